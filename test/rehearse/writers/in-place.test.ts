import { describe, expect, test } from 'vitest'
import { needs } from '../../needs.ts'
import { ofWriters, saidOf, withWriters } from './writing.ts'

const ITEM = `create table item (id integer primary key, first text not null, last text, cents integer not null, full_name text, amount numeric(12, 2));
`
const ROWS = `insert into item (id, first, last, cents) select n * 2, 'unseen-' || n, 'b' || n, n * 7 from generate_series(1, 60) n;
`
const SPEC = (where: string) => `move: item
database: { engine: postgres:18, schema: [item.sql], data: [rows.sql] }
scope: { writes: { dual-write: triggers } }
map:
  - from: item
    to: item
    update: true
    ${where}fields: { full_name: { sql: "concat_ws(' ', first, last)" }, amount: { from: cents, divide: 100 } }
cutover:
  steps:
    - { name: dual writes on, database: [on.sql], undo: { database: [off.sql] } }
    - backfill
    - validate
`
const on = (events: string, amount = 'new.cents * 0.01') =>
  `create function sync() returns trigger language plpgsql as $$ begin
  if current_setting('application_name') not like 'rehearse/%' then
    new.full_name := concat_ws(' ', new.first, new.last);
    new.amount := ${amount};
  end if;
  return new;
end $$;
create trigger sync before ${events} on item for each row execute function sync();
`
const files = (trigger: string, where = '') => ({
  'item.sql': ITEM,
  'rows.sql': ROWS,
  'on.sql': trigger,
  'off.sql': 'drop trigger sync on item; drop function sync();\n',
  'item.move.yaml': SPEC(where),
})

describe('columns filled in place', { ...needs('postgres'), timeout: 300_000 }, () => {
  test('by a trigger that answers every write survive inserts, deletes and changes of key', async () => {
    const report = await withWriters(files(on('insert or update')))
    expect(saidOf(report)).toEqual(['passed dual-write: triggers'])
    expect(JSON.stringify(report)).not.toContain('unseen')
  })

  test.each([
    { wrong: 'forgets updates', trigger: on('insert') },
    { wrong: 'forgets inserts', trigger: on('update') },
    { wrong: 'works one out wrong', trigger: on('insert or update', 'new.cents * 0.1') },
  ])('by a trigger that $wrong are caught', async ({ trigger }) => {
    const report = await withWriters(files(trigger))
    expect(saidOf(report).join()).toMatch(/failed dual-write: triggers, /)
  })

  test('are not covered where the entry chooses its rows by a column that it fills', async () => {
    const report = await withWriters(files(on('insert or update'), 'where: amount is null\n    '))
    expect(ofWriters(report).map(({ result, summary }) => `${result}: ${summary}`)).toEqual([
      expect.stringMatching(/^not covered: nobody writes it .* writes over amount, which it reads/),
    ])
  })
})
