import type { Engine, Session } from '../engine/engine.ts'
import { isNull, NEWLINE, TAB } from '../engine/row-text.ts'
import type { Transfer } from '../mapping/plan.ts'
import { compile } from '../mapping/sql/compile.ts'
import type { CompiledCell, CompiledTransfer } from '../mapping/sql/compiled.ts'
import { stretchSql } from './read-sql.ts'
import { type Fault, Way } from './way.ts'

/** What a transfer's rows would be refused for on the way, found by reading them once and writing nothing. */
export interface LookedAhead {
  transfer: Transfer
  /** Target columns (of a lookup: its own) whose values are made on the way. */
  columns: string[]
  faults: Fault[]
  /** Rows that get the default of such a column: their value is NULL, or becomes it on the way. None for one that has faults. */
  defaults: { column: string; rows: number }[]
}

/**
 * Reads what no SQL of the source could be asked: the cells that are computed on the way, of every transfer that has such. Their other
 * faults are found by the mapping. Null for a transfer without.
 */
export async function lookAhead(
  transfer: Transfer,
  source: Session,
  target: Engine,
): Promise<LookedAhead | null> {
  const passes =
    transfer.secondPass.length > 0 ? (['first', 'second'] as const) : (['first'] as const)
  const found: LookedAhead = { transfer, columns: [], faults: [], defaults: [] }
  for (const pass of passes) {
    // What one `update … set` would do in place is looked at as rows that pass through here: SQL says all of it but this.
    const compiled = compile(transfer, source.engine, target, pass, false)
    const cells = compiled.cells.filter(({ way }) => way !== null && way.kind !== 'uuid5')
    if (cells.length === 0) continue
    found.columns.push(...cells.map(cell => columnOf(cell.staged, compiled)))
    const { faults, defaults } = await read({ ...compiled, cells, faults: [] }, source)
    found.faults.push(...faults)
    found.defaults.push(...defaults)
  }
  return found.columns.length === 0 ? null : found
}

async function read(
  compiled: CompiledTransfer,
  source: Session,
): Promise<Pick<LookedAhead, 'faults' | 'defaults'>> {
  const bare = { ...compiled, cells: compiled.cells.map(withoutDefault) }
  const way = new Way(bare)
  const nulls = compiled.cells.map(() => 0)
  const sql = stretchSql(source.engine.dialect, bare, { last: null, end: null })
  for await (const { text } of source.rowText(sql)) countNulls(way.through(text), nulls)
  const faults = way.faults.map(fault => ({
    ...fault,
    column: columnOf(fault.column, compiled),
  }))
  const defaults = compiled.cells.flatMap((cell, n) => {
    const column = columnOf(cell.staged, compiled)
    const sound = hasDefault(cell) && !faults.some(fault => fault.column === column)
    return sound ? [{ column, rows: nulls[n] ?? 0 }] : []
  })
  return { faults, defaults }
}

const hasDefault = ({ way }: CompiledCell): boolean =>
  way !== null && way.kind !== 'uuid5' && way.otherwise !== undefined

/** What would get the default stays NULL, to be counted. */
function withoutDefault(cell: CompiledCell): CompiledCell {
  if (!hasDefault(cell) || cell.way === null) return cell
  const { otherwise: _, ...way } = { otherwise: '', ...cell.way }
  return { ...cell, way }
}

function countNulls(text: Buffer, nulls: number[]): void {
  let cell = 0
  for (let start = 0, at = 0; at < text.length; at++) {
    if (text[at] !== TAB && text[at] !== NEWLINE) continue
    if (isNull(text, start, at)) nulls[cell] = (nulls[cell] ?? 0) + 1
    cell = text[at] === NEWLINE ? 0 : cell + 1
    start = at + 1
  }
}

/** A probe's column is that of its lookup. */
const columnOf = (staged: string, { write }: CompiledTransfer): string =>
  write.lookups.find(({ by }) => by.some(each => each.staged === staged))?.column.name ?? staged
