import { expect, test } from 'vitest'
import { engines } from '../../src/engine/index.ts'
import type { MoverEvent } from '../../src/replay/job.ts'
import { mirror, targetKeysOf } from '../../src/replay/mirror.ts'
import { ENGINES, onEach } from '../needs.ts'
import { Sides } from './moves.ts'

const ITEM =
  'create table item (id int not null primary key, word varchar(20), gone int not null default 0)'
const DATA = `insert into item (id, word) values ${Array.from({ length: 12 }, (_, n) => `(${n}, 'word ${n}')`).join(', ')}`
const ENTRIES = [{ from: 'item', to: 'item', where: 'gone = 0', existing: 'keep' as const }]
const DUAL = { dualWritten: ['item → item'], batchSize: 4 }
const items = (sides: Sides, side: 'source' | 'target', where = '1 = 1') =>
  sides.ask(side, `select id, word from item where ${where} order by id`)

/** The application: writes the source, then its target half. */
async function write(sides: Sides, sql: string, keys: string[][]) {
  const [transfer] = (await sides.plan(ENTRIES)).transfers
  if (transfer === undefined) throw new Error('no transfer')
  const connect = (side: 'source' | 'target') =>
    engines[sides[side].engine].connect(sides[side].url, { name: 'application' })
  await using source = await connect('source')
  await using target = await connect('target')
  const former = await targetKeysOf(source, target, transfer, keys)
  await source.execute(sql)
  return await mirror(source, target, transfer, keys, former)
}

onEach(ENGINES)('the target half of a write by the application, in %s', engine => {
  test('is what the mapping makes of the rows now: inserted, updated, deleted, under a new key, out of where', async () => {
    await using sides = await Sides.open(engine, engine, `${ITEM}; ${DATA}`, ITEM)
    await sides.move(ENTRIES)
    expect(await write(sides, `insert into item (id, word) values (50, 'new')`, [['50']])).toEqual({
      written: 1,
      deleted: 0,
      targetKeys: [['50']],
    })
    await write(sides, `update item set word = 'other' where id = 3`, [['3']])
    await write(sides, 'update item set id = 70 where id = 4', [['4'], ['70']])
    await write(sides, 'update item set gone = 1 where id = 5', [['5']])
    expect(await write(sides, 'delete from item where id = 6', [['6']])).toMatchObject({
      written: 0,
      deleted: 1,
    })
    expect(await items(sides, 'target')).toEqual(await items(sides, 'source', 'gone = 0'))
  })

  test('is waited for where a unique value has another row on the source already, and not yet on the target', async () => {
    const unique = ITEM.replace('word varchar(20)', 'word varchar(20) unique')
    await using sides = await Sides.open(engine, engine, `${unique}; ${DATA}`, unique)
    const tries: number[] = []
    const meanwhile = async (batch: number, proceed: () => void) => {
      if (batch === 3) await sides.run('source', 'update item set id = 100 where id = 1')
      else if (tries.push(batch) === 2)
        await sides.run('target', 'update item set id = 100 where id = 1')
      proceed()
    }
    const outcome = await sides.move(
      ENTRIES,
      {
        ...DUAL,
        failpoints: [
          { name: 'batch:begin', batch: 3 },
          { name: 'batch:begin', batch: 4 },
        ],
      },
      {
        onEvent: (event, mover) => {
          if (event.event === 'failpoint') void meanwhile(event.batch, mover.proceed)
        },
      },
    )
    expect(outcome).toMatchObject({ finished: true, refusal: null })
    expect(tries.length).toBeGreaterThanOrEqual(2)
    expect(await items(sides, 'target')).toEqual(await items(sides, 'source'))
  })

  test('waits for a batch that has read the row: what it deletes does not come back', async () => {
    await using sides = await Sides.open(engine, engine, `${ITEM}; ${DATA}`, ITEM)
    const seen: MoverEvent[] = []
    const locked: boolean[] = []
    let writing: Promise<unknown> = Promise.resolve()
    const meanwhile = async (proceed: () => void) => {
      const at = (id: number) =>
        sides.ask('source', `select id from item where id = ${id} for update nowait`).then(
          () => false,
          () => true,
        )
      locked.push(await at(5))
      writing = write(sides, 'delete from item where id = 5', [['5']])
      writing.catch(() => {})
      proceed()
    }
    const outcome = await sides.move(
      ENTRIES,
      { ...DUAL, failpoints: [{ name: 'batch:written', batch: 2 }] },
      {
        onEvent: (event, mover) => {
          seen.push(event)
          if (event.event === 'failpoint') void meanwhile(mover.proceed)
        },
      },
    )
    await writing
    expect(outcome).toMatchObject({ finished: true, refusal: null })
    expect(locked[0]).toBe(true)
    expect(await items(sides, 'target')).toEqual(await items(sides, 'source'))
  })

  test('is not overwritten by a batch that comes later', async () => {
    await using sides = await Sides.open(engine, engine, `${ITEM}; ${DATA}`, ITEM)
    let writing: Promise<unknown> = Promise.resolve()
    await sides.move(
      ENTRIES,
      { ...DUAL, failpoints: [{ name: 'batch:committed', batch: 1 }] },
      {
        onEvent: (event, mover) => {
          if (event.event !== 'failpoint') return
          writing = write(sides, `update item set word = 'newer' where id in (1, 9)`, [
            ['1'],
            ['9'],
          ])
          void writing.finally(mover.proceed)
        },
      },
    )
    await writing
    expect(await items(sides, 'target')).toEqual(await items(sides, 'source'))
  })
})
