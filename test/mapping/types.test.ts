import { describe, expect, test } from 'vitest'
import type { LogicalType } from '../../src/engine/catalog.ts'
import { type Bound, bounds } from '../../src/mapping/bounds.ts'
import { PAIRS, pair } from '../../src/mapping/types.ts'

const int = (bits: 8 | 16 | 24 | 32 | 64, unsigned = false): LogicalType => ({
  kind: 'integer',
  bits,
  unsigned,
})
const decimal = (precision: number | null, scale: number | null): LogicalType => ({
  kind: 'decimal',
  precision,
  scale,
})
const text = (max: number | null, maxBytes: number | null = null): LogicalType => ({
  kind: 'text',
  max,
  maxBytes,
  fixed: false,
})
const bytes = (max: number | null, fixed = false): LogicalType => ({ kind: 'bytes', max, fixed })
const wall = (precision: number): LogicalType => ({ kind: 'wall', precision })
const time = (precision: number, beyondDay: boolean, zoned = false): LogicalType => ({
  kind: 'time',
  precision,
  zoned,
  beyondDay,
})
const bits = (length: number | null, varying = false): LogicalType => ({
  kind: 'bits',
  length,
  varying,
})
const labels = (kind: 'enum' | 'set', ...names: string[]): LogicalType => ({ kind, labels: names })

test('every pair has one line, and a rule says what it needs', () => {
  const names = PAIRS.map(p => `${p.from} → ${p.to}`)
  expect(new Set(names).size).toBe(names.length)
  expect(PAIRS.filter(p => (p.verdict === 'rule') !== (p.needs !== undefined))).toEqual([])
  expect(pair('wall', 'instant')?.needs).toContain('zone')
  expect(pair('geometry', 'date')).toBeUndefined()
})

describe('what a column is too narrow for', () => {
  test.each<[string, LogicalType, LogicalType, Bound[] | null]>([
    ['a larger integer', int(32), int(64), []],
    [
      'a smaller integer',
      int(64),
      int(32),
      [{ kind: 'range', min: '-2147483648', max: '2147483647' }],
    ],
    [
      'unsigned beyond signed',
      int(64, true),
      int(64),
      [{ kind: 'range', min: '-9223372036854775808', max: '9223372036854775807' }],
    ],
    ['unsigned within signed', int(32, true), int(64), []],
    ['a number as a boolean', int(8), { kind: 'boolean' }, [{ kind: 'range', min: '0', max: '1' }]],
    ['an integer in a decimal', int(32), decimal(10, 0), []],
    [
      'an integer in a short decimal',
      int(32),
      decimal(9, 2),
      [{ kind: 'range', min: '-9999999.99', max: '9999999.99' }],
    ],
    ['a decimal of less scale', decimal(12, 4), decimal(12, 2), [{ kind: 'scale', digits: 2 }]],
    [
      'a decimal of fewer digits',
      decimal(12, 2),
      decimal(8, 2),
      [{ kind: 'range', min: '-999999.99', max: '999999.99' }],
    ],
    [
      'a boundless decimal',
      decimal(null, null),
      decimal(4, 1),
      [
        { kind: 'range', min: '-999.9', max: '999.9' },
        { kind: 'scale', digits: 1 },
      ],
    ],
    ['any decimal in a boundless one', decimal(null, null), decimal(null, null), []],
    ['a decimal in an integer', decimal(5, 2), int(32), [{ kind: 'scale', digits: 0 }]],
    ['an integer in a double', int(32), { kind: 'float', bits: 64 }, []],
    [
      'a large integer in a double',
      int(64),
      { kind: 'float', bits: 64 },
      [{ kind: 'range', min: '-9007199254740992', max: '9007199254740992' }],
    ],
    ['a double in a single', { kind: 'float', bits: 64 }, { kind: 'float', bits: 32 }, null],
    ['longer text', text(20), text(10), [{ kind: 'length', max: 10, unit: 'characters' }]],
    ['text of as many characters', text(10), text(10), []],
    [
      'bytes of text',
      text(20_000),
      text(null, 65_535),
      [{ kind: 'length', max: 65_535, unit: 'bytes' }],
    ],
    ['characters that always fit bytes', text(16_000), text(null, 65_535), []],
    ['a uuid as text', { kind: 'uuid' }, text(36), []],
    [
      'labels as text',
      labels('enum', 'red', 'green'),
      text(4),
      [{ kind: 'length', max: 4, unit: 'characters' }],
    ],
    [
      'fewer labels',
      labels('enum', 'a', 'b'),
      labels('enum', 'a'),
      [{ kind: 'labels', labels: ['a'] }],
    ],
    ['more labels', labels('set', 'a'), labels('set', 'b', 'a'), []],
    ['bytes that are padded', bytes(16), bytes(16, true), null],
    ['bytes of one length', bytes(16, true), bytes(16, true), []],
    ['longer bytes', bytes(null), bytes(10), [{ kind: 'length', max: 10, unit: 'bytes' }]],
    ['fractions of a second', wall(6), wall(3), [{ kind: 'fraction', digits: 3 }]],
    ['times beyond a day', time(6, true), time(6, false), [{ kind: 'day' }]],
    ['times with an offset', time(6, false, true), time(6, false), null],
    ['bits of another length', bits(4), bits(8), null],
    ['fewer bits', bits(8), bits(4, true), [{ kind: 'length', max: 4, unit: 'characters' }]],
    [
      'arrays of what is narrower',
      { kind: 'array', of: int(64) },
      { kind: 'array', of: int(32) },
      null,
    ],
    ['arrays of the same', { kind: 'array', of: int(32) }, { kind: 'array', of: int(32) }, []],
  ])('%s', (_, from, to, expected) => {
    expect(bounds(from, to)).toEqual(expected)
  })
})
