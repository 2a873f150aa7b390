import type { Column, TableName } from './catalog.ts'
import type { Session } from './engine.ts'

/** How an engine tells what a statement would read at production's size, from a sandbox with a few rows. */
export interface Plans {
  /**
   * Runs `work` while the planner takes tables for as large as `sizes` says, and puts back what it knew before. `work` gets the session
   * inside a transaction that is rolled back where the engine's statistics take part in one. Only for servers of our own: it writes to the
   * server's own tables. Throws DatabaseError.
   */
  atSize<T>(session: Session, sizes: readonly TableSize[], work: () => Promise<T>): Promise<T>
  /** What of its tables the statement reads from end to end, as the planner has it now; nothing runs. Throws DatabaseError. */
  wholeReads(session: Session, statement: string): Promise<WholeRead[]>
  /** Whether an index of the table begins with these columns, in whatever order; a partial one does not count. Throws DatabaseError. */
  begins(
    session: Session,
    table: TableName,
    columns: readonly Pick<Column, 'name'>[],
  ): Promise<boolean>
  /** The statement that makes an index that begins with these columns, to paste. */
  createIndex(
    table: TableName,
    columns: readonly Pick<Column, 'name' | 'type' | 'native'>[],
  ): string
}

export interface TableSize {
  table: TableName
  rows: number
}

/** A table that is read from end to end. `alias`: what the statement calls it; `rows`: how many the planner takes it to have. */
export interface WholeRead {
  alias: string
  rows: number
}

/** Whether one of these lists of an index's columns begins with all of the others. */
export const beginsWith = (
  indexes: readonly (readonly string[])[],
  columns: readonly Pick<Column, 'name'>[],
): boolean =>
  indexes.some(index => columns.every(({ name }) => index.slice(0, columns.length).includes(name)))

/** `audit_tenant_n`: short enough for every engine. */
export const indexName = ({ name }: TableName, columns: readonly Pick<Column, 'name'>[]): string =>
  [name, ...columns.map(column => column.name)]
    .join('_')
    .replace(/[^\w]+/g, '_')
    .slice(0, 60)
