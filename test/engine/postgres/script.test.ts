import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { describe, expect, inject, it } from 'vitest'
import { scripts } from '../../../src/engine/postgres/script.ts'
import { database, script } from '../../databases.ts'
import { dump, scratch } from '../../fixture/dumps.ts'
import { needs } from '../../needs.ts'

const unique = (): string => `t_${randomBytes(6).toString('hex')}`

async function rows(url: string, sql: string): Promise<unknown[][]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<unknown[]>({ text: sql, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}

/** Loads a script given as text; what came of it. */
async function load(url: string, content: string | Buffer, name = 'schema.sql') {
  await using folder = await scratch()
  return await scripts.run(url, await folder.write(name, content), name)
}

const CUSTOMERS = [
  [1, 'Ada; Lovelace', 'a\ttab, a\nnewline, a \\ backslash', '\\x00ff5c0a'],
  [2, 'José', null, null],
  [3, '\\.', '', '\\x'],
  [4, "O'Brien $$", '\\N', null],
]

async function expectOrigin(url: string): Promise<void> {
  expect(
    await rows(url, 'select id, name, note, photo::text from shop.customer order by id'),
  ).toEqual(CUSTOMERS)
  expect(
    await rows(url, 'select id, customer_id, total, state::text from shop.orders order by id'),
  ).toEqual([
    ['1', 1, '10.50', 'open'],
    ['2', 4, '0.01', "it's; closed"],
  ])
  expect(await rows(url, `select what->>'a;b' from shop.event`)).toEqual([["it's"]])
  expect(await rows(url, `select shop.total(1), nextval('shop.orders_id_seq')`)).toEqual([
    ['10.50', '3'],
  ])
  expect(await rows(url, `select "semi;colon" from shop.open_orders`)).toEqual([['a;b']])
}

describe('the PostgreSQL script loader', needs('postgres'), () => {
  it('loads what pg_dump writes and lists what it passed over', async () => {
    await using db = await database('postgres')
    const absent = { dump_owner: unique(), dump_reader: unique() }
    const result = await load(db.url, await dump('postgres18.sql', absent), 'dump.sql')
    await expectOrigin(db.url)
    const passed = result.passedOver.map(
      p => `${p.what.split(' ').slice(0, 2).join(' ')}: ${p.why}`,
    )
    expect(new Set(passed)).toEqual(
      new Set([
        '\\restrict: it guards psql’s backslash commands, and no program runs here',
        '\\unrestrict: it guards psql’s backslash commands, and no program runs here',
        'ALTER SCHEMA: the role does not exist here',
        'ALTER SEQUENCE: the role does not exist here',
        'ALTER TABLE: the role does not exist here',
        'CREATE POLICY: the role does not exist here',
        'GRANT SELECT: the role does not exist here',
        'ALTER DEFAULT: the role does not exist here',
      ]),
    )
    expect(result.passedOver.every(p => p.file === 'dump.sql' && p.line > 1)).toBe(true)
    expect(result.database).toBeNull()
  })

  it('loads a dump of inserts in LATIN1 byte for byte', async () => {
    await using db = await database('postgres')
    const bytes = await dump('postgres18-inserts-latin1.sql', {
      dump_owner: unique(),
      dump_reader: unique(),
    })
    expect(bytes.includes(Buffer.from('Jos\xe9', 'latin1'))).toBe(true)
    await load(db.url, bytes)
    await expectOrigin(db.url)
  })

  it('follows \\connect in a dump that creates its database, and says which one is in use', async () => {
    const name = unique()
    const server = inject('servers').postgres ?? ''
    try {
      const renamed = { shop_origin: name, dump_owner: unique(), dump_reader: unique() }
      const result = await load(server, await dump('postgres18-create.sql', renamed))
      expect(result.database).toBe(name)
      expect(await scripts.hasDatabase(server, name)).toBe(true)
      await expectOrigin(scripts.databaseUrl(server, name))
    } finally {
      await script('postgres', server, `drop database if exists ${name}`)
    }
  })

  it('loads what pg_dumpall writes, roles too, and leaves the role alone that it is connected as', async () => {
    const [name, owner, reader] = [unique(), unique(), unique()]
    const server = inject('servers').postgres ?? ''
    try {
      const bytes = await dump('postgres18-all.sql', {
        shop_origin: name,
        dump_owner: owner,
        dump_reader: reader,
      })
      const result = await load(server, bytes)
      await expectOrigin(scripts.databaseUrl(server, name))
      expect(result.passedOver.filter(p => !p.what.startsWith('\\'))).toEqual([
        {
          file: 'schema.sql',
          line: expect.any(Number),
          what: 'CREATE ROLE …',
          why: 'it is there already',
        },
        {
          file: 'schema.sql',
          line: expect.any(Number),
          what: 'ALTER ROLE …',
          why: 'this run is connected as that role',
        },
      ])
      expect(
        await rows(
          scripts.databaseUrl(server, name),
          `select tableowner::text from pg_tables where tablename = 'customer'`,
        ),
      ).toEqual([[owner]])
    } finally {
      await script('postgres', server, `drop database if exists ${name}`)
      await script('postgres', server, `drop role if exists ${owner}, ${reader}`)
    }
  })

  it('starts every file in a fresh session, in UTC', async () => {
    await using db = await database('postgres')
    await load(
      db.url,
      `set search_path = ''; set time zone 'Asia/Tokyo'; create table public.t (at timestamptz, zone text)`,
    )
    await load(db.url, `insert into t values ('2026-01-01 00:00', current_setting('TimeZone'))`)
    expect(await rows(db.url, `select extract(epoch from at)::bigint, zone from t`)).toEqual([
      [`${Date.UTC(2026, 0, 1) / 1000}`, 'UTC'],
    ])
  })

  it('sends statement by statement, so that those run which no transaction takes', async () => {
    await using db = await database('postgres')
    const result = await load(
      db.url,
      'create table t (a int); create index concurrently i on t (a); vacuum t',
    )
    expect(result.statements).toBe(3)
  })

  it('passes over settings of other versions and roles that are not there, inside a transaction too', async () => {
    await using db = await database('postgres')
    const nobody = unique()
    const result = await load(
      db.url,
      `set a_setting_of_tomorrow = 0;\nbegin;\ncreate table t (a int);\nalter table t owner to ${nobody};\ngrant select on t to ${nobody};\ninsert into t values (7);\ncommit;`,
    )
    expect(result.passedOver.map(p => p.line)).toEqual([1, 4, 5])
    expect(await rows(db.url, 'select a from t')).toEqual([[7]])
  })

  it('loads a packed file, includes, and data without a line that ends it', async () => {
    await using db = await database('postgres')
    await using folder = await scratch()
    await folder.write('part.sql', 'create table part (a int)')
    const file = await folder.write(
      'all.sql.gz',
      gzipSync('\\ir part.sql\ncopy part from stdin;\n1\n2\n'),
    )
    expect((await scripts.run(db.url, file, 'db/all.sql.gz')).statements).toBe(2)
    expect(await rows(db.url, 'select sum(a)::int from part')).toEqual([[3]])
  })

  it('creates extensions, and names one that the server has not', async () => {
    await using db = await database('postgres')
    await scripts.prepare(db.url, ['pg_trgm'])
    await load(db.url, 'create extension pg_trgm; create extension if not exists pg_trgm')
    await expect(scripts.prepare(db.url, ['no_such_thing'])).rejects.toMatchObject({
      message: expect.stringContaining('extension "no_such_thing" is not available'),
      fix: expect.stringContaining('image:'),
    })
  })

  it('ends at once when it is told to', async () => {
    await using db = await database('postgres')
    await using folder = await scratch()
    const file = await folder.write('long.sql', 'select pg_sleep(60)')
    const stop = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => stop.abort(reason), 300)
    await expect(scripts.run(db.url, file, 'long.sql', { signal: stop.signal })).rejects.toBe(
      reason,
    )
  })

  describe('tells the author', () => {
    const filler = (lines: number) => '-- a line\n'.repeat(lines)
    it.each([
      [
        'a syntax error in line 37',
        `${filler(35)}create table t (\n  a int,, b int\n)`,
        37,
        9,
        /syntax error at or near ","/,
      ],
      [
        'a syntax error behind letters of two bytes',
        "select 'ä', 'ö',\n 'ü' 5",
        2,
        6,
        /syntax error/,
      ],
      [
        'a syntax error in a LATIN1 file',
        Buffer.from("set client_encoding = 'LATIN1';\nselect '\xe4\xe4' 5", 'latin1'),
        2,
        13,
        /syntax error/,
      ],
      [
        'a row of a COPY',
        'create table t (a int);\ncopy t from stdin;\n1\n2\nthree\n\\.\n',
        5,
        1,
        /invalid input syntax.*column a/,
      ],
      [
        'a row twice',
        "create table t (a text primary key);\n\ninsert into t values ('s3cret'), ('s3cret');",
        3,
        1,
        /t_pkey/,
      ],
      [
        'bytes that are no UTF-8',
        Buffer.from("select 1;\nselect '\xe4'", 'latin1'),
        2,
        1,
        /invalid byte sequence/,
      ],
      [
        'a transaction without end',
        'select 1;\nbegin;\ncreate table t (a int);',
        2,
        1,
        /never committed/,
      ],
      ['a variable of psql', 'select 1;\n\\set who me\nselect :who;', 2, 1, /variable/],
      ['a shell command', '\\! rm -rf x', 1, 1, /shell/],
      ['a command inside a statement', 'select 1\n\\echo x\n;', 2, 1, /inside a statement/],
      ['an include that leads out', '\\i ../../outside.sql', 1, 1, /outside|no file/],
      ['a dump in the custom format', Buffer.from('PGDMP\x01\x0f\0\0\0'), 1, 1, /NUL byte/],
    ])('%s', async (_, content, line, column, message) => {
      await using db = await database('postgres')
      const error: unknown = await load(db.url, content).catch((e: unknown) => e)
      expect(error).toMatchObject({
        name: 'SpecError',
        message: expect.stringMatching(message),
        place: { file: 'schema.sql', line, column },
        fix: expect.stringMatching(/\w/),
      })
      expect(`${(error as Error).message}`).not.toMatch(/three|s3cret/)
    })

    it('a file that is UTF-16, one that is no gzip, and one that is not there', async () => {
      await using db = await database('postgres')
      await expect(load(db.url, Buffer.from('\ufeffselect 1', 'utf16le'))).rejects.toThrow('UTF-16')
      await expect(load(db.url, 'select 1', 'a.sql.gz')).rejects.toThrow('no gzip')
      await expect(
        load(db.url, gzipSync('select 1; '.repeat(999)).subarray(0, 30), 'a.sql.gz'),
      ).rejects.toThrow('cut short')
      await expect(scripts.run(db.url, '/nowhere/a.sql', 'a.sql')).rejects.toThrow(
        'there is no file a.sql',
      )
    })
  })
})
