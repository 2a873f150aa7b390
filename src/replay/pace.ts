import { setTimeout as wait } from 'node:timers/promises'

/** A batch should take about this long: long enough for the overhead of a commit, short enough for locks and for a resume. */
const GOAL_MS = 500
const FIRST = 5_000
const LEAST = 1_000
const MOST = 200_000

/** How many rows a batch has: what the spec says, or what takes about half a second. */
export class BatchSize {
  readonly #fixed: boolean
  readonly #most: number
  #rows: number

  /** `most`: a bound from elsewhere (a rehearsal, a throttle), or null. */
  constructor(size: number | 'auto', most: number | null) {
    this.#fixed = size !== 'auto'
    this.#most = Math.max(1, most ?? (size === 'auto' ? MOST : size))
    this.#rows = Math.min(size === 'auto' ? FIRST : size, this.#most)
  }

  get rows(): number {
    return this.#rows
  }

  /** A whole batch took so long: the next ones are sized by it, at most four times as large or small. */
  took(rows: number, ms: number): void {
    if (this.#fixed || rows < this.#rows / 2) return
    const wanted = rows * Math.min(4, Math.max(0.25, GOAL_MS / Math.max(ms, 1)))
    this.#rows = Math.round(
      Math.min(this.#most, MOST, Math.max(Math.min(LEAST, this.#most), wanted)),
    )
  }
}

/** A token bucket of one second: rows are paid for before they are read, so that no transaction stays open while the mover waits. */
export class Throttle {
  readonly #rate: number
  readonly #now: () => number
  #tokens: number
  #at: number

  constructor(rowsPerSecond: number, now: () => number = () => performance.now()) {
    this.#rate = rowsPerSecond
    this.#now = now
    this.#tokens = 0
    this.#at = now()
  }

  /** Milliseconds to wait before these rows may go. */
  due(rows: number): number {
    const now = this.#now()
    this.#tokens =
      Math.min(this.#rate, this.#tokens + ((now - this.#at) * this.#rate) / 1000) - rows
    this.#at = now
    return this.#tokens >= 0 ? 0 : (-this.#tokens / this.#rate) * 1000
  }

  async pay(rows: number, signal?: AbortSignal): Promise<void> {
    const ms = this.due(rows)
    if (ms > 0) await wait(ms, undefined, signal ? { signal } : {})
  }
}

/** Whether an answer's first cell says yes: not NULL, empty, 0 or false in any engine's print. */
export function saysYes(cell: string | null | undefined): boolean {
  return cell !== null && cell !== undefined && !/^(|0+(\.0+)?|f|false|no)$/i.test(cell)
}
