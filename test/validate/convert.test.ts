import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogicalType } from '../../src/engine/catalog.ts'
import { canonical } from '../../src/validate/canonical/canonical.ts'
import { convert } from '../../src/validate/convert.ts'
import { slot, slotText } from '../../src/validate/slot.ts'

const INTEGER: LogicalType = { kind: 'integer', bits: 64, unsigned: false }
const DECIMAL: LogicalType = { kind: 'decimal', precision: 20, scale: 4 }
const DOUBLE: LogicalType = { kind: 'float', bits: 64 }
const SINGLE: LogicalType = { kind: 'float', bits: 32 }
const BOOLEAN: LogicalType = { kind: 'boolean' }
const TEXT: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }
const CHAR: LogicalType = { kind: 'text', max: 8, maxBytes: null, fixed: true }
const DATE: LogicalType = { kind: 'date' }
const WALL: LogicalType = { kind: 'wall', precision: 6 }
const INSTANT: LogicalType = { kind: 'instant', precision: 6 }
const ENUM: LogicalType = { kind: 'enum', labels: ['a', 'b'] }
const BYTES: LogicalType = { kind: 'bytes', max: null, fixed: false }
const UUID: LogicalType = { kind: 'uuid' }
const TYPES = [
  INTEGER,
  DECIMAL,
  DOUBLE,
  SINGLE,
  BOOLEAN,
  TEXT,
  CHAR,
  DATE,
  WALL,
  INSTANT,
  ENUM,
  BYTES,
  UUID,
  { kind: 'json' },
  { kind: 'year' },
  { kind: 'interval' },
  { kind: 'set', labels: [] },
  { kind: 'bits', length: 1, varying: false },
  { kind: 'time', precision: 0, zoned: false, beyondDay: true },
] as LogicalType[]

function copy(
  from: LogicalType,
  to: LogicalType,
  raw: string,
): { value: string | null; fault: string | null } {
  const form = convert(from, to)
  if (form === null) throw new Error('not covered')
  const data = Buffer.from(raw)
  const made = slot()
  form(data, 0, data.length, made)
  return { value: slotText(made), fault: made.fault }
}

describe('a plain copy', () => {
  it.each([
    [INTEGER, DECIMAL, '007', '7'],
    [DECIMAL, INTEGER, '7.00', '7'],
    [DECIMAL, TEXT, '7.10', '7.10'],
    [INTEGER, TEXT, '-5', '-5'],
    [INTEGER, BOOLEAN, '1', '1'],
    [BOOLEAN, INTEGER, '0', '0'],
    [DECIMAL, DOUBLE, '0.1', '0.1'],
    [DECIMAL, SINGLE, '0.1', '0.10000000149011612'],
    [DOUBLE, DECIMAL, '1e-7', '0.0000001'],
    [CHAR, TEXT, 'ab   ', 'ab'],
    [TEXT, CHAR, 'ab', 'ab'],
    [ENUM, TEXT, 'a', 'a'],
    [TEXT, ENUM, 'a', 'a'],
    [DATE, WALL, '2026-01-31', '2026-01-31 00:00:00'],
    [WALL, DATE, '2026-01-31 00:00:00.000', '2026-01-31'],
    [INSTANT, WALL, '2026-01-31 01:00:00.50', '2026-01-31 01:00:00.5'],
    [TEXT, UUID, '{7B1D6C1E9A534D0C8A6E0D5F2B9C4E11}', '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11'],
    [TEXT, INSTANT, '2026-01-31T01:00:00+02:00', '2026-01-30 23:00:00'],
    [TEXT, BOOLEAN, 'true', '1'],
  ] as const)('of %o in %o makes %s into %s', (from, to, raw, value) => {
    expect(copy(from, to, raw)).toEqual({ value, fault: null })
  })

  it.each([
    [INTEGER, BOOLEAN, '2', /only 0 and 1/],
    [DECIMAL, DOUBLE, '12345678901234567.89', /does not hold this number exactly/],
    [INTEGER, SINGLE, '16777217', /32-bit float/],
    [WALL, DATE, '2026-01-31 00:00:01', /lose its time of day/],
    [WALL, INSTANT, '2026-01-31 00:00:01', /the field needs a form/],
    [TEXT, INTEGER, '12a', /no integer/],
    [TEXT, DATE, '0000', /no date/],
    [TEXT, { kind: 'json' }, '{', /not JSON/],
    [BYTES, TEXT, 'ab', /the field needs a form/],
    [UUID, BYTES, '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11', /the field needs a form/],
  ] as const)('of %o in %o refuses %s and says why', (from, to, raw, fault) => {
    expect(copy(from, to, raw).fault).toMatch(fault)
  })

  it('loses nothing in a narrower float without saying so', () => {
    expect(copy(DOUBLE, SINGLE, '0.1').value).toBe('0.1')
    expect(copy(SINGLE, DOUBLE, '0.10000000149011612').value).toBe('0.10000000149011612')
  })

  it('into the same type is the canonical form, and into any type never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TYPES),
        fc.constantFrom(...TYPES),
        fc.string({ unit: 'binary' }),
        (from, to, raw) => {
          const { value, fault } = copy(from, to, raw)
          expect(value === null).toBe(fault !== null)
          if (from !== to || from.kind === 'json') return
          const data = Buffer.from(raw)
          const own = slot()
          canonical(to)?.(data, 0, data.length, own)
          expect(value).toBe(slotText(own))
        },
      ),
      { numRuns: 2000 },
    )
  })
})
