import { expect, test } from 'vitest'
import type { MoverJob } from '../../src/replay/job.ts'
import { type ReplayOptions, replay } from '../../src/replay/replay.ts'
import { ENGINES, onEach } from '../needs.ts'
import { type Entry, SELF, Sides } from './moves.ts'

const TABLES = `create table owner (id int not null primary key, code varchar(30) not null unique, nick varchar(30) unique, number int not null unique,
  changed timestamp not null default '2026-01-01 00:00:00', gone int not null default 0);
create table item (id int not null primary key, owner int not null, foreign key (owner) references owner (id))`
const owner = (n: number): string =>
  `(${n}, 'code ${n}', ${n % 2 ? 'null' : `'nick ${n}'`}, ${n * 10})`
const ROWS = `insert into owner (id, code, nick, number) values ${Array.from({ length: 12 }, (_, n) => owner(n)).join(', ')};
insert into item values (1, 1), (2, 2), (3, 10)`
const ENTRIES: Entry[] = [
  { from: 'owner', to: 'owner', where: 'gone = 0' },
  { from: 'item', to: 'item' },
]
const BACKFILL: Partial<MoverJob> = { batchSize: 5, followed: true }
const COMPARE: Partial<MoverJob> = {
  task: { kind: 'catch-up', by: 'compare' },
  batchSize: 5,
  followed: true,
}
const WATERMARK: Partial<MoverJob> = {
  ...COMPARE,
  task: { kind: 'catch-up', by: { watermark: 'changed' } },
  readOnly: ['item → item'],
}
const NOW = `changed = '2026-05-01 00:00:00'`

const both = (sides: Sides, side: 'source' | 'target') =>
  Promise.all([
    sides.ask(side, 'select id, code, nick, number from owner where gone = 0 order by id'),
    sides.ask(side, 'select id, owner from item order by id'),
  ])

/** In this process, by one plan: many small moves, and none is killed. */
async function mover(sides: Sides, entries = ENTRIES) {
  const plan = await sides.plan(entries)
  return (job: Partial<MoverJob>, options: ReplayOptions = {}) =>
    replay(sides.job(plan, job), SELF, { here: true, ...options })
}

/** What happened on the source, a statement a line; each is within the source's own unique indexes. */
const HAPPENED = [
  {
    what: 'a value goes to a row that is read before the one that had it',
    sql: `update owner set code = 'other', ${NOW} where id = 9; update owner set code = 'code 9', ${NOW} where id = 1`,
  },
  {
    what: 'two rows of one batch swap',
    sql: `update owner set code = 'x', number = -1, nick = null where id = 2; update owner set code = 'code 2', number = 20, nick = 'nick 2', ${NOW} where id = 4;
update owner set code = 'code 4', number = 40, nick = 'nick 4', ${NOW} where id = 2`,
  },
  {
    what: 'values go round rows of several batches that others refer to',
    sql: `update owner set code = 'x', number = -1 where id = 1; update owner set code = 'y', number = -2 where id = 10;
update owner set code = 'code 1', number = 10, ${NOW} where id = 6; update owner set code = 'code 10', number = 100, ${NOW} where id = 1;
update owner set code = 'code 6', number = 60, ${NOW} where id = 10`,
  },
]
const DELETED = [
  {
    what: 'the key of a row changes, and what refers to it goes with it',
    sql: `insert into owner values (40, 'x', null, -1, '2026-05-01 00:00:00', 0); update item set owner = 40 where id = 3; delete from owner where id = 10;
update owner set code = 'code 10', nick = 'nick 10', number = 100 where id = 40`,
  },
  {
    what: 'a row is deleted with what refers to it, and a new one gets its values',
    sql: `delete from item where owner = 2; delete from owner where id = 2; insert into owner values (41, 'code 2', 'nick 2', 20, '2026-05-01 00:00:00', 0)`,
  },
]

onEach(ENGINES)('unique values that go from row to row, into %s', engine => {
  test.each([...HAPPENED, ...DELETED])('$what: found by comparison', async ({ sql }) => {
    await using sides = await Sides.open('postgres', engine, `${TABLES}; ${ROWS}`, TABLES)
    const move = await mover(sides)
    await move(BACKFILL)
    await sides.run('source', sql)
    expect(await move(COMPARE)).toMatchObject({ finished: true, refusal: null })
    expect(await both(sides, 'target')).toEqual(await both(sides, 'source'))
    const again = await move(COMPARE)
    for (const one of again.transfers)
      expect(one).toMatchObject({ inserted: 0, updated: 0, deleted: 0 })
  })

  test.each([
    ...HAPPENED,
    {
      what: 'a row is deleted softly, and a new one gets its values',
      sql: `update owner set code = 'removed', number = -7, nick = null, gone = 1, ${NOW} where id = 8; insert into owner values (0 - 5, 'code 8', 'nick 8', 80, '2026-05-01 00:00:00', 0)`,
    },
  ])('$what: found by a watermark', async ({ sql }) => {
    await using sides = await Sides.open('postgres', engine, `${TABLES}; ${ROWS}`, TABLES)
    const move = await mover(sides)
    await move(BACKFILL)
    await move(WATERMARK)
    await sides.run('source', sql)
    expect(await move(WATERMARK)).toMatchObject({ finished: true, refusal: null })
    expect(await both(sides, 'target')).toEqual(await both(sides, 'source'))
  })

  test.each([
    {
      what: 'to a later row',
      sql: `update owner set code = 'other' where id = 1; update owner set code = 'code 1' where id = 11`,
      ids: 12,
    },
    {
      what: 'from a row that is deleted',
      sql: `delete from item where owner = 1; delete from owner where id = 1; update owner set code = 'code 1' where id = 11`,
      ids: 11,
    },
  ])('$what: while rows move', async ({ sql, ids }) => {
    await using sides = await Sides.open('postgres', engine, `${TABLES}; ${ROWS}`, TABLES)
    const move = await mover(sides)
    const outcome = await move(
      {
        ...BACKFILL,
        failpoints: [{ name: 'batch:committed', transfer: 'owner → owner', batch: 1 }],
      },
      {
        onEvent: (event, mover) => {
          if (event.event !== 'failpoint') return
          void sides.run('source', sql).then(mover.proceed, () => void mover.kill())
        },
      },
    )
    expect(outcome).toMatchObject({ finished: true, refusal: null })
    expect(await both(sides, 'target')).toEqual(await both(sides, 'source'))
    expect(await sides.ask('target', 'select count(*) from owner')).toEqual([[`${ids}`]])
  })

  test('a mover that is killed meanwhile goes on, and an undo brings back what stood there', async () => {
    await using sides = await Sides.open('postgres', engine, `${TABLES}; ${ROWS}`, TABLES)
    await sides.run(
      'target',
      `insert into owner (id, code, nick, number) values (4, 'mine', null, 4)`,
    )
    const before = await both(sides, 'target')
    const entries = ENTRIES.map(entry => ({ ...entry, existing: 'overwrite' as const }))
    const move = await mover(sides, entries)
    await move(BACKFILL)
    for (const { sql } of [HAPPENED[1], DELETED[0]].filter(one => one !== undefined))
      await sides.run('source', sql)
    await move(
      { ...COMPARE, failpoints: [{ name: 'batch:committing', transfer: 'owner → owner' }] },
      { here: false, onEvent: (event, mover) => event.event === 'failpoint' && void mover.kill() },
    )
    expect(await move(COMPARE)).toMatchObject({ finished: true, refusal: null })
    expect(await both(sides, 'target')).toEqual(await both(sides, 'source'))
    await move({ task: { kind: 'undo' } })
    expect(await both(sides, 'target')).toEqual(before)
  })

  test.each([
    {
      what: 'the value is what others refer to',
      target: `${TABLES}; create table card (id int not null primary key, code varchar(30) not null, foreign key (code) references owner (code)); `,
      sql: HAPPENED[1]?.sql ?? '',
    },
    {
      what: 'the row that has it is not seen by a watermark',
      target: TABLES,
      sql: `delete from owner where id = 8; insert into owner values (50, 'code 8', 'nick 8', 80, '2026-05-01 00:00:00', 0)`,
      by: WATERMARK,
    },
  ])('stops where $what, and leaves the target as it is', async ({ target, sql, by = COMPARE }) => {
    await using sides = await Sides.open('postgres', engine, `${TABLES}; ${ROWS}`, target)
    const move = await mover(sides)
    await move(BACKFILL)
    if (by === WATERMARK) await move(WATERMARK)
    const before = await both(sides, 'target')
    await sides.run('source', sql)
    const { refusal } = await move(by)
    expect(refusal).toMatchObject({
      transfer: 'owner → owner',
      check: 'execution.transfer',
      summary: expect.stringMatching(/the target says: .*(duplicate|Duplicate)/),
      fix: expect.stringContaining('Unique values'),
    })
    expect(await both(sides, 'target')).toEqual(before)
  })
})
