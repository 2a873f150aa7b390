import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Column, LogicalType } from '../../../src/engine/catalog.ts'
import { DatabaseError, type Session } from '../../../src/engine/engine.ts'
import { postgres } from '../../../src/engine/postgres/index.ts'
import { database, script } from '../../databases.ts'
import { needs } from '../../needs.ts'

const { dialect } = postgres

/** Types that keys are made of, and a value. */
const KEYS: [native: string, raw: string][] = [
  ['smallint', '7'],
  ['integer', '7'],
  ['bigint', '7'],
  ['numeric(10,2)', '7.00'],
  ['real', '0.10000000149011612'],
  ['double precision', '0.1'],
  ['text', 'k'],
  ['varchar(9)', 'k'],
  ['char(9)', 'k        '],
  ['citext', 'K'],
  ['uuid', '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11'],
  ['bytea', '\\x6b'],
  ['date', '2026-01-31'],
  ['time', '12:00:00'],
  ['timetz', '12:00:00+02'],
  ['timestamp', '2026-01-31 12:00:00'],
  ['timestamptz', '2026-01-31 12:00:00'],
  ['interval', 'P1D'],
  ['boolean', '1'],
  ['inet', '10.0.0.1'],
  ['bit(4)', '0101'],
  ['mood', 'sad'],
  ['oid', '7'],
  ['int4range', '[1,5)'],
  ['integer[]', '{1}'],
]

describe('the dialect of PostgreSQL', needs('postgres'), () => {
  let own: Awaited<ReturnType<typeof database>>
  let session: Session
  let columns: Map<string, Column>

  beforeAll(async () => {
    own = await database('postgres')
    await script(
      'postgres',
      own.url,
      `create extension citext; create type mood as enum ('sad', 'glad');
       ${KEYS.map(([native], n) => `create table k${n} (c ${native}, other int, primary key (c, other));`).join(' ')}
       create table narrow (v varchar(3), f char(3), b bit(3), n numeric(4,1), i smallint, va varchar(3)[], ca char(3)[], w timestamptz);
       insert into narrow values ('a');`,
    )
    session = await postgres.connect(own.url, { name: 'rehearse/test' })
    // An empty table is read whole, unless that is forbidden: what is asked here is whether the index can serve.
    await session.execute('set enable_seqscan = off; set enable_bitmapscan = off')
    const catalog = await postgres.catalog(session)
    columns = new Map(catalog.tables.flatMap(t => t.columns.map(c => [`${t.name}.${c.name}`, c])))
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  const column = (name: string): Column => {
    const found = columns.get(name)
    if (found === undefined) throw new Error(`no column ${name}`)
    return found
  }
  const one = async (expression: string) => (await session.query(`select ${expression}`))[0]?.[0]

  test.each(KEYS.map(([native, raw], n) => ({ native, raw, table: `k${n}` })))(
    'reads on after a key of type $native by its index',
    async ({ raw, table }) => {
      const literal = dialect.literal(raw, column(`${table}.c`).type)
      for (const where of [
        dialect.after(['c', 'other'], [literal, '5']),
        dialect.upTo(['c', 'other'], [literal, '5']),
        dialect.after(['c'], [literal]),
        `c = ${literal}`,
      ]) {
        const plan = (
          await session.query(
            `explain (costs off) select c from ${table} where ${where} order by c, other`,
          )
        ).join('\n')
        expect(plan).toMatch(/Index Cond: .*c/)
        expect(plan).not.toMatch(/Filter|Sort/)
      }
    },
  )

  test('lets a column refuse what does not fit, and cuts nothing', async () => {
    for (const [name, value] of [
      ['v', 'abcd'],
      ['f', 'abcd'],
      ['b', '1010'],
      ['b', '10'],
      ['n', '1234.5'],
      ['i', '40000'],
      ['va', '{abcd}'],
      ['ca', '{abcd}'],
    ] as const) {
      const typed = dialect.typed(dialect.text(value), column(`narrow.${name}`))
      const answer = session.execute(`update narrow set ${name} = ${typed}`)
      await expect(answer, `${name} = ${value}`).rejects.toBeInstanceOf(DatabaseError)
    }
    for (const [name, value] of [
      ['v', 'abc'],
      ['b', '101'],
      ['va', '{abc}'],
      ['ca', '{abc}'],
      ['n', '123.4'],
    ] as const) {
      const typed = dialect.typed(dialect.text(value), column(`narrow.${name}`))
      expect(await session.execute(`update narrow set ${name} = ${typed}`)).toBe(1)
      expect(await one(`${name}::text from narrow`)).toBe(value)
    }
  })

  test('reads the wall clock of an instant’s wire text as UTC, whatever the session’s zone', async () => {
    await session.execute(dialect.zoneOffset('+05:30'))
    expect(await one(`extract(timezone from now())::int`)).toBe('19800')
    const typed = dialect.typed(`'2026-01-31 12:00:00'`, column('narrow.w'))
    expect(await one(dialect.wire(typed, { kind: 'instant', precision: 6 }))).toBe(
      '2026-01-31 12:00:00',
    )
    await session.execute(dialect.zoneOffset('+00:00'))
  })

  test('multiplies exactly, floats by the decimal that their raw text says', async () => {
    const float = (bits: 32 | 64): LogicalType => ({ kind: 'float', bits })
    const decimal: LogicalType = { kind: 'decimal', precision: null, scale: null }
    expect(
      await one(`trim_scale(${dialect.multiply('9223372036854775807', '100', decimal)})`),
    ).toBe('922337203685477580700')
    expect(await one(dialect.multiply('1.005', '0.01', decimal))).toBe('0.01005')
    expect(await one(dialect.multiply('0.1::float8 + 0.2::float8', '10', float(64)))).toBe(
      '3.00000000000000040',
    )
    expect(await one(dialect.multiply('0.1::float4', '1', float(32)))).toBe('0.10000000149011612')
    expect(await one(dialect.multiply('-1', '-2', decimal))).toBe('2')
  })

  test('folds what another server’s collation takes for one', async () => {
    const same = async (
      a: string,
      b: string,
      [ignoresCase, ignoresAccents, ignoresBlanks]: [boolean, boolean, boolean],
    ) => {
      const fold = (text: string) =>
        dialect.folded(dialect.text(text), { ignoresCase, ignoresAccents, ignoresBlanks })
      return (await one(`${fold(a)} = ${fold(b)}`)) === 't'
    }
    expect(await same('Straße É', 'straße é', [true, false, false])).toBe(true)
    expect(await same('É', 'E', [false, true, false])).toBe(true)
    expect(await same('é', 'E', [true, true, false])).toBe(true)
    expect(await same('a ', 'a', [false, false, true])).toBe(true)
    expect(await same('a ', 'a', [true, true, false])).toBe(false)
    expect(await same('É', 'E', [true, false, true])).toBe(false)
    expect(await same('A', 'a', [false, true, true])).toBe(false)
  })

  test('hashes rows so that NULL, the empty text and the borders of cells all tell', async () => {
    const sum = (rows: string) =>
      one(`${dialect.sumOfHashes(['a', 'b'])} from (values ${rows}) t(a, b)`)
    const sums = new Set<unknown>()
    for (const rows of [
      `('x', 'y')`,
      `('xy', '')`,
      `('xy', null)`,
      `('', 'xy')`,
      `('x', 'y'), ('x', 'y')`,
      `('x,y', '')`,
      `('"x"', 'y')`,
    ]) {
      sums.add(await sum(rows))
    }
    expect(sums.size).toBe(7)
    expect(await sum(`('x', 'y'), ('a', 'b')`)).toBe(await sum(`('a', 'b'), ('x', 'y')`))
    expect(await one(`${dialect.sumOfHashes(['a'])} from (values ('x')) t(a) where false`)).toBe(
      '0',
    )
  })

  test('says the rest in plain SQL', async () => {
    expect(
      await one(`${dialect.same('null', 'null')} and not ${dialect.same('1', 'null::int')}`),
    ).toBe('t')
    expect(
      await one(`${dialect.unknown('null::int > 1')} and not (${dialect.unknown('1 > 2')})`),
    ).toBe('t')
    expect(
      await session.query(
        `select n from generate_series(1, 9) n order by n ${dialect.limit(2, 3)}`,
      ),
    ).toEqual([['4'], ['5']])
    const text: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }
    const ordered = await session.query(
      `select v from (values ('a'), ('B'), ('é'), ('b')) t(v) order by ${dialect.binary('v', text)}`,
    )
    expect(ordered.flat()).toEqual(['B', 'a', 'b', 'é'])
    expect(dialect.table({ schema: 'a"b', name: 'C' })).toBe('"a""b"."C"')
  })
})
