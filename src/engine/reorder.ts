import type { Table } from './catalog.ts'
import type { Session } from './engine.ts'

/** What became of a table whose rows were to stand in another order. */
export type Reordered =
  /** They do: what reads without an order now reads them the other way round. */
  | 'reordered'
  /** The engine keeps rows in the order of their key, whatever order they came in. */
  | 'by key'
  | 'not possible'

/** Takes a table's rows out and inserts them again, the last first; no trigger fires, and every value stays. For sandboxes. */
export type Reorder = (session: Session, table: Table) => Promise<Reordered>
