import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogicalType } from '../../../src/engine/catalog.ts'
import {
  arrayOf,
  BOOLEAN,
  BYTES,
  bit,
  char,
  DATE,
  DECIMAL,
  DOUBLE,
  ENUM,
  type Forms,
  field,
  INSTANT,
  INTEGER,
  INTERVAL,
  JSON_TYPE,
  made,
  SET,
  SHAPE,
  TEXT,
  TIME,
  UUID,
  varchar,
  WALL,
  YEAR,
} from './made.ts'

type Case = [
  from: LogicalType,
  raw: string | Buffer,
  forms: Forms,
  to: LogicalType,
  value: string | null,
]
type Refusal = [from: LogicalType, raw: string | Buffer, forms: Forms, to: LogicalType]

const POINT = Buffer.from('0101000000000000000000f03f0000000000000040', 'hex')
const shape = (srid: number): Buffer => {
  const system = Buffer.alloc(4)
  system.writeUInt32LE(srid)
  return Buffer.concat([system, POINT])
}
const hex = (text: string): Buffer => Buffer.from(text, 'hex')

const VALUES: Record<string, Case[]> = {
  'charset and invalid': [
    [TEXT, 'Ã©', { charset: 'utf8' }, TEXT, 'é'],
    [TEXT, '\u0093hi\u0094', { charset: 'cp1252' }, TEXT, '“hi”'],
    [TEXT, '“', { charset: 'Windows-1252' }, TEXT, '“'],
    [TEXT, '日', { charset: 'cp1252', invalid: 'replace' }, TEXT, '\ufffd'],
    [BYTES, hex('8141'), { charset: 'cp1252', invalid: 'strip' }, TEXT, 'A'],
    [BYTES, hex('e28241'), { charset: 'utf-8', invalid: 'replace' }, TEXT, '\ufffdA'],
    [BYTES, hex('efbbbf41'), { charset: 'utf8mb4' }, TEXT, '\ufeffA'],
    [BYTES, hex('80ff'), { charset: 'latin1' }, TEXT, '\u0080ÿ'],
    [BYTES, hex('41ff42'), { charset: 'ascii', invalid: 'replace' }, TEXT, 'A\ufffdB'],
    [TEXT, 'Ã日©', { charset: 'utf8', invalid: 'replace' }, TEXT, '\ufffd\ufffd\ufffd'],
    [char(4), 'Ã©  ', { charset: 'utf8' }, TEXT, 'é'],
    [BYTES, hex('efbfbd'), { charset: 'utf8' }, TEXT, '\ufffd'],
  ],
  empty: [
    [TEXT, '', { empty: null }, TEXT, null],
    [TEXT, ' ', { empty: null }, TEXT, ' '],
    [char(4), '    ', { empty: null }, TEXT, null],
    [SET, '', { empty: null }, SET, null],
    [ENUM, '', { empty: null }, TEXT, null],
    [BYTES, hex(''), { empty: null, charset: 'utf8' }, TEXT, null],
    [TEXT, '', { empty: null, default: 'x' }, TEXT, 'x'],
  ],
  nul: [
    [TEXT, 'a\0b', { nul: 'strip' }, TEXT, 'ab'],
    [JSON_TYPE, String.raw`{"a\u0000":"x\u0000y"}`, { nul: 'strip' }, JSON_TYPE, '{"a":"xy"}'],
    [TEXT, String.raw`"\\u0000"`, { nul: 'strip', as: 'json' }, TEXT, String.raw`"\\u0000"`],
    [TEXT, String.raw`\u0000`, { nul: 'strip' }, TEXT, String.raw`\u0000`],
  ],
  zero: [
    [DATE, '0000-00-00', { zero: null }, DATE, null],
    [DATE, '2024-00-15', { zero: null }, DATE, null],
    [WALL, '2024-01-00 10:00:00', { zero: null }, WALL, null],
    [DATE, '2024-01-15', { zero: null }, DATE, '2024-01-15'],
    [
      WALL,
      '0000-00-00 00:00:00',
      { zero: { value: '1970-01-01 00:00:00' }, zone: 'Asia/Tokyo' },
      INSTANT,
      '1970-01-01 00:00:00',
    ],
    [YEAR, '0000', { zero: null }, INTEGER, null],
    [INTEGER, '0', { zero: null, epoch: 's' }, INSTANT, null],
    [DOUBLE, '-0', { zero: null, epoch: 's' }, INSTANT, null],
    [TEXT, '0000-00-00', { zero: null, as: 'date' }, DATE, null],
    [DATE, '0000-00-00', { zero: null, default: '1999-01-01' }, DATE, '1999-01-01'],
  ],
  values: [
    [INTEGER, '007', { values: { 7: 'seven' } }, TEXT, 'seven'],
    [DECIMAL, '1.50', { values: { '1.5': 'x' } }, TEXT, 'x'],
    [TEXT, 'A', { values: { A: 'active' }, 'too-long': 'cut' }, varchar(3), 'active'],
    [TEXT, 'A', { values: { A: null }, default: 'none' }, TEXT, 'none'],
    [TEXT, '', { empty: null, values: { A: 'x' } }, TEXT, null],
  ],
  epoch: [
    [INTEGER, '0', { epoch: 's' }, INSTANT, '1970-01-01 00:00:00'],
    [INTEGER, '-1', { epoch: 's' }, INSTANT, '1969-12-31 23:59:59'],
    [INTEGER, '1500', { epoch: 'ms' }, WALL, '1970-01-01 00:00:01.5'],
    [DECIMAL, '1.0000015', { epoch: 's', lossy: 'x' }, INSTANT, '1970-01-01 00:00:01.000001'],
    [DECIMAL, '-1.0000015', { epoch: 's', lossy: 'x' }, INSTANT, '1969-12-31 23:59:58.999998'],
    [INTEGER, '-1', { epoch: 'us' }, INSTANT, '1969-12-31 23:59:59.999999'],
    [DOUBLE, '1e9', { epoch: 's', as: 'date' }, DATE, '2001-09-09'],
    [INTEGER, '1', { epoch: 's', as: 'text' }, TEXT, '1970-01-01 00:00:01'],
    [INTEGER, '-62135596800', { epoch: 's' }, WALL, '0001-01-01 00:00:00'],
    [INTEGER, '253402300799999999', { epoch: 'us' }, WALL, '9999-12-31 23:59:59.999999'],
    [
      INTEGER,
      '1999',
      { epoch: 'ms', lossy: 'x' },
      { kind: 'instant', precision: 0 },
      '1970-01-01 00:00:01',
    ],
  ],
  round: [
    ...(
      [
        ['half-up', '3', '-3'],
        ['half-down', '2', '-2'],
        ['half-even', '2', '-2'],
        ['down', '2', '-2'],
        ['up', '3', '-3'],
        ['floor', '2', '-3'],
        ['ceiling', '3', '-2'],
      ] as const
    ).flatMap(([mode, up, down]): Case[] => [
      [DECIMAL, '2.5', { round: { scale: 0, mode } }, DECIMAL, up],
      [DECIMAL, '-2.5', { round: { scale: 0, mode } }, DECIMAL, down],
    ]),
    [DECIMAL, '-0.001', { round: { scale: 2, mode: 'half-up' }, as: 'text' }, TEXT, '0.00'],
    [INTEGER, '10', { divide: '3', round: { scale: 2, mode: 'half-up' } }, DECIMAL, '3.33'],
    [DOUBLE, '3.5', { round: { scale: 0, mode: 'half-even' } }, INTEGER, '4'],
    [INTEGER, '7', { round: { scale: 2, mode: 'half-up' }, as: 'text' }, TEXT, '7.00'],
    [INTEGER, '1', { multiply: '2', divide: '4', as: 'text' }, TEXT, '0.5'],
  ],
  'as text': [
    [DECIMAL, '1.50', { as: 'text' }, TEXT, '1.50'],
    [INTEGER, '-5', { as: 'text' }, TEXT, '-5'],
    [YEAR, '0', { as: 'text' }, TEXT, '0000'],
    [WALL, '2026-01-31 10:00:00.500', { as: 'text' }, TEXT, '2026-01-31 10:00:00.5'],
    [WALL, '2026-01-31 10:00:00.000', { as: 'text' }, TEXT, '2026-01-31 10:00:00'],
    [DOUBLE, '1e20', { as: 'text' }, TEXT, '100000000000000000000'],
    [DOUBLE, '1e+21', { as: 'text' }, TEXT, '1e+21'],
    [DOUBLE, '-0', { as: 'text' }, TEXT, '-0'],
    [DOUBLE, '-Infinity', { as: 'text' }, TEXT, '-Infinity'],
    [BOOLEAN, '1', { as: 'text' }, TEXT, 'true'],
    [
      { kind: 'time', precision: 6, zoned: true, beyondDay: false },
      '08:00:00.50+02',
      { as: 'text' },
      TEXT,
      '08:00:00.5+02',
    ],
    [arrayOf(INTEGER), '{1,NULL}', { as: 'text' }, TEXT, '{1,NULL}'],
  ],
  'as boolean': [
    [TEXT, 'T', { as: 'boolean' }, BOOLEAN, '1'],
    [TEXT, 'faLSE', { as: 'boolean' }, INTEGER, '0'],
    [bit(4), '0001', { as: 'boolean' }, BOOLEAN, '1'],
    [DECIMAL, '1.00', { as: 'boolean' }, BOOLEAN, '1'],
  ],
  'as integer': [
    [TEXT, '007', { as: 'integer' }, INTEGER, '7'],
    [TEXT, '-0', { as: 'integer' }, INTEGER, '0'],
    [TEXT, '+5', { as: 'integer' }, DECIMAL, '5'],
    [DECIMAL, '1.50', { as: 'integer', lossy: 'x' }, INTEGER, '1'],
    [DECIMAL, '-1.50', { as: 'integer', lossy: 'x' }, INTEGER, '-1'],
    [DECIMAL, '-0.50', { as: 'integer', lossy: 'x' }, INTEGER, '0'],
    [DOUBLE, '2', { as: 'integer' }, INTEGER, '2'],
    [bit(64), '1'.repeat(64), { as: 'integer' }, DECIMAL, '18446744073709551615'],
  ],
  'as date': [
    [INSTANT, '2026-01-31 23:30:00', { as: 'date', zone: 'Europe/Berlin' }, DATE, '2026-02-01'],
    [WALL, '2026-01-31 23:30:00', { as: 'date' }, DATE, '2026-01-31'],
    [TEXT, '2024-02-29', { as: 'date' }, DATE, '2024-02-29'],
    [TEXT, '2024-02-29T23:59:59.5+02', { as: 'date', lossy: 'x' }, DATE, '2024-02-29'],
  ],
  'as interval': [
    [TIME, '-838:59:59.5', { as: 'interval' }, TEXT, 'PT-838H-59M-59.5S'],
    [TIME, '00:00:00', { as: 'interval' }, INTERVAL, 'PT0S'],
    [INTEGER, '90', { as: 'interval' }, INTERVAL, 'PT1M30S'],
    [TEXT, 'P1W', { as: 'interval' }, INTERVAL, 'P7D'],
    [TEXT, '-P1Y2M-3DT4.5S', { as: 'interval' }, TEXT, 'P-1Y-2M3DT-4.5S'],
    [DECIMAL, '-0.000001', { as: 'interval' }, TEXT, 'PT-0.000001S'],
  ],
  'as seconds': [
    [TIME, '-838:59:59.5', { as: 'seconds' }, DECIMAL, '-3020399.5'],
    [INTERVAL, 'P1DT1H', { as: 'seconds' }, INTEGER, '90000'],
    [INTEGER, '3600', { as: 'seconds' }, TIME, '01:00:00'],
    [INTERVAL, 'PT-100H-0.5S', { as: 'seconds' }, TIME, '-100:00:00.5'],
    [TIME, '-00:00:01.9', { as: 'seconds', lossy: 'x' }, INTEGER, '-1'],
  ],
  'as json': [
    [TEXT, '{"a":1,"a":2}', { as: 'json', duplicates: 'last' }, TEXT, '{"a":2}'],
    [
      TEXT,
      '{ "a" : 1.0, "\\u0061" : [ 2 ] }',
      { as: 'json', duplicates: 'first' },
      TEXT,
      '{"a":1.0}',
    ],
    [TEXT, '{ "a" : 1.0 }', { as: 'json', duplicates: 'first' }, TEXT, '{ "a" : 1.0 }'],
    [
      TEXT,
      '[{"x":{"b":1,"b":2}}]',
      { as: 'json', duplicates: 'last' },
      JSON_TYPE,
      '[{"x":{"b":2}}]',
    ],
    [SET, 'b,a', { as: 'json' }, TEXT, '["b","a"]'],
    [SET, '', { as: 'json' }, JSON_TYPE, '[]'],
    [arrayOf(INTEGER), '{1,NULL}', { as: 'json' }, JSON_TYPE, '[1,null]'],
    [
      arrayOf(TEXT),
      '{{"a b",NULL},{"NULL","\\""}}',
      { as: 'json' },
      TEXT,
      '[["a b",null],["NULL","\\""]]',
    ],
    [arrayOf(BOOLEAN), '{t,f}', { as: 'json' }, TEXT, '[true,false]'],
    [arrayOf(JSON_TYPE), '{"{\\"a\\": 1}"}', { as: 'json' }, TEXT, '[{"a": 1}]'],
  ],
  'as array': [
    [TEXT, 'a, b', { as: 'array' }, arrayOf(TEXT), '{a," b"}'],
    [TEXT, '', { as: 'array' }, arrayOf(TEXT), '{}'],
    [JSON_TYPE, '[1, "x", null, true]', { as: 'array' }, arrayOf(TEXT), '{1,x,NULL,t}'],
    [JSON_TYPE, '["a\\u00e9\\"]"]', { as: 'array' }, arrayOf(TEXT), '{"aé\\"]"}'],
    [SET, 'a,b', { as: 'array' }, arrayOf(TEXT), '{a,b}'],
    [TEXT, '1,2', { as: 'array' }, arrayOf(INTEGER), '{1,2}'],
  ],
  'as set': [
    [arrayOf(TEXT), '{b,a}', { as: 'set' }, SET, 'a,b'],
    [arrayOf(TEXT), '{b,a}', { as: 'set' }, TEXT, 'b,a'],
    [JSON_TYPE, '["a"]', { as: 'set' }, SET, 'a'],
    [TEXT, 'a,a', { as: 'set', lossy: 'x' }, SET, 'a'],
    [TEXT, '', { as: 'set' }, SET, ''],
  ],
  'as uuid': [
    [
      hexBytes('58e0d9ca22e811e89d4600112233aabb'),
      hex('58e0d9ca22e811e89d4600112233aabb'),
      { as: 'uuid' },
      UUID,
      '58e0d9ca-22e8-11e8-9d46-00112233aabb',
    ],
    [
      BYTES,
      hex('11e822e858e0d9ca9d4600112233aabb'),
      { as: 'uuid-swapped' },
      TEXT,
      '58e0d9ca-22e8-11e8-9d46-00112233aabb',
    ],
    [
      TEXT,
      '58E0D9CA22e811e89d4600112233aabb',
      { as: 'uuid' },
      UUID,
      '58e0d9ca-22e8-11e8-9d46-00112233aabb',
    ],
  ],
  'as bits': [
    [INTEGER, '5', { as: 'bits' }, bit(8), '00000101'],
    [INTEGER, '5', { as: 'bits' }, bit(8, true), '101'],
    [TEXT, '00101', { as: 'bits' }, bit(4, true), '0101'],
    [bit(8), '00000101', { as: 'bits' }, bit(4), '0101'],
    [INTEGER, '0', { as: 'bits' }, bit(null, true), '0'],
    [bit(8), '00000101', { as: 'bits' }, INTEGER, '5'],
  ],
  'as hex and wkb': [
    [BYTES, hex('00FF'), { as: 'hex' }, TEXT, '00ff'],
    [BYTES, POINT, { as: 'wkb' }, SHAPE, 'SRID=4326;POINT(1 2)'],
  ],
  lossy: [
    [
      WALL,
      '2026-01-31 10:00:00.999999',
      { lossy: 'x' },
      { kind: 'wall', precision: 3 },
      '2026-01-31 10:00:00.999',
    ],
    [
      TIME,
      '-00:00:00.9',
      { lossy: 'x' },
      { ...TIME, kind: 'time', precision: 0, zoned: false, beyondDay: true },
      '-00:00:00',
    ],
  ],
  'too-long': [
    [TEXT, 'Zoë🙂x', { 'too-long': 'cut' }, varchar(4), 'Zoë🙂'],
    [
      TEXT,
      'Zoë🙂x',
      { 'too-long': 'cut' },
      { kind: 'text', max: null, maxBytes: 7, fixed: false },
      'Zoë',
    ],
    [TEXT, 'abcdef', { 'too-long': 'cut', default: 'longer' }, varchar(3), 'abc'],
  ],
}

function hexBytes(text: string): LogicalType {
  return { kind: 'bytes', max: text.length / 2, fixed: true }
}

const REFUSED: Record<string, Refusal[]> = {
  charset: [
    [TEXT, '日', { charset: 'cp1252' }, TEXT],
    [BYTES, hex('e9'), { charset: 'utf8' }, TEXT],
    [TEXT, 'é', { charset: 'utf8' }, TEXT],
    [TEXT, 'a', { charset: 'klingon' }, TEXT],
    [INTEGER, '1', { charset: 'utf8' }, TEXT],
  ],
  values: [[TEXT, 'a', { values: { A: 'x' } }, TEXT]],
  zero: [[INTEGER, '0', { zero: null }, INTEGER]],
  epoch: [
    [DECIMAL, '1.0000015', { epoch: 's' }, INSTANT],
    [INTEGER, '253402300800', { epoch: 's' }, INSTANT],
    [INTEGER, '-62135596801', { epoch: 's' }, INSTANT],
    [DOUBLE, 'NaN', { epoch: 's' }, INSTANT],
  ],
  round: [[DOUBLE, 'Infinity', { round: { scale: 0, mode: 'up' } }, DECIMAL]],
  'as text': [[BYTES, 'a', { as: 'text' }, TEXT]],
  'as boolean': [
    [TEXT, 'yes', { as: 'boolean' }, BOOLEAN],
    [TEXT, ' t', { as: 'boolean' }, BOOLEAN],
    [TEXT, '', { as: 'boolean' }, BOOLEAN],
    [INTEGER, '2', { as: 'boolean' }, BOOLEAN],
    [bit(2), '10', { as: 'boolean' }, BOOLEAN],
  ],
  'as integer': [
    [TEXT, '1.0', { as: 'integer' }, INTEGER],
    [TEXT, '', { as: 'integer' }, INTEGER],
    [TEXT, ' 1', { as: 'integer' }, INTEGER],
    [DECIMAL, '1.50', { as: 'integer' }, INTEGER],
    [DOUBLE, 'NaN', { as: 'integer', lossy: 'x' }, INTEGER],
  ],
  'as date': [
    [TEXT, '2026-02-29', { as: 'date' }, DATE],
    [TEXT, '2026-02-28 10:00', { as: 'date' }, DATE],
    [TEXT, '2026-02-28 25:00', { as: 'date', lossy: 'x' }, DATE],
    [TEXT, '0000-01-01', { as: 'date' }, DATE],
    [WALL, 'infinity', { as: 'date' }, DATE],
    [WALL, '0044-03-15 10:00:00 BC', { as: 'date' }, DATE],
  ],
  'as interval': [
    [TEXT, '1 day', { as: 'interval' }, INTERVAL],
    [TEXT, 'P', { as: 'interval' }, INTERVAL],
    [TEXT, 'P1DT', { as: 'interval' }, INTERVAL],
    [TEXT, 'p1d', { as: 'interval' }, INTERVAL],
    [TEXT, 'PT0.1234567S', { as: 'interval' }, INTERVAL],
    [DECIMAL, '0.0000001', { as: 'interval' }, INTERVAL],
    [DECIMAL, '9223372036855', { as: 'interval' }, INTERVAL],
  ],
  'as seconds': [[INTERVAL, 'P1M', { as: 'seconds' }, INTEGER]],
  'as json': [
    [TEXT, '{a:1}', { as: 'json' }, JSON_TYPE],
    [TEXT, '{"a":1,"a":2}', { as: 'json' }, JSON_TYPE],
    [TEXT, '{"a":{"b":1,"\\u0062":1}}', { as: 'json' }, TEXT],
    [TEXT, '"\\ud800"', { as: 'json' }, JSON_TYPE],
    [TEXT, '01', { as: 'json' }, JSON_TYPE],
    [TEXT, '', { as: 'json' }, JSON_TYPE],
    [arrayOf(DOUBLE), '{NaN}', { as: 'json' }, JSON_TYPE],
    [arrayOf(DECIMAL), '{Infinity}', { as: 'json' }, JSON_TYPE],
    [JSON_TYPE, '{"a":1,"a":1}', {}, JSON_TYPE],
  ],
  'as array': [
    [JSON_TYPE, 'null', { as: 'array' }, arrayOf(TEXT)],
    [JSON_TYPE, '[[1]]', { as: 'array' }, arrayOf(TEXT)],
    [JSON_TYPE, '[{}]', { as: 'array' }, arrayOf(TEXT)],
  ],
  'as set': [
    [arrayOf(TEXT), '{{a}}', { as: 'set' }, SET],
    [arrayOf(TEXT), '{NULL}', { as: 'set' }, SET],
    [arrayOf(TEXT), '{"a,b"}', { as: 'set' }, SET],
    [JSON_TYPE, '[1]', { as: 'set' }, SET],
    [TEXT, 'a,a', { as: 'set' }, SET],
    [TEXT, 'a,,b', { as: 'set', lossy: 'x' }, SET],
  ],
  'as uuid': [
    [BYTES, hex('00'), { as: 'uuid' }, UUID],
    [TEXT, 'x', { as: 'uuid' }, UUID],
    [TEXT, '{7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11}', { as: 'uuid' }, UUID],
    [UUID, '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11', { as: 'uuid-swapped' }, TEXT],
  ],
  'as bits': [
    [TEXT, '101', { as: 'bits' }, bit(2)],
    [INTEGER, '-1', { as: 'bits' }, bit(8)],
    [TEXT, '', { as: 'bits' }, bit(8)],
  ],
  'as hex': [
    [TEXT, '0xff', { as: 'hex' }, BYTES],
    [TEXT, 'f', { as: 'hex' }, BYTES],
  ],
  'as wkb': [
    [SHAPE, shape(4326), { as: 'wkb' }, BYTES],
    [BYTES, hex('0201000000'), { as: 'wkb' }, SHAPE],
    [BYTES, Buffer.concat([hex('0101000020e6100000'), POINT.subarray(5)]), { as: 'wkb' }, SHAPE],
  ],
}

describe('a form of a field', () => {
  describe.each(Object.entries(VALUES))('%s', (_, cases) => {
    it.each(cases)('of %o %o with %o in %o is %o', (from, raw, forms, to, value) => {
      expect(made(from, raw, forms, to)).toEqual(value)
    })
  })

  describe.each(Object.entries(REFUSED))('%s', (_, cases) => {
    it.each(cases)('refuses %o %o with %o in %o', (from, raw, forms, to) => {
      expect(made(from, raw, forms, to)).toEqual({ fault: expect.any(String) })
    })
  })

  it.each<[LogicalType, string | Buffer, Forms, string]>([
    [TEXT, '00fF', { as: 'hex' }, '00ff'],
    [
      UUID,
      '58e0d9ca-22e8-11e8-9d46-00112233aabb',
      { as: 'uuid' },
      '58e0d9ca22e811e89d4600112233aabb',
    ],
    [
      UUID,
      '58e0d9ca-22e8-11e8-9d46-00112233aabb',
      { as: 'uuid-swapped' },
      '11e822e858e0d9ca9d4600112233aabb',
    ],
    [SHAPE, shape(0), { as: 'wkb' }, POINT.toString('hex')],
    [SHAPE, shape(4326), { as: 'wkb', lossy: 'x' }, POINT.toString('hex')],
  ])('of %o %o with %o in bytes is %s', (from, raw, forms, bytes) => {
    expect(made(from, raw, forms, BYTES)).toEqual(hex(bytes))
  })

  it('leaves NULL what it is, unless it has a default', () => {
    for (const [from, , forms, to] of Object.values(VALUES).flat()) {
      const { default: fallback } = forms
      expect(made(from, null, forms, to)).toBe(fallback ?? null)
    }
  })

  it('decodes UTF-8 as TextDecoder does', () => {
    const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
    const bytes = fc.oneof(
      fc.uint8Array(),
      fc
        .array(
          fc.constantFrom(
            0x41,
            0xe2,
            0x82,
            0xac,
            0xf0,
            0x9f,
            0x98,
            0xed,
            0xa0,
            0xef,
            0xbb,
            0xbf,
            0xff,
            0xc0,
          ),
        )
        .map(a => Uint8Array.from(a)),
    )
    const replaced = field(BYTES, { charset: 'utf8', invalid: 'replace' }, TEXT)
    const strict = field(BYTES, { charset: 'utf8' }, TEXT)
    fc.assert(
      fc.property(bytes, raw => {
        expect(replaced?.(Buffer.from(raw))).toBe(decoder.decode(raw))
        const again = Buffer.from(decoder.decode(raw)).equals(raw)
        expect(typeof strict?.(Buffer.from(raw)) === 'string').toBe(again)
      }),
      { numRuns: 1000 },
    )
  })

  it('never throws, whatever the bytes', () => {
    const all = [...Object.values(VALUES), ...Object.values(REFUSED)].flat()
    const fields = all.flatMap(([from, , forms, to]) => field(from, forms, to) ?? [])
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.string({ unit: 'binary' }), (compute, raw) => {
        const value = compute(raw)
        expect(value === null || typeof value === 'string' || typeof value === 'object').toBe(true)
      }),
      { numRuns: 3000 },
    )
  })
})
