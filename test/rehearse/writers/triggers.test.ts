import { describe, expect, test } from 'vitest'
import { needs } from '../../needs.ts'
import { saidOf, withWriters } from './writing.ts'

const item = (name: string) =>
  `create table ${name} (id integer primary key, name text not null, price numeric(10, 2));\n`
const ROWS = `insert into item select n * 2, 'unseen-' || n, n / 7.0 from generate_series(1, 60) n;\n`
const SPEC = `move: item
database: { engine: postgres:18, schema: [item.sql], data: [rows.sql] }
scope: { writes: { dual-write: triggers } }
map: [{ from: item, to: item_new, rest: by-name }]
cutover:
  steps:
    - { name: dual writes on, database: [on.sql], undo: { database: [off.sql] } }
    - backfill
    - validate
`
/** What the trigger does, by what happens to the row. */
const on = (
  events: string,
  gone = "tg_op <> 'INSERT'",
): string => `create function write_both() returns trigger language plpgsql as $$
begin
  if ${gone} then delete from item_new where id = old.id; end if;
  if tg_op <> 'DELETE' then
    insert into item_new values (new.*) on conflict (id) do update set name = excluded.name, price = excluded.price;
  end if;
  return null;
end $$;
create trigger write_both after ${events} on item for each row execute function write_both();
`
const files = (trigger: string) => ({
  'item.sql': item('item') + item('item_new'),
  'rows.sql': ROWS,
  'on.sql': trigger,
  'off.sql': 'drop trigger write_both on item; drop function write_both();\n',
  'item.move.yaml': SPEC,
})

describe('triggers of a step', { ...needs('postgres'), timeout: 300_000 }, () => {
  test('that answer every write survive', async () => {
    const report = await withWriters(files(on('insert or update or delete')))
    expect(saidOf(report)).toEqual(['passed dual-write: triggers'])
  })

  test.each([
    { forgets: 'updates', trigger: on('insert or delete'), kind: 'lost update' },
    { forgets: 'deletes', trigger: on('insert or update'), kind: 'forgotten delete' },
    {
      forgets: 'that keys change',
      trigger: on('insert or update or delete', "tg_op = 'DELETE'"),
      kind: 'changed key left behind',
    },
    { forgets: 'inserts', trigger: on('update or delete'), kind: 'late insert missed' },
  ])('that forget $forgets are caught at a $kind', async ({ trigger, kind }) => {
    const report = await withWriters(files(trigger))
    expect(saidOf(report)).toContain(`failed dual-write: triggers, ${kind}`)
  })
})
