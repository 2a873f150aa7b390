import { expect, test } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { Checkpoints } from '../../src/replay/checkpoint.ts'
import { FAILPOINTS } from '../../src/replay/failpoint.ts'
import type { MoverEvent } from '../../src/replay/job.ts'
import { replay } from '../../src/replay/replay.ts'
import { ENGINES, onEach } from '../needs.ts'
import { SELF, Sides } from './moves.ts'

const SOURCE = `create table item (id int not null primary key, word varchar(20));
insert into item values ${Array.from({ length: 23 }, (_, n) => `(${n}, 'word ${n}')`).join(', ')}`
const TARGET = 'create table item (id int not null primary key, word varchar(20))'
const ENTRY = [{ from: 'item', to: 'item' }]

const open = (target: EngineName) => Sides.open('postgres', target, SOURCE, TARGET)
const items = (sides: Sides, side: 'source' | 'target') =>
  sides.ask(side, 'select id, word from item order by id')

onEach(ENGINES)('a move into %s', target => {
  test('killed at every failpoint in turn goes on where it stopped: nothing is lost, nothing is twice', async () => {
    await using sides = await open(target)
    const kills = [
      { name: 'batch:begin', batch: 1, committed: 0 },
      { name: 'batch:read', batch: 2, committed: 5 },
      { name: 'batch:written', batch: 3, committed: 10 },
      { name: 'batch:committing', batch: 4, committed: 15 },
      { name: 'batch:committed', batch: 4, committed: 20 },
      { name: 'transfer:done', committed: 23 },
      { name: 'move:moved', committed: 23 },
    ]
    expect(kills.map(({ name }) => name)).toEqual(FAILPOINTS)
    for (const { committed, ...failpoint } of kills) {
      const seen: MoverEvent[] = []
      const outcome = await sides.move(
        ENTRY,
        { batchSize: 5, failpoints: [failpoint] },
        {
          onEvent: (event, mover) => {
            seen.push(event)
            if (event.event === 'failpoint') void mover.kill()
          },
        },
      )
      expect(seen.at(-1)).toMatchObject({ event: 'failpoint', name: failpoint.name })
      expect(outcome.finished).toBe(false)
      const there = await items(sides, 'target')
      expect(there).toEqual((await items(sides, 'source')).slice(0, committed))
    }
    const last = await sides.move(ENTRY, { batchSize: 5 })
    expect(last).toMatchObject({
      finished: true,
      refusal: null,
      transfers: [{ resumedAt: 23, rows: 23, inserted: 0, batches: 5 }],
    })
    expect(await items(sides, 'target')).toEqual(await items(sides, 'source'))
  })

  test('stops at a failpoint and goes on when it is told to', async () => {
    await using sides = await open(target)
    const reached: string[] = []
    const outcome = await sides.move(
      ENTRY,
      { batchSize: 10, failpoints: FAILPOINTS.map(name => ({ name })) },
      {
        onEvent: (event, mover) => {
          if (event.event !== 'failpoint') return
          reached.push(event.name)
          mover.proceed()
        },
      },
    )
    expect(outcome.finished).toBe(true)
    expect(reached).toEqual([
      ...Array.from({ length: 3 }, () => FAILPOINTS.slice(0, 5)).flat(),
      ...FAILPOINTS.slice(5),
    ])
  })

  test('begun with another spec is refused, and says so', async () => {
    await using sides = await open(target)
    await sides.move(
      ENTRY,
      { batchSize: 5, failpoints: [{ name: 'batch:committed' }] },
      {
        onEvent: (event, mover) => void (event.event === 'failpoint' && mover.kill()),
      },
    )
    const plan = await sides.plan(ENTRY, { digest: 'two' })
    const outcome = await replay(sides.job(plan), SELF)
    expect(outcome.refusal).toMatchObject({
      check: 'execution.transfer',
      summary: expect.stringContaining('another spec'),
    })
    expect(await items(sides, 'target')).toHaveLength(5)
  })

  test('refuses a second run beside it', async () => {
    await using sides = await open(target)
    let beside: Promise<unknown> = Promise.resolve(null)
    await sides.move(
      ENTRY,
      { batchSize: 10, failpoints: [{ name: 'batch:written', batch: 2 }] },
      {
        onEvent: (event, mover) => {
          if (event.event === 'failpoint') beside = sides.move(ENTRY).finally(() => mover.proceed())
        },
      },
    )
    expect(await beside).toMatchObject({
      finished: false,
      refusal: { summary: expect.stringContaining('another run') },
    })
    expect(await items(sides, 'target')).toEqual(await items(sides, 'source'))
  })

  test('that was done moves nothing when it runs again', async () => {
    await using sides = await open(target)
    await sides.move(ENTRY, { batchSize: 5 })
    const again = await sides.move(ENTRY, { batchSize: 5 })
    expect(again).toMatchObject({
      finished: true,
      transfers: [{ inserted: 0, resumedAt: 23, rows: 23, batches: 5 }],
    })
  })

  test('that was forgotten begins anew', async () => {
    await using sides = await open(target)
    await sides.move(ENTRY)
    await using session = await engines[target].connect(sides.target.url, { name: 'test' })
    const checkpoints = await Checkpoints.open(session)
    const database = new URL(sides.target.url).pathname.slice(1)
    expect(await checkpoints.forget(database, 'another')).toBe(0)
    expect(await checkpoints.forget(database, 'test')).toBe(1)
    await session.execute('delete from item where id > 3')
    const again = await sides.move([{ from: 'item', to: 'item', existing: 'keep' }])
    expect(again).toMatchObject({
      finished: true,
      transfers: [{ resumedAt: 0, kept: 4, inserted: 19 }],
    })
  })

  test('takes along what was inserted behind the last key while it ran', async () => {
    await using sides = await open(target)
    let inserted: Promise<void> = Promise.resolve()
    await sides.move(
      ENTRY,
      { batchSize: 10, failpoints: [{ name: 'batch:committed', batch: 1 }] },
      {
        onEvent: (event, mover) => {
          if (event.event !== 'failpoint') return
          inserted = sides
            .run('source', `insert into item values (99, 'late')`)
            .finally(() => mover.proceed())
        },
      },
    )
    await inserted
    expect(await items(sides, 'target')).toEqual(await items(sides, 'source'))
  })

  test('whose session is cut says which side was lost', async () => {
    await using sides = await open(target)
    const cut = async () => {
      await using session = await (await import('../../src/engine/index.ts')).engines[
        target
      ].connect(sides.target.url, { name: 'cut' })
      const mine =
        target === 'postgres'
          ? 'select pid from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
          : `select id from information_schema.processlist where db = database() and id <> connection_id()`
      for (const [id] of await session.query(mine)) {
        if (target === 'postgres') await session.query(`select pg_terminate_backend(${id})`)
        else await session.execute(`kill ${id}`)
      }
    }
    const moving = sides.move(
      ENTRY,
      { batchSize: 5, failpoints: [{ name: 'batch:written', batch: 2 }] },
      {
        onEvent: (event, mover) => {
          if (event.event === 'failpoint') void cut().finally(() => mover.proceed())
        },
      },
    )
    await expect(moving).rejects.toMatchObject({
      name: 'ServerLost',
      side: sides.source.url === sides.target.url ? 'source' : 'target',
    })
    expect(await items(sides, 'target')).toHaveLength(5)
  })
})

test('a move that is called off ends with the reason, and its process with it', async () => {
  await using sides = await open('postgres')
  const off = new AbortController()
  let pid: number | undefined
  const moving = sides.move(
    ENTRY,
    { batchSize: 5, failpoints: [{ name: 'batch:written' }] },
    {
      signal: off.signal,
      onEvent: (event, mover) => {
        if (event.event !== 'failpoint') return
        pid = mover.pid
        off.abort(new Error('called off'))
      },
    },
  )
  await expect(moving).rejects.toThrow('called off')
  expect(() => process.kill(pid ?? 0, 0)).toThrow('ESRCH')
})

test('a server that does not answer is said to be lost', async () => {
  await using sides = await open('postgres')
  const plan = await sides.plan(ENTRY)
  const nowhere = { engine: sides.target.engine, url: sides.target.url.replace(/:\d+\//, ':1/') }
  await expect(replay(sides.job(plan, { target: nowhere }), SELF)).rejects.toMatchObject({
    name: 'ServerLost',
    side: 'target',
  })
})

test('a mover that is killed from outside is told from one that we killed', async () => {
  await using sides = await open('postgres')
  const moving = sides.move(
    ENTRY,
    { batchSize: 5, failpoints: [{ name: 'batch:written', batch: 2 }] },
    {
      onEvent: (event, mover) =>
        void (
          event.event === 'failpoint' &&
          mover.pid !== undefined &&
          process.kill(mover.pid, 'SIGKILL')
        ),
    },
  )
  await expect(moving).rejects.toThrow(/was killed in item → item/)
})
