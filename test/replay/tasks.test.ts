import { expect, test } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import type { MoverEvent, MoverJob } from '../../src/replay/job.ts'
import { ENGINES, onEach } from '../needs.ts'
import { type Entry, Sides } from './moves.ts'

const OWNER = 'create table owner (id int not null primary key, name varchar(20) not null)'
const ITEM = `create table item (id int not null primary key, owner int not null, word varchar(20), region varchar(5),
  changed timestamp not null default '2026-01-01 00:00:00', gone int not null default 0,
  foreign key (owner) references owner (id))`
const ROWS = Array.from(
  { length: 12 },
  (_, n) => `(${n}, ${n % 3}, 'word ${n}', '${n % 2 ? 'eu' : 'us'}')`,
)
const DATA = `insert into owner values (0, 'a'), (1, 'b'), (2, 'c');
insert into item (id, owner, word, region) values ${ROWS.join(', ')}`
const ENTRIES: Entry[] = [
  { from: 'owner', to: 'owner' },
  { from: 'item', to: 'item', where: 'gone = 0' },
]
const UNDO: Partial<MoverJob> = { task: { kind: 'undo' }, batchSize: 5 }
const COMPARE: Partial<MoverJob> = { task: { kind: 'catch-up', by: 'compare' }, batchSize: 5 }

const open = (target: EngineName, more = '') =>
  Sides.open('postgres', target, `${OWNER}; ${ITEM}; ${DATA}`, `${OWNER}; ${ITEM}; ${more}`)
const all = async (sides: Sides, side: 'source' | 'target', where = '1 = 1') => [
  await sides.ask(side, 'select id, name from owner order by id'),
  await sides.ask(side, `select id, owner, word, region from item where ${where} order by id`),
]

/** Kills the mover at each of these failpoints in turn; what is left is for a run that nobody disturbs. */
async function killAt(sides: Sides, entries: Entry[], job: Partial<MoverJob>, names: string[]) {
  for (const name of names) {
    const seen: MoverEvent[] = []
    await sides.move(
      entries,
      { ...job, failpoints: [{ name }] },
      {
        onEvent: (event, mover) => {
          seen.push(event)
          if (event.event === 'failpoint') void mover.kill()
        },
      },
    )
    // Of several lanes one stands there; what another one says before the kill comes is its own.
    const last =
      job.parallel === undefined ? seen.at(-1) : seen.find(each => each.event === 'failpoint')
    expect(last).toMatchObject({ event: 'failpoint', name })
  }
}

onEach(ENGINES)('a mover into %s', target => {
  test('takes back what it moved, wherever its undo is killed, and a second undo finds nothing', async () => {
    await using sides = await open(target)
    const before = await all(sides, 'target')
    await sides.move(ENTRIES, { batchSize: 5 })
    expect(await all(sides, 'target')).toEqual(await all(sides, 'source'))
    await killAt(sides, ENTRIES, UNDO, [
      'undo:begin',
      'undo:written',
      'undo:committed',
      'undo:done',
    ])
    expect(await sides.move(ENTRIES, UNDO)).toMatchObject({ finished: true, refusal: null })
    expect(await all(sides, 'target')).toEqual(before)
    const twice = await sides.move(ENTRIES, UNDO)
    expect(twice.transfers).toMatchObject([
      { removed: 0, putBack: 0 },
      { removed: 0, putBack: 0 },
    ])
    expect(await sides.move(ENTRIES, { batchSize: 5 })).toMatchObject({ finished: true })
    expect(await all(sides, 'target')).toEqual(await all(sides, 'source'))
  })

  test('puts back what it overwrote, leaves what it kept, and deletes what it brought', async () => {
    await using sides = await open(
      target,
      `insert into owner values (1, 'kept'), (7, 'other'); insert into item (id, owner, word) values (3, 7, 'mine'), (99, 7, 'theirs')`,
    )
    const before = await all(sides, 'target')
    const entries: Entry[] = [
      { from: 'owner', to: 'owner', existing: 'keep' },
      { from: 'item', to: 'item', existing: 'overwrite' },
    ]
    expect(await sides.move(entries, { batchSize: 5 })).toMatchObject({ finished: true })
    expect(await sides.ask('target', 'select owner, word from item where id = 3')).toEqual([
      ['0', 'word 3'],
    ])
    await killAt(sides, entries, UNDO, ['undo:written', 'undo:committed', 'undo:done'])
    expect(await sides.move(entries, UNDO)).toMatchObject({ finished: true, refusal: null })
    expect(await all(sides, 'target')).toEqual(before)
  })

  test('catches up by comparison with whatever happened, wherever it is killed, and then finds nothing', async () => {
    await using sides = await open(target)
    await sides.move(ENTRIES, { batchSize: 5 })
    await sides.run(
      'source',
      `delete from item where id in (2, 9); delete from item where owner = 1; delete from owner where id = 1;
insert into owner values (5, 'new'); update item set owner = 5, word = 'WORD 0' where id = 0;
update item set word = upper(word) where id = 3; update item set gone = 1 where id = 5; insert into item (id, owner, word) values (40, 5, null)`,
    )
    await killAt(sides, ENTRIES, COMPARE, [
      'batch:written',
      'batch:committed',
      'delete:begin',
      'delete:written',
      'delete:committed',
      'catch-up:done',
    ])
    expect(await sides.move(ENTRIES, COMPARE)).toMatchObject({ finished: true, refusal: null })
    expect(await all(sides, 'target')).toEqual(await all(sides, 'source', 'gone = 0'))
    const again = await sides.move(ENTRIES, COMPARE)
    expect(again.transfers).toMatchObject([
      { inserted: 0, updated: 0, deleted: 0 },
      { inserted: 0, updated: 0, deleted: 0 },
    ])
  })

  test('says how many rows a pass of catching up wrote and deleted', async () => {
    await using sides = await open(target)
    await sides.move(ENTRIES)
    await sides.run(
      'source',
      `delete from item where id in (2, 9); update item set word = 'other' where id in (3, 4, 5)`,
    )
    const { transfers } = await sides.move(ENTRIES, COMPARE)
    expect(transfers[1]).toMatchObject({ inserted: 0, updated: 3, deleted: 2, kept: 7 })
  })

  test('takes back a catch-up too: a row that was there and was deleted comes back', async () => {
    await using sides = await open(
      target,
      `insert into owner values (0, 'old'), (7, 'other'); insert into item (id, owner, word) values (3, 7, 'mine'), (99, 7, 'theirs')`,
    )
    const before = await all(sides, 'target')
    const entries = ENTRIES.map(entry => ({ ...entry, existing: 'overwrite' as const }))
    await sides.move(entries, { batchSize: 5 })
    await sides.move(entries, COMPARE)
    expect(await all(sides, 'target')).toEqual(await all(sides, 'source'))
    expect(await sides.move(entries, UNDO)).toMatchObject({ finished: true, refusal: null })
    expect(await all(sides, 'target')).toEqual(before)
  })

  test('catches up by watermark: what changed, was added, or left where; nothing where nothing moved', async () => {
    await using sides = await open(target)
    const job: Partial<MoverJob> = { task: { kind: 'catch-up', by: { watermark: 'changed' } } }
    const entries = [ENTRIES[1] ?? { from: 'item', to: 'item' }]
    await sides.run('target', `insert into owner values (0, 'a'), (1, 'b'), (2, 'c')`)
    await sides.move(entries)
    await sides.move(entries, job)
    await sides.run(
      'source',
      `update item set word = 'new', changed = '2026-02-01 00:00:00' where id = 3;
update item set gone = 1, changed = '2026-02-01 00:00:00' where id = 4;
insert into item (id, owner, changed) values (50, 0, '2026-02-01 00:00:00')`,
    )
    const { transfers } = await sides.move(entries, job)
    expect(transfers).toMatchObject([{ inserted: 1, updated: 1, deleted: 1 }])
    expect(await all(sides, 'target')).toEqual(await all(sides, 'source', 'gone = 0'))
    // A hard delete moves no watermark: only a comparison sees it.
    await sides.run('source', 'delete from item where id = 7')
    expect((await sides.move(entries, job)).transfers).toMatchObject([{ deleted: 0 }])
    expect((await sides.move(entries, COMPARE)).transfers).toMatchObject([{ deleted: 1 }])
  })

  test('by watermark leaves out what nobody writes, which needs no such column', async () => {
    await using sides = await open(target)
    const by: Partial<MoverJob> = { task: { kind: 'catch-up', by: { watermark: 'changed' } } }
    await sides.move(ENTRIES)
    expect((await sides.move(ENTRIES, by)).refusal).toMatchObject({ transfer: 'owner → owner' })
    const job = { ...by, readOnly: ['owner → owner'] }
    await sides.run('source', `update item set word = 'new', changed = '2026-02-01 00:00:00'`)
    const { refusal, transfers } = await sides.move(ENTRIES, job)
    expect(refusal).toBeNull()
    expect(transfers.map(({ transfer, updated }) => [transfer, updated])).toEqual([
      ['item → item', 12],
    ])
  })

  test('moves each phase by itself, in any order, and refuses rows of none', async () => {
    await using sides = await open(target)
    const phases = { order: ['eu', 'us'], by: { 'item → item': 'region' } }
    const phase = (name: string): Partial<MoverJob> => ({
      phases,
      task: { kind: 'backfill', phase: name },
    })
    await sides.move(ENTRIES, { ...phase('eu'), batchSize: 2 })
    expect(await sides.ask('target', 'select distinct region from item')).toEqual([['eu']])
    await sides.run('source', `update item set region = 'asia' where id = 2`)
    expect((await sides.move(ENTRIES, phase('us'))).refusal).toMatchObject({
      check: 'execution.phase-unknown',
      keys: [['2']],
    })
    await sides.run('source', `update item set region = 'us' where id = 2`)
    expect(await sides.move(ENTRIES, phase('us'))).toMatchObject({ finished: true })
    expect(await all(sides, 'target')).toEqual(await all(sides, 'source'))
    expect(await sides.move(ENTRIES, UNDO)).toMatchObject({ finished: true, refusal: null })
    expect(await all(sides, 'target')).toEqual([[], []])
  })

  test('moves transfers side by side, what is referred to first, and resumes them where they were killed', async () => {
    await using sides = await open(
      target,
      'create table word (id int not null primary key, word varchar(20))',
    )
    await sides.run(
      'source',
      `create table word (id int not null primary key, word varchar(20)); insert into word values (1, 'a'), (2, 'b')`,
    )
    const entries = [...ENTRIES, { from: 'word', to: 'word' }]
    await killAt(sides, entries, { parallel: 3, batchSize: 5 }, ['batch:written', 'transfer:done'])
    const outcome = await sides.move(entries, { parallel: 3, batchSize: 5 })
    expect(outcome).toMatchObject({ finished: true, refusal: null })
    expect(
      outcome.transfers.map(({ transfer, rows, done }) => [transfer, rows, done]).toSorted(),
    ).toEqual([
      ['item → item', 12, true],
      ['owner → owner', 3, true],
      ['word → word', 2, true],
    ])
    expect(await all(sides, 'target')).toEqual(await all(sides, 'source'))
    expect(await sides.ask('target', 'select count(*) from word')).toEqual([['2']])
  })

  test('gives columns that were filled in place their former values, and leaves what changed beside them or was deleted since', async () => {
    const table =
      'create table person (id int not null primary key, name varchar(20), loud varchar(20), age int)'
    await using sides = await Sides.one(
      target,
      `${table}; insert into person values (1, 'a', 'old', 1), (2, 'b', null, 2), (3, 'c', null, 3)`,
    )
    const entries: Entry[] = [
      { from: 'person', to: 'person', update: true, fields: { loud: 'name' } },
    ]
    await sides.move(entries, { batchSize: 2 })
    await sides.run(
      'target',
      'update person set age = 30 where id = 3; delete from person where id = 2',
    )
    expect(await sides.ask('target', 'select loud from person order by id')).toEqual([['a'], ['c']])
    await killAt(sides, entries, { ...UNDO, batchSize: 2 }, ['undo:written', 'undo:committed'])
    const { transfers } = await sides.move(entries, UNDO)
    expect(transfers).toMatchObject([{ removed: 0, putBack: 1 }])
    expect(await sides.ask('target', 'select loud, age from person order by id')).toEqual([
      ['old', '1'],
      [null, '30'],
    ])
  })

  test('puts a generator back where it stood', async () => {
    const numbered = target === 'postgres' ? 'generated by default as identity' : 'auto_increment'
    const make = `create table thing (id int ${numbered} primary key, word varchar(20) not null)`
    await using sides = await Sides.open(target, target, make, make)
    await sides.run('source', `insert into thing (id, word) values (40, 'a'), (41, 'b')`)
    await sides.move([{ from: 'thing', to: 'thing' }])
    await sides.move([{ from: 'thing', to: 'thing' }], UNDO)
    await sides.run('target', `insert into thing (word) values ('first')`)
    expect(await sides.ask('target', 'select id from thing')).toEqual([['1']])
  })
})
