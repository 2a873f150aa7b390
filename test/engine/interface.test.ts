import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DatabaseError, type Session } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { database, script } from '../databases.ts'
import { ENGINES, onEach } from '../needs.ts'
import { cellsOf, linesOf } from './reading.ts'
import { SAYS } from './says.ts'

onEach(ENGINES)('a session of %s', name => {
  const engine = engines[name]
  const says = SAYS[name]
  let own: Awaited<ReturnType<typeof database>>
  let session: Session
  const open = (statementTimeout = 60) =>
    engine.connect(own.url, { name: 'rehearse/orders', statementTimeout })
  const count = async () => (await session.query('select count(*) from t'))[0]?.[0]

  beforeAll(async () => {
    own = await database(name)
    await script(
      name,
      own.url,
      `create table t (id int primary key, label varchar(9), amount int, note text);
       create table d (d int);
       insert into d values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9);`,
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

  test('binds parameters as text, and NULL', async () => {
    const [a, b] = [engine.dialect.param(1), engine.dialect.param(2)]
    const awkward = `it's \\ "x" 👩‍👧 ${'`'} $1 ? \n`
    const insert = `insert into t (id, note) values (${a}, ${b})`
    expect(await session.execute(insert, ['1', awkward])).toBe(1)
    expect(await session.execute(insert, ['2', null])).toBe(1)
    const note = `select note from t where id = ${a}`
    expect(await session.query(note, ['1'])).toEqual([[awkward]])
    expect(await session.query(note, ['2'])).toEqual([[null]])
  })

  test('says how many rows a statement touched', async () => {
    expect(await session.execute('insert into t (id, amount) values (1, 1), (2, 2), (3, 3)')).toBe(
      3,
    )
    // Rows that are set to what they were count too.
    expect(await session.execute('update t set amount = 1 where id < 3')).toBe(2)
    expect(await session.execute('delete from t')).toBe(3)
  })

  test('takes an identifier and a text as they are', async () => {
    const odd = `a "b" ${'`c`'} 'd' \\ é`
    const rows = await session.query(
      `select x.${engine.dialect.name(odd)} from (select ${engine.dialect.text(odd)} as ${engine.dialect.name(odd)}) x`,
    )
    expect(rows).toEqual([[odd]])
  })

  test('reads a hundred thousand rows either way, in chunks of whole rows', async () => {
    const expected = Array.from({ length: 100_000 }, (_, n) => `${n} abc`).join('\n')
    for (const read of [cellsOf, linesOf]) {
      const rows = await read(session, says.many)
      expect(rows.map(cells => cells.join(' ')).join('\n') === expected).toBe(true)
    }
  })

  test('reads nothing as nothing', async () => {
    expect(await cellsOf(session, 'select id, label from t')).toEqual([])
    expect(await linesOf(session, 'select id, label from t')).toEqual([])
  })

  test('reads cells of a megabyte, and the small ones beside them', async () => {
    const sql = `select 'a', ${says.long(1_000_000)}, null, '' union all select 'b', ${says.long(3)}, '', null`
    const megabyte = Buffer.alloc(1_000_000, 'x')
    for (const read of [cellsOf, linesOf]) {
      const [first = [], second = [], ...rest] = await read(session, sql)
      expect([first[0], first[2], first[3]].map(String)).toEqual(['a', 'null', ''])
      expect(first[1]?.equals(megabyte)).toBe(true)
      expect(second.map(String)).toEqual(['b', 'xxx', '', 'null'])
      expect(rest).toEqual([])
    }
  })

  test('reads a query that ends in a comment', async () => {
    expect(await linesOf(session, `select 'a' -- b`)).toEqual([[Buffer.from('a')]])
  })

  test('waits for a slow reader, and can be left halfway', async () => {
    for (const read of ['cells', 'rowText'] as const) {
      let rows = 0
      for await (const chunk of session[read](says.many)) {
        rows += chunk.rows
        await wait(1)
      }
      expect(rows).toBe(100_000)
      for await (const chunk of session[read](says.many)) {
        expect(chunk.rows).toBeLessThan(100_000)
        break
      }
      expect(await session.query('select 1')).toEqual([['1']])
    }
  })

  test('fails where a row of many fails, after the rows before it, and goes on', async () => {
    for (const read of ['cells', 'rowText'] as const) {
      await expect(all(session[read](says.fails))).rejects.toBeInstanceOf(DatabaseError)
      await expect(all(session[read]('select nowhere from t'))).rejects.toThrow(/nowhere/)
      expect(await session.query('select 1')).toEqual([['1']])
    }
  })

  test('keeps what it commits, and nothing else', async () => {
    await session.begin()
    await session.execute('insert into t (id) values (1)')
    await session.rollback()
    expect(await count()).toBe('0')
    await session.begin()
    await session.execute('insert into t (id) values (1)')
    await session.commit()
    expect(await count()).toBe('1')
  })

  test('names what is wrong, and no value of a row', async () => {
    await session.execute('insert into t (id) values (424242)')
    const error = await failure(session.execute('insert into t (id) values (424242)'))
    expect(error.code).toMatch(says.duplicate)
    expect(error.message).not.toContain('424242')
    const refused = await failure(session.execute(says.refused))
    expect(refused.message).not.toContain('secret')
    expect(refused.detail).toContain('secret')
    expect(JSON.stringify(refused.cause ?? null)).not.toContain('secret')
  })

  test('takes a warning on a write for a failure', async () => {
    const error = await failure(session.execute(says.warns))
    expect(error.message).toMatch(/warned/)
    expect(await session.execute('insert into t (id) values (8)')).toBe(1)
  })

  test('does not wait for a statement longer than its limit', async () => {
    await using short = await open(0.2)
    const started = performance.now()
    const error = await failure(short.query(says.sleep(30)))
    expect(error.code).toMatch(says.timeout)
    expect(performance.now() - started).toBeLessThan(5000)
    expect(await short.query('select 1')).toEqual([['1']])
  })

  test('is recognised by its name', async () => {
    expect((await session.query(says.name(session.id)))[0]?.[0]).toMatch(/^(rehearse\/)?orders$/)
  })

  test('says that it was lost, while it works and while it rests', async () => {
    await using working = await open()
    await using resting = await open()
    const answer = failure(working.query(says.sleep(30)))
    await wait(200)
    await session.query(says.kill(working.id))
    await session.query(says.kill(resting.id))
    expect((await answer).lost).toBe(true)
    await wait(100)
    expect((await failure(resting.query('select 1'))).lost).toBe(true)
    expect((await failure(all(resting.rowText('select 1')))).lost).toBe(true)
  })

  test('ends at once when it is destroyed', async () => {
    await using doomed = await open()
    const answer = failure(doomed.query(says.sleep(1)))
    await wait(100)
    doomed.destroy()
    expect((await answer).lost).toBe(true)
  })

  test('says that no server answers', async () => {
    const url = new URL(own.url)
    url.port = '1'
    const error = await failure(engine.connect(url.href, { name: 'rehearse/orders' }))
    expect(error.lost).toBe(true)
    expect(error.message).not.toContain(url.password)
  })
})

async function failure(answer: Promise<unknown>): Promise<DatabaseError> {
  const error = await answer.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DatabaseError)) throw new Error(`no DatabaseError, but ${error}`)
  return error
}

async function all(chunks: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of chunks);
}
