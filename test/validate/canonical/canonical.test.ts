import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogicalType } from '../../../src/engine/catalog.ts'
import { canonical } from '../../../src/validate/canonical/canonical.ts'
import { float64Of } from '../../../src/validate/canonical/float.ts'
import { compareIntegers, safeInteger } from '../../../src/validate/canonical/number.ts'
import { type Slot, slot, slotText } from '../../../src/validate/slot.ts'

const TEXT: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }
const DECIMAL: LogicalType = { kind: 'decimal', precision: null, scale: null }
const JSON_TYPE: LogicalType = { kind: 'json' }
const OTHER: LogicalType = { kind: 'other', name: 'hstore' }
const NETWORK: LogicalType = { kind: 'network' }
const arrayOf = (of: LogicalType): LogicalType => ({ kind: 'array', of })
const rangeOf = (base: LogicalType): LogicalType => ({ kind: 'range', of: 'some', base })
const WALL: LogicalType = { kind: 'wall', precision: 6 }

/** The canonical form of raw text, which lies somewhere within other bytes. */
function of(type: LogicalType, raw: string): string | null {
  const form = canonical(type)
  if (form === null) throw new Error(`no form of ${type.kind}`)
  const bytes = Buffer.from(raw)
  const data = Buffer.concat([Buffer.from('9.'), bytes, Buffer.from('0 ')])
  const to = slot()
  form(data, 2, 2 + bytes.length, to)
  return to.fault ?? slotText(to)
}

const ALIKE: [string, LogicalType, string[]][] = [
  [
    'integers',
    { kind: 'integer', bits: 64, unsigned: true },
    ['18446744073709551615', '018446744073709551615'],
  ],
  ['zeros', DECIMAL, ['0', '-0', '0.00', '-0.000', '00']],
  ['decimals', DECIMAL, ['1.5', '1.500', '01.50', '15e-1', '+1.5']],
  ['negative decimals', DECIMAL, ['-0.05', '-00.0500', '-.05', '-5E-2']],
  ['years', { kind: 'year' }, ['0', '0000']],
  ['CHAR', { kind: 'text', max: 5, maxBytes: null, fixed: true }, ['ab', 'ab   ']],
  ['wall clocks', WALL, ['2026-01-31 23:59:59', '2026-01-31 23:59:59.000000']],
  ['fractions', WALL, ['2026-01-31 23:59:59.5', '2026-01-31 23:59:59.500']],
  [
    'times',
    { kind: 'time', precision: 6, zoned: false, beyondDay: true },
    ['-838:59:59', '-838:59:59.000'],
  ],
  [
    'zoned times',
    { kind: 'time', precision: 6, zoned: true, beyondDay: false },
    ['08:00:00.5+02', '08:00:00.50+02:00'],
  ],
  ['intervals', { kind: 'interval' }, ['P1Y2M3DT4H5M6.5S', 'P14M3DT14706.500S']],
  [
    'uuids',
    { kind: 'uuid' },
    ['7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11', '7B1D6C1E-9A53-4D0C-8A6E-0D5F2B9C4E11'],
  ],
  ['sets', { kind: 'set', labels: [] }, ['a,b', 'b,a']],
  ['32-bit floats', { kind: 'float', bits: 32 }, ['123456.1', '123456.1015625']],
  ['floats', { kind: 'float', bits: 64 }, ['1e+20', '1e20', '100000000000000000000']],
  ['JSON', JSON_TYPE, ['{"a": [1.0, 1e2], "b": "\\u00e9"}', '{"b":"é","a":[1,100]}']],
  [
    'large JSON numbers',
    JSON_TYPE,
    ['123456789012345678901234567890', '1.2345678901234567890123456789e29'],
  ],
  ['arrays of numbers', arrayOf(DECIMAL), ['{{1.50,NULL},{2,3}}', '{{1.5,null},{2.0,"3"}}']],
  ['arrays of truth', arrayOf({ kind: 'boolean' }), ['{t,f,NULL}', '{1,0,NULL}']],
  [
    'arrays of instants',
    arrayOf({ kind: 'instant', precision: 6 }),
    ['{"2026-01-31 01:00:00.50+00"}', '{"2026-01-31 01:00:00.5+00"}'],
  ],
  ['arrays of JSON', arrayOf(JSON_TYPE), ['{"{\\"a\\": [1.0, 2]}"}', '{"{\\"a\\":[1,2]}"}']],
  ['ranges of decimals', rangeOf(DECIMAL), ['[1.0,2.50)', '[1,2.5)', '["1","2.5")']],
  [
    'ranges of wall clocks',
    rangeOf(WALL),
    ['["2026-01-01 00:00:00",)', '["2026-01-01 00:00:00.0",)'],
  ],
  ['multiranges', rangeOf(DECIMAL), ['{[1.0,2),(3,4.0]}', '{[1,2.0),(3,4]}']],
  ['IPv6', NETWORK, ['2001:db8::1', '2001:DB8:0:0::1', '2001:db8:0:0:0:0:0:1/128']],
  ['IPv4 in IPv6', NETWORK, ['::ffff:1.2.3.4', '::ffff:102:304']],
  ['single addresses', NETWORK, ['10.0.0.1', '10.0.0.1/32']],
  ['hardware addresses', NETWORK, ['08:00:2b:01:02:03', '08002B-010203', '0800.2b01.0203']],
]

const APART: [string, LogicalType, [string, string]][] = [
  ['a number and its neighbour beyond 2^53', DECIMAL, ['9007199254740993', '9007199254740992']],
  [
    'VARCHAR with a blank more',
    { kind: 'text', max: 5, maxBytes: null, fixed: false },
    ['ab', 'ab '],
  ],
  ['CHAR with a tab more', { kind: 'text', max: 5, maxBytes: null, fixed: true }, ['ab', 'ab\t']],
  [
    'text and its other Unicode form',
    { kind: 'text', max: 5, maxBytes: null, fixed: false },
    ['é', 'e\u0301'],
  ],
  ['a fraction of a second', WALL, ['2026-01-31 23:59:59', '2026-01-31 23:59:59.000001']],
  ['ten seconds', WALL, ['2026-01-31 23:59:50', '2026-01-31 23:59:05']],
  ['a day and 24 hours', { kind: 'interval' }, ['P1D', 'PT24H']],
  ['negative zero of a float', { kind: 'float', bits: 64 }, ['0', '-0']],
  ['neighbouring doubles', { kind: 'float', bits: 64 }, ['0.1', '0.10000000000000002']],
  ['large integers of JSON', JSON_TYPE, ['1152921504606846977', '1152921504606846976']],
  ['a JSON key that is there twice', JSON_TYPE, ['{"a":1,"a":2}', '{"a":2}']],
  ['JSON null and no key', JSON_TYPE, ['{"a":null}', '{}']],
  ['the order of an array', JSON_TYPE, ['[1,2]', '[2,1]']],
  ['an array with NULL and with its word', arrayOf(TEXT), ['{NULL}', '{"NULL"}']],
  ['an array with a comma and two members', arrayOf(TEXT), ['{"a,b"}', '{a,b}']],
  ['an array of one and of two dimensions', arrayOf(DECIMAL), ['{1,2}', '{{1,2}}']],
  ['an array and one that begins at 0', arrayOf(DECIMAL), ['{1,2}', '[0:1]={1,2}']],
  ['the order of members', arrayOf(DECIMAL), ['{1,2}', '{2,1}']],
  ['a range with its end and without', rangeOf(DECIMAL), ['[1,2]', '[1,2)']],
  ['a range without an end and one to infinity', rangeOf(WALL), ['[,)', '[,infinity)']],
  ['an empty range and NULL bounds', rangeOf(DECIMAL), ['empty', '(,)']],
  ['an address and its mask', NETWORK, ['10.0.0.1', '10.0.0.1/24']],
  ['an address of IPv4 and the one within IPv6', NETWORK, ['1.2.3.4', '::ffff:1.2.3.4']],
  ['six and eight bytes', NETWORK, ['08:00:2b:01:02:03', '08:00:2b:ff:fe:01:02:03']],
  ['leading zeros of bits', { kind: 'bits', length: null, varying: true }, ['01', '1']],
]

describe('canonical forms', () => {
  it.each(ALIKE)('make one value of %s', (_, type, raws) => {
    expect(new Set(raws.map(raw => of(type, raw)))).toHaveProperty('size', 1)
  })

  it.each(APART)('keep %s apart', (_, type, [a, b]) => {
    expect(of(type, a)).not.toBe(of(type, b))
  })

  it('agree on decimals exactly where exact arithmetic does', () => {
    const parts = fc.tuple(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.nat(12),
      fc.nat(6),
    )
    fc.assert(
      fc.property(parts, parts, (x, y) => {
        const [a, b] = [x, y].map(([digits, scale, zeros]) =>
          decimal(digits * 10n ** BigInt(zeros), scale + zeros),
        )
        const equal = x[0] * 10n ** BigInt(y[1]) === y[0] * 10n ** BigInt(x[1])
        return (of(DECIMAL, a ?? '') === of(DECIMAL, b ?? '')) === equal
      }),
    )
  })

  it('make one value of a JSON document however it is written', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), (value, indent) => {
        expect(of(JSON_TYPE, JSON.stringify(shuffled(value), null, indent))).toBe(
          of(JSON_TYPE, JSON.stringify(value)),
        )
      }),
    )
  })

  it.each(['{', '{"a"}', '[1,]', '01', '"\\x"', 'nul', '"a', '1 2', '\u0001', '"\u0001"'])(
    'refuse %j as JSON',
    text => {
      expect(of(JSON_TYPE, text)).toBe('the text is not JSON')
    },
  )

  it('stand up to JSON of any depth', () => {
    const nested = (deep: number) => of(JSON_TYPE, `${'['.repeat(deep)}1${']'.repeat(deep)}`)
    expect(nested(900)).toHaveLength(1801)
    expect(nested(100_000)).toMatch(/nested deeper than 1000 levels/)
  })

  it('order integers by their value', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (a, b) => {
        expect(Math.sign(compareIntegers(text(String(a)), text(String(b))))).toBe(
          a < b ? -1 : a > b ? 1 : 0,
        )
      }),
    )
  })

  it.each<LogicalType>([
    OTHER,
    { kind: 'array', of: OTHER },
    { kind: 'range', of: 'pathrange', base: OTHER },
  ])('do not exist for $kind', type => {
    expect(canonical(type)).toBeNull()
  })
})

function text(value: string): Slot {
  const data = Buffer.from(value)
  return { ...slot(), data, start: 0, end: data.length }
}

function decimal(digits: bigint, scale: number): string {
  const sign = digits < 0n ? '-' : ''
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  return scale === 0 ? sign + all : `${sign}${all.slice(0, -scale)}.${all.slice(-scale)}`
}

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([k, v]) => [k, shuffled(v)]),
  )
}

describe('a number read from bytes', () => {
  const read = <T>(how: (data: Buffer, start: number, end: number) => T, text: string): T => {
    const data = Buffer.from(`7${text}7`)
    return how(data, 1, data.length - 1)
  }

  it('is the double that JavaScript reads', () => {
    const decimal = fc.stringMatching(/^-?\d{1,19}(\.\d{0,25})?$/)
    fc.assert(
      fc.property(fc.oneof(decimal, fc.double().map(String)), text => {
        expect(read(float64Of, text)).toBe(Number(text))
      }),
    )
    for (const text of ['NaN', 'Infinity', '-Infinity', '-0', '0', '1e+300', '9007199254740993']) {
      expect(read(float64Of, text)).toBe(Number(text))
    }
    for (const text of ['', '-', '.', '1.2.3']) expect(read(float64Of, text)).toBeNaN()
  })

  it('is an integer where a number holds it exactly', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n }), value => {
        expect(read(safeInteger, String(value))).toBe(Number(value))
      }),
    )
    for (const text of ['', '-', '1.5', '1e3', '+1', '1000000000000000']) {
      expect(read(safeInteger, text)).toBeNaN()
    }
  })
})
