import { expect, test } from 'vitest'
import type { MoverJob } from '../../src/replay/job.ts'
import { ENGINES, onEach } from '../needs.ts'
import { type Entry, Sides } from './moves.ts'

const TABLES = `create table owner (id int not null primary key, code varchar(30) not null unique, nick varchar(30) unique, number int not null unique);
create table item (id int not null primary key, owner int not null, foreign key (owner) references owner (id))`
const owner = (id: number, was = `${id}`): string =>
  `(${id}, 'code ${was}', 'nick ${was}', ${was}0)`
const ROWS = `insert into owner values ${Array.from({ length: 12 }, (_, n) => owner(n + 1)).join(', ')};
insert into item values (1, 1), (2, 12)`
const ENTRIES: Entry[] = [
  { from: 'owner', to: 'owner', existing: 'overwrite' },
  { from: 'item', to: 'item', existing: 'overwrite' },
]
const UNDO: Partial<MoverJob> = { task: { kind: 'undo' }, batchSize: 2 }
const COMPARE: Partial<MoverJob> = { task: { kind: 'catch-up', by: 'compare' }, followed: true }

const target = async (sides: Sides) => [
  await sides.ask('target', 'select id, code, nick, number from owner order by id'),
  await sides.ask('target', 'select id, owner from item order by id'),
]

/** What stood in the target, so that the move gives its unique values to other rows. */
const STOOD = [
  {
    what: 'to a row that the move brought, to which others refer',
    sql: `insert into owner values ${owner(3, '12')}; insert into item values (2, 3)`,
  },
  {
    what: 'from row to row, in several batches',
    sql: `insert into owner values ${[owner(1, '5'), owner(5, '9'), owner(9, '99')].toReversed().join(', ')}`,
  },
  {
    what: 'to rows of both kinds at once',
    sql: `insert into owner values (2, 'code 7', 'nick 4', 50), (4, 'code 11', null, 110), (7, 'other', 'nick 10', 3)`,
  },
]

onEach(ENGINES)('unique values that the move gave to other rows of %s', engine => {
  test.each(STOOD)(
    'go back where they went $what, wherever the undo is killed',
    async ({ sql }) => {
      await using sides = await Sides.open('postgres', engine, `${TABLES}; ${ROWS}`, TABLES)
      await sides.run('target', sql)
      const before = await target(sides)
      const moved = await sides.move(ENTRIES, { batchSize: 1, followed: true })
      expect(moved).toMatchObject({ finished: true, refusal: null })
      expect(await target(sides)).not.toEqual(before)
      for (const name of ['undo:written', 'undo:committed'])
        await sides.move(
          ENTRIES,
          { ...UNDO, failpoints: [{ name }] },
          { onEvent: (event, mover) => event.event === 'failpoint' && void mover.kill() },
        )
      expect(await sides.move(ENTRIES, UNDO)).toMatchObject({ finished: true, refusal: null })
      expect(await target(sides)).toEqual(before)
    },
  )

  test('go back to a row that was deleted', async () => {
    await using sides = await Sides.open('postgres', engine, `${TABLES}; ${ROWS}`, TABLES)
    await sides.run('target', `insert into owner values (5, 'code 50', 'nick 50', 500)`)
    const before = await target(sides)
    await sides.move(ENTRIES, { batchSize: 5, followed: true })
    await sides.run(
      'source',
      `delete from owner where id = 5; insert into owner values ${owner(50)}`,
    )
    expect(await sides.move(ENTRIES, COMPARE)).toMatchObject({ finished: true, refusal: null })
    expect((await target(sides))[0]).toContainEqual(['50', 'code 50', 'nick 50', '500'])
    expect(await sides.move(ENTRIES, UNDO)).toMatchObject({ finished: true, refusal: null })
    expect(await target(sides)).toEqual(before)
  })

  test('go back where none can be made up that a row could have meanwhile', async () => {
    const table = 'create table holiday (id int not null primary key, day date not null unique)'
    await using sides = await Sides.open(
      'postgres',
      engine,
      `${table}; insert into holiday values (1, '2026-01-01'), (2, '2026-02-02'), (3, '2026-03-03')`,
      `${table}; insert into holiday values (1, '2026-02-02'), (8, '2026-08-08')`,
    )
    const before = await sides.ask('target', 'select id, day from holiday order by id')
    const entries: Entry[] = [{ from: 'holiday', to: 'holiday', existing: 'overwrite' }]
    await sides.move(entries, { batchSize: 1, followed: true })
    const { refusal, transfers } = await sides.move(entries, UNDO)
    expect(refusal).toBeNull()
    expect(transfers).toMatchObject([{ removed: 2, putBack: 1 }])
    expect(await sides.ask('target', 'select id, day from holiday order by id')).toEqual(before)
  })

  test('stay where somebody else has one now: that stops the undo, and is said', async () => {
    await using sides = await Sides.open('postgres', engine, `${TABLES}; ${ROWS}`, TABLES)
    await sides.run('target', `insert into owner values ${owner(3, '77')}`)
    await sides.move(ENTRIES, { batchSize: 5, followed: true })
    await sides.run('target', `insert into owner values ${owner(77)}`)
    const moved = await target(sides)
    const { refusal } = await sides.move(ENTRIES, UNDO)
    expect(refusal).toMatchObject({
      transfer: 'owner → owner',
      summary: expect.stringMatching(/the target says: .*(duplicate|Duplicate)/),
    })
    expect(await target(sides)).toEqual(moved)
  })
})
