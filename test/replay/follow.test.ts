import { expect, test } from 'vitest'
import { onEach } from '../needs.ts'
import { Sides } from './moves.ts'

const TABLES = `create table parent (id int not null primary key);
create table child (id int not null primary key, parent int not null, foreign key (parent) references parent (id))`
const ROWS = 'insert into parent values (1), (2); insert into child values (1, 1), (2, 2)'
const ENTRIES = [
  { from: 'parent', to: 'parent', existing: 'overwrite' as const },
  { from: 'child', to: 'child', existing: 'overwrite' as const },
]

/** A parent and its child come when the parents have moved. */
const moved = async (sides: Sides, followed: boolean) =>
  await sides.move(
    ENTRIES,
    { followed, failpoints: [{ name: 'transfer:done', transfer: 'parent → parent' }] },
    {
      onEvent: (event, mover) => {
        if (event.event !== 'failpoint') return
        void sides
          .run('source', 'insert into parent values (3); insert into child values (3, 3)')
          .then(mover.proceed, () => void mover.kill())
      },
    },
  )

onEach(['postgres', 'mysql'] as const)('rows that refer to what came late, in %s', engine => {
  test.each([
    { followed: true, children: 3, refused: null },
    { followed: false, children: 0, refused: 'child → child' },
  ])('a catch-up behind: $followed', async ({ followed, children, refused }) => {
    await using sides = await Sides.open(engine, engine, `${TABLES}; ${ROWS}`, TABLES)
    const outcome = await moved(sides, followed)
    expect(outcome.refusal?.transfer ?? null).toBe(refused)
    expect(outcome.finished).toBe(followed)
    expect(await sides.ask('target', 'select count(*) from child')).toEqual([[`${children}`]])
  })
})
