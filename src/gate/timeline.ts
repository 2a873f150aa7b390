import type { Stage } from '../check/check.ts'
import type { Span } from '../report/report.ts'
import type { Progress } from './options.ts'

/** When what began and how long it took, since the start of the check. */
export class Timeline {
  readonly startedAt = new Date()
  readonly spans: Span[] = []
  readonly #start = performance.now()
  readonly #onProgress: (progress: Progress) => void

  constructor(onProgress: (progress: Progress) => void) {
    this.#onProgress = onProgress
  }

  /** The day on which the check began, UTC: `2026-01-31`. */
  get today(): string {
    return this.startedAt.toISOString().slice(0, 10)
  }

  get ms(): number {
    return Math.round(performance.now() - this.#start)
  }

  async span<T>(stage: Stage | 'servers', name: string, work: () => Promise<T>): Promise<T> {
    this.#onProgress({ kind: 'stage', stage, text: name })
    const startMs = this.ms
    try {
      return await work()
    } finally {
      this.spans.push({ name, stage, startMs, ms: this.ms - startMs })
    }
  }
}
