import type { Result } from '../check/check.ts'

/** The way to the new home and back, as it was rehearsed: what a runbook is made from. Plain data. */
export interface CutoverReport {
  strategy: string | null
  steps: StepReport[]
  rollback: {
    /** What runs; null: every step's undo, last first. */
    script: string | null
    triggers: string[]
    /** What becomes of rows that were written on the new side, in words; null: not said. */
    writesAfter: string | null
  }
  /** The time without writes: allowed, measured here, forecast for production. Null where none is stopped. */
  downtime: {
    allowedMs: number | null
    ms: number
    forecastMs: number | null
    longest: string | null
  } | null
  reconcile: {
    forMs: number
    everyMs: number
    owners: string[]
    playbook: string | null
    /** The declared checks that will watch. */
    watches: string[]
  } | null
}

export interface StepReport {
  title: string
  owner: string | null
  /** What is to be run, or done: a line each. */
  commands: string[]
  /** Null where it was not rehearsed. */
  ms: number | null
  /** At production's size; null where its size is not said, or the step did not run. */
  forecastMs: number | null
  result: Result
  /** What was seen after it. */
  check: string
  /** What takes it back: a line each. */
  undo: string[]
}
