/** Steps of an axis that a reader can count in, in milliseconds. */
const STEPS = [
  50, 100, 250, 500, 1000, 2000, 5000, 10_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000,
  900_000, 1_800_000, 3_600_000,
] as const
const PARTS = 4

export interface TimeScale {
  /** Where the lines of the axis stand, the first at 0; the axis ends a step after the last. */
  lines: number[]
  end: number
}

/** An axis of four steps that holds so many milliseconds. */
export function timeScale(ms: number): TimeScale {
  const step =
    STEPS.find(each => each * PARTS >= ms) ?? Math.ceil(ms / PARTS / 3_600_000) * 3_600_000
  return { lines: Array.from({ length: PARTS }, (_, i) => i * step), end: step * PARTS }
}
