import { expect, test } from 'vitest'
import { engines } from '../../src/engine/index.ts'
import { database, script } from '../databases.ts'
import { ENGINES, onEach } from '../needs.ts'

const SCHEMA = `create table p (id integer primary key, code varchar(10) not null default 'x', n integer, constraint n_small check (n < 10));
create table c (id integer primary key, p_id integer, constraint to_p foreign key (p_id) references p (id));
create index n_index on p (n);
create view v as select id, n from p where n is not null;`

/** What is done to a schema, and taken back; `not: true`: taken back only in part. */
const CHANGES: readonly { what: string; there: string; back: string; not?: true }[] = [
  {
    what: 'a column',
    there: 'alter table p add column extra integer',
    back: 'alter table p drop column extra',
  },
  {
    what: 'a column that comes back at the end',
    there: 'alter table c drop column extra',
    back: 'alter table c add column extra integer',
  },
  {
    what: 'a default',
    there: `alter table p alter column code set default 'y'`,
    back: `alter table p alter column code set default 'x'`,
  },
  {
    what: 'a default that is forgotten',
    there: `alter table p alter column code set default 'y'`,
    back: 'select 1',
    not: true,
  },
  { what: 'an index', there: 'create index more on p (code)', back: 'select 1', not: true },
  {
    what: 'a view of another meaning',
    there: 'drop view v',
    back: 'create view v as select id, n from p where n > 1',
    not: true,
  },
]

onEach(ENGINES)('the shape of a schema on %s', engine => {
  test('is the same lines once a change is taken back, and others where it is not', async () => {
    await using made = await database(engine)
    await script(engine, made.url, `${SCHEMA} alter table c add column extra integer;`)
    const shape = async (): Promise<string[]> => {
      await using session = await engines[engine].connect(made.url, { name: 'rehearse/test' })
      return await engines[engine].shape(session)
    }
    for (const { what, there, back, not } of CHANGES) {
      const before = await shape()
      for (const thing of ['n_small', 'to_p', 'n_index', 'view'])
        expect(before.filter(line => line.includes(thing)).length, thing).toBeGreaterThan(0)
      await script(engine, made.url, there)
      expect(await shape(), what).not.toEqual(before)
      await script(engine, made.url, back)
      if (not) expect(await shape(), what).not.toEqual(before)
      else expect(await shape(), what).toEqual(before)
    }
  })

  test('has triggers, routines and grants, and nothing of ours', async () => {
    await using made = await database(engine)
    const own =
      engine === 'postgres'
        ? 'create schema move_rehearsal; create table move_rehearsal.t (a integer);'
        : ''
    const trigger =
      engine === 'postgres'
        ? `create function touch() returns trigger language plpgsql as 'begin return new; end'; create trigger touched before insert on p for each row execute function touch();`
        : 'create trigger touched before insert on p for each row set new.n = 1;'
    await script(engine, made.url, `${SCHEMA}${own}${trigger}`)
    const { shape } = engines[engine]
    await using session = await engines[engine].connect(made.url, { name: 'rehearse/test' })
    const before = await shape(session)
    expect(before.some(line => line.startsWith('trigger') && line.includes('touched'))).toBe(true)
    expect(before.filter(line => line.includes('move_rehearsal'))).toEqual([])
    const to = engine === 'postgres' ? 'public' : `'shape_reader'@'%'`
    if (engine !== 'postgres') await script(engine, made.url, `create user if not exists ${to}`)
    await script(engine, made.url, `grant select on p to ${to}`)
    const granted = await shape(session)
    expect(granted.filter(line => !before.includes(line)).join()).toMatch(/^grant .*select/i)
    await script(engine, made.url, `revoke select on p from ${to}`)
    expect(await shape(session)).toEqual(before)
  })
})
