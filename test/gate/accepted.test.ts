import { expect, it } from 'vitest'
import { needs } from '../needs.ts'
import { checksThat, Repository, rehearse } from './repository.ts'

const SPEC = `move: accepted
source: { engine: postgres:18, schema: [source.sql] }
target: { engine: postgres:18, schema: [target.sql] }
map: [{ from: task, to: task, rest: by-name }]
validate:
  tolerate:
    - { column: task.body, as: trimmed, why: blanks at the end say nothing }
waive:
  - { check: mapping.narrower-target, at: task.title, why: no title is longer than 30 }
  - { check: validation.rows, at: task, why: left from an older version }
  - { check: mapping.type, why: it is over, until: 2020-01-31 }
`

it('what a spec tolerates or waives is listed, and stops nothing', needs('postgres'), async () => {
  await using repository = await Repository.of(null)
  await repository.write('accepted.move.yaml', SPEC)
  await repository.write(
    'source.sql',
    `create table task (id integer primary key, title text not null, body text not null);
insert into task values (1, 'a', 'x '), (2, 'b', 'y  '), (3, 'c', 'z');`,
  )
  await repository.write(
    'target.sql',
    `create table task (id integer primary key, title varchar(30) not null, body text not null);
create function trimmed() returns trigger language plpgsql as $$ begin new.body := rtrim(new.body); return new; end $$;
create trigger trimmed before insert on task for each row execute function trimmed();`,
  )
  const { stderr, status, report } = await rehearse(repository, ['check', 'accepted.move.yaml'])
  expect(report, stderr).not.toBeNull()
  expect(checksThat(report, 'failed')).toEqual([])
  expect(checksThat(report, 'waived')).toEqual([
    'mapping.narrower-target public.task.title',
    'validation.tolerated public.task.body',
  ])
  expect(checksThat(report, 'warned').filter(check => check.startsWith('spec.'))).toEqual([
    'spec.waiver mapping.type',
    'spec.waiver validation.rows task',
  ])
  expect(report?.checks.find(({ id }) => id === 'validation.tolerated')).toMatchObject({
    summary: '2 cells differ by blanks at the ends',
    why: 'blanks at the end say nothing',
  })
  expect(report?.tables).toMatchObject([{ expected: 3, found: 3, differing: 0 }])
  expect(status).toBe(0)
})
