import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { runOwnMover } from '../../../src/rehearse/program/run.ts'
import { loadMove } from '../../../src/spec/load.ts'
import { database } from '../../databases.ts'
import { checksThat, type Outcome, Repository, rehearse } from '../../gate/repository.ts'
import { needs } from '../../needs.ts'

// Each is a whole check, whose rehearsals run the program a dozen times.
vi.setConfig({ testTimeout: 400_000 })

const SPEC = (rest = '') => `move: item
source: { engine: postgres:18, schema: [source.sql], data: [rows.sql] }
target: { engine: postgres:18, schema: [target.sql] }
map: [{ from: item, to: item, key: [id], rest: by-name }]
execution: { run: node move.mjs }
${rest}`

/** Where a program of another folder finds its driver. */
const PG = JSON.stringify(pathToFileURL(resolve('node_modules/pg/esm/index.mjs')).href)

/**
 * Moves ten rows a transaction, slower than it is looked at. `behind`: where it goes on; `ahead`: what is committed of a batch together
 * with the rows of the one before it; `id`: the key that a row gets; `pause`: after a batch, in milliseconds.
 */
const program = ({
  behind = 'select coalesce(max(id), 0) as id from item',
  ahead = '',
  id = '$1',
  pause = 30,
} = {}) => `import pg from ${PG}
const [source, target] = ['SOURCE_URL', 'TARGET_URL'].map(name => new pg.Client(process.env[name]))
await source.connect(); await target.connect()
await target.query('create table if not exists progress (id integer not null)')
let { rows: [{ id }] } = await target.query(${JSON.stringify(behind)})
for (;;) {
  const { rows } = await source.query('select id, name from item where id > $1 order by id limit 10', [id])
  if (rows.length === 0) break
  id = rows.at(-1).id
  await target.query('begin')
  for (const row of rows) await target.query('insert into item values (${id}, $2)', [row.id, row.name])
  ${ahead === '' ? '' : `await target.query(${JSON.stringify(ahead)}, [id + 10])`}
  await target.query('commit')
  await new Promise(done => setTimeout(done, ${pause}))
}
await source.end(); await target.end()
`

async function run(
  moves: string,
  {
    spec = '',
    head = SPEC(spec),
    files = {},
    only = 'program',
    lent = null,
  }: {
    spec?: string
    head?: string
    files?: Record<string, string>
    only?: string
    lent?: string | null
  } = {},
): Promise<Outcome> {
  await using repository = await Repository.of(null)
  const all = {
    'item.move.yaml': head,
    'source.sql': 'create table item (id integer primary key, name text not null);\n',
    'rows.sql': `insert into item select n, 'unseen-' || n from generate_series(1, 100) n;\n`,
    'target.sql': 'create table item (id integer primary key, name text not null);\n',
    'move.mjs': moves,
    ...files,
  }
  for (const [file, text] of Object.entries(all)) await repository.write(file, text)
  const servers =
    lent === null ? [] : ['--server', 'url', '--source-url', lent, '--target-url', lent]
  const outcome = await rehearse(repository, [
    'check',
    'item.move.yaml',
    '--only',
    only,
    ...servers,
  ])
  expect(outcome.report, outcome.stderr).not.toBeNull()
  return outcome
}

const its = ({ report }: Outcome, result: string): string[] =>
  checksThat(report, result).filter(one => one.startsWith('execution.'))

const evidenceOf = ({ report }: Outcome, id: string): string =>
  JSON.stringify(report?.checks.filter(check => check.id === id && check.result === 'failed'))

const KILLS = [
  'execution.program-resumed killed among its rows',
  'execution.program-resumed killed at its first rows',
]

describe('a program that moves the rows', needs('postgres'), () => {
  test('one that remembers is killed, started again and run twice, and always comes to the same rows', async () => {
    // Slower than a container is killed.
    const outcome = await run(program({ pause: 120 }))
    expect(its(outcome, 'failed')).toEqual([])
    expect(its(outcome, 'passed')).toEqual([
      'execution.program execution.run',
      'execution.program-again run twice',
      'execution.program-resumed its connection to the source is cut on the way',
      'execution.program-resumed its connection to the target is cut on the way',
      ...KILLS,
      'execution.program-resumed killed by the clock',
      'execution.program-resumed the source server is killed under it',
      'execution.program-resumed the target server is killed under it',
    ])
    for (const name of ['program.server-killed', 'program.cut']) {
      const { events, seed } = outcome.report?.rehearsals.find(one => one.name === name) ?? {}
      expect(seed).not.toBeNull()
      expect(events?.map(({ text }) => text).join()).toMatch(
        /target .*: [1-9]\d of 100 rows were there; the program ended with status 1/,
      )
    }
    expect(checksThat(outcome.report, 'passed')).toContain('validation.cells public.item')
    const killed = outcome.report?.rehearsals.find(({ name }) => name === 'program.killed')
    expect(killed).toMatchObject({ result: 'passed', stage: 'execution' })
    expect(killed?.seed).not.toBeNull()
    // It was met in the middle: some rows, not all.
    const said = outcome.report?.checks.find(
      ({ subject }) => subject === 'killed at its first rows',
    )
    expect(said?.summary).toMatch(/killed, [1-9]\d? of 100 rows were there/)
  })

  test('a resume that duplicates rows is caught', async () => {
    const outcome = await run(
      program({
        behind: 'select 0 as id',
        id: '$1::int + 1000 * (select count(*) from item where id % 1000 = $1::int)',
      }),
    )
    expect(its(outcome, 'failed')).toEqual(
      expect.arrayContaining(['execution.program-again run twice', ...KILLS]),
    )
    expect(evidenceOf(outcome, 'execution.program-again')).toContain('200 rows, there were 100')
    expect(JSON.stringify(outcome.report)).not.toContain('unseen')
  })

  test('a resume that ends with an error is caught', async () => {
    const outcome = await run(program({ behind: 'select 0 as id' }))
    expect(its(outcome, 'failed')).toEqual(
      expect.arrayContaining(['execution.program-again run twice', ...KILLS]),
    )
    expect(evidenceOf(outcome, 'execution.program-resumed')).toContain(
      'started again, the program ended with status 1',
    )
  })

  test('a checkpoint that is committed before its rows is caught', async () => {
    const outcome = await run(
      program({
        behind: 'select coalesce(max(id), 0) as id from progress',
        ahead: 'insert into progress values ($1)',
        pause: 60,
      }),
    )
    expect(its(outcome, 'passed')).toContain('execution.program-again run twice')
    expect(its(outcome, 'failed')).toContain(KILLS[1])
    expect(evidenceOf(outcome, 'execution.program-resumed')).toContain('it makes other rows')
  })

  test('one that takes the loss of a server for its end is caught', async () => {
    const deaf = `process.on('uncaughtException', () => process.exit(0))\n`
    for (const only of ['program.server-killed', 'program.cut']) {
      const outcome = await run(
        program({ pause: 120 }).replace('const [source', `${deaf}const [source`),
        {
          only,
        },
      )
      expect(its(outcome, 'failed')).toHaveLength(2)
      expect(evidenceOf(outcome, 'execution.program-resumed')).toMatch(
        /of 100 rows were there; it ends with status 0 all the same/,
      )
    }
  })

  test('what cannot be rehearsed, or asked of it, is said: a server that is lent, the plans of its queries', async () => {
    await using source = await database('postgres')
    const outcome = await run(program(), {
      only: 'program.server-killed',
      spec: 'scope: { volume: { item: 12M } }\n',
      lent: source.url,
    })
    expect(its(outcome, 'not covered')).toEqual([
      'execution.program-resumed the source server is killed under it',
      'execution.program-resumed the target server is killed under it',
    ])
    expect(checksThat(outcome.report, 'not covered')).toContain('batching.plan item → item')
    const plan = outcome.report?.checks.find(({ id }) => id === 'batching.plan')
    expect(plan?.summary).toBe(
      'the plans were not asked for: a program reads by statements of its own',
    )
  })

  test('a status other than 0 fails the move, and nothing is taken for proven', async () => {
    const outcome = await run(`console.error('unseen-7'); process.exit(3)`)
    expect(outcome.status).toBe(1)
    expect(its(outcome, 'failed')).toEqual(['execution.program execution.run'])
    expect(evidenceOf(outcome, 'execution.program')).toContain('ended with status 3')
    expect(checksThat(outcome.report, 'not covered')).toContain('validation.rows public.item')
    expect(JSON.stringify(outcome.report)).not.toContain('unseen')
  })

  test('one that updates in place shows no rows, and is killed by the clock', async () => {
    const outcome = await run(
      `import pg from ${PG}
const database = new pg.Client(process.env.DATABASE_URL)
await database.connect()
for (let from = 0; from < 100; from += 10) {
  await database.query("update item set long = 'long ' || name where id > $1 and id <= $1 + 10", [from])
  await new Promise(done => setTimeout(done, 120))
}
await database.end()
`,
      {
        head: `move: item
database: { engine: postgres:18, schema: [source.sql, long.sql], data: [rows.sql] }
map: [{ from: item, to: item, update: true, fields: { long: { sql: "'long ' || name" } } }]
execution: { run: node move.mjs }
`,
        files: { 'long.sql': 'alter table item add long text;\n' },
      },
    )
    expect(its(outcome, 'failed')).toEqual([])
    expect(its(outcome, 'passed')).toEqual([
      'execution.program execution.run',
      'execution.program-again run twice',
      'execution.program-resumed its connection is cut on the way',
      'execution.program-resumed killed by the clock',
      'execution.program-resumed killed by the clock, again',
      'execution.program-resumed the server is killed under it',
    ])
  })

  test('its rows are taken back by the rollback’s script, also from half-way', async () => {
    const outcome = await run(program(), {
      only: 'rollback',
      spec: `cutover:
  steps: [backfill, validate]
  rollback: { script: { target: [back.sql] }, writes-after-cutover: { lost: nobody writes } }
`,
      files: { 'back.sql': 'delete from item; drop table if exists progress;\n' },
    })
    const rollback = (result: string) =>
      checksThat(outcome.report, result).filter(one => one.startsWith('cutover.rollback'))
    expect(rollback('failed')).toEqual([])
    expect(rollback('passed')).toContain('cutover.rollback the middle of backfill')
    expect(rollback('passed')).toContain('cutover.rollback backfill')
  })
})

test('a program that never ends is ended, and what it said is kept', async () => {
  await using repository = await Repository.of(null)
  await repository.write('item.move.yaml', SPEC())
  for (const file of ['source.sql', 'rows.sql', 'target.sql']) await repository.write(file, '')
  await repository.write(
    'move.mjs',
    `console.log('waiting for ' + process.env.TARGET_URL.length); setInterval(() => {}, 1000)`,
  )
  const move = await loadMove('item.move.yaml', { cwd: repository.folder })
  const ran = await runOwnMover({
    move,
    run: 'node move.mjs',
    source: { url: 'postgres://here/a' },
    target: { url: 'postgres://here/b' },
    reportDir: join(repository.folder, 'report'),
    log: 'execution.log',
    limit: 3,
    signal: new AbortController().signal,
  })
  expect(ran).toMatchObject({
    how: 'failed',
    why: 'the program took longer than 3 seconds and was ended: node move.mjs',
  })
  const log = await readFile(join(repository.folder, 'report', 'program', 'execution.log'), 'utf8')
  expect(log).toBe('waiting for 17\n')
})
