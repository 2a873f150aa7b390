import { setTimeout as wait } from 'node:timers/promises'
import type { Session } from '../engine/engine.ts'
import type { Transfer } from '../mapping/plan.ts'
import type { MoverEvent } from './job.ts'
import { saysYes, Throttle } from './pace.ts'
import { on } from './refusal.ts'

const POLL_MS = 1_000

/** What holds a transfer back before each of its batches: its throttle, and its `pause-while` query. No transaction is open meanwhile. */
export class Traffic {
  readonly #throttle: Throttle | null
  readonly #pause: Transfer['batch']['pauseWhile']
  readonly #transfer: string
  readonly #move: Roads

  constructor(transfer: Transfer, move: Roads) {
    const { rowsPerSecond, pauseWhile } = transfer.batch
    this.#throttle = rowsPerSecond === null ? null : new Throttle(rowsPerSecond)
    this.#pause = pauseWhile
    this.#transfer = transfer.id
    this.#move = move
  }

  /** Rows may have to wait before they are read. */
  get regulated(): boolean {
    return this.#throttle !== null || this.#pause !== null
  }

  /** Resolves when so many rows may go. */
  async pass(rows: number): Promise<void> {
    await this.#throttle?.pay(rows)
    if (this.#pause === null) return
    const { side, query } = this.#pause
    for (let said = false; ; said = true) {
      const [answer] = await on(side, () => this.#move[side].query(query))
      if (!saysYes(answer?.[0])) return
      if (!said) this.#move.say({ event: 'paused', transfer: this.#transfer, side })
      await wait(POLL_MS)
    }
  }
}

interface Roads {
  source: Session
  target: Session
  say: (event: MoverEvent) => void
}
