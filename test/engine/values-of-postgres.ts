import { bytes, integer, TEXTS, text, time, type ValueCase } from './value-case.ts'

export const OF_POSTGRES: ValueCase[] = [
  {
    native: 'smallint',
    type: integer(16),
    values: [
      ['-32768', '-32768'],
      ['32767', '32767'],
    ],
  },
  {
    native: 'integer',
    type: integer(32),
    values: [
      ['0', '0'],
      ['-2147483648', '-2147483648'],
    ],
  },
  {
    native: 'bigint',
    type: integer(64),
    values: [
      ['9223372036854775807', '9223372036854775807'],
      ["'-9223372036854775808'", '-9223372036854775808'],
    ],
  },
  { native: 'oid', type: integer(32, true), values: [['4294967295', '4294967295']] },
  {
    native: 'numeric',
    type: { kind: 'decimal', precision: null, scale: null },
    values: [
      ['1.50', '1.50'],
      ['-0.000000000000000000001', '-0.000000000000000000001'],
      ["'NaN'", 'NaN'],
      ["'-Infinity'", '-Infinity'],
      ["'1e30'", `1${'0'.repeat(30)}`],
    ],
  },
  {
    native: 'numeric(10,2)',
    type: { kind: 'decimal', precision: 10, scale: 2 },
    values: [['1.005', '1.01']],
  },
  {
    native: 'numeric(5,-2)',
    type: { kind: 'decimal', precision: 5, scale: -2 },
    values: [['1250', '1300']],
  },
  {
    native: 'real',
    type: { kind: 'float', bits: 32 },
    values: [
      ['16777216', '16777216'],
      ['0.1', '0.10000000149011612'],
      ["'NaN'", 'NaN'],
    ],
  },
  {
    native: 'double precision',
    type: { kind: 'float', bits: 64 },
    values: [
      ['0.1', '0.1'],
      ['123456.1', '123456.1'],
      ["'5e-324'", '5e-324'],
      ["'-0'", '-0'],
      ["'1.7976931348623157e308'", '1.7976931348623157e+308'],
      ["'Infinity'", 'Infinity'],
    ],
  },
  {
    native: 'boolean',
    type: { kind: 'boolean' },
    values: [
      ['true', '1'],
      ['false', '0'],
    ],
  },
  { native: 'text', type: text(null), values: TEXTS },
  {
    native: 'character varying(3)',
    type: text(3),
    values: [
      ["'a  '", 'a  '],
      ["'👩漢é'", '👩漢é'],
    ],
  },
  {
    native: 'character(5)',
    type: text(5, null, true),
    values: [
      ["'ab'", 'ab'],
      ["''", ''],
    ],
  },
  { native: 'name', type: text(null, 63), values: [["'pg'", 'pg']] },
  { native: '"char"', type: text(null, 1), values: [["'x'", 'x']] },
  {
    native: 'bytea',
    type: bytes(null),
    values: [
      ["'\\x00ff0a5c095c4e'", '\\x00ff0a5c095c4e'],
      ["''", '\\x'],
    ],
  },
  {
    native: 'date',
    type: { kind: 'date' },
    values: [
      ["'2024-02-29'", '2024-02-29'],
      ["'0044-03-15 BC'", '0044-03-15 BC'],
      ["'infinity'", 'infinity'],
      ["'12345-01-01'", '12345-01-01'],
    ],
  },
  {
    native: 'time(3) without time zone',
    type: time(3, false, false),
    values: [
      ["'23:59:59.9994'", '23:59:59.999'],
      ["'24:00'", '24:00:00'],
    ],
  },
  {
    native: 'time with time zone',
    type: time(6, true, false),
    values: [["'12:00+05:30'", '12:00:00+05:30']],
  },
  {
    native: 'timestamp without time zone',
    type: { kind: 'wall', precision: 6 },
    values: [
      ["'2026-01-31 23:59:59.5'", '2026-01-31 23:59:59.5'],
      ["'-infinity'", '-infinity'],
    ],
  },
  {
    native: 'timestamp(0) with time zone',
    type: { kind: 'instant', precision: 0 },
    values: [
      ["'2026-01-31 23:59:59+02'", '2026-01-31 21:59:59'],
      ["'0044-03-15 12:00+00 BC'", '0044-03-15 12:00:00 BC'],
      ["'infinity'", 'infinity'],
    ],
  },
  {
    native: 'interval',
    type: { kind: 'interval' },
    values: [
      ["'1 year -2 days 3:04:05.6'", 'P1Y-2DT3H4M5.6S'],
      ["'0'", 'PT0S'],
    ],
  },
  {
    native: 'bit(4)',
    type: { kind: 'bits', length: 4, varying: false },
    values: [["b'0101'", '0101']],
  },
  {
    native: 'bit varying(9)',
    type: { kind: 'bits', length: 9, varying: true },
    values: [["b'000000001'", '000000001']],
  },
  {
    native: 'uuid',
    type: { kind: 'uuid' },
    values: [["'7B1D6C1E-9A53-4D0C-8A6E-0D5F2B9C4E11'", '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11']],
  },
  {
    native: 'json',
    type: { kind: 'json' },
    values: [[`'{"b": 1.0,  "a": "\\t"}'`, '{"b": 1.0,  "a": "\\t"}']],
  },
  {
    native: 'jsonb',
    type: { kind: 'json' },
    values: [[`'{"b":1.0,"a":null}'`, '{"a": null, "b": 1.0}']],
  },
  {
    native: 'inet',
    type: { kind: 'network' },
    values: [
      ["'10.0.0.1'", '10.0.0.1'],
      ["'::1/64'", '::1/64'],
    ],
  },
  { native: 'cidr', type: { kind: 'network' }, values: [["'10.0.0.0/8'", '10.0.0.0/8']] },
  {
    native: 'macaddr',
    type: { kind: 'network' },
    values: [["'08-00-2b-01-02-03'", '08:00:2b:01:02:03']],
  },
  {
    native: 'integer[]',
    type: { kind: 'array', of: integer(32) },
    values: [
      ["'{{1,NULL},{3,4}}'", '{{1,NULL},{3,4}}'],
      ["'{}'", '{}'],
    ],
  },
  {
    native: 'character varying(9)[]',
    type: { kind: 'array', of: text(9) },
    values: [[`'{a,"b c","\\"",NULL,"NULL"}'`, '{a,"b c","\\"",NULL,"NULL"}']],
  },
  {
    native: 'int4range',
    type: {
      kind: 'range',
      of: 'int4range',
      base: { kind: 'integer', bits: 32, unsigned: false },
    },
    values: [
      ["'[1,5]'", '[1,6)'],
      ["'empty'", 'empty'],
    ],
  },
  { native: 'money', type: { kind: 'other', name: 'money' }, values: [['1234.5', '$1,234.50']] },
  {
    native: 'xml',
    type: { kind: 'other', name: 'xml' },
    values: [["'<a>&lt;</a>'", '<a>&lt;</a>']],
  },
  {
    native: 'public.mood',
    type: { kind: 'enum', labels: ['sad', "it's", 'Glad, very'] },
    values: [
      ["'sad'", 'sad'],
      ["'it''s'", "it's"],
      ["'Glad, very'", 'Glad, very'],
    ],
  },
  {
    native: 'public.price',
    type: { kind: 'decimal', precision: 8, scale: 3 },
    values: [['12.5', '12.500']],
  },
  { native: 'citext', type: text(null), values: [["'Ab '", 'Ab ']] },
]
