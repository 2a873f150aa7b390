import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { needs } from '../../needs.ts'
import { ofWriters, saidOf, withWriters } from './writing.ts'

const ITEM =
  'create table item (id integer primary key, name text not null, price numeric(10, 2));\n'
const ROWS = `insert into item select n * 2, 'unseen-' || n, n / 7.0 from generate_series(1, 40) n;\n`
const PG = JSON.stringify(createRequire(import.meta.url).resolve('pg'))
/** Changes every row's price again and again, until it is told to stop. */
const BUSY = `const { Client } = require(${PG})
let open = true
process.on('SIGTERM', () => { open = false })
const main = async () => {
  const db = new Client({ connectionString: process.env.SOURCE_URL })
  await db.connect()
  for (let n = 0; open; n++) {
    await db.query('update item set price = $1 where id = $2', [n, 2 * (n % 40) + 2])
    console.log('unseen line')
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  await db.end()
}
main()
`
const spec = (writes: string, steps: string, run = 'node busy.cjs'): string => `move: item
source: { engine: postgres:18, schema: [item.sql], data: [rows.sql] }
target: { engine: postgres:18, schema: [item.sql] }
scope: { writes: ${writes} }
map: [{ from: item, to: item, rest: by-name }]
writers: { run: ${run} }
cutover: { steps: [${steps}, validate] }
`
const files = (text: string) => ({
  'item.sql': ITEM,
  'rows.sql': ROWS,
  'busy.cjs': BUSY,
  'item.move.yaml': text,
})
const COMPARE = '{ catch-up: compare }'

describe('a program that writes while rows move', {
  ...needs('postgres'),
  timeout: 300_000,
}, () => {
  test('is followed by the last catch-up; without one, what it wrote last is lost', async () => {
    const followed = await withWriters(files(spec(COMPARE, 'backfill, stop-writes, catch-up')))
    expect(saidOf(followed)).toEqual(['passed the program of writers'])
    const alone = await withWriters(files(spec(COMPARE, 'backfill, stop-writes')))
    expect(saidOf(alone)).toEqual(['failed the program of writers, lost update'])
    for (const report of [followed, alone]) expect(JSON.stringify(report)).not.toContain('unseen')
    // A timer that nobody waits for any more would keep the command line from its end.
    expect(process.getActiveResourcesInfo()).not.toContain('Timeout')
  })

  test.each([
    { run: 'exit 3', said: 'failed the program of writers', why: /ended with status 3/ },
    { run: '"true"', said: 'warned the program of writers', why: /changed nothing/ },
  ])('$run: $said', async ({ run, said, why }) => {
    const report = await withWriters(files(spec(COMPARE, 'backfill, stop-writes, catch-up', run)))
    expect(saidOf(report)).toEqual([said])
    expect(ofWriters(report)[0]?.summary).toMatch(why)
  })

  test.each([
    { writes: 'read-only', steps: 'backfill', said: 'passed read-only' },
    { writes: COMPARE, steps: 'stop-writes, backfill', said: 'passed stop-writes' },
  ])('does not run where nobody writes: $writes, $steps', async ({ writes, steps, said }) => {
    expect(saidOf(await withWriters(files(spec(writes, steps, 'exit 3'))))).toEqual([said])
  })

  test('target-first is not covered, and says why', async () => {
    const text = spec('{ dual-write: target-first }', 'backfill').replace(/^writers.*\n/m, '')
    const report = await withWriters(files(text))
    expect(saidOf(report)).toEqual(['not covered public.item'])
    const [spoken] = report.checks.filter(({ id }) => id === 'spec.not-covered')
    expect(spoken?.summary).toMatch(/a delete that has passed the target/)
  })
})
