import { DatabaseError, type Engine } from '../engine/engine.ts'
import { CannotKeep, type Kept } from '../engine/reset.ts'
import { ServerError } from '../spec/errors.ts'

/** One database to keep: its engine, its URL, and the further schemas that belong to it (MySQL: databases). */
export interface Plot {
  side: 'source' | 'target'
  engine: Engine
  url: string
  also: readonly string[]
}

/** Both sides as they were at one moment of the timeline, to go back to as often as wanted. `await using` drops the copies. */
export class Ground implements AsyncDisposable {
  readonly #kept: { side: Plot['side']; kept: Kept }[]

  private constructor(kept: { side: Plot['side']; kept: Kept }[]) {
    this.#kept = kept
  }

  /**
   * Keeps each plot as it is now; sessions of ours on them are ended. Throws CannotKeep with what stands in the way, or ServerError for
   * a server that cannot go on.
   */
  static async keep(plots: readonly Plot[], signal: AbortSignal): Promise<Ground> {
    const kept: { side: Plot['side']; kept: Kept }[] = []
    try {
      for (const plot of plots) kept.push({ side: plot.side, kept: await keep(plot, signal) })
      return new Ground(kept)
    } catch (error) {
      await Promise.allSettled(kept.map(({ kept }) => kept[Symbol.asyncDispose]()))
      throw error
    }
  }

  /** Puts both sides, or one, back as they were. Every other session on them is ended. Throws DatabaseError. */
  async restore(side: Plot['side'] | 'both' = 'both'): Promise<void> {
    await Promise.all(
      this.#kept.filter(one => side === 'both' || one.side === side).map(one => one.kept.restore()),
    )
  }

  /** A side's server was started anew and answers at another URL. */
  movedTo(side: Plot['side'], url: string): void {
    for (const one of this.#kept) if (one.side === side) one.kept.movedTo(url)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#kept.map(({ kept }) => kept[Symbol.asyncDispose]()))
  }
}

async function keep({ side, engine, url, also }: Plot, signal: AbortSignal): Promise<Kept> {
  try {
    return await engine.resets.keep(url, { also, signal })
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error
    if (!error.lost) throw new CannotKeep(error.message)
    throw new ServerError(`the ${side} server could not go on: ${error.message}`, {
      tried: 'to keep its database as it is, for rehearsals',
      cause: error,
    })
  }
}
