import type { Check } from '../check/check.ts'
import { count } from '../check/figures.ts'
import { check } from '../check/make.ts'
import type { Table } from '../engine/catalog.ts'
import { DatabaseError } from '../engine/engine.ts'
import { findTable } from '../engine/names.ts'
import type { TableSize } from '../engine/plans.ts'
import { type Plan, type Transfer, targetName } from '../mapping/plan.ts'
import { type Asked, batchPlans, missingIndex, type ReadWhole } from '../replay/batch-plans.ts'
import { writesOf } from '../replay/job-facts.ts'
import type { ReplayOutcome } from '../replay/replay.ts'
import type { Move } from '../spec/move.ts'
import { namedSchemas } from '../spec/named-schemas.ts'
import type { CheckOptions } from './options.ts'
import { type Sides, sessionOn } from './sides.ts'

/** A table of so few rows may well be read whole by every batch. */
const SMALL = 100_000

/** Whether a batch still goes by an index where tables are as large as `scope.volume` says; asked on the sandbox, from the planner. */
export async function plansAtVolume(
  move: Move,
  plan: Plan,
  moved: ReplayOutcome,
  sides: Sides,
  options: CheckOptions,
): Promise<Check[]> {
  const volumes = await volumesOf(move, sides, options)
  const large = plan.transfers.filter(transfer => rowsOf(transfer, volumes, sides) >= SMALL)
  if (large.length === 0) return []
  if (move.spec.execution?.run !== undefined)
    return large.map(transfer =>
      uncovered(move, transfer, 'a program reads by statements of its own'),
    )
  if (sides.all.some(({ server }) => server.scratch !== null))
    return large.map(transfer =>
      uncovered(move, transfer, 'a lent server’s statistics are not ours to raise'),
    )
  const rows = new Map(
    moved.transfers.filter(({ pass }) => pass === 'first').map(one => [one.transfer, one.rows]),
  )
  const asked = large.map(transfer => ({
    transfer,
    rows: rows.get(transfer.id) ?? 0,
    watermark: watermarkOf(move, transfer),
  }))
  const enough = asked.filter(({ rows }) => rows > 1)
  const few = asked
    .filter(({ rows }) => rows <= 1)
    .map(({ transfer }) => uncovered(move, transfer, 'fewer than two rows are here to ask with'))
  try {
    await using source = await sessionOn(sides.source, move, options)
    await using target = await sessionOn(sides.target, move, options)
    const sizes = { source: volumes, target: targetSizes(plan, volumes, sides) }
    const whole = (await batchPlans({ plan, transfers: enough }, source, target, sizes)).filter(
      one => one.rows >= SMALL,
    )
    return [
      ...few,
      ...enough.flatMap(one => {
        const { transfer } = one
        const its = whole.filter(({ transfer: id }) => id === transfer.id)
        return its.length === 0
          ? [byIndex(move, one, rowsOf(transfer, volumes, sides))]
          : its.map(one => scanned(move, transfer, one, sides))
      }),
    ]
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.lost) throw error
    return large.map(transfer => uncovered(move, transfer, error.message))
  }
}

/** The column by which passes of catching up find rows of this entry; null where they compare, or leave it out. */
function watermarkOf(move: Move, transfer: Transfer): string | null {
  const writes = move.spec.scope?.writes
  const followed = writesOf(move, transfer)?.mode === 'catch-up'
  return followed && writes?.mode === 'catch-up' && writes.by !== 'compare' ? writes.by : null
}

/** Source tables with the rows that the spec says they have. */
async function volumesOf(move: Move, sides: Sides, options: CheckOptions): Promise<TableSize[]> {
  const volume = Object.entries(move.spec.scope?.volume ?? {})
  if (volume.length === 0) return []
  await using session = await sessionOn(sides.source, move, options)
  const catalog = await session.engine.catalog(session, namedSchemas(move, 'source'))
  return volume.flatMap(([name, rows]) => {
    const found = findTable(catalog, name)
    return found.ok ? [{ table: found.it, rows }] : []
  })
}

const sizeOf = (sizes: readonly TableSize[], table: Table): number =>
  sizes.find(one => targetName(one.table) === targetName(table))?.rows ?? 0

/** Of a query, as many as its largest table that is named: a join over tables whose sizes are said. */
function rowsOf(transfer: Transfer, volumes: readonly TableSize[], sides: Sides): number {
  const { table, relation } = transfer.from
  if (table !== null) return sizeOf(volumes, table)
  const { dialect } = sides.source.engine
  const read = volumes.filter(
    one => relation.includes(dialect.name(one.table.name)) || mentions(relation, one.table.name),
  )
  return Math.max(0, ...read.map(one => one.rows))
}

const mentions = (query: string, name: string): boolean =>
  /^\w+$/.test(name) && new RegExp(`\\b${name}\\b`, 'i').test(query)

/** Target tables as large as what fills them. In place they are the source's own. */
function targetSizes(plan: Plan, volumes: readonly TableSize[], sides: Sides): TableSize[] {
  const sizes = new Map<string, TableSize>()
  for (const transfer of plan.transfers) {
    const { to, update } = transfer
    const rows = rowsOf(transfer, volumes, sides)
    if (rows === 0 || update) continue
    const so = sizes.get(targetName(to))?.rows ?? 0
    sizes.set(targetName(to), { table: to, rows: so + rows })
  }
  if (plan.inPlace)
    for (const size of volumes)
      if (!sizes.has(targetName(size.table))) sizes.set(targetName(size.table), size)
  return [...sizes.values()]
}

const said = (move: Move, transfer: Transfer, more: Pick<Check, 'result' | 'summary'>): Check =>
  check({
    id: 'batching.plan',
    known: 'inferred',
    subject: transfer.id,
    place: move.place(transfer.path),
    ...more,
  })

const uncovered = (move: Move, transfer: Transfer, why: string): Check =>
  said(move, transfer, { result: 'not covered', summary: `the plans were not asked for: ${why}` })

const byIndex = (move: Move, { transfer, watermark }: Asked, rows: number): Check =>
  said(move, transfer, {
    result: 'passed',
    summary: `at ${count(rows)} rows every batch${watermark === null ? '' : ' and every pass of catching up'} finds its rows by an index`,
  })

/** A table that has the index and is still read whole, and a query of the author's: a person has to look. */
function scanned(move: Move, transfer: Transfer, one: ReadWhole, sides: Sides): Check {
  const name = one.table === null ? `${one.alias} of its query` : targetName(one.table)
  const columns = one.columns.map(column => column.name).join(', ')
  const index = missingIndex(sides[one.side].engine, one)
  const there = one.indexed
  const summary = `${one.what} each read all of ${name}, ${count(one.rows)} rows at production’s size`
  if (index === null || there)
    return {
      ...said(move, transfer, {
        result: 'warned',
        summary: there ? `${summary}, though an index begins with ${columns}` : summary,
      }),
      fix: there
        ? 'Compare the types and collations of both sides of the comparison: an index serves only its own.'
        : `Have the query find its rows by ${columns}: an index on what these columns come from.`,
    }
  return {
    ...said(move, transfer, {
      result: 'failed',
      summary: `${summary}: no index begins with ${columns}`,
    }),
    fix: `Make it on the ${one.side} before the rows move: ${index};`,
  }
}
