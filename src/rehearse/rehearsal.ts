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

/** All there are. Which of them a move has, its spec decides. */
export const NAMES = [
  'restart.run-twice',
  'restart.killed',
  'restart.server-killed',
  'restart.cut',
  'restart.batch-size',
  'restart.parallel',
  'restart.row-order',
  'restart.changed-spec',
  'restart.second-run',
  'program.twice',
  'program.killed',
  'program.server-killed',
  'program.cut',
  'rollback.each-step',
  'rollback.half-way',
  'rollback.undo-killed',
  'rollback.after-cutover',
  'writers.at-work',
  'writers.half-written',
  'writers.unmoved-watermark',
  'writers.program',
  'cutover.timeline',
  'cutover.phases',
  'cutover.blue-green',
] as const satisfies readonly `${Family}.${string}`[]

export type RehearsalName = (typeof NAMES)[number]

/** Whether `--only` names a rehearsal (or a family of them), not a transfer. */
export const namesRehearsal = (only: string): boolean =>
  Object.hasOwn(FAMILIES, only.split('.')[0] ?? '')
