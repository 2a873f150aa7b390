import { expect, it } from 'vitest'
import { checksThat, Repository, rehearse } from './repository.ts'

it('the blanks that pad a CHAR(n) are no part of its value: in keys, in lists of values, and in plain copies', async () => {
  await using repository = await Repository.of(null)
  await repository.write(
    'old.sql',
    `create table c (k char(6) primary key, v char(5), state char(4), n char(3));
insert into c values ('ab', 'x', 'on', null), ('ab c', 'yy  ', 'off', ''), ('zzzzzz', '', 'on', 'q');`,
  )
  await repository.write(
    'new.sql',
    'create table c (k varchar(6) primary key, v text, state text, n char(5));',
  )
  await repository.write(
    'padding.move.yaml',
    `move: padding
source: { engine: "postgres:18", schema: [old.sql] }
target: { engine: "postgres:18", schema: [new.sql] }
map:
  - from: c
    to: c
    fields: { state: { from: state, values: { "on": "yes", "off": "no" } } }
    rest: by-name
`,
  )
  const { status, stderr, report } = await rehearse(repository, [
    'check',
    'padding.move.yaml',
    '--server',
    'embedded',
    '--only',
    'c',
  ])
  expect(report, stderr).not.toBeNull()
  expect(checksThat(report, 'failed')).toEqual([])
  // The spec declares no check of its own.
  expect(checksThat(report, 'warned')).toEqual([
    'validation.declared-checks invariants, shadow, joins',
  ])
  expect(report?.tables[0]).toMatchObject({ found: 3, differing: 0, missing: 0, extra: 0 })
  expect(status).toBe(0)
})
