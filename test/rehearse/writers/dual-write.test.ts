import { describe, expect, test } from 'vitest'
import { needs } from '../../needs.ts'
import { saidOf, scheduleOf, withWriters } from './writing.ts'

const ITEM = `create table item (id integer primary key, name text not null, price numeric(10, 2), gone boolean not null default false);
create table part (item integer not null references item (id), line integer not null, what text not null, primary key (item, line));
`
const ROWS = `insert into item select n * 2, 'unseen-' || n, n / 7.0, false from generate_series(1, 60) n;
insert into part select n * 2, l, 'unseen-' || n || l from generate_series(1, 20) n, generate_series(1, 2) l;
`
const spec = (writes: string, steps: string): string => `move: item
source: { engine: postgres:18, schema: [item.sql], data: [rows.sql] }
target: { engine: postgres:18, schema: [item.sql] }
scope: { writes: ${writes} }
map:
  - { from: item, to: item, rest: by-name }
  - { from: part, to: part, rest: by-name }
cutover:
  steps: [${steps}, validate, { name: home, flag: item_home }]
`
const files = (text: string) => ({
  'item.sql': ITEM,
  'rows.sql': ROWS,
  'app.ts': `ask('item_home')\n`,
  'item.move.yaml': text,
})
const SOURCE_FIRST = spec('{ dual-write: source-first }', 'backfill, stop-writes, catch-up')

describe('an application that writes both sides', {
  ...needs('postgres'),
  timeout: 300_000,
}, () => {
  test('source first, survives; what dies half-way is found by the last catch-up', async () => {
    const report = await withWriters(files(SOURCE_FIRST))
    expect(saidOf(report)).toEqual([
      'passed dual-write: source-first',
      'passed dual-write: source-first, half done',
    ])
    expect(JSON.stringify(report)).not.toContain('unseen')
  })

  test('that dies half-way, with no catch-up behind it, leaves half of a dual write', async () => {
    const report = await withWriters(
      files(spec('{ dual-write: source-first }', 'backfill, stop-writes')),
      { only: 'writers.half-written' },
    )
    expect(saidOf(report)).toEqual([
      'failed dual-write: source-first, half done, half of a dual write',
    ])
    expect(scheduleOf(report, 'half of a dual write')).toContain(
      'the application dies before it writes the target',
    )
  })

  test.each([
    { fault: 'overwrites newer rows', kind: 'stale overwrite' },
    { fault: 'locks nothing', kind: 'resurrected delete' },
  ])('a mover that $fault is caught at a $kind', async ({ fault, kind }) => {
    const report = await withWriters(
      files(spec('{ dual-write: source-first }', 'backfill, stop-writes')),
      { fault },
    )
    expect(saidOf(report).join()).toContain(`failed dual-write: source-first, ${kind}`)
    expect(scheduleOf(report, kind).join('\n')).toMatch(/the mover has read/)
  })
})
