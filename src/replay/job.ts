import type { CheckId } from '../check/catalogue.ts'
import type { EngineName } from '../engine/engine.ts'
import type { Plan } from '../mapping/plan.ts'

/** What a mover process is told, as one JSON line on its standard input (so that no URL stands in an argument or an environment). */
export interface MoverJob extends JobFacts {
  plan: Plan
  source: { engine: EngineName; url: string }
  target: { engine: EngineName; url: string }
  /** Transfer ids to move; null: all, in the plan's order. */
  only: string[] | null
  /** Rows a batch at most, for rehearsals; null: the plan's. */
  batchSize: number | null
  /** Failpoints at which to stop and wait: `{ name, transfer, batch }`; see failpoint.ts. */
  failpoints: { name: string; transfer?: string; batch?: number }[]
  /** Seconds one statement may take. */
  statementTimeout: number
  task: Task
  /** Keeps, in our own schema and in each batch's transaction, what an undo needs. Costs one more statement a batch where the table was not empty. */
  recordFormer: boolean
  /** Milliseconds that it waits for another run of the move to end, before it is refused. */
  lockPatienceMs: number
  /** Transfers of a backfill that run at a time, each on two sessions of its own; what one refers to or looks up comes first. */
  parallel: number
}

/** What the mover is to do. */
export type Task =
  /** Rows move. `phase`: only those of one phase of `phases`; null: all. */
  | { kind: 'backfill'; phase: string | null }
  /** One pass that makes the target what the mapping makes of the source as it is now; repeat it until it writes and deletes nothing. */
  | { kind: 'catch-up'; by: CatchUpBy }
  /** What backfill and catch-up did is taken back. Idempotent: a second undo finds nothing. */
  | { kind: 'undo' }

/** Compare: whatever happened is found. Watermark: a time column of every source table; hard deletes, and rows whose watermark did not move, are not seen. */
export type CatchUpBy = 'compare' | { watermark: string }

/** What the spec says of the move beside its plan. */
export interface JobFacts {
  phases: Phases | null
  /** Transfers whose target the application writes too while rows move: the source's rows are locked until their batch commits. */
  dualWritten: string[]
  /** Transfers whose source nobody writes while rows move: a pass by watermark has nothing to look for there. */
  readOnly: string[]
  /** The source is written while rows move, and a catch-up comes behind. */
  followed: boolean
}

/** `execution.phases`. */
export interface Phases {
  order: string[]
  /** By transfer id: SQL of the source over its row. A transfer without one moves in the first phase. */
  by: Record<string, string>
}

/** A move's one plain backfill, where the spec says nothing else. */
export const PLAIN_JOB: JobFacts &
  Pick<MoverJob, 'task' | 'recordFormer' | 'parallel' | 'lockPatienceMs'> = {
  task: { kind: 'backfill', phase: null },
  recordFormer: true,
  parallel: 1,
  // Longer than PostgreSQL takes to look after its clients: a killed run may still be in a statement.
  lockPatienceMs: 5_000,
  phases: null,
  dualWritten: [],
  readOnly: [],
  followed: false,
}

/** What a mover process says, one JSON line each on standard output. */
export type MoverEvent =
  | { event: 'ready'; pid: number }
  /** `rows`: how many there are to move, where that is known; `resumedAt`: how many moved before. */
  | {
      event: 'transfer-started'
      transfer: string
      pass: Pass
      rows: number | null
      resumedAt: number
      direct: boolean
    }
  | {
      event: 'batch'
      transfer: string
      pass: Pass
      batch: number
      read: number
      inserted: number
      updated: number
      kept: number
      rows: number
      ms: number
    }
  /** A `pause-while` query says yes; said once, until it says no. */
  | { event: 'paused'; transfer: string; side: 'source' | 'target' }
  | {
      event: 'transfer-done'
      transfer: string
      pass: Pass
      rows: number
      batches: number
      ms: number
    }
  /** Target rows that a catch-up deleted, since the source has them no more. */
  | { event: 'deleted'; transfer: string; rows: number }
  /** Of one batch of an undo. */
  | { event: 'undone'; transfer: string; batch: number; removed: number; putBack: number }
  | { event: 'identity'; table: string; column: string; next: string }
  | { event: 'failpoint'; name: string; transfer: string; batch: number }
  | { event: 'refused'; refusal: Refusal }
  /** A server went away or never answered; the mover ends with another status than 0. */
  | { event: 'lost'; side: 'source' | 'target'; message: string }
  | { event: 'done'; ms: number; peakBytes: number }

/** Second: the columns that close a cycle. */
export type Pass = 'first' | 'second'

/** Why the mover stopped: the author's data or spec, in words that hold no value unless they may. */
export interface Refusal {
  transfer: string
  /** The check that this fails. */
  check: CheckId
  summary: string
  fix: string | null
  /** Target column, where it is about one. */
  column: string | null
  rows: number | null
  /** Keys as raw text; the gate decides whether they may be shown. */
  keys: string[][]
  /** Of which columns, and whose: a fault of a source row has the source's key, a refused write the target's. */
  keyColumns: string[]
  side: 'source' | 'target'
  /** What a server said beyond its message; may hold values of rows. */
  detail: string | null
}
