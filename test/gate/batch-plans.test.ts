import { expect, test } from 'vitest'
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
    const plans = report?.checks.filter(({ id }) => id === 'batching.plan')
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
