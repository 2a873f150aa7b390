import type { Check } from '../check/check.ts'
import type { Privacy } from '../check/privacy.ts'
import type { EngineName } from '../engine/engine.ts'
import type { Plan } from '../mapping/plan.ts'
import type { Self } from '../server/child.ts'
import type { SpecPath } from '../spec/move.ts'
import type { Before } from './before.ts'

/** What the prover is asked: is the target what the mapping makes of the source? */
export interface ProveRequest {
  plan: Plan
  source: { engine: EngineName; url: string }
  target: { engine: EngineName; url: string }
  privacy: Privacy
  /** What `rememberBefore` answered before the move; without it, nothing is known of rows that were there. */
  before?: readonly Before[]
  /** How the prover starts processes of its own, to use every core. */
  self: Self
  /** Processes side by side. */
  workers: number
  /** From this many rows on a table is shared by several processes; default: 100,000. */
  apartFrom?: number
  /** Keys shown by finding. */
  keysShown: number
  signal?: AbortSignal
  onProgress?: (progress: { table: string; rows: number }) => void
}

/** What was proven of one target table, over all transfers into it. */
export interface TableProof {
  table: string
  /** Rows that the mapping makes, and rows found (of those that the move owns). */
  expected: number
  found: number
  missing: number
  extra: number
  differing: number
  /** Rows beyond the first of a key that both sides have. */
  duplicate: number
  /** Cells that were not compared, since a type has no canonical form or a form is not computed here. */
  uncoveredCells: number
  /** Rows that were compared, where only a sample was; else null. */
  sampled: number | null
  /** Cells compared; of these, cells that the source computed itself (free SQL). */
  cells: number
  inferredCells: number
  /** Differing cells by column. */
  differingByColumn: Record<string, number>
  /** Sums over rows, 128 bits, hex: of the expected rows and of those found. */
  expectedDigest: string
  foundDigest: string
  /** Milliseconds. */
  ms: number
}

export interface Proof {
  tables: TableProof[]
  checks: LocatedCheck[]
}

/** A check that knows what part of the spec it is about; its `place` is still null: the prover has no Move to ask. */
export interface LocatedCheck extends Check {
  path: SpecPath | null
}
