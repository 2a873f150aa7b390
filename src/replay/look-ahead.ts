import type { Engine, Session } from '../engine/engine.ts'
import type { Plan, Transfer } from '../mapping/plan.ts'
import { compile } from '../mapping/sql/compile.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { stretchSql } from './read-sql.ts'
import { type Fault, Way } from './way.ts'

/** What a transfer's rows would be refused for on the way, found by reading them once and writing nothing. */
export interface LookedAhead {
  transfer: Transfer
  /** Target columns (of a lookup: its own) whose values are made on the way. */
  columns: string[]
  faults: Fault[]
}

/**
 * Reads what no SQL of the source could be asked: the cells that are computed on the way, of every transfer that has such. Their other
 * faults are found by the mapping. Null for a transfer without.
 */
export async function lookAhead(
  transfer: Transfer,
  plan: Plan,
  source: Session,
  target: Engine,
): Promise<LookedAhead | null> {
  const passes =
    transfer.secondPass.length > 0 ? (['first', 'second'] as const) : (['first'] as const)
  const found: LookedAhead = { transfer, columns: [], faults: [] }
  for (const pass of passes) {
    const compiled = compile(transfer, source.engine, target, pass, plan.inPlace)
    const cells = compiled.cells.filter(({ way }) => way !== null && way.kind !== 'uuid5')
    if (cells.length === 0) continue
    found.columns.push(...cells.map(cell => columnOf(cell.staged, compiled)))
    found.faults.push(...(await read({ ...compiled, cells, faults: [] }, source)))
  }
  return found.columns.length === 0 ? null : found
}

async function read(compiled: CompiledTransfer, source: Session): Promise<Fault[]> {
  const way = new Way(compiled)
  const sql = stretchSql(source.engine.dialect, compiled, { last: null, end: null })
  for await (const { text } of source.rowText(sql)) way.through(text)
  return way.faults.map(fault => ({ ...fault, column: columnOf(fault.column, compiled) }))
}

/** A probe's column is that of its lookup. */
const columnOf = (staged: string, { write }: CompiledTransfer): string =>
  write.lookups.find(({ by }) => by.some(each => each.staged === staged))?.column.name ?? staged
