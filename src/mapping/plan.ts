import type { Column, LogicalType, Table, TableName } from '../engine/catalog.ts'
import type { EngineName } from '../engine/engine.ts'
import type { SpecPath } from '../spec/move.ts'
import type { FromField, Tolerance } from '../spec/schema.ts'

/**
 * What a move does, resolved against both catalogs: ordered transfers with typed columns. Plain data, free of SQL but for the
 * author's own: mover and prover both get it as it is, and each makes of it what it needs.
 */
export interface Plan {
  move: string
  /** The spec's digest. */
  digest: string
  source: EngineName
  target: EngineName
  /** Source and target are one database: a backfill in place. */
  inPlace: boolean
  /** In the order in which they run. */
  transfers: Transfer[]
}

/** One entry of `map`. */
export interface Transfer {
  /** `orders → crm.order`: unique in the plan. */
  id: string
  /** `['map', 2]` */
  path: SpecPath
  from: SourceRelation
  to: Table
  /** Target columns that identify a row. */
  key: Column[]
  existing: 'error' | 'keep' | 'overwrite'
  owns: string | null
  update: boolean
  /** Every target column that the move writes or vouches for, in the target table's order. */
  fields: PlannedField[]
  /** Columns that close a cycle: first written NULL, filled in a second pass after all transfers of the cycle. Names of target columns. */
  secondPass: string[]
  batch: {
    size: number | 'auto'
    rowsPerSecond: number | null
    pauseWhile: { side: 'source' | 'target'; query: string } | null
    foreignKeys: 'ordered' | 'suspend'
    triggers: 'fire' | 'suspend'
  }
  rows: 'all' | { sample: number }
  tolerate: PlannedTolerance[]
}

/** A difference that the spec accepts; `column` is the target column's name. */
export type PlannedTolerance = Tolerance & { path: SpecPath }

/** Where a transfer's rows come from. */
export interface SourceRelation {
  /** Null for a query. */
  table: Table | null
  /** What stands behind `from`: a qualified quoted table, or the author's query in parentheses; give it an alias. */
  relation: string
  where: string | null
  unknown: 'error' | 'leave'
  /** What batches go by. NOT NULL and unique. */
  key: SourceColumn[]
  /** Every column of the relation. */
  columns: SourceColumn[]
}

export interface SourceColumn {
  name: string
  type: LogicalType
  native: string
  collation: string | null
  nullable: boolean
  /** True: its values never appear. */
  pii?: boolean
}

export interface PlannedField {
  target: Column
  path: SpecPath
  form: Form
  /** The value is pii: it derives from a column of `scope.pii`. */
  pii: boolean
}

/** Where a value comes from, resolved. Also what a lookup's `by` holds. */
export type Form =
  /** `forms` in the order of work that the language gives; `sourceZone`: the zone that applies to a wall clock that becomes an instant (the field's, else the source's). */
  | { kind: 'from'; column: SourceColumn; forms: Omit<FromField, 'from'>; zone: string | null }
  | { kind: 'sql'; sql: string; type: LogicalType; reads: string[] }
  | { kind: 'value'; value: string | null }
  | { kind: 'uuid5'; columns: SourceColumn[]; namespace: string }
  | {
      kind: 'lookup'
      table: Table
      by: { column: Column; form: Form }[]
      take: Column
      missing: { kind: 'error' } | { kind: 'null' } | { kind: 'value'; value: string }
      /** The lookup is into the transfer's own target table: two passes. */
      own: boolean
    }
  | { kind: 'filled-by'; by: 'trigger' | 'identity' | 'default' }

/** A target table and the transfers that fill it, for proofs about whole tables. */
export const targetName = (table: TableName): string => `${table.schema}.${table.name}`

/** The plan without limits of rows per second: what is rehearsed is the outcome, not production's patience. */
export const unthrottled = (plan: Plan): Plan => ({
  ...plan,
  transfers: plan.transfers.map(transfer => ({
    ...transfer,
    batch: { ...transfer.batch, rowsPerSecond: null },
  })),
})
