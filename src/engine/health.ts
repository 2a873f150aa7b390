import type { Table, TableName } from './catalog.ts'
import type { DatabaseError, Session } from './engine.ts'

/** How an engine tells whether a table's own guards still stand: constraints, indexes, generators. */
export interface Health {
  /** Every constraint and index of these tables. */
  guards(session: Session, tables: readonly TableName[]): Promise<Guard[]>
  /** What the generators of the table's identity columns give next. Changes nothing. */
  generators(session: Session, table: Table): Promise<Generator[]>
  /**
   * Inserts a copy of a row, with the identity columns left to the server, and takes it back, generators included: outside of a
   * transaction, on a table that takes part in transactions.
   */
  tryInsert(session: Session, table: Table): Promise<Tried>
}

export interface Guard {
  table: TableName
  name: string
  kind: 'primary key' | 'unique' | 'foreign key' | 'check' | 'not null' | 'exclusion' | 'index'
  /** The server vouches that it holds for every row, and uses it. */
  valid: boolean
}

/** The generator behind an identity column. */
export interface Generator {
  column: string
  /** What it gives next. */
  next: string
  /** The largest value there (the smallest, where it counts down); null: there is no row. */
  most: string | null
  /** `next` lies beyond `most`. */
  beyond: boolean
}

/** What came of an insert: it went in, a guard refused it, or there was no row to copy. */
export type Tried = { went: 'in' } | { went: 'refused'; by: DatabaseError } | { went: 'nowhere' }

/**
 * The insert of a copy of some row. A unique key of further columns would refuse any copy; where such a column may be NULL, it is.
 * `nothing`: how a row without any value of ours is written.
 */
export function insertOfCopy(session: Session, table: Table, nothing: string): string {
  const { name, table: quoted, limit } = session.engine.dialect
  const columns = table.columns.filter(column => !column.generated && column.identity === null)
  if (columns.length === 0) return `insert into ${quoted(table)} ${nothing}`
  const unique = new Set(table.uniques.flatMap(u => u.columns))
  const values = columns.map(column =>
    column.nullable && unique.has(column.name) ? 'null' : name(column.name),
  )
  const names = columns.map(column => name(column.name))
  return `insert into ${quoted(table)} (${names.join(', ')}) select ${values.join(', ')} from ${quoted(table)} ${limit(1, 0)}`
}
