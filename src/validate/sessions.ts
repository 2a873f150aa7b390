import type { CellChunk, Session } from '../engine/engine.ts'
import { engines } from '../engine/index.ts'
import type { Live, PassOptions } from './pass.ts'

type Side = 'source' | 'target'

/** Sessions that one pass hands to the next: opening one costs a server more than reading a small table. `await using` ends those that rest. */
export class SessionPool implements AsyncDisposable {
  readonly #options: PassOptions
  readonly #signal: AbortSignal | undefined
  readonly #resting: Record<Side, Session[]> = { source: [], target: [] }
  #ended = false

  constructor(options: PassOptions, signal?: AbortSignal) {
    this.#options = options
    this.#signal = signal
  }

  async take(side: Side): Promise<Session> {
    const resting = this.#resting[side].pop()
    if (resting !== undefined) return resting
    const { engine, url } = this.#options[side]
    return await engines[engine].connect(url, {
      name: this.#options.name,
      ...(this.#signal === undefined ? {} : { signal: this.#signal }),
    })
  }

  /** Nothing reads from it any more. */
  async give(side: Side, session: Session): Promise<void> {
    // Another pass may have failed, and the pool with it.
    if (this.#ended) await session[Symbol.asyncDispose]()
    else this.#resting[side].push(session)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#ended = true
    const resting = Object.values(this.#resting).flatMap(sessions => sessions.splice(0))
    for (const session of resting) await session[Symbol.asyncDispose]()
  }
}

/** The sessions of one pass, each opened when it is first asked for. */
export class Sessions implements AsyncDisposable {
  readonly #live: Live
  readonly #pool: SessionPool
  readonly #open = new Map<string, { side: Side; session: Promise<Session> }>()

  constructor(options: PassOptions, live: Live) {
    this.#live = live
    this.#pool = live.pool ?? new SessionPool(options, live.signal)
  }

  async *watch(chunks: AsyncIterable<CellChunk>): AsyncGenerator<CellChunk> {
    for await (const chunk of chunks) {
      this.#live.onRows?.(chunk.rows)
      yield chunk
    }
  }

  part = (side: Side, part: number): Promise<Session> => this.#get(`part ${part}`, side)
  found = (): Promise<Session> => this.#get('found', 'target')
  lookup = (): Promise<Session> => this.#get('lookup', 'target')

  #get(use: string, side: Side): Promise<Session> {
    const known = this.#open.get(use)
    if (known !== undefined) return known.session
    const session = this.#pool.take(side)
    this.#open.set(use, { side, session })
    return session
  }

  /** A pass that came to its end has read every answer: its sessions serve the next one. */
  async handBack(): Promise<void> {
    if (this.#live.pool === undefined) return
    const opened = [...this.#open.values()]
    this.#open.clear()
    for (const { side, session } of opened) await this.#pool.give(side, await session)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const opened = await Promise.allSettled([...this.#open.values()].map(({ session }) => session))
    for (const session of opened) {
      if (session.status === 'fulfilled') await session.value[Symbol.asyncDispose]()
    }
  }
}
