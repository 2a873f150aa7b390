import fc from 'fast-check'
import type { EngineName } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'

/** A column type as each engine writes it; an engine that is not here has none. `literal`: SQL of a value's text. */
export interface Type {
  native: Partial<Record<EngineName, string>>
  literal?: (text: string, engine: EngineName) => string
}

const everywhere = (native: string): Type['native'] => ({
  postgres: native,
  mysql: native,
  mariadb: native,
})
const mysqls = (native: string): Type['native'] => ({ mysql: native, mariadb: native })
const split = (postgres: string, others: string): Type['native'] => ({
  postgres,
  ...mysqls(others),
})

const number = (text: string): string => text
/** Text of bytes is hex here. */
const bytes = (text: string, engine: EngineName): string =>
  engine === 'postgres' ? `'\\x${text}'::bytea` : `x'${text}'`
const bits = (text: string): string => `b'${text}'`
const shape = (text: string): string => `st_geomfromtext('${text}')`

export const TYPES = {
  text: { native: split('text', 'longtext') },
  /** With NUL, which PostgreSQL does not store. */
  nulText: { native: mysqls('longtext') },
  varchar: { native: everywhere('varchar(40)') },
  short: { native: everywhere('varchar(4)') },
  char: { native: everywhere('char(8)') },
  tiny: { native: mysqls('tinytext') },
  bytes: { native: split('bytea', 'longblob'), literal: bytes },
  sixteen: { native: split('bytea', 'binary(16)'), literal: bytes },
  integer: { native: everywhere('bigint'), literal: number },
  decimal: { native: everywhere('numeric(30,6)'), literal: number },
  wide: { native: everywhere('numeric(60,20)'), literal: number },
  double: { native: everywhere('double precision') },
  /** With what is not finite. */
  infinite: { native: { postgres: 'double precision' } },
  boundless: { native: { postgres: 'numeric' } },
  boolean: { native: { postgres: 'boolean' } },
  flag: { native: split('int', 'tinyint') },
  date: { native: everywhere('date') },
  wall: { native: split('timestamp(6)', 'datetime(6)') },
  seconds: { native: split('timestamp(0)', 'datetime(0)') },
  instant: { native: split('timestamptz(6)', 'timestamp(6)') },
  milliseconds: { native: split('timestamptz(3)', 'timestamp(3)') },
  time: { native: everywhere('time(6)') },
  longTime: { native: mysqls('time(6)') },
  zeroDate: { native: mysqls('date') },
  zeroWall: { native: mysqls('datetime(6)') },
  tenths: { native: everywhere('time(1)') },
  interval: { native: { postgres: 'interval' } },
  year: { native: mysqls('year') },
  json: { native: split('json', 'json') },
  jsonb: { native: { postgres: 'jsonb' } },
  texts: { native: { postgres: 'text[]' } },
  integers: { native: { postgres: 'bigint[]' } },
  decimals: { native: { postgres: 'numeric[]' } },
  doubles: { native: { postgres: 'float8[]' } },
  booleans: { native: { postgres: 'boolean[]' } },
  instants: { native: { postgres: 'timestamptz[]' } },
  range: { native: { postgres: 'numrange' } },
  days: { native: { postgres: 'datemultirange' } },
  network: { native: { postgres: 'inet', mariadb: 'inet6' } },
  uuid: { native: { postgres: 'uuid', mariadb: 'uuid' } },
  set: { native: mysqls("set('a','b','c c','ü')") },
  enum: { native: mysqls("enum('true','F','7','b b')") },
  bit: { native: everywhere('bit(8)'), literal: bits },
  varbit: { native: { postgres: 'bit varying(12)' }, literal: bits },
  shape: { native: mysqls('geometry'), literal: shape },
} satisfies Record<string, Type>

export type TypeName = keyof typeof TYPES

/** A value's SQL literal. */
export function sqlOf(type: TypeName, engine: EngineName, text: string | null): string {
  if (text === null) return 'null'
  const { literal }: Type = TYPES[type]
  return literal === undefined ? engines[engine].dialect.text(text) : literal(text, engine)
}

/** What values are made of. */
export type Values = fc.Arbitrary<string>

export const oneOf = (...texts: string[]): Values => fc.constantFrom(...texts)
export const mixed = (...values: Values[]): Values => fc.oneof(...values)

const two = (n: number): string => String(n).padStart(2, '0')
const upTo = (n: number): fc.Arbitrary<string> => fc.nat(n).map(two)

/** Text that PostgreSQL stores as well: no NUL. */
export const anyText: Values = mixed(
  fc.string({ unit: 'binary', maxLength: 12 }).map(t => t.replaceAll('\0', '').toWellFormed()),
  fc.string({
    unit: fc.constantFrom(...'abÄé€😀\u00c3\u00a9\u0093\u0081\t\n\\\'",; '),
    maxLength: 10,
  }),
)
export const charText: Values = fc.string({
  unit: fc.constantFrom(...'abé€😀\u00c3\u00a9 '),
  maxLength: 8,
})
/** Without a zero byte, which PostgreSQL takes for no character. */
export const hexes: Values = mixed(
  fc
    .array(fc.integer({ min: 1, max: 255 }), { maxLength: 9 })
    .map(b => Buffer.from(b).toString('hex')),
  fc
    .array(oneOf('41', 'c3a9', 'e282ac', 'e282', 'f09f9880', 'eda080', 'ff', '93', '81', 'c0'), {
      maxLength: 5,
    })
    .map(parts => parts.join('')),
)
export const sixteen: Values = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map(b => Buffer.from(b).toString('hex'))
/** MariaDB 11.8 refuses some of version 8. */
export const uuids: Values = fc.uuid({ version: [1, 3, 4, 5, 7] })

export const integers: Values = mixed(
  fc.bigInt({ min: -(2n ** 62n), max: 2n ** 62n }).map(String),
  fc.integer({ min: -3, max: 3 }).map(String),
)
export const smallIntegers: Values = fc.integer({ min: -100_000, max: 100_000 }).map(String)
export const decimals: Values = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(6))
  .map(([digits, scale]) => scaled(digits, scale))
/** Ties and their neighbours. */
export const ties: Values = fc
  .tuple(fc.integer({ min: -60, max: 60 }), oneOf('5', '50', '500001', '499999', '4', '6', '0'))
  .map(([whole, digits]) => `${whole}.${digits}`)
export const doubles: Values = mixed(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
  fc.integer({ min: -50, max: 50 }).map(n => String(n / 4)),
)
export const tameDoubles: Values = fc.integer({ min: -1e9, max: 1e9 }).map(n => String(n / 64))

export const dates: Values = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map(d => d.toISOString().slice(0, 10))
const clocks = (min: string, max: string): Values =>
  fc
    .tuple(
      fc.date({ min: new Date(min), max: new Date(max), noInvalidDate: true }),
      oneOf('', '.5', '.999999', '.000001', '.123'),
    )
    .map(([d, fraction]) => `${d.toISOString().slice(0, 19).replace('T', ' ')}${fraction}`)
export const walls: Values = clocks('1000-01-01', '9998-12-31')
/** What MySQL's TIMESTAMP holds. */
export const instants: Values = clocks('1970-01-02', '2037-12-31')
export const times: Values = fc
  .tuple(upTo(23), upTo(59), upTo(59), oneOf('', '.5', '.999999', '.04'))
  .map(([h, m, s, f]) => `${h}:${m}:${s}${f}`)
export const longTimes: Values = fc
  .tuple(oneOf('', '-'), upTo(837), upTo(59), upTo(59), oneOf('', '.5', '.999999', '.04'))
  .map(([sign, h, m, s, f]) => `${sign}${h}:${m}:${s}${f}`)
export const intervals: Values = fc
  .tuple(
    ...[400, 40, 100_000].map(max => fc.integer({ min: -max, max })),
    oneOf('', '.5', '.000001'),
  )
  .map(([m = 0, d = 0, s = 0, f = '']) => `${m} months ${d} days ${s}${f} seconds`)
export const plainIntervals: Values = intervals.map(text => text.replace(/^\S+ months /, ''))
export const years: Values = mixed(
  oneOf('0000', '1901', '2155'),
  fc.integer({ min: 1901, max: 2155 }).map(String),
)

const scalar = mixed(
  oneOf(
    '1',
    '1.0',
    '-0',
    '1e2',
    '1234567890123456789',
    'true',
    'null',
    '""',
    '"é"',
    '"\\u00e9"',
    '"a,b"',
    '"\\\\u0000"',
  ),
  fc.string({ maxLength: 5 }).map(t => JSON.stringify(t)),
)
const keys = oneOf('"a"', '"b"', '"\\u0061"', '"é"', '"c d"')
const once = (members: [string, string][]): [string, string][] => [
  ...new Map(members.map(m => [String(JSON.parse(m[0])), m])).values(),
]
/** JSON as people write it; `twice`: keys may stand twice. */
export const json = (twice: boolean): Values =>
  fc.letrec<{ value: string; object: string }>(tie => ({
    value: fc.oneof(
      { depthSize: 'small' },
      scalar,
      fc.array(tie('value'), { maxLength: 3 }).map(items => `[${items.join(', ')}]`),
      tie('object'),
    ),
    object: fc
      .array(fc.tuple(keys, tie('value')), { maxLength: 4 })
      .map(members => (twice ? members : once(members)))
      .map(members => `{${members.map(([k, v]) => `${k} : ${v}`).join(',')}}`),
  })).value

export const arrays = (member: Values): Values =>
  fc
    .array(fc.option(member, { freq: 5 }), { maxLength: 4 })
    .map(
      items =>
        `{${items.map(i => (i === null ? 'NULL' : `"${i.replace(/["\\]/g, '\\$&')}"`)).join(',')}}`,
    )

export const sets: Values = fc.subarray(['a', 'b', 'c c', 'ü']).map(members => members.join(','))
export const binary = (most: number): Values =>
  fc.array(oneOf('0', '1'), { minLength: most, maxLength: most }).map(b => b.join(''))

function scaled(digits: bigint, scale: number): string {
  const sign = digits < 0n ? '-' : ''
  const all = String(digits < 0n ? -digits : digits).padStart(scale + 1, '0')
  return scale === 0 ? sign + all : `${sign}${all.slice(0, -scale)}.${all.slice(-scale)}`
}
