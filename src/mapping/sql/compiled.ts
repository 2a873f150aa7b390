import type { CheckId } from '../../check/catalogue.ts'
import type { LogicalType } from '../../engine/catalog.ts'
import type { WriteTarget } from '../../engine/write.ts'
import type { FormStep } from './form-step.ts'

/** A transfer as the mover runs it: SQL of the source engine that yields row text, and what the target does with it. Plain data. */
export interface CompiledTransfer {
  transfer: string
  /** Second: only the columns that close a cycle, written by update. */
  pass: 'first' | 'second'
  /** What stands behind `from`, with the alias `s`. */
  from: string
  /** The author's predicate, in parentheses, or null. */
  where: string | null
  /** The batch key: `sql` compares and orders (in the form an index serves), `raw` prints, `type` makes literals. */
  key: { name: string; sql: string; raw: string; type: LogicalType }[]
  /** The cells of the row text, in order. */
  cells: CompiledCell[]
  /** Where one of these is true of a source row, the batch is refused. */
  faults: Fault[]
  write: WriteTarget
  /** A backfill in place: the mover runs `update … set` over key ranges instead of reading and writing. SQL of the one engine; `s` is the table itself. */
  inPlace: { table: string; set: { column: string; sql: string }[] } | null
}

/** What makes a source row impossible: `sql` is true of it. `column`: the target's. */
export interface Fault {
  sql: string
  column: string
  check: CheckId
  summary: string
  fix: string
}

export interface CompiledCell {
  /** The target column or probe that it fills. */
  staged: string
  /** A wire-text expression over `s`; the input of `way` where that is given. */
  sql: string
  /** What no SQL of the source engine says exactly is computed in the mover, on the way. */
  way: WayStep | null
}

export type WayStep =
  /** The cell is the canonical texts joined by `:`; what is wanted is the UUID. NULL is refused. */
  | { kind: 'uuid5'; namespace: string }
  /** The cell is a wall clock (raw text); what is wanted is the instant, in UTC. `otherwise`: wire text that stands in for NULL. */
  | {
      kind: 'zone'
      zone: string
      gap: 'error' | 'earlier' | 'later'
      overlap: 'error' | 'earlier' | 'later'
      otherwise?: string
    }
  /**
   * The cell is wire text of the first step's `from`; what is wanted is what the steps make of it, one after the other.
   * `otherwise`: wire text that stands in for NULL; `required`: where NULL stays, the row is refused.
   */
  | { kind: 'forms'; steps: FormStep[]; otherwise?: string; required: boolean }
