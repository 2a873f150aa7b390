import { expect, test } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { batchPlans, missingIndex, type ReadWhole } from '../../src/replay/batch-plans.ts'
import { ENGINES, onEach } from '../needs.ts'
import { type Entry, lookup, Sides } from './moves.ts'

const LARGE = 12_000_000

const numbered = (columns: string, table: string, engine: EngineName): string =>
  engine === 'postgres'
    ? `insert into ${table} select ${columns} from generate_series(1, 90) n;`
    : `insert into ${table} select ${columns} from (with recursive r as (select 1 n union all select n + 1 from r where n < 90) select n from r) x;`

/** `keyed` has a primary key; `loose` holds the same, under a key that no index knows. */
const sourceOf = (engine: EngineName): string => `
create table keyed (n integer not null primary key, code varchar(20) not null);
create table loose (n integer not null, code varchar(20) not null);
${numbered(`n, concat('c', n)`, 'keyed', engine)}
${numbered(`n, concat('c', n)`, 'loose', engine)}`

const TARGET = `
create table keyed (n integer not null primary key, code varchar(20) not null);
create table loose (n integer not null primary key, code varchar(20) not null, owner integer);
insert into keyed values (1, 'c1'); insert into loose values (1, 'c1', 1);`

/** The code of `keyed` has no index on the target: looking it up reads all of it. */
const BY: Entry['fields'] = { owner: lookup('keyed', 'code', 'code', 'n', { kind: 'null' }) }

const ENTRIES: Entry[] = [
  { from: 'keyed', to: 'keyed', existing: 'overwrite' },
  { from: 'loose', to: 'loose', existing: 'overwrite', fields: BY },
]

async function asked(engine: EngineName, rows: number, entries = ENTRIES): Promise<ReadWhole[]> {
  await using sides = await Sides.open(engine, engine, sourceOf(engine), TARGET)
  const plan = await sides.plan(entries)
  for (const { from } of plan.transfers) from.key = from.columns.filter(({ name }) => name === 'n')
  const { plans } = engines[engine]
  await using source = await engines[engine].connect(sides.source.url, { name: 'test' })
  await using target = await engines[engine].connect(sides.target.url, { name: 'test' })
  const sizes = plan.transfers.map(({ from, to }) => ({
    source: { table: from.table ?? to, rows },
    target: { table: to, rows },
  }))
  const sizeNow = () => plans.wholeReads(source, 'select code from loose')
  const before = await sizeNow()
  const found = await batchPlans(
    { plan, transfers: plan.transfers.map(transfer => ({ transfer, rows: 90 })) },
    source,
    target,
    { source: sizes.map(one => one.source), target: sizes.map(one => one.target) },
  )
  // What the planner knew is what it knows again (an ANALYZE may have told it of the rows that are here).
  for (const { rows } of [...before, ...(await sizeNow())]) expect(rows).toBeLessThan(1000)
  return found
}

onEach(ENGINES)('plans of batches at production’s size on %s', engine => {
  test('a key without an index, and a lookup without one, read their tables whole; a primary key does not', async () => {
    const found = await asked(engine, LARGE)
    expect(found).toMatchObject([
      { transfer: 'loose → loose', side: 'source', what: 'its batches', alias: 's' },
      { transfer: 'loose → loose', side: 'target', what: 'its lookup', table: { name: 'keyed' } },
    ])
    for (const { rows } of found) expect(rows).toBeGreaterThan(LARGE / 2)
    const [batches, byCode] = found.map(one => missingIndex(engines[engine], one))
    expect(batches?.replaceAll(/["`]/g, '')).toMatch(
      /^create index (concurrently )?loose_n on \w+\.loose \(n\)$/,
    )
    expect(byCode?.replaceAll(/["`]/g, '')).toMatch(
      /^create index (concurrently )?keyed_code on \w+\.keyed \(code\)$/,
    )
  })

  test('a table that stays small is as large as it is said to be, so that nobody cries wolf', async () => {
    for (const { rows } of await asked(engine, 500)) expect(rows).toBeLessThan(1000)
  })
})
