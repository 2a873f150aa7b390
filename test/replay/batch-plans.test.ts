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

const WHEN = `timestamp '2026-01-31 12:00:00'`

/** `keyed` has a primary key; `loose` holds the same, under a key that no index knows. */
const sourceOf = (engine: EngineName): string => `
create table keyed (n integer not null primary key, code varchar(20) not null, touched timestamp not null, seen timestamp not null);
create table loose (n integer not null, code varchar(20) not null);
create index keyed_touched on keyed (touched, n);
create index keyed_seen on keyed (code, seen);
${numbered(`n, concat('c', n), ${WHEN}, ${WHEN}`, 'keyed', engine)}
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

async function asked(
  engine: EngineName,
  rows: number,
  { entries = ENTRIES, watermark = null }: { entries?: Entry[]; watermark?: string | null } = {},
): Promise<ReadWhole[]> {
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
    { plan, transfers: plan.transfers.map(transfer => ({ transfer, rows: 90, watermark })) },
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
      { transfer: 'loose → loose', side: 'target', what: 'its lookups', table: { name: 'keyed' } },
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

  test('a watermark that no index begins with has every pass read its table whole', async () => {
    const entries = ENTRIES.slice(0, 1)
    expect(await asked(engine, LARGE, { entries, watermark: 'touched' })).toEqual([])
    const found = await asked(engine, LARGE, { entries, watermark: 'seen' })
    expect(found).toMatchObject([
      {
        transfer: 'keyed → keyed',
        side: 'source',
        what: 'its passes of catching up',
        table: { name: 'keyed' },
        columns: [{ name: 'seen' }],
        indexed: false,
      },
    ])
    expect(found[0]?.rows).toBeGreaterThan(LARGE / 2)
  })

  test('an index is known by the columns that it begins with, in whatever order', async () => {
    await using sides = await Sides.open(engine, engine, sourceOf(engine), TARGET)
    await using session = await engines[engine].connect(sides.source.url, { name: 'test' })
    const { tables } = await engines[engine].catalog(session, [])
    const begins = async (name: string, ...columns: string[]): Promise<boolean> => {
      const table = tables.find(one => one.name === name)
      if (table === undefined) throw new Error(`no table ${name}`)
      const wanted = columns.map(column => ({ name: column }))
      return await engines[engine].plans.begins(session, table, wanted)
    }
    expect(await begins('keyed', 'n')).toBe(true)
    expect(await begins('keyed', 'n', 'touched')).toBe(true)
    expect(await begins('keyed', 'code')).toBe(true)
    expect(await begins('keyed', 'seen')).toBe(false)
    expect(await begins('keyed', 'code', 'touched')).toBe(false)
    expect(await begins('loose', 'n')).toBe(false)
  })

  test('a table that stays small is as large as it is said to be, so that nobody cries wolf', async () => {
    for (const { rows } of await asked(engine, 500)) expect(rows).toBeLessThan(1000)
  })
})
