import type { Result } from '../../check/check.ts'

/** What came of a step of the cutover when it was rehearsed. Plain data, for the report. */
export interface MeasuredStep {
  title: string
  /** Null where it did not run. */
  ms: number | null
  /** At production's size; null where its size is not said, or the step did not run. */
  forecastMs: number | null
  result: Result
  said: string
}
