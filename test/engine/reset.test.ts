import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { describe, expect, test } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { database, script } from '../databases.ts'
import { ENGINES, needs, onEach } from '../needs.ts'
import { linesOf } from './reading.ts'
import { RESET } from './reset-says.ts'

onEach(ENGINES)('a reset of %s', name => {
  const engine = engines[name]
  const says = RESET[name]

  /** A database as its own catalog and rows tell it. */
  async function state(url: string): Promise<unknown> {
    await using session = await engine.connect(url, { name: 'rehearse/test' })
    const catalog = await engine.catalog(session)
    const { dialect } = engine
    const rows: Record<string, unknown> = {}
    for (const table of catalog.tables) {
      const list = table.columns.map(c => dialect.wire(dialect.name(c.name), c.type)).join(', ')
      const read = await linesOf(session, `select ${list} from ${dialect.table(table)}`)
      rows[table.name] = read.map(row => row.map(cell => cell?.toString()).join('|')).toSorted()
    }
    const told: Record<string, unknown> = {}
    for (const [what, sql] of Object.entries(says.tells))
      told[what] = await session.query(sql).catch(String)
    return { catalog, rows, told }
  }

  test.each(Object.entries(says.wild))('undoes %s', async (_, wild) => {
    await using own = await database(name)
    await script(name, own.url, says.schema)
    await using kept = await engine.resets.keep(own.url)
    const before = await state(own.url)
    expect(JSON.stringify(before)).toContain('blue')
    for (const statement of wild) await script(name, own.url, statement)
    expect(await state(own.url)).not.toEqual(before)
    await kept.restore()
    expect(await state(own.url)).toEqual(before)
  })

  test('goes back as often as wanted, to a state that lives on for itself', async () => {
    await using own = await database(name)
    await script(name, own.url, says.schema)
    await using kept = await engine.resets.keep(own.url)
    const before = await state(own.url)
    for (let n = 0; n < 3; n++) {
      await script(name, own.url, `insert into note (id, body) values (${100 + n}, 'x')`)
      await kept.restore()
      expect(await state(own.url)).toEqual(before)
    }
  })

  test('two states of one database do not meet', async () => {
    await using own = await database(name)
    await script(name, own.url, says.schema)
    await using first = await engine.resets.keep(own.url)
    await script(name, own.url, `update note set body = 'later'`)
    await using second = await engine.resets.keep(own.url)
    const later = await state(own.url)
    await first.restore()
    expect(JSON.stringify(await state(own.url))).not.toContain('later')
    await second.restore()
    expect(await state(own.url)).toEqual(later)
  })

  test('ends sessions that are left on the database', async () => {
    await using own = await database(name)
    await script(name, own.url, says.schema)
    const left = await engine.connect(own.url, { name: 'rehearse/left' })
    await using kept = await engine.resets.keep(own.url)
    const other = await engine.connect(own.url, { name: 'a person' })
    await other.begin()
    await other.execute(`update note set body = 'held'`)
    await kept.restore()
    await expect(other.query('select 1')).rejects.toMatchObject({ lost: true })
    other.destroy()
    left.destroy()
    expect(JSON.stringify(await state(own.url))).not.toContain('held')
  })

  test('leaves nothing behind', async () => {
    await using own = await database(name)
    await script(name, own.url, says.schema)
    const databases = async (): Promise<string[]> => {
      await using session = await engine.connect(own.url, { name: 'rehearse/test' })
      return (await session.query(says.databases)).map(([one]) => one ?? '').filter(isKept)
    }
    const before = await databases()
    const kept = await engine.resets.keep(own.url)
    const between = (await databases()).filter(one => !before.includes(one))
    expect(between.length).toBeGreaterThan(0)
    await kept[Symbol.asyncDispose]()
    expect((await databases()).filter(one => between.includes(one))).toEqual([])
  })
})

const isKept = (database: string): boolean => database.startsWith('rehearse_kept_')

describe('a reset of PostgreSQL', needs('postgres'), () => {
  const { resets, connect } = engines.postgres

  test('keeps what create database would not: settings, rights, comment', async () => {
    await using own = await database('postgres')
    await script(
      'postgres',
      own.url,
      `alter database ${own.name} set timezone = 'Asia/Tokyo';
       alter database ${own.name} set search_path = "$user", public, "odd one";
       alter role postgres in database ${own.name} set statement_timeout = '77s';
       alter database ${own.name} connection limit 33;
       comment on database ${own.name} is 'it''s';
       revoke temporary on database ${own.name} from public;`,
    )
    const asked = `select datconnlimit, shobj_description(oid, 'pg_database'), (select array_agg(s::text order by s::text)
      from unnest(datacl) s), (select array_agg(setconfig::text order by setrole) from pg_db_role_setting where setdatabase = d.oid)
      from pg_database d where datname = '${own.name}'`
    const say = async () => {
      await using session = await connect(own.url, { name: 'rehearse/test' })
      return await session.query(asked)
    }
    const before = await say()
    expect(JSON.stringify(before)).toContain('odd one')
    await using kept = await resets.keep(own.url)
    await script('postgres', own.url, `alter database ${own.name} reset all`)
    await kept.restore()
    expect(await say()).toEqual(before)
  })

  test('puts a database into another zone, for sessions that say nothing of it, until that is ended', async () => {
    await using own = await database('postgres')
    const client = async () => {
      const other = new pg.Client({ connectionString: own.url })
      await other.connect()
      const { rows } = await other.query("select current_setting('timezone') as zone")
      await other.end()
      return rows[0]?.zone
    }
    const before = await client()
    const zone = await resets.inZone(own.url, 'Australia/Lord_Howe')
    expect(await client()).toBe('Australia/Lord_Howe')
    await zone[Symbol.asyncDispose]()
    expect(await client()).toBe(before)
    await expect(resets.inZone(own.url, 'Atlantis')).rejects.toMatchObject({
      code: '22023',
    })
  })

  test('names who is in the way of a copy', async () => {
    await using own = await database('postgres')
    await using _other = await connect(own.url, { name: 'psql of a person' })
    await expect(resets.keep(own.url)).rejects.toMatchObject({
      code: '55006',
      message: expect.stringContaining('psql of a person'),
    })
  })
})

const inMysql: EngineName[] = ['mysql', 'mariadb']
onEach(inMysql)('a reset of %s', name => {
  const { resets, connect } = engines[name]

  test('takes other databases along: those that were there, and those that were not', async () => {
    await using own = await database(name)
    await using beside = await database(name)
    const own2 = `t_${randomBytes(6).toString('hex')}`
    await script(name, beside.url, `create table t (a int); insert into t values (1)`)
    await using kept = await resets.keep(own.url, { also: [beside.name, own2] })
    await script(name, beside.url, `update t set a = 2; create database ${own2}`)
    await kept.restore()
    const asked = async (sql: string) => {
      await using session = await connect(own.url, { name: 'rehearse/test' })
      return await session.query(sql)
    }
    expect(await asked(`select a from ${beside.name}.t`)).toEqual([['1']])
    expect(
      await asked(`select 1 from information_schema.schemata where schema_name = '${own2}'`),
    ).toEqual([])
    await script(name, beside.url, `drop database ${beside.name}`)
    await kept.restore()
    expect(await asked(`select a from ${beside.name}.t`)).toEqual([['1']])
  })
})

describe('a reset of MariaDB', needs('mariadb'), () => {
  test('says where a table’s history could not be put back', async () => {
    await using own = await database('mariadb')
    await script('mariadb', own.url, 'create table v (a int) with system versioning')
    await expect(engines.mariadb.resets.keep(own.url)).rejects.toThrow(/system-versioned tables.*v/)
  })
})
