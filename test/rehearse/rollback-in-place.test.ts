import { describe, expect, test } from 'vitest'
import type { Check } from '../../src/check/check.ts'
import { Repository, rehearse } from '../gate/repository.ts'
import { withImage } from '../server/here.ts'

const ITEM = 'create table item (id int not null primary key, name varchar(30) not null);\n'
const ROWS = `insert into item values ${Array.from({ length: 7 }, (_, n) => `(${n + 1}, 'unseen-${n}')`).join(', ')};\n`

/** A column that is computed from another one, in one database; its readers are switched over by a flag. */
const SPEC = (steps: string, rollback = '', engine = 'postgres:18'): string => `move: item
database: { engine: ${engine}, schema: [item.sql], data: [rows.sql] }
change: { expand: { up: [up.sql], down: [down.sql] } }
map: [{ from: item, to: item, update: true, fields: { label: { sql: "concat('~', name)" } } }]
cutover:
  steps: [expand, ${steps}{ name: reads, flag: item_label }]
${rollback}`
const CHANGE = {
  'up.sql': 'alter table item add column label varchar(40);\n',
  'down.sql': 'alter table item drop column label;\n',
}
const RETURNED = '  rollback: { writes-after-cutover: { returned: { database: [return.sql] } } }\n'

async function run(files: Readonly<Record<string, string>>): Promise<Check> {
  await using repository = await Repository.of(null)
  const all = { 'item.sql': ITEM, 'rows.sql': ROWS, 'app.ts': `ask('item_label')\n`, ...CHANGE }
  for (const [file, text] of Object.entries({ ...all, ...files }))
    await repository.write(file, text)
  const args = ['check', 'item.move.yaml', '--only', 'rollback.after-cutover']
  const { report, stderr } = await rehearse(repository, args)
  const found = report?.checks.find(({ id }) => id === 'cutover.writes-after')
  if (found === undefined) throw new Error(stderr)
  expect(JSON.stringify(report)).not.toContain('unseen')
  return found
}

const shown = ({ evidence }: Check): string[] =>
  evidence.map(one => (one.kind === 'text' ? one.text : one.kind))

const WRITES = '2 updated, 2 deleted, 1 inserted'
const LOST = {
  result: 'failed',
  summary:
    'a rollback after the cutover keeps 3 and loses 2 of 5 writes made in the new form, and the spec does not say what becomes of them',
}

describe.each(['postgres:18', 'mysql:9.7'])('what is written in the new form of one %s', engine => {
  withImage(engine)('is rolled back', () => {
    test('is lost where the old form knows nothing of it, which has to be declared', async () => {
      const found = await run({ 'item.move.yaml': SPEC('backfill, ', '', engine) })
      expect(found).toMatchObject(LOST)
      expect(found.fix).toContain('returned: { database: […] }')
      expect(shown(found)).toEqual([
        'kept: public.item 2 deleted, 1 inserted'.replace('public', nameOf(engine)),
        'lost: public.item 2 updated'.replace('public', nameOf(engine)),
      ])
    })

    test('is kept where what returned: says brings it into the old form', async () => {
      const found = await run({
        'item.move.yaml': SPEC('backfill, ', RETURNED, engine),
        'return.sql': `update item set name = substr(label, 2) where label <> concat('~', name);\n`,
      })
      expect(found).toMatchObject({ result: 'passed' })
      expect(shown(found)[0]).toContain(WRITES)
    })
  })
})

withImage('postgres:18')('what is written in the new form of one database', () => {
  test('is kept by a trigger that writes both forms, and then nothing has to be declared', async () => {
    const found = await run({
      'item.move.yaml': SPEC(
        'backfill, { name: back on, database: [on.sql], undo: { database: [off.sql] } }, ',
      ),
      'on.sql': `create function back() returns trigger language plpgsql as $$ begin new.name := substr(new.label, 2); return new; end $$;
create trigger back before update of label on item for each row execute function back();\n`,
      'off.sql': 'drop trigger back on item; drop function back();\n',
    })
    expect(found).toMatchObject({
      result: 'passed',
      summary: 'a rollback after the cutover keeps 5 and loses 0 of 5 writes made in the new form',
    })
  })

  test('is lost where the new form is a table of its own that an undo empties', async () => {
    const found = await run({
      'item.move.yaml': SPEC('backfill, ').replace(
        /map: .*/,
        'map: [{ from: item, to: label, rest: by-name }]',
      ),
      'up.sql': 'create table label (id int primary key, name varchar(40) not null);\n',
      'down.sql': 'drop table label;\n',
    })
    expect(found).toMatchObject({ result: 'failed' })
    expect(shown(found)).toEqual(['kept: nothing', `lost: public.label ${WRITES}`])
  })

  test('is shown as refused where a trigger of an earlier step is in the way', async () => {
    const found = await run({
      'item.move.yaml': SPEC(
        'backfill, { name: guard, database: [on.sql], undo: { database: [off.sql] } }, ',
      ),
      'on.sql': `create function guard() returns trigger language plpgsql as $$ begin new.gone := 1; return new; end $$;
create trigger guard before update of label on item for each row execute function guard();\n`,
      'off.sql': 'drop trigger guard on item; drop function guard();\n',
    })
    expect(shown(found)).toContain('public.item takes none that is updated')
  })

  test('is not covered where the last step gives the table another name', async () => {
    const found = await run({
      'item.move.yaml': SPEC(
        'backfill, { name: swap, database: [swap.sql], undo: { database: [unswap.sql] } }, ',
      ).replace(/map: .*/, 'map: [{ from: item, to: label, rest: by-name }]'),
      'up.sql': 'create table label (id int primary key, name varchar(40) not null);\n',
      'down.sql': 'drop table label;\n',
      'swap.sql':
        'begin; alter table item rename to item_old; alter table label rename to item; commit;\n',
      'unswap.sql':
        'begin; alter table item rename to label; alter table item_old rename to item; commit;\n',
    })
    expect(found).toMatchObject({
      result: 'not covered',
      summary: expect.stringContaining('no table that the move fills took a write'),
    })
  })
})

const nameOf = (engine: string): string => (engine.startsWith('postgres') ? 'public' : 'database')
