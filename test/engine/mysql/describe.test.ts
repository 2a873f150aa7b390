import { afterAll, beforeAll, expect, test } from 'vitest'
import { DatabaseError, type Session } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { database, script } from '../../databases.ts'
import { onEach } from '../../needs.ts'
import { both } from './both.ts'

onEach(both)('a query described by %s', name => {
  const engine = engines[name]
  let own: Awaited<ReturnType<typeof database>>
  let session: Session
  const kinds = async (sql: string) =>
    (await engine.describe(session, sql)).map(({ name, type }) => [name, type.kind])

  beforeAll(async () => {
    own = await database(name)
    await script(
      name,
      own.url,
      `create table t (id int unsigned primary key, price decimal(10,2), label varchar(20) character set latin1, mood enum('sad','glad'), j json, b blob, day date, at datetime(3), bits bit(9));
       create view v as select id, mood as m from t;`,
    )
    session = await engine.connect(own.url, { name: 'rehearse/test' })
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  test('has the exact types of the columns that it takes from tables and views', async () => {
    const table = (await engine.catalog(session)).tables.find(each => each.name === 't')
    const described = await engine.describe(session, 'select * from t')
    expect(described).toEqual(
      table?.columns.map(({ name, type, native }) => ({ name, type, native })),
    )
    const [, mood] = await engine.describe(
      session,
      'select v.id as other, v.m as mood from v left join t on t.id = v.id',
    )
    expect(mood).toMatchObject({ name: 'mood', type: { kind: 'enum', labels: ['sad', 'glad'] } })
  })

  test('is not taken in by an alias that is a table’s name', async () => {
    expect(
      await kinds(
        'select id, price, mood, label from (select 1.5 as id, now() as price, 7 as mood, 1 as label) t',
      ),
    ).toEqual([
      ['id', 'decimal'],
      ['price', name === 'mysql' ? 'wall' : 'instant'],
      ['mood', 'integer'],
      ['label', 'integer'],
    ])
  })

  test('has the types of what it computes', async () => {
    expect(
      await kinds(
        `select count(*) n, sum(price) as total, max(day) d, concat(max(label), 1) c, avg(id) / 3e0 f, json_object() o, hex(max(b)) h, unhex('00') u, cast('1:00' as time(3)) t, group_concat(label) g from t`,
      ),
    ).toEqual([
      ['n', 'integer'],
      ['total', 'decimal'],
      ['d', 'date'],
      ['c', 'text'],
      ['f', 'float'],
      ['o', 'json'],
      ['h', 'text'],
      ['u', 'bytes'],
      ['t', 'time'],
      ['g', 'text'],
    ])
    const [total, text, at] = await engine.describe(
      session,
      `select price * 1.5 p, concat(label, '12345') c, at + interval 1 day w from t`,
    )
    expect(total?.type).toEqual({ kind: 'decimal', precision: 12, scale: 3 })
    expect(text?.type).toMatchObject({ kind: 'text', max: 25, fixed: false })
    expect(at?.type).toMatchObject({ kind: 'wall', precision: 3 })
  })

  test('is not executed', async () => {
    const started = performance.now()
    await engine.describe(session, 'select sleep(9)')
    expect(performance.now() - started).toBeLessThan(3000)
  })

  test('is prepared anew when the table has changed', async () => {
    await session.execute('create temporary table changing (a int)')
    expect(await kinds('select a from changing')).toEqual([['a', 'integer']])
    await session.execute('alter table changing modify a date')
    expect(await kinds('select a from changing')).toEqual([['a', 'date']])
  })

  test('is refused where it does not prepare, or is none', async () => {
    await expect(engine.describe(session, 'select nowhere from t')).rejects.toBeInstanceOf(
      DatabaseError,
    )
    await expect(engine.describe(session, 'delete from t')).rejects.toThrow(/no query/)
  })
})
