import type { Table, TableName } from './catalog.ts'
import type { Session } from './engine.ts'

/** Number of a row in a keeping table, in the order in which rows came. */
export const KEPT_ROW = 'rehearse_row'
/** 1: the row stood in the table before; 0: the move brought it. */
export const KEPT_WAS = 'rehearse_was'

/**
 * A table of our own schema that remembers rows of a table by their key. With the key alone it is a list of keys; with all columns it
 * holds what the rows were. `where` of each statement is about the keeping table, `k`; the table itself is `t`.
 */
export interface Kept {
  keeping: TableName
  of: Table
  /** Columns of `of`. */
  key: readonly string[]
  /** Columns of `of` that are kept, the key's among them. */
  columns: readonly string[]
}

/** What engines say their own way about rows that are remembered. Statements, as text. */
export interface Keeping {
  /** Makes the table, where it is not there. Ends a transaction in MySQL. */
  make(kept: Kept): string
  /** Rows of the table whose keys are kept are deleted. */
  erase(kept: Kept, where: string): string
  /** Rows of the table whose keys are kept get the kept values of these columns. */
  restore(kept: Kept, columns: readonly string[], where: string): string
  /** Kept rows that the table has no more are inserted. */
  insert(kept: Kept, where: string): string
  /** Columns of rows whose keys are kept become NULL. */
  clear(kept: Kept, columns: readonly string[], where: string): string
  /** So many rows of a table, whichever. */
  deleteSome(table: TableName, rows: number): string
  /** Locks the rows that a query over `s` reads, until its transaction ends: nobody updates or deletes them meanwhile. */
  readonly lockRows: string
  /** Where generators stand, as text that `resetGenerators` understands. */
  generators(session: Session, table: Table): Promise<string>
  /** Puts generators back, as far as rows that are there allow. */
  resetGenerators(session: Session, table: Table, state: string): Promise<void>
}
