import { describe, expect, test } from 'vitest'
import { needs } from '../../needs.ts'
import { ofWriters, saidOf, scheduleOf, withWriters } from './writing.ts'

const ITEM = `create table item (id integer primary key, name text not null, price numeric(10, 2), removed_at timestamptz, updated_at timestamptz not null);
`
const MOVED_BY_TRIGGER = `create function touched() returns trigger language plpgsql as $$ begin new.updated_at := now(); return new; end $$;
create trigger touched before update on item for each row execute function touched();
`
/** What a fixture that leaves the watermark out comes to. */
const NOW = ITEM.replace('updated_at timestamptz not null', '$& default current_timestamp')
const ROWS = `insert into item select n * 2, 'unseen-' || n, n / 7.0, null, '2025-03-01Z'::timestamptz + n * interval '1 minute' from generate_series(1, 60) n;
`
const spec = (scope: string, steps = ''): string => `move: item
source: { engine: postgres:18, schema: [item.sql], data: [rows.sql] }
target: { engine: postgres:18, schema: [target.sql] }
scope: ${scope}
map: [{ from: item, to: item, rest: by-name }]
${steps}`
const files = (text: string, trigger = '') => ({
  'item.sql': ITEM + trigger,
  'target.sql': ITEM,
  'rows.sql': ROWS,
  'item.move.yaml': text,
})
const COMPARE = '{ writes: { catch-up: compare } }'
const SOFT = '{ writes: { catch-up: updated_at }, deletes: { soft: removed_at } }'

describe('a mover that catches up', { ...needs('postgres'), timeout: 300_000 }, () => {
  test.each([
    {
      how: 'by comparison survives whatever happens',
      text: spec(COMPARE),
      trigger: '',
      said: ['passed catch-up: compare'],
    },
    {
      how: 'by a watermark survives clocks that go back, where deletes are soft and the database moves it',
      text: spec(SOFT),
      trigger: MOVED_BY_TRIGGER,
      said: ['passed catch-up: updated_at', 'passed catch-up: updated_at, not moved by the writer'],
    },
    {
      how: 'by a watermark that nobody has to move is warned of',
      text: spec(SOFT),
      trigger: '',
      said: [
        'passed catch-up: updated_at',
        'warned catch-up: updated_at, not moved by the writer, lost update',
      ],
    },
  ])('$how', async ({ text, trigger, said }) => {
    const report = await withWriters(files(text, trigger))
    expect(saidOf(report)).toEqual(said)
    expect(JSON.stringify(report)).not.toContain('unseen')
  })

  test('by a watermark is warned of it too where the rows of the fixture are all of one moment', async () => {
    const report = await withWriters({
      ...files(spec(SOFT)),
      'item.sql': NOW,
      'target.sql': NOW,
      'rows.sql': `insert into item (id, name, price) select n * 2, 'unseen-' || n, n / 7.0 from generate_series(1, 60) n;\n`,
    })
    expect(saidOf(report)).toContain(
      'warned catch-up: updated_at, not moved by the writer, lost update',
    )
  })

  test('never gives a key that the database draws itself', async () => {
    const drawn = ITEM.replace(
      'integer primary key',
      'integer generated always as identity primary key',
    )
    const report = await withWriters({
      ...files(spec(COMPARE)),
      'item.sql': drawn,
      'rows.sql': ROWS.replace('into item select', 'into item overriding system value select'),
    })
    expect(saidOf(report)).toEqual(['passed catch-up: compare'])
    const told = report.rehearsals.flatMap(({ events }) => events.map(({ text }) => text))
    expect(told.join()).not.toMatch(/insert again|refuses/)
  })

  test('by a watermark asks none of a table that an entry says nobody writes', async () => {
    const fixed = 'create table kind (id integer primary key, name text not null);\n'
    const report = await withWriters({
      ...files(
        spec(SOFT).replace(
          'map: [',
          'map: [{ from: kind, to: kind, rest: by-name, writes: read-only }, ',
        ),
        MOVED_BY_TRIGGER,
      ),
      'item.sql': ITEM + MOVED_BY_TRIGGER + fixed,
      'target.sql': ITEM + fixed,
      'rows.sql': `${ROWS}insert into kind values (1, 'a'), (2, 'b');\n`,
    })
    expect(saidOf(report)).toEqual([
      'passed catch-up: updated_at',
      'passed catch-up: updated_at, not moved by the writer',
    ])
  })

  test('by a watermark says which transfer the mover stops at, where that is why nothing is played', async () => {
    const fixed = 'create table kind (id integer primary key, name text not null);\n'
    const report = await withWriters({
      ...files(spec(SOFT).replace('map: [', 'map: [{ from: kind, to: kind, rest: by-name }, ')),
      'item.sql': ITEM + fixed,
      'target.sql': ITEM + fixed,
      'rows.sql': `${ROWS}insert into kind values (1, 'a'), (2, 'b');\n`,
    })
    const summaries = ofWriters(report).map(({ result, summary }) => `${result}: ${summary}`)
    expect(summaries.join()).not.toContain('no write could be drawn')
    expect(summaries).toContainEqual(
      expect.stringMatching(/^not covered: .*the mover stops at kind → kind/),
    )
  })

  test('says which table is not written after all, since the target takes none of its new rows', async () => {
    const part = 'create table part (id integer primary key, name text not null);\n'
    const report = await withWriters(
      {
        ...files(
          spec(COMPARE).replace('map: [', 'map: [{ from: part, to: part, rest: by-name }, '),
        ),
        'item.sql': ITEM + part,
        'target.sql': ITEM + part.replace('primary key', 'primary key check (id % 2 = 0)'),
        'rows.sql': `${ROWS}insert into part select n * 2, 'unseen-' || n from generate_series(1, 60) n;\n`,
      },
      { schedules: 1 },
    )
    expect(saidOf(report)).toEqual(['passed catch-up: compare', 'not covered public.part'])
    const [written, unwritten] = ofWriters(report)
    expect(written?.summary).toMatch(/^\d+ writes to (?!.*part).*item/)
    expect(unwritten?.summary).toMatch(
      /^nobody writes it while rows move: .* the mover stops at part → part, even when nobody writes/,
    )
    expect(JSON.stringify(report)).not.toContain('unseen')
  })

  test('by a watermark does not see rows that are deleted for good', async () => {
    const report = await withWriters(
      files(spec('{ writes: { catch-up: updated_at } }'), MOVED_BY_TRIGGER),
    )
    expect(
      saidOf(report)
        .filter(one => one.startsWith('failed'))
        .join(),
    ).toMatch(/(forgotten|resurrected) delete/)
  })

  test.each([
    { fault: 'forgets deletes', kind: 'delete', steps: '' },
    { fault: 'never catches up', kind: 'lost update', steps: '' },
    {
      fault: null,
      kind: 'late insert missed',
      steps: 'cutover: { steps: [backfill, validate] }\n',
    },
  ])('a mover that $fault ($kind)', async ({ fault, kind, steps }) => {
    const report = await withWriters(files(spec(COMPARE, steps)), { fault })
    expect(saidOf(report).join()).toMatch(new RegExp(`failed catch-up: compare, [\\w ]*${kind}`))
    const told = scheduleOf(report, kind)
    expect(told.some(line => line.startsWith('the application commits'))).toBe(true)
    expect(told.length).toBeLessThan(20)
  })
})
