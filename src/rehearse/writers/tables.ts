import type { Column, Table } from '../../engine/catalog.ts'
import type { Session } from '../../engine/engine.ts'
import { findColumn } from '../../engine/names.ts'
import { type SourceColumn, type Transfer, targetName } from '../../mapping/plan.ts'
import { columnSql, own } from '../../mapping/sql/value.ts'
import { namedSchemas } from '../../spec/named-schemas.ts'
import type { Scene } from '../scene.ts'
import { filledInPlace, unsaidInPlace } from './in-place.ts'
import { type Mode, modeOf, watermarkOf } from './mode.ts'

/** A source table that the application writes while its rows move. */
export interface WrittenTable {
  /** `public.item` */
  name: string
  table: Table
  key: SourceColumn[]
  /** What its rows move by. */
  transfers: Transfer[]
  mode: Mode
  /** Columns that each update and insert sets to the time of the write. */
  watermark: Column | null
  /** Columns that only the move fills, in place: the application does not know of them. */
  filled: ReadonlySet<string>
  /** What marks a row as deleted; null: it deletes for good. */
  soft: Column | null
  /** Other rows refer to rows of this table. */
  referred: boolean
  rows: WrittenRow[]
}

/** A row as it was before anybody wrote. */
export interface WrittenRow {
  /** Wire text. */
  key: string[]
  /** By which of the table's transfers it moves, in their order. */
  chosen: boolean[]
  /** Another row refers to it. */
  referred: boolean
}

/** A table that nobody writes in rehearsals, and why. */
export interface Unwritten {
  name: string
  why: string
}

/** Rows that are looked at, by key from the first on. */
const MOST_ROWS = 5_000

/** The source tables of the plan that somebody writes, with their rows; and those that cannot be written here. */
export async function writtenTables(
  scene: Scene,
  source: Session,
): Promise<{ written: WrittenTable[]; unwritten: Unwritten[] }> {
  const catalog = await source.engine.catalog(source, namedSchemas(scene.move, 'source'))
  const queries = scene.plan.transfers.filter(({ from }) => from.table === null)
  const byTable = Map.groupBy(
    scene.plan.transfers.filter(({ from }) => from.table !== null),
    ({ from }) => (from.table === null ? '' : targetName(from.table)),
  )
  const written: WrittenTable[] = []
  const unwritten: Unwritten[] = []
  for (const [name, transfers] of byTable) {
    const table = catalog.tables.find(one => targetName(one) === name)
    const [first] = transfers
    if (table === undefined || first === undefined) continue
    const mode = modeOf(scene.move, first)
    if (mode === null || mode.mode === 'read-only') continue
    const why = whyNot(scene, table, transfers, queries, mode)
    if (why !== null) {
      unwritten.push({ name, why })
      continue
    }
    const children = catalog.tables.flatMap(child =>
      child.foreignKeys
        .filter(({ references }) => targetName(references) === name)
        .map(foreign => ({ child, foreign })),
    )
    const one = {
      name,
      table,
      key: first.from.key,
      transfers,
      mode,
      watermark: columnOf(table, watermarkOf(mode)),
      filled: new Set(transfers.flatMap(one => filledInPlace(scene.plan, one))),
      soft: softColumn(scene, table),
      referred: children.length > 0 || queries.some(query => reads(query, table)),
    }
    written.push({ ...one, rows: await rowsOf(source, one, children) })
  }
  return { written: written.filter(({ rows }) => rows.length > 0), unwritten }
}

function whyNot(
  scene: Scene,
  table: Table,
  transfers: readonly Transfer[],
  queries: readonly Transfer[],
  mode: Mode,
): string | null {
  const modes = new Set(transfers.map(one => JSON.stringify(modeOf(scene.move, one))))
  if (modes.size > 1) return 'its entries do not agree on who writes'
  if (mode.mode === 'dual-write' && mode.by === 'target-first')
    return 'target-first is not rehearsed'
  for (const one of transfers) {
    const unsaid = unsaidInPlace(scene.plan, one)
    if (unsaid !== null) return unsaid
  }
  const through = queries.find(query => reads(query, table))
  if (through !== undefined && mode.mode === 'dual-write')
    return `${through.id} reads it through a query, whose rows nobody locks`
  const watermark = watermarkOf(mode)
  if (watermark !== null && columnOf(table, watermark) === null)
    return `it has no column ${watermark}`
  return null
}

/** Whether a query's text names the table. */
const reads = (query: Transfer, table: Table): boolean =>
  new RegExp(`(?<![\\w$])${table.name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w$])`, 'i').test(
    query.from.relation,
  )

function columnOf(table: Table, name: string | null): Column | null {
  if (name === null) return null
  const found = findColumn(table.columns, name)
  return found.ok ? found.it : null
}

const softColumn = ({ move }: Scene, table: Table): Column | null => {
  const deletes = move.spec.scope?.deletes
  return columnOf(table, deletes?.mode === 'soft' ? deletes.column : null)
}

/** Whether the source deletes rows of this table for good. */
export const deletesHard = ({ move }: Scene): boolean => move.spec.scope?.deletes?.mode !== 'soft'

async function rowsOf(
  source: Session,
  { table, key, transfers }: Pick<WrittenTable, 'table' | 'key' | 'transfers'>,
  children: readonly { child: Table; foreign: Table['foreignKeys'][number] }[],
): Promise<WrittenRow[]> {
  const { dialect } = source.engine
  const keys = key.map(({ name, type }) => dialect.wire(columnSql(dialect, name), type))
  const flag = (predicate: string): string => `case when ${predicate} then 1 else 0 end`
  const chosen = transfers.map(({ from }) => flag(from.where === null ? '1 = 1' : own(from.where)))
  const referring = children.map(({ child, foreign }) => {
    const same = foreign.columns.map(
      (column, i) =>
        `c.${dialect.name(column)} = ${columnSql(dialect, foreign.references.columns[i] ?? '')}`,
    )
    return `exists (select 1 from ${dialect.table(child)} c where ${same.join(' and ')})`
  })
  const referred = referring.length === 0 ? '0' : flag(referring.join(' or '))
  const found = await source.query(
    `select ${[...keys, ...chosen, referred].join(', ')} from ${dialect.table(table)} s
order by ${key.map(({ name }) => columnSql(dialect, name)).join(', ')} ${dialect.limit(MOST_ROWS, 0)}`,
  )
  return found.map(cells => ({
    key: cells.slice(0, key.length).map(cell => cell ?? ''),
    chosen: cells.slice(key.length, -1).map(cell => cell === '1'),
    referred: cells.at(-1) === '1',
  }))
}
