import { bytes, integer, TEXTS, text, time, type ValueCase } from './value-case.ts'

/** 1 and 2 as doubles, the lowest byte first. */
const POINT = '000000000000f03f0000000000000040'

const OF_BOTH: ValueCase[] = [
  {
    native: 'tinyint',
    type: integer(8),
    values: [
      ['-128', '-128'],
      ['127', '127'],
    ],
  },
  { native: 'mediumint unsigned', type: integer(24, true), values: [['16777215', '16777215']] },
  {
    native: 'bigint',
    type: integer(64),
    values: [['-9223372036854775808', '-9223372036854775808']],
  },
  {
    native: 'bigint unsigned',
    type: integer(64, true),
    values: [['18446744073709551615', '18446744073709551615']],
  },
  {
    native: 'decimal(65,30)',
    type: { kind: 'decimal', precision: 65, scale: 30 },
    values: [['-1.5', `-1.5${'0'.repeat(29)}`]],
  },
  {
    native: 'float',
    type: { kind: 'float', bits: 32 },
    values: [
      ['16777216', '16777216'],
      ['0.1', '0.10000000149011612'],
    ],
  },
  {
    native: 'double',
    type: { kind: 'float', bits: 64 },
    values: [
      ['0.1', '0.1'],
      ['123456.1', '123456.1'],
      ['1.7976931348623157e308', '1.7976931348623157e308'],
    ],
  },
  { native: 'text', type: text(null, 65535), values: TEXTS },
  {
    native: 'varchar(3)',
    type: text(3),
    values: [
      ["'a  '", 'a  '],
      ["'👩漢é'", '👩漢é'],
    ],
  },
  {
    native: 'char(5)',
    type: text(5, null, true),
    values: [
      ["'ab'", 'ab'],
      ["''", ''],
    ],
  },
  {
    native: 'varbinary(20)',
    type: bytes(20),
    values: [
      ["x'00ff0a5c095c4e'", '\\x00ff0a5c095c4e'],
      ["''", '\\x'],
    ],
  },
  { native: 'binary(4)', type: bytes(4, true), values: [["x'01'", '\\x01000000']] },
  { native: 'blob', type: bytes(65535), values: [["x'00'", '\\x00']] },
  {
    native: 'date',
    type: { kind: 'date' },
    values: [
      ["'2024-02-29'", '2024-02-29'],
      ["'0000-00-00'", '0000-00-00'],
      ["'2024-00-15'", '2024-00-15'],
    ],
  },
  {
    native: 'time(3)',
    type: time(3, false, true),
    values: [
      ["'-838:59:59'", '-838:59:59'],
      ["'00:00:00.25'", '00:00:00.25'],
    ],
  },
  {
    native: 'datetime(6)',
    type: { kind: 'wall', precision: 6 },
    values: [
      ["'2026-01-31 23:59:59.5'", '2026-01-31 23:59:59.5'],
      ["'0000-00-00 00:00:00'", '0000-00-00 00:00:00'],
    ],
  },
  {
    native: 'timestamp',
    type: { kind: 'instant', precision: 0 },
    values: [["'2026-01-31 23:59:59'", '2026-01-31 21:59:59']],
  },
  {
    native: 'year',
    type: { kind: 'year' },
    values: [
      ['2026', '2026'],
      ["'0000'", '0000'],
    ],
  },
  {
    native: 'bit(4)',
    type: { kind: 'bits', length: 4, varying: false },
    values: [["b'0101'", '0101']],
  },
  {
    native: 'bit(64)',
    type: { kind: 'bits', length: 64, varying: false },
    values: [[`b'${'1'.repeat(64)}'`, '1'.repeat(64)]],
  },
  {
    native: "enum('sad','it''s','Glad, very')",
    type: { kind: 'enum', labels: ['sad', "it's", 'Glad, very'] },
    values: [
      ["'sad'", 'sad'],
      ["'it''s'", "it's"],
      ["'Glad, very'", 'Glad, very'],
    ],
  },
  {
    native: "set('a','b','c')",
    type: { kind: 'set', labels: ['a', 'b', 'c'] },
    values: [
      ["'c,a'", 'a,c'],
      ["''", ''],
    ],
  },
  {
    native: 'geometry',
    type: { kind: 'geometry', srid: null },
    values: [
      ["st_geomfromtext('POINT(1 2)', 3857)", `\\x110f00000101000000${POINT}`],
      ["st_geomfromtext('POINT(1 2)', 0)", `\\x000000000101000000${POINT}`],
    ],
  },
]

export const OF_MYSQL: ValueCase[] = [
  ...OF_BOTH,
  {
    native: 'json',
    type: { kind: 'json' },
    values: [[`'{"b": 1.0, "a": "\\\\t"}'`, '{"a": "\\t", "b": 1.0}']],
  },
]

export const OF_MARIADB: ValueCase[] = [
  ...OF_BOTH,
  {
    native: 'json',
    type: { kind: 'json' },
    values: [[`'{"b": 1.0,  "a": "\\\\t"}'`, '{"b": 1.0,  "a": "\\t"}']],
  },
  {
    native: 'uuid',
    type: { kind: 'uuid' },
    values: [["'7B1D6C1E-9A53-4D0C-8A6E-0D5F2B9C4E11'", '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11']],
  },
  { native: 'inet6', type: { kind: 'network' }, values: [["'::1'", '::1']] },
]
