import { expect, test } from 'vitest'
import type { LogicalType } from '../../src/engine/catalog.ts'
import { literal } from '../../src/mapping/literal.ts'

const int32: LogicalType = { kind: 'integer', bits: 32, unsigned: false }
const money: LogicalType = { kind: 'decimal', precision: 5, scale: 2 }
const name: LogicalType = { kind: 'text', max: 3, maxBytes: null, fixed: false }
const colours: LogicalType = { kind: 'enum', labels: ['red', 'blue'] }
const members: LogicalType = { kind: 'set', labels: ['a', 'b'] }
const bytes: LogicalType = { kind: 'bytes', max: null, fixed: false }
const wall: LogicalType = { kind: 'wall', precision: 6 }
const instant: LogicalType = { kind: 'instant', precision: 6 }

test.each<[LogicalType, string, string]>([
  [int32, '+007', '7'],
  [int32, '-2147483648', '-2147483648'],
  [money, '1.50', '1.5'],
  [money, '-0.00', '0'],
  [{ kind: 'float', bits: 64 }, '1e3', '1000'],
  [{ kind: 'boolean' }, 'True', '1'],
  [{ kind: 'boolean' }, 'n', '0'],
  [name, 'äöü', 'äöü'],
  [name, '', ''],
  [colours, 'blue', 'blue'],
  [members, 'b,a', 'b,a'],
  [bytes, '\\x00FF', '\\x00ff'],
  [
    { kind: 'uuid' },
    '7B1D6C1E-9A53-4D0C-8A6E-0D5F2B9C4E11',
    '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11',
  ],
  [{ kind: 'bits', length: 4, varying: false }, '0101', '0101'],
  [{ kind: 'date' }, '2026-01-31', '2026-01-31'],
  [wall, '2026-01-31T23:59:59.50', '2026-01-31 23:59:59.5'],
  [instant, '2026-01-31 23:59:59', '2026-01-31 23:59:59'],
  [instant, '2026-01-31 23:59:59+02', '2026-01-31 21:59:59'],
  [instant, '2026-01-31T23:59:59Z', '2026-01-31 23:59:59'],
  [{ kind: 'json' }, '{"a": 1.0}', '{"a": 1.0}'],
  [{ kind: 'year' }, '2026', '2026'],
])('%o reads %s as %s', (type, text, wire) => {
  expect(literal(text, type)).toEqual({ ok: true, wire })
})

test.each<[LogicalType, string, string]>([
  [int32, '2147483648', 'is not between -2147483648 and 2147483647'],
  [int32, '1.0', 'is no whole number'],
  [money, '1000', 'does not fit decimal(5,2)'],
  [money, '1.005', 'does not fit decimal(5,2)'],
  [money, 'abc', 'is no plain decimal number'],
  [{ kind: 'boolean' }, '2', 'is neither true nor false'],
  [name, 'four', 'is longer than 3 characters'],
  [colours, 'Red', 'is not among red, blue'],
  [members, 'a,c', 'has c, not among a, b'],
  [bytes, '00ff', 'is no \\x and hex'],
  [{ kind: 'uuid' }, 'abc', 'is no UUID'],
  [{ kind: 'date' }, '2026-02-30', 'is no date'],
  [wall, 'yesterday', 'is no date and time'],
  [{ kind: 'json' }, '{', 'is no JSON'],
])('%o refuses %s: it %s', (type, text, why) => {
  expect(literal(text, type)).toEqual({ ok: false, why })
})
