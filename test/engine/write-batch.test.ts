import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Catalog } from '../../src/engine/catalog.ts'
import type { Session } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { WriteRefused, type WriteTarget, type Written } from '../../src/engine/write.ts'
import { database, script } from '../databases.ts'
import { ENGINES, needs, onEach } from '../needs.ts'

const SCHEMA = `
create table line (country varchar(5) not null, no int not null, note varchar(10), primary key (country, no));
create table maybe (code varchar(5) unique, note varchar(10))`
const EMPTY = 'delete from line; delete from maybe'

async function* lines(rows: readonly string[]): AsyncGenerator<Buffer> {
  for (const row of rows) yield Buffer.from(`${row}\n`)
}

onEach(ENGINES)('a staged batch of %s', name => {
  const engine = engines[name]
  let own: Awaited<ReturnType<typeof database>>
  let session: Session
  let catalog: Catalog

  beforeAll(async () => {
    own = await database(name)
    await script(name, own.url, SCHEMA)
    session = await engine.connect(own.url, { name: 'rehearse/test' })
    catalog = await engine.catalog(session)
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })
  beforeEach(() => script(name, own.url, EMPTY))

  async function write(
    table: 'line' | 'maybe',
    existing: WriteTarget['existing'],
    rows: string[],
  ): Promise<Written> {
    const found = catalog.tables.find(one => one.name === table)
    if (found === undefined) throw new Error(`no table ${table}`)
    const target: WriteTarget = {
      table: found,
      columns: found.columns,
      probes: [],
      lookups: [],
      key: found.primaryKey ?? ['code'],
      existing,
      update: false,
      foreignKeys: 'ordered',
      triggers: 'fire',
    }
    await engine.writer.prepare(session, target, false)
    await session.begin()
    try {
      const written = await engine.writer.write(session, target, lines(rows), false)
      await session.commit()
      return written
    } catch (error) {
      await session.rollback()
      throw error
    }
  }

  const THERE = ['DE\t1\told', 'DE\t5\told', 'FR\t3\told']
  const found = () => session.query('select country, no, note from line order by country, no')

  test.each([
    [
      'behind every row',
      ['GB\t1\tnew', 'GB\t2\tnew'],
      { inserted: 2, updated: 0 },
      { inserted: 2, kept: 0 },
    ],
    ['before every row', ['AT\t9\tnew'], { inserted: 1, updated: 0 }, { inserted: 1, kept: 0 }],
    [
      'between rows of its first key column',
      ['DE\t3\tnew', 'DE\t5\tnew'],
      { inserted: 1, updated: 1 },
      { inserted: 1, kept: 1 },
    ],
    [
      'around every row',
      ['AT\t9\tnew', 'GB\t1\tnew'],
      { inserted: 2, updated: 0 },
      { inserted: 2, kept: 0 },
    ],
    [
      'where rows are',
      ['DE\t1\tnew', 'FR\t3\tnew'],
      { inserted: 0, updated: 2 },
      { inserted: 0, kept: 2 },
    ],
  ])('that goes %s keeps the rule', async (_, rows, overwritten, kept) => {
    await write('line', 'error', THERE)
    expect(await write('line', 'keep', rows)).toMatchObject({ updated: 0, ...kept })
    const met = rows.filter(row => THERE.some(there => there.slice(0, 4) === row.slice(0, 4)))
    const had = THERE.filter(there => !met.some(row => row.slice(0, 4) === there.slice(0, 4)))
    const added = rows.filter(row => !met.includes(row))
    const old = THERE.filter(there => met.some(row => row.slice(0, 4) === there.slice(0, 4)))
    expect(await found()).toEqual([...had, ...old, ...added].sort().map(row => row.split('\t')))

    await script(name, own.url, EMPTY)
    await write('line', 'error', THERE)
    expect(await write('line', 'overwrite', rows)).toMatchObject({ kept: 0, ...overwritten })
    expect(await found()).toEqual([...had, ...rows].sort().map(row => row.split('\t')))
  })

  test.each(['keep', 'overwrite'] as const)(
    'with a key twice is refused where no row stands either: existing: %s',
    async existing => {
      await write('line', 'error', THERE)
      const error = await write('line', existing, ['GB\t1\ta', 'GB\t1\tb']).catch(e => e)
      expect(error).toBeInstanceOf(WriteRefused)
      expect(error).toMatchObject({ reason: 'duplicate', keys: [['GB', '1']] })
      expect(await found()).toHaveLength(THERE.length)
    },
  )

  test('with NULL in its key twice is refused, though a unique index takes both', async () => {
    const error = await write('maybe', 'keep', ['\\N\ta', '\\N\tb']).catch(e => e)
    expect(error).toMatchObject({ reason: 'duplicate' })
  })
})

describe('a staged batch of PostgreSQL', needs('postgres'), () => {
  test('does not look at a table once for each row where the server knows it to be empty', async () => {
    await using own = await database('postgres')
    const rows = 20_000
    await script('postgres', own.url, 'create table big (id bigint not null primary key)')
    await script('postgres', own.url, 'vacuum big')
    const { connect, catalog, writer } = engines.postgres
    await using session = await connect(own.url, { name: 'rehearse/test' })
    const [table] = (await catalog(session)).tables
    if (table === undefined) throw new Error('no table')
    const target: WriteTarget = {
      table,
      columns: table.columns,
      probes: [],
      lookups: [],
      key: ['id'],
      existing: 'keep',
      update: false,
      foreignKeys: 'ordered',
      triggers: 'fire',
    }
    await writer.prepare(session, target, false)
    await session.begin()
    const text = Array.from({ length: rows }, (_, i) => String(i))
    expect(await writer.write(session, target, lines(text), false)).toMatchObject({
      inserted: rows,
    })
    const [[looks] = []] = await session.query(
      `select seq_scan + idx_scan from pg_stat_xact_user_tables where relname = 'big'`,
    )
    expect(Number(looks)).toBeLessThan(10)
    await session.rollback()
  })
})
