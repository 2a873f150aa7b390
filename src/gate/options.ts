import type { Check, Stage } from '../check/check.ts'
import type { Policy } from '../policy/policy.ts'
import type { FailOn } from '../report/report.ts'
import type { Self } from '../server/child.ts'
import type { ProviderName } from '../server/provider.ts'

/** How a move is to be checked. */
export interface CheckOptions {
  /** What paths are shown relative to. */
  cwd: string
  /** The run's id: eight hex digits; everything that is started carries it. */
  run: string
  server: ProviderName | 'auto'
  sourceUrl: string | null
  targetUrl: string | null
  failOn: FailOn
  showValues: boolean
  /** One transfer alone: its id, its source table or its target table. Or one rehearsal, or a family of them: `restart.killed`, `restart`. */
  only: string | null
  /** Seeded schedules that a rehearsal of writers plays, for a soak; default: a few. */
  schedules?: number
  /** A mover that nobody kills may run in this process, in a soak. */
  moverHere?: boolean
  /** Servers stay up after the check, for a look at them, and whoever asked is told where they are; null: they end with it. */
  onKept: ((servers: readonly KeptServer[]) => void) | null
  /** Where programs' output goes; null: nowhere. */
  reportDir: string | null
  /** Seconds after the start of a check from which no further rehearsal is started; null: no limit. */
  budget: number | null
  /** What the repository asks of every move; null: nothing. */
  policy: Policy | null
  /** Who has approved, asked once everything else is known; null where nobody can be asked. */
  signOff: (() => Promise<Check[]>) | null
  self: Self
  signal: AbortSignal
  onProgress: (progress: Progress) => void
}

/** A server that outlives the check. The URL is that of the side's database and holds its password: for the person who asked, never for a report. */
export interface KeptServer {
  side: 'source' | 'target' | 'database'
  run: string
  url: string
}

/** What a person may watch while a move is checked. */
export type Progress =
  | { kind: 'stage'; stage: Stage | 'servers'; text: string }
  /** Rows of a transfer that have moved, or of a table that have been compared. */
  | { kind: 'rows'; what: 'moved' | 'compared'; name: string; rows: number; done: boolean }
  | { kind: 'note'; text: string }
