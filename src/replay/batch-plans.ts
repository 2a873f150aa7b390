import type { Column, TableName } from '../engine/catalog.ts'
import type { Engine, Session } from '../engine/engine.ts'
import { findColumn } from '../engine/names.ts'
import type { TableSize } from '../engine/plans.ts'
import type { Plan, Transfer } from '../mapping/plan.ts'
import { compile } from '../mapping/sql/compile.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { boundarySql, newestSql, stretchSql } from './read-sql.ts'

/** A table that a transfer's batches read from end to end, each of them. */
export interface ReadWhole {
  transfer: string
  side: 'source' | 'target'
  what: 'its batches' | 'its writes' | 'its lookups' | 'its passes of catching up'
  /** Null: a table of the author's own query. */
  table: TableName | null
  /** In the statement: `s`, `t`, `l0`. */
  alias: string
  /** How many the planner takes it to have. */
  rows: number
  /** What it is looked up by: an index that begins with them is missing. */
  columns: readonly Pick<Column, 'name' | 'type' | 'native'>[]
  /** An index begins with them, and is not used. */
  indexed: boolean
}

/** How a transfer was asked about: `rows` of it are here; with fewer than two there is no batch to ask about. */
export interface Asked {
  transfer: Transfer
  rows: number
  /** The column by which passes catch up, where they do. */
  watermark: string | null
}

type Found = Omit<ReadWhole, 'indexed'>

/** Rows of a batch where its size is found while it runs. */
const AUTO = 10_000

/**
 * What the batches of these transfers would read from end to end if tables were as large as `sizes` says, by the statements that the mover
 * compiles: the look for a batch's end behind a cursor, the batch, the look for the newest watermark, the looks into the target. Both sides are as large again as they were
 * when it returns. Throws DatabaseError.
 */
export async function batchPlans(
  { plan, transfers }: { plan: Plan; transfers: readonly Asked[] },
  source: Session,
  target: Session,
  sizes: { source: readonly TableSize[]; target: readonly TableSize[] },
): Promise<ReadWhole[]> {
  const passes = transfers.map(asked => ({
    ...asked,
    compiled: compile(asked.transfer, source.engine, target.engine, 'first', plan.inPlace),
  }))
  const found: Found[] = []
  await source.engine.plans.atSize(source, sizes.source, async () => {
    for (const { transfer, compiled, rows, watermark } of passes) {
      found.push(...(await batchesOf(source, transfer, compiled, rows)))
      if (watermark !== null) found.push(...(await newestOf(source, transfer, watermark)))
    }
  })
  await target.engine.plans.atSize(target, sizes.target, async () => {
    for (const { transfer, compiled } of passes)
      if (compiled.inPlace === null) found.push(...(await writesOf(target, transfer, compiled)))
  })
  const sessions = { source, target }
  const all: ReadWhole[] = []
  for (const one of found) all.push({ ...one, indexed: await isIndexed(sessions[one.side], one) })
  return all
}

const isIndexed = async (session: Session, { table, columns }: Found): Promise<boolean> =>
  table !== null &&
  columns.length > 0 &&
  (await session.engine.plans.begins(session, table, columns))

/**
 * The look that every pass of catching up begins with. Where an index gives the newest watermark at once, the same index finds the rows
 * behind the last one; where it is read from end to end, so are they.
 */
async function newestOf(session: Session, transfer: Transfer, watermark: string): Promise<Found[]> {
  const { dialect, plans } = session.engine
  const column = findColumn(transfer.from.columns, watermark)
  if (!column.ok) return []
  const whole = await plans.wholeReads(session, newestSql(dialect, transfer.from, column.it))
  return whole.map(({ alias, rows }) => ({
    transfer: transfer.id,
    side: 'source',
    what: 'its passes of catching up',
    table: transfer.from.table,
    alias,
    rows,
    columns: [column.it],
  }))
}

/** A batch from the middle: as large as a third of the rows that are here. */
async function batchesOf(
  session: Session,
  transfer: Transfer,
  compiled: CompiledTransfer,
  rows: number,
): Promise<Found[]> {
  const { dialect, plans } = session.engine
  const third = Math.max(1, Math.floor(rows / 3))
  const keyBehind = async (last: string[] | null): Promise<string[] | null> => {
    const [key] = await session.query(boundarySql(dialect, compiled, last, third))
    return key?.map(cell => cell ?? '') ?? null
  }
  const last = await keyBehind(null)
  const end = last && (await keyBehind(last))
  const { size } = transfer.batch
  const statements = [boundarySql(dialect, compiled, last, size === 'auto' ? AUTO : size)]
  if (compiled.inPlace === null) statements.push(stretchSql(dialect, compiled, { last, end }))
  const found = new Map<string, Found>()
  for (const statement of statements)
    for (const { alias, rows } of await plans.wholeReads(session, statement))
      found.set(alias, {
        transfer: transfer.id,
        side: 'source',
        what: 'its batches',
        table: transfer.from.table,
        alias,
        rows,
        columns: transfer.from.key,
      })
  return [...found.values()]
}

/** Every look into the target that stands between staging and the written rows. */
async function writesOf(
  session: Session,
  transfer: Transfer,
  compiled: CompiledTransfer,
): Promise<Found[]> {
  const { engine } = session
  const { lookups } = compiled.write
  const of = { transfer: transfer.id, side: 'target' } as const
  return engine.writer.stage(session, compiled.write, NO_ROWS, async sql => {
    const found: Found[] = []
    const byKey = await engine.plans.wholeReads(session, sql.existing.count)
    const resolved = await engine.plans.wholeReads(session, `select n.* from ${sql.rows}`)
    for (const { alias, rows } of byKey)
      if (alias === 't')
        found.push({
          ...of,
          what: 'its writes',
          table: transfer.to,
          alias,
          rows,
          columns: transfer.key,
        })
    for (const { alias, rows } of resolved) {
      const lookup = lookups[Number(/^l(\d+)$/.exec(alias)?.[1] ?? -1)]
      if (lookup === undefined) continue
      found.push({
        ...of,
        what: 'its lookups',
        table: lookup.table,
        alias,
        rows,
        columns: soughtBy(transfer, lookup.column.name),
      })
    }
    return found
  })
}

const NO_ROWS: AsyncIterable<Buffer> = {
  async *[Symbol.asyncIterator]() {},
}

function soughtBy({ fields }: Transfer, column: string): readonly Column[] {
  const form = fields.find(field => field.target.name === column)?.form
  return form?.kind === 'lookup' ? form.by.map(by => by.column) : []
}

/** The index to make, where the table is known by name. */
export const missingIndex = (engine: Engine, { table, columns }: Found): string | null =>
  table === null || columns.length === 0 ? null : engine.plans.createIndex(table, columns)
