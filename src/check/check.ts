import type { Place } from '../spec/place.ts'
import type { CheckId } from './catalogue.ts'

export type Stage =
  | 'spec'
  | 'scope'
  | 'mapping'
  | 'schema'
  | 'batching'
  | 'validation'
  | 'execution'
  | 'cutover'
  | 'reconcile'

export type Result = 'passed' | 'failed' | 'warned' | 'waived' | 'not covered'

/** Observed: it happened on real servers in this run. Inferred: from the text, a plan or a forecast. */
export type Known = 'observed' | 'inferred'

/** One thing proven or refuted. Plain data: it goes into `report.json` as it is, so it never holds a row's values unless they were asked for. */
export interface Check {
  id: CheckId
  result: Result
  known: Known
  /** The table, column, query or key of the spec that this is about: `crm.customer.email`. */
  subject: string
  /** One sentence: what was found. */
  summary: string
  /** What shows it. */
  evidence: Evidence[]
  /** Where in the spec, or in a file that it names. */
  place: Place | null
  /** What to do; null where there is nothing to do. */
  fix: string | null
  /** Why it was waived. */
  why?: string
}

export type Evidence =
  | { kind: 'text'; text: string }
  /** A figure by name: `{ rows: 3, missing: 1 }`. */
  | { kind: 'figures'; figures: Record<string, number | string> }
  /** Rows that are wrong, by key. */
  | {
      kind: 'rows'
      table: string
      what: 'missing' | 'extra' | 'differing' | 'duplicate'
      total: number
      rows: RowEvidence[]
    }
  /** Why cells of a column differ, most cells first. */
  | { kind: 'causes'; table: string; column: string; total: number; causes: CauseEvidence[] }
  /** Lines of a unified diff. */
  | { kind: 'diff'; title: string; lines: string[] }

/** Cells of a column that differ for one cause. */
export interface CauseEvidence {
  /** Stable: `case`, `cut`, `hours-shifted`. */
  cause: string
  /** How they differ, in words: `3 h later`. */
  how: string
  count: number
  /** The first by key. Cells only where they say more than `how` does. */
  rows: RowEvidence[]
  /** Where the target is right: what to paste into the spec. */
  mend: { under: 'fields' | 'tolerate'; text: string } | null
  /** What else to do. */
  advice: string | null
}

/** A row by its key (or the key's salted hash where the key is pii), and how its cells differ. */
export interface RowEvidence {
  /** `id=7`, or `id=#3f2a…` where the key may not be shown. */
  key: string
  cells: CellEvidence[]
}

/** How one cell differs. `expected` and `found` are descriptions (length, class of characters, salted hash), or the values where they were asked for. */
export interface CellEvidence {
  column: string
  how: string
  expected: string
  found: string
}
