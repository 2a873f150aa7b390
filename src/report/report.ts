import type { Check, Stage } from '../check/check.ts'
import type { EngineName } from '../engine/engine.ts'
import type { Rehearsal } from '../rehearse/rehearsal.ts'
import type { TableProof } from '../validate/proof.ts'
import type { CutoverReport } from './cutover.ts'

/** What came of one move. Plain data with a version; every format is a pure function of it. */
export interface Report {
  version: 1
  tool: { name: 'move-rehearsal'; version: string }
  /** The run's id: eight hex digits. */
  run: string
  move: string
  summary: string | null
  /** The spec, relative to the working directory. */
  file: string
  /** sha256 of the spec and of the files that it names. */
  digest: string
  /** ISO 8601, UTC. */
  startedAt: string
  ms: number
  verdict: Verdict
  servers: ServerReport[]
  transfers: TransferReport[]
  tables: TableProof[]
  checks: Check[]
  /** Whether the checks would notice; null where that was not tried. */
  planted: PlantedReport | null
  /** The timeline run once more, each time with one thing different. */
  rehearsals: Rehearsal[]
  /** The way to the new home and back; null for a move without steps. */
  cutover: CutoverReport | null
  /** What took how long, for a timeline; milliseconds since the start. */
  spans: Span[]
  options: { failOn: FailOn; showValues: boolean; only: string | null }
}

export type FailOn = 'error' | 'warning' | 'never'

export interface Verdict {
  conclusion: 'passed' | 'failed'
  /** `passed, 4 not covered` */
  text: string
  passed: number
  failed: number
  warned: number
  waived: number
  notCovered: number
}

export interface ServerReport {
  side: 'source' | 'target' | 'database'
  engine: EngineName
  /** As the spec says it, and as the server says it. */
  asked: string
  version: string
  provider: string
  startMs: number
}

export interface TransferReport {
  id: string
  from: string
  to: string
  rows: number
  batches: number
  moveMs: number
  rowsPerSecond: number | null
}

/** Corruptions that were planted in the target one at a time, and who noticed. */
export interface PlantedReport {
  seed: string
  ms: number
  corruptions: {
    kind: string
    table: string
    /** Empty where it is about whole rows. */
    columns: string[]
    /** Whether the comparison of cells noticed, and the names of the declared checks that did. */
    builtIn: boolean
    declared: string[]
  }[]
  /** Kinds that changed no cell anywhere, and why. */
  notApplicable: { kind: string; why: string }[]
  /** Kinds that time did not suffice for. */
  notTried: string[]
  /** How many declared checks were asked. */
  declared: number
  /** Invariants to paste, that notice what no declared check does. */
  invariants: string[]
}

export interface Span {
  name: string
  stage: Stage | 'servers'
  startMs: number
  ms: number
}
