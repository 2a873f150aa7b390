import type { Result, Stage } from '../check/check.ts'

/** The move's timeline run once more with one thing different. Plain data, for the report: no values of rows. */
export interface Rehearsal {
  /** Stable, the family and what is different: `restart.killed`. `--only` takes it, or the family alone. */
  name: string
  stage: Stage
  /** What was different: one sentence. */
  what: string
  /** The worst of its checks; not covered where it did not run. */
  result: Result
  /** The same seed makes the same schedule; null where nothing is drawn by chance. */
  seed: string | null
  /** Milliseconds since the start of the check. */
  startMs: number
  ms: number
  /** What happened when, a line each; milliseconds since its own start. */
  events: RehearsalEvent[]
}

export interface RehearsalEvent {
  ms: number
  text: string
}

/** Families of rehearsals, in the order in which they run, by the stage that they belong to. */
export const FAMILIES = {
  restart: 'batching',
  program: 'execution',
  rollback: 'cutover',
  writers: 'execution',
  cutover: 'cutover',
} as const satisfies Record<string, Stage>

export type Family = keyof typeof FAMILIES

/** Whether `--only` names a rehearsal (or a family of them), not a transfer. */
export const namesRehearsal = (only: string): boolean =>
  Object.hasOwn(FAMILIES, only.split('.')[0] ?? '')
