import { readdirSync, readFileSync } from 'node:fs'

const EVERY_MS = 25

/**
 * Watches a process and all that descend from it: the largest sum of the largest resident memory (VmHWM of /proc/PID/status) of
 * those that run at one time. That is more than they ever held together, never less. Null where there is no /proc.
 */
export class MemoryWatch implements Disposable {
  readonly #root: number
  readonly #timer: NodeJS.Timeout
  #seen = new Set<number>()
  #peak = 0

  constructor(root: number) {
    this.#root = root
    this.#timer = setInterval(() => this.#look(), EVERY_MS)
  }

  get peakBytes(): number | null {
    return this.#peak === 0 ? null : this.#peak
  }

  #look(): void {
    const here = family(this.#root)
    // Until it has become a program of its own, a forked process shows its parent's memory.
    const known = here.filter(pid => this.#seen.has(pid))
    this.#peak = Math.max(
      this.#peak,
      known.reduce((sum, pid) => sum + highWater(pid), 0),
    )
    this.#seen = new Set(here)
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
  }
}

function family(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap(task =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'latin1').split(' ').filter(Boolean),
    )
    return [pid, ...children.flatMap(child => family(Number(child)))]
  } catch {
    // It ended between two looks, or there is no /proc.
    return []
  }
}

function highWater(pid: number): number {
  try {
    const [, kilobytes = '0'] =
      /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1')) ?? []
    return Number(kilobytes) * 1024
  } catch {
    return 0
  }
}
