import { expect, test } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { needs } from '../needs.ts'
import { rehearse } from './repository.ts'
import { small } from './small.ts'

const SCHEMA = `create table item (id integer primary key, name text not null);
create table loose (id integer not null, name text not null);
create table few (id integer not null, name text not null);
create table unsaid (id integer not null, name text not null);
`
const TARGET = ['item', 'loose', 'few', 'unsaid']
  .map(table => `create table ${table} (id integer primary key, name text not null);\n`)
  .join('')
const plansOf = (report: Report | null) => report?.checks.filter(({ id }) => id === 'batching.plan')
const ROWS = ['item', 'loose', 'few', 'unsaid']
  .map(table => `insert into ${table} select n, 'unseen' from generate_series(1, 30) n;\n`)
  .join('')

test(
  'a key without an index is a finding with the index to paste, where the table is large and said to be',
  needs('postgres'),
  async () => {
    await using repository = await small({
      'item.sql': SCHEMA,
      'target.sql': TARGET,
      'rows.sql': ROWS,
      'item.move.yaml': `move: item
source: { engine: postgres:18, schema: [item.sql], data: [rows.sql] }
target: { engine: postgres:18, schema: [target.sql] }
scope: { volume: { item: 12M, loose: 12M, few: 50k } }
map:
  - { from: item, to: item, rest: by-name }
  - { from: { table: loose, key: [id] }, to: loose, rest: by-name }
  - { from: { table: few, key: [id] }, to: few, rest: by-name }
  - { from: { table: unsaid, key: [id] }, to: unsaid, rest: by-name }
`,
    })
    const { report, stderr } = await rehearse(repository, [
      'check',
      'item.move.yaml',
      '--only',
      'cutover',
    ])
    const plans = plansOf(report)
    expect(plans, stderr).toMatchObject([
      { subject: expect.stringContaining('item'), result: 'passed', known: 'inferred' },
      {
        subject: expect.stringContaining('loose'),
        result: 'failed',
        known: 'inferred',
        summary: expect.stringMatching(
          /read all of public\.loose, 12,000,000 rows .* begins with id/,
        ),
        fix: 'Make it on the source before the rows move: create index concurrently "loose_id" on "public"."loose" ("id");',
        place: { line: 7 },
      },
    ])
    expect(plans).toHaveLength(2)
    // The rows are as they should be: what comes after is rehearsed all the same.
    expect(report?.rehearsals.length).toBeGreaterThan(0)
  },
)

test(
  'a watermark without an index is a finding; one of an entry that nobody writes is not asked for',
  needs('postgres'),
  async () => {
    await using repository = await small({
      'item.sql': `create table item (id integer primary key, name text not null, touched timestamp not null);
create table quick (id integer primary key, name text not null, touched timestamp not null);
create index on quick (touched);
create table fixed (id integer primary key, name text not null, touched timestamp not null);
`,
      'rows.sql': ['item', 'quick', 'fixed']
        .map(
          table =>
            `insert into ${table} select n, 'unseen', '2026-01-31 12:00' from generate_series(1, 30) n;\n`,
        )
        .join(''),
      'item.move.yaml': `move: item
source: { engine: postgres:18, schema: [item.sql], data: [rows.sql] }
target: { engine: postgres:18, schema: [item.sql] }
scope:
  volume: { item: 12M, quick: 12M, fixed: 12M }
  writes: { catch-up: touched }
map:
  - { from: item, to: item, rest: by-name }
  - { from: quick, to: quick, rest: by-name }
  - { from: fixed, to: fixed, rest: by-name, writes: read-only }
`,
    })
    const { report, stderr } = await rehearse(repository, [
      'check',
      'item.move.yaml',
      '--only',
      'cutover',
    ])
    expect(plansOf(report), stderr).toMatchObject([
      {
        result: 'failed',
        summary:
          'its passes of catching up each read all of public.item, 12,000,000 rows at production’s size: no index begins with touched',
        fix: expect.stringContaining('on "public"."item" ("touched");'),
        place: { line: 8 },
      },
      {
        result: 'passed',
        summary:
          'at 12,000,000 rows every batch and every pass of catching up finds its rows by an index',
      },
      { result: 'passed', summary: 'at 12,000,000 rows every batch finds its rows by an index' },
    ])
  },
)

test(
  'a query that reads a large table, and an index that is there and not used, are for a person to look at',
  needs('postgres'),
  async () => {
    await using repository = await small({
      'item.sql': `create table item (id integer primary key, name text not null, code text not null);
create table owner (id integer primary key, code text not null);
create table loose (id integer not null, name text not null);
`,
      'target.sql': `create table item (id integer primary key, name text not null, code text not null, owner integer);
create table owner (id integer primary key, code text not null);
create index on owner (code collate "C");
create table loose (id integer primary key, name text not null);
`,
      'rows.sql': `insert into owner select n, 'c' || n from generate_series(1, 30) n;
insert into item select n, 'unseen', 'c' || n from generate_series(1, 30) n;
insert into loose select n, 'unseen' from generate_series(1, 30) n;
`,
      'item.move.yaml': `move: item
source: { engine: postgres:18, schema: [item.sql], data: [rows.sql] }
target: { engine: postgres:18, schema: [target.sql] }
scope: { volume: { item: 12M, owner: 12M, loose: 12M } }
map:
  - from: { query: 'select id, name from loose', key: [id] }
    to: loose
    rest: by-name
  - { from: owner, to: owner, rest: by-name }
  - from: item
    to: item
    rest: by-name
    fields:
      owner: { lookup: owner, by: { code: code }, take: id }
`,
    })
    const { report, stderr } = await rehearse(repository, [
      'check',
      'item.move.yaml',
      '--only',
      'cutover',
    ])
    expect(plansOf(report), stderr).toMatchObject([
      {
        result: 'warned',
        summary:
          'its batches each read all of loose of its query, 12,000,000 rows at production’s size',
        fix: 'Have the query find its rows by id: an index on what these columns come from.',
        place: { line: 6 },
      },
      { subject: 'owner → owner', result: 'passed' },
      {
        subject: 'item → item',
        result: 'warned',
        summary:
          'its lookups each read all of public.owner, 12,000,000 rows at production’s size, though an index begins with code',
        fix: expect.stringContaining('Compare the types and collations'),
      },
    ])
  },
)
