import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { type Outcome, Repository, rehearse } from '../gate/repository.ts'
import { needs } from '../needs.ts'

const ITEM = `create table item (id integer primary key, name text not null, price numeric(10, 2), old_code text);
create index item_name on item (name);
`
const ROWS = `insert into item values (1, 'unseen-a', 1.50, 'unseen-x'), (2, 'unseen-b', null, 'unseen-y'), (3, 'unseen-c', -2, null), (4, 'unseen-d', 4, null), (5, 'unseen-e', 5, null), (6, 'unseen-f', 6, null), (7, 'unseen-g', 7, null);\n`

/** A change in place without a map: only its scripts. */
const IN_PLACE = `move: item
database: { engine: postgres:18, schema: [item.sql], data: [rows.sql] }
change:
  expand: { up: [up.sql], down: [down.sql] }
`

/** A move between two databases, taken back by a script. */
const AWAY = (after: string): string => `move: item
source: { engine: postgres:18, schema: [item.sql], data: [rows.sql] }
target: { engine: postgres:18, schema: [item.sql] }
map: [{ from: item, to: item, rest: by-name }]
cutover:
  steps: [stop-writes, backfill, validate, { name: home, flag: item_home }, allow-writes]
  rollback:
    script: { target: [back.sql] }
${after}`

async function run(files: Readonly<Record<string, string>>, only = 'rollback'): Promise<Outcome> {
  await using repository = await Repository.of(null)
  const all = { 'item.sql': ITEM, 'rows.sql': ROWS, 'app.ts': `ask('item_home')\n`, ...files }
  for (const [file, text] of Object.entries(all)) await repository.write(file, text)
  return await rehearse(repository, ['check', 'item.move.yaml', '--only', only])
}

const findings = ({ report, stderr }: Outcome): string[] => {
  expect(report, stderr).not.toBeNull()
  return (report?.checks ?? [])
    .filter(({ id, result }) => id.startsWith('cutover.') && result !== 'passed')
    .map(({ id, result, subject, summary }) => `${result} ${id} ${subject}: ${summary}`)
}

interface Bite {
  mistake: string
  spec: string
  files: Record<string, string>
  finds: RegExp[]
  shows: RegExp
}

const BITES: readonly Bite[] = [
  {
    mistake: 'an undo that forgets an index',
    spec: IN_PLACE,
    files: {
      'up.sql':
        'alter table item add column extra integer; create index item_price on item (price);',
      'down.sql': 'alter table item drop column if exists extra;',
    },
    finds: [/^failed cutover\.rollback expand: .*the schema is not what it was/],
    shows: /\+index .*item_price/,
  },
  {
    mistake: 'an undo that is only a comment',
    spec: IN_PLACE,
    files: {
      'up.sql': 'alter table item add column extra integer;',
      'down.sql': '-- alter table item drop column extra;',
    },
    finds: [/^failed cutover\.undo expand: not reversible/, /^failed cutover\.rollback expand: /],
    shows: /\+column .*extra integer/,
  },
  {
    mistake: 'an undo that brings a dropped column back without its data',
    spec: IN_PLACE,
    files: {
      'up.sql': 'alter table item drop column old_code;',
      'down.sql': 'alter table item add column if not exists old_code text;',
    },
    finds: [/^failed cutover\.rollback expand: not reversible: its undo does not bring back/],
    shows: /database public\.item: other values in old_code \(7 rows\)/,
  },
  {
    mistake: 'an undo that fails',
    spec: IN_PLACE,
    files: {
      'up.sql': 'alter table item add column extra integer;',
      'down.sql': 'alter table item drop column extar;',
    },
    finds: [/^failed cutover\.rollback expand: .*the undo of expand fails: .*extar/],
    shows: /^$/,
  },
  {
    mistake: 'an undo that cannot be run twice',
    spec: IN_PLACE,
    files: {
      'up.sql': 'alter table item add column extra integer;',
      'down.sql': 'alter table item drop column extra;',
    },
    finds: [/^warned cutover\.rollback-again twice: .*could not be run again/],
    shows: /^$/,
  },
  {
    mistake: 'writes after the cutover that nobody says a word about',
    spec: AWAY(''),
    files: { 'back.sql': 'truncate item; drop schema if exists move_rehearsal cascade;' },
    finds: [/^failed cutover\.writes-after .*keeps 0 and loses 5 of 5.*does not say/],
    shows: /lost: public\.item 2 updated, 2 deleted, 1 inserted/,
  },
  {
    mistake: 'writes that are declared as returned and are not all',
    spec: AWAY('    writes-after-cutover: { returned: { source: [return.sql] } }\n'),
    files: {
      'back.sql': 'truncate item; drop schema if exists move_rehearsal cascade;',
      'return.sql': 'delete from item where id in (3, 4);',
    },
    finds: [
      /^failed cutover\.writes-after .*keeps 2 and loses 3 of 5.*says that they are returned/,
    ],
    shows: /kept: public\.item 2 deleted/,
  },
  {
    mistake: 'a rollback script that leaves rows on the target',
    spec: AWAY('    writes-after-cutover: { lost: nobody writes }\n'),
    files: {
      'back.sql': 'delete from item where id > 1; drop schema if exists move_rehearsal cascade;',
    },
    finds: [
      /^failed cutover\.rollback backfill: not reversible/,
      /^failed cutover\.rollback the middle of backfill: not reversible/,
    ],
    shows: /target public\.item: 1 row, there were 0/,
  },
]

describe('what a rollback is caught at', needs('postgres'), () => {
  test.each(BITES)('$mistake', async ({ spec, files, finds, shows }) => {
    const outcome = await run({ 'item.move.yaml': spec, ...files })
    const found = findings(outcome)
    expect(found).toHaveLength(finds.length)
    for (const [i, pattern] of finds.entries()) expect(found[i]).toMatch(pattern)
    const evidence = (outcome.report?.checks ?? [])
      .filter(({ id, result }) => id.startsWith('cutover.') && result !== 'passed')
      .flatMap(check => check.evidence)
      .flatMap(one => (one.kind === 'text' ? one.text : one.kind === 'diff' ? one.lines : []))
    expect(evidence.join('\n')).toMatch(shows)
    expect(JSON.stringify(outcome.report)).not.toContain('unseen')
  })

  test('a sound way back passes after every step, twice, and again', async () => {
    const { report } = await run({
      'item.move.yaml': AWAY('    writes-after-cutover: { lost: the item shop is closed }\n'),
      'back.sql': 'truncate item; drop schema if exists move_rehearsal cascade;',
    })
    const passed = (report?.checks ?? [])
      .filter(({ id, result }) => /^cutover\.(rollback|writes)/.test(id) && result === 'passed')
      .map(({ id, subject }) => `${id} ${subject}`)
    expect(passed).toEqual([
      'cutover.rollback backfill',
      'cutover.rollback-again twice',
      'cutover.rollback-again forward again',
      'cutover.rollback the middle of backfill',
      'cutover.writes-after writes after the cutover',
    ])
    expect(report?.rehearsals.map(({ name, result }) => `${name} ${result}`)).toEqual([
      'rollback.each-step passed',
      'rollback.half-way passed',
      'rollback.after-cutover passed',
    ])
  })

  test('writes that a program returns are counted as kept, and the mover takes back its own rows', async () => {
    const outcome = await run(
      {
        'item.move.yaml': AWAY(
          '    writes-after-cutover: { returned: { run: node return.cjs } }\n',
        ).replace('    script: { target: [back.sql] }\n', ''),
        'return.cjs': `const { Client } = require(${JSON.stringify(createRequire(import.meta.url).resolve('pg'))})
const main = async () => {
  const [source, target] = ['SOURCE_URL', 'TARGET_URL'].map(name => new Client({ connectionString: process.env[name] }))
  await source.connect()
  await target.connect()
  const { rows } = await target.query('select id, name, price, old_code from item')
  await source.query('truncate item')
  for (const { id, name, price, old_code } of rows)
    await source.query('insert into item values ($1, $2, $3, $4)', [id, name, price, old_code])
  await source.end()
  await target.end()
}
main()
`,
      },
      'rollback',
    )
    expect(findings(outcome)).toEqual([])
    const checks = outcome.report?.checks ?? []
    expect(checks.find(({ id }) => id === 'cutover.writes-after')?.summary).toMatch(
      /keeps 5 and loses 0 of 5/,
    )
    expect(outcome.report?.rehearsals.map(({ name, result }) => `${name} ${result}`)).toEqual([
      'rollback.each-step passed',
      'rollback.half-way passed',
      'rollback.undo-killed passed',
      'rollback.after-cutover passed',
    ])
  })
})

test.each([
  ['9999-12-31', [] as RegExp[]],
  ['2026-01-31', [/^failed cutover\.rollback expand: not reversible/]],
])(
  'a difference that is accepted after a rollback until %s',
  { ...needs('postgres'), timeout: 120_000 },
  async (until, finds) => {
    const outcome = await run({
      'item.move.yaml': `${IN_PLACE}cutover:
  steps: [expand]
  rollback: { tolerate: [{ column: item.old_code, as: touched, why: nobody reads it, until: ${until} }] }
`,
      'up.sql': 'alter table item drop column old_code;',
      'down.sql': 'alter table item add column if not exists old_code text;',
    })
    const rollback = findings(outcome).filter(line => line.includes('cutover.rollback '))
    expect(rollback).toEqual(finds.map(find => expect.stringMatching(find)))
    const warned = (outcome.report?.checks ?? []).filter(({ id }) => id === 'validation.tolerated')
    expect(warned.map(({ result, subject }) => [result, subject])).toEqual(
      finds.map(() => ['warned', 'item.old_code']),
    )
  },
)
