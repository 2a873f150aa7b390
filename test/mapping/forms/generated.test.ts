import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import type { EngineName } from '../../../src/engine/engine.ts'
import { ENGINES, needs, onEach } from '../../needs.ts'
import { Mapped } from '../mapped.ts'
import { INVALID, made } from './made.ts'

const Exact = Decimal.clone({ precision: 200, toExpNeg: -9e15, toExpPos: 9e15 })
type Mode = 'half-even' | 'half-up' | 'half-down' | 'down' | 'up' | 'floor' | 'ceiling'
const MODES: Record<Mode, Decimal.Rounding> = {
  up: Decimal.ROUND_UP,
  down: Decimal.ROUND_DOWN,
  ceiling: Decimal.ROUND_CEIL,
  floor: Decimal.ROUND_FLOOR,
  'half-up': Decimal.ROUND_HALF_UP,
  'half-down': Decimal.ROUND_HALF_DOWN,
  'half-even': Decimal.ROUND_HALF_EVEN,
}

/** Values → what the oracle makes of them, over one field of one column. */
interface Case {
  name: string
  on?: EngineName[]
  column: string
  into: string
  field: string
  values: fc.Arbitrary<string>
  /** How what was made is compared; default: as text. */
  read?: (made: string) => unknown
  oracle: (value: string) => unknown
}

const decimal = (digits: number, scale: number) =>
  fc
    .oneof(
      fc.bigInt({ min: -(10n ** BigInt(digits)) + 1n, max: 10n ** BigInt(digits) - 1n }),
      // Halves, and their neighbours: where modes differ.
      fc.integer({ min: -4000, max: 4000 }).map(n => BigInt(n) * 5n),
    )
    .map(n => new Exact(String(n)).div(new Exact(10).pow(scale)).toFixed(scale))

const rounding: Case[] = (Object.keys(MODES) as Mode[]).flatMap(mode => [
  {
    name: `round ${mode}`,
    column: 'decimal(20,4)',
    into: 'numeric',
    field: `round: { scale: 2, mode: ${mode} }, as: text`,
    values: decimal(18, 4),
    oracle: value => plain(new Exact(value).toFixed(2, MODES[mode])),
  },
  {
    name: `divide by what has no last digit, round ${mode}`,
    column: 'bigint',
    into: 'numeric',
    field: `multiply: -7, divide: 6, round: { scale: 1, mode: ${mode} }, as: text`,
    values: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).map(String),
    oracle: value => plain(new Exact(value).mul(-7).div(6).toFixed(1, MODES[mode])),
  },
  {
    name: `multiply, divide and round ${mode} to a whole number`,
    column: 'decimal(12,3)',
    into: 'numeric',
    field: `multiply: 0.5, divide: 4, round: { scale: 0, mode: ${mode} }, as: text`,
    values: decimal(11, 3),
    oracle: value => plain(new Exact(value).div(8).toFixed(0, MODES[mode])),
  },
])

const plain = (text: string) => text.replace(/^-(?=[0.]*$)/, '')

const words = (letters: readonly string[], longest = 6) =>
  fc.array(fc.constantFrom(...letters), { maxLength: longest }).map(all => all.join(''))

const CASES: Case[] = [
  ...rounding.map(each => ({ ...each, into: 'text' })),
  {
    name: 'epoch: us',
    column: 'bigint',
    into: 'timestamptz',
    field: 'epoch: us',
    values: fc.bigInt({ min: -(2n ** 60n), max: 2n ** 60n }).map(String),
    oracle: value => {
      const at = Temporal.Instant.fromEpochNanoseconds(0n).add({
        seconds: Number(BigInt(value) / 1_000_000n),
        microseconds: Number(BigInt(value) % 1_000_000n),
      })
      const year = at.toZonedDateTimeISO('UTC').year
      return year < 1 || year > 9999 ? INVALID : at.toString().replace('T', ' ').replace('Z', '')
    },
  },
  {
    name: 'as: boolean',
    column: 'varchar(8)',
    into: 'boolean',
    field: 'as: boolean',
    values: fc.oneof(
      fc.constantFrom('true', 'False', 'T', 'f', '0', '1', 'yes', '01', 'TRUE ', 'tru', 'ｔ', 'ſ'),
      words(['t', 'T', 'f', '0', '1', ' ', 'é'], 2),
    ),
    oracle: value =>
      /^(1|t|true)$/i.test(value) ? '1' : /^(0|f|fal[s]e)$/i.test(value) ? '0' : INVALID,
  },
  {
    name: 'as: integer',
    column: 'varchar(30)',
    into: 'numeric',
    field: 'as: integer',
    values: fc.oneof(
      words(['0', '1', '9', '+', '-', '.', ' '], 5),
      fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }).map(String),
    ),
    oracle: value => (/^[+-]?\d+$/.test(value) ? String(BigInt(value.replace('+', ''))) : INVALID),
  },
  {
    name: 'as: date',
    column: 'varchar(30)',
    into: 'date',
    field: 'as: date',
    values: fc
      .tuple(
        fc.constantFrom('0000', '0001', '1900', '2000', '2024', '9999', '20x4'),
        fc.nat(13),
        fc.nat(32),
      )
      .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`),
    oracle: value => {
      try {
        return value.startsWith('0000')
          ? INVALID
          : Temporal.PlainDate.from(value, { overflow: 'reject' }).toString()
      } catch {
        return INVALID
      }
    },
  },
  {
    name: 'charset: utf8 of bytes',
    on: ['mysql', 'mariadb'],
    column: 'varbinary(20)',
    into: 'text',
    field: 'charset: utf8',
    values: words(
      ['41', '00', 'c3', 'a9', 'e2', '82', 'ac', 'f0', '9f', '98', '80', 'ed', 'a0', 'ff', 'c0'],
      5,
    ),
    oracle: value => {
      const text = Buffer.from(value, 'hex').toString('utf8')
      return Buffer.from(text).toString('hex') === value && !text.includes('\0') ? text : INVALID
    },
  },
  {
    name: 'charset: utf8 of text that was encoded twice',
    column: 'varchar(40)',
    into: 'text',
    field: 'charset: utf8',
    values: words(['a', 'é', '€', '日', '🙂', 'Ÿ'], 4).map(text =>
      Buffer.from(text)
        .toString('latin1')
        .replace(/[\x80-\x9f]/g, c => cp1252(c)),
    ),
    oracle: value => Buffer.from([...value].map(c => byteOf(c))).toString('utf8'),
  },
  {
    name: 'too-long: cut',
    column: 'varchar(40)',
    into: 'varchar(3)',
    field: 'too-long: cut',
    values: words(['a', 'é', '🙂', 'e\u0301', ' ', '\\', '\t'], 6),
    oracle: value => [...value].slice(0, 3).join(''),
  },
  {
    name: 'empty: null and values',
    column: 'varchar(9)',
    into: 'text',
    field: 'empty: null, values: { a: one, A: two, "a ": null }, default: none',
    values: words(['a', 'A', ' ', 'á'], 2),
    oracle: value =>
      value === '' || value === 'a '
        ? 'none'
        : value === 'a'
          ? 'one'
          : value === 'A'
            ? 'two'
            : { refused: 'mapping.value-outside-list' },
  },
  {
    name: 'as: interval of a TIME',
    on: ['mysql', 'mariadb'],
    column: 'time(6)',
    into: 'interval',
    field: 'as: interval',
    values: fc
      .integer({ min: -3_020_399, max: 3_020_399 })
      .chain(s => fc.constantFrom('', '.5', '.000001').map(f => clock(s, f))),
    oracle: value => {
      const [, sign = '', h = '', m = '', s = '', f = ''] =
        /^(-?)(\d+):(\d+):(\d+)(\.\d+)?$/.exec(value) ?? []
      const part = (n: string, letter: string) =>
        Number(n) === 0 ? '' : `${sign}${Number(n)}${letter}`
      const seconds = Number(s) === 0 && f === '' ? '' : `${sign}${Number(s)}${f}S`
      return `PT${part(h, 'H')}${part(m, 'M')}${seconds}`.replace(/^PT$/, 'PT0S')
    },
  },
  {
    name: 'as: json with duplicates: last',
    column: 'varchar(200)',
    into: 'jsonb',
    field: 'as: json, duplicates: last',
    values: fc
      .json({ maxDepth: 2 })
      .filter(text => text.length < 60 && !/\\u0000|\\ud[89a-f]/i.test(text))
      .map(text => `{"k": 1, "x": ${text}, "k": 2}`),
    // The order of keys is no difference.
    read: JSON.parse,
    oracle: value => JSON.parse(value),
  },
]

const C1 = new Map([
  ['€', 0x80],
  ['‚', 0x82],
  ['ƒ', 0x83],
  ['„', 0x84],
  ['…', 0x85],
  ['†', 0x86],
  ['‡', 0x87],
  ['ˆ', 0x88],
  ['‰', 0x89],
  ['Š', 0x8a],
  ['‹', 0x8b],
  ['Œ', 0x8c],
  ['Ž', 0x8e],
  ['‘', 0x91],
  ['’', 0x92],
  ['“', 0x93],
  ['”', 0x94],
  ['•', 0x95],
  ['–', 0x96],
  ['—', 0x97],
  ['˜', 0x98],
  ['™', 0x99],
  ['š', 0x9a],
  ['›', 0x9b],
  ['œ', 0x9c],
  ['ž', 0x9e],
  ['Ÿ', 0x9f],
])
const byteOf = (c: string) => C1.get(c) ?? c.charCodeAt(0)
const cp1252 = (c: string) => [...C1].find(([, byte]) => byte === c.charCodeAt(0))?.[0] ?? c

function clock(seconds: number, fraction: string): string {
  const size = Math.abs(seconds)
  const two = (n: number) => String(Math.floor(n)).padStart(2, '0')
  const sign = seconds < 0 ? '-' : ''
  return `${sign}${two(size / 3600)}:${two((size / 60) % 60)}:${two(size % 60)}${fraction}`
}

const same = (text: string) => text

/** Bigger than what one value needs, smaller than what makes a test slow. */
const VALUES = 60

onEach(ENGINES)('%s computes generated values as an oracle does', source => {
  const cases = CASES.filter(({ on }) => on?.includes(source) ?? true)

  test('form by form', needs('postgres'), async () => {
    await using mapped = await Mapped.open(
      [
        source,
        cases
          .map(({ column }, n) => `create table c${n} (id integer primary key, v ${column});`)
          .join('\n'),
      ],
      [
        'postgres',
        cases
          .map(({ into }, n) => `create table c${n} (id integer primary key, made ${into});`)
          .join('\n'),
      ],
    )
    const { session } = mapped.sides.source
    const sql = session.engine.dialect
    const stored = cases.map(({ values }) => fc.sample(values, VALUES))
    for (const [n, { column }] of cases.entries()) {
      const rows = (stored[n] ?? []).map(
        (value, id) =>
          `(${id}, ${column.startsWith('varbinary') ? `X'${value}'` : sql.text(value)})`,
      )
      await session.execute(`insert into c${n} values ${rows.join(', ')}`)
    }
    const entries = cases.map(
      ({ field }, n) =>
        `  - { from: c${n}, to: c${n}, fields: { id: id, made: { from: v, ${field} } } }`,
    )
    const transfers = await mapped.transfers(`map:\n${entries.join('\n')}\n`)
    for (const [n, { name, oracle, read = same }] of cases.entries()) {
      const transfer = transfers.find(t => t.to.name === `c${n}`)
      if (transfer === undefined) throw new Error(`${name}: no transfer`)
      const found = await made(mapped, transfer)
      for (const [id, value] of (stored[n] ?? []).entries()) {
        const got = found.get(id)
        const comparable = typeof got === 'string' ? read(got) : got
        expect.soft(comparable, `${name}: ${JSON.stringify(value)}`).toEqual(oracle(value))
      }
    }
  })
})
