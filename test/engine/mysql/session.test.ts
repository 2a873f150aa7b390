import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DatabaseError } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { type MysqlSession, mysqlSession } from '../../../src/engine/mysql/session.ts'
import { database, script } from '../../databases.ts'
import { onEach } from '../../needs.ts'
import { both, textOf } from './both.ts'

const LOAD = `load data local infile 'x' into table t character set utf8mb4 (id, n, label)`

onEach(both)('a session of %s', name => {
  const engine = engines[name]
  let own: Awaited<ReturnType<typeof database>>
  let session: MysqlSession
  const open = async (statementTimeout = 60, url = own.url) =>
    mysqlSession(await engine.connect(url, { name: 'rehearse/orders', statementTimeout }))
  const ids = async () => (await session.query('select id from t order by id')).flat()

  beforeAll(async () => {
    own = await database(name)
    await script(
      name,
      own.url,
      `create table t (id int primary key, n int, label varchar(9), on_day date, ratio decimal(5,2));
       create table zero (d date, ts datetime); insert into zero values (0, 0);`.replace(
        'create table zero',
        `set sql_mode = ''; create table zero`,
      ),
    )
    session = await open()
  })
  beforeEach(async () => {
    await session.execute('delete from t')
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  test('is in UTC and UTF-8, whatever the server is in', async () => {
    const [row] = await session.query(
      'select @@time_zone, @@character_set_client, @@character_set_results, @@autocommit, @rehearse_move',
    )
    expect(row).toEqual(['+00:00', 'utf8mb4', 'utf8mb4', '1', 'orders'])
  })

  test('reads zero dates, and writes them only where the server’s own sql_mode does', async () => {
    expect(await session.query('select * from zero')).toEqual([
      ['0000-00-00', '0000-00-00 00:00:00'],
    ])
    const dates = [`insert into t (id, on_day) values (1, '0000-00-00')`]
    dates.push(`insert into t (id, on_day) values (2, '2024-00-15')`)
    const [[mode] = []] = await session.query('select @@global.sql_mode')
    const { tables } = await engine.catalog(session)
    const column = tables.find(t => t.name === 't')?.columns.find(c => c.name === 'on_day')
    if (column === undefined) throw new Error('there is no column')
    const takes = engine.dialect.holds('zero dates', column)
    // MariaDB's default has neither NO_ZERO_DATE nor NO_ZERO_IN_DATE; MySQL's has both.
    expect([takes, !/NO_ZERO/.test(mode ?? '')]).toEqual(
      name === 'mariadb' ? [true, true] : [false, false],
    )
    for (const sql of dates) {
      if (takes) expect(await session.execute(sql)).toBe(1)
      else expect((await failure(session.execute(sql))).about.column).toBe('on_day')
    }
    await failure(session.execute(`insert into t (id, on_day) values (3, '2024-02-30')`))
  })

  test('keeps a key of 0 that AUTO_INCREMENT would replace', async () => {
    await session.execute('create temporary table a (id int primary key auto_increment)')
    await session.execute('insert into a values (0)')
    expect(await session.query('select id from a')).toEqual([['0']])
  })

  test.each([
    ['a text that is cut', `insert ignore into t (id, label) values (1, repeat('secret', 9))`],
    ['a number that is clamped', 'insert ignore into t (id, n) values (1, 99999999999)'],
    [
      'a time of day that falls off a date',
      `insert into t (id, on_day) values (1, '2026-01-01 12:00')`,
    ],
    ['digits that are rounded', 'insert into t (id, ratio) select 1, 1.005'],
    ['a division by zero', 'insert ignore into t (id, n) values (1, 1 / 0)'],
    ['a duplicate that is skipped', 'insert ignore into t (id) values (1), (1)'],
  ])('fails for %s', async (_what, sql) => {
    const error = await failure(session.execute(sql))
    expect(error.message).toMatch(/warned|Truncated|Incorrect/)
    expect(error.message).not.toMatch(/secret|1\.005/)
  })

  test('does not fail for what is there already, or not there', async () => {
    await session.execute('create table if not exists t (id int)')
    await session.execute('drop table if exists nothing')
    await session.execute('drop trigger if exists nothing')
  })

  test('fails for a warning of a read, once the rows are through', async () => {
    await session.execute('insert into t (id, n) values (1, 1), (2, 0)')
    const error = await failure(textOf(session, 'select id / n from t'))
    expect(error.code).toBe('ER_DIVISION_BY_ZERO')
    // What exceeds max_allowed_packet would be NULL.
    const large = await failure(textOf(session, `select repeat('x', @@max_allowed_packet + 9)`))
    expect(large.code).toBe('ER_WARN_ALLOWED_PACKET_OVERFLOWED')
  })

  test('reads rows that need more than one packet', async () => {
    const mega = 9_000_000
    const text = await textOf(
      session,
      `select repeat('x', ${mega}), null, repeat('y', ${mega}) union all select 'a', 'b', 'c'`,
    )
    expect(text.length).toBe(2 * mega + 5 + 6)
    expect(text.subarray(mega, mega + 5).toString()).toBe('\t\\N\ty')
    expect(text.subarray(-7).toString()).toBe('\na\tb\tc\n')
    let cells = 0
    for await (const { end, start, rows, width } of session.cells(
      `select repeat('x', ${mega}), repeat('y', ${mega})`,
    )) {
      expect([rows, width]).toEqual([1, 2])
      cells += (end[0] ?? 0) - (start[0] ?? 0) + (end[1] ?? 0) - (start[1] ?? 0)
    }
    expect(cells).toBe(2 * mega)
  })

  test('reads any text, and LOAD DATA reads it back', async () => {
    const rows: (string | null)[][] = []
    for (let code = 0; code < 256; code++)
      rows.push([`${code}`, null, `${String.fromCharCode(code)}N\\`])
    for (const row of rows)
      await session.execute('insert into t (id, n, label) values (?, ?, ?)', row)
    const text = await textOf(session, 'select id, n, label from t')
    await session.execute('delete from t')
    await session.load(LOAD, of(text))
    expect(await session.query('select id, n, label from t')).toEqual(rows)
  })

  test('loads many chunks, none of which ends the load early', async () => {
    async function* chunks(): AsyncGenerator<Buffer> {
      for (let id = 0; id < 20_000; id += 2) {
        yield Buffer.from(`${id}\t\\N\tabc\n${id + 1}\t1`)
        yield Buffer.alloc(0)
        yield Buffer.from('\tdef\n')
      }
    }
    const { affected } = await session.load(LOAD, chunks())
    expect(affected).toBe(20_000)
    expect(await session.query(`select count(*), sum(label = 'def') from t`)).toEqual([
      ['20000', '10000'],
    ])
  })

  test.each([
    ['a number that is none', '1\tsecret\ta\n'],
    ['a text that is too long', '1\t1\tsecret secret\n'],
    ['a cell too few', '1\t1\n'],
    ['a cell too many', '1\t1\ta\tsecret\n'],
    ['a key that comes twice', '1\t1\ta\n1\t2\tb\n'],
  ])('fails to load %s, which the server only warns of', async (_what, text) => {
    await session.begin()
    const error = await failure(session.load(LOAD, of(Buffer.from(text))))
    expect(error.message).not.toContain('secret')
    await session.rollback()
    expect(await ids()).toEqual([])
  })

  test('passes on what broke the rows that it loads, and can roll them back', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from('1\t1\ta\n')
      throw new Error('the source is gone')
    }
    await session.begin()
    await expect(session.load(LOAD, broken())).rejects.toThrow('the source is gone')
    await session.rollback()
    expect(await ids()).toEqual([])
  })

  test('refuses to commit what a deadlock has rolled back', async () => {
    await using other = await open()
    await session.execute('insert into t (id, n) values (1, 0), (2, 0)')
    await session.begin()
    await other.begin()
    await session.execute('update t set n = 1 where id = 1')
    await other.execute('update t set n = 1 where id = 2')
    const outcomes = await Promise.allSettled([
      session.execute('update t set n = 1 where id = 2'),
      other.execute('update t set n = 1 where id = 1'),
    ])
    const [victim, survivor] =
      outcomes[0].status === 'rejected' ? [session, other] : [other, session]
    expect((await failure(victim.commit())).code).toBe('ER_LOCK_DEADLOCK')
    await survivor.commit()
    expect(await session.query('select sum(n) from t')).toEqual([['2']])
  })

  test('stops a write that takes too long', async () => {
    await using short = await open(0.3)
    await session.execute('insert into t (id) values (1), (2)')
    const error = await failure(short.execute('update t set n = sleep(20)'))
    expect(error.code).toBe('ER_QUERY_TIMEOUT')
    expect(error.message).toMatch(/longer than 0\.3 seconds/)
    expect(await short.query('select count(n) from t')).toEqual([['0']])
  })

  test('ends when it is told to, and says so', async () => {
    const told = new AbortController()
    await using doomed = await engine.connect(own.url, {
      name: 'rehearse/orders',
      signal: told.signal,
    })
    const answer = failure(doomed.query('select sleep(30)'))
    setTimeout(() => told.abort(), 50)
    expect(await answer).toMatchObject({ lost: true, message: 'the session was ended' })
  })

  test('is encrypted where the URL asks for it', async () => {
    await using encrypted = await open(60, `${own.url}?ssl-mode=REQUIRED`)
    const [[, cipher] = []] = await encrypted.query(`show session status like 'Ssl_cipher'`)
    expect(cipher).toMatch(/AES|CHACHA/)
    await expect(open(60, `${own.url}?sslmode=require`)).rejects.toThrow(/ssl-mode=DISABLED/)
  })

  test('says who was not let in', async () => {
    const url = new URL(own.url)
    url.password = 'wrong'
    const error = await failure(open(60, url.href))
    expect(error.code).toBe('ER_ACCESS_DENIED_ERROR')
  })
})

async function* of(text: Buffer): AsyncGenerator<Buffer> {
  yield text
}

async function failure(answer: Promise<unknown>): Promise<DatabaseError> {
  const error = await answer.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DatabaseError)) throw new Error(`no DatabaseError, but ${error}`)
  return error
}
