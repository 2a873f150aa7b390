import type { RowTextChunk } from '../engine/engine.ts'

/** Bytes of row text that may wait: what a batch of half a second mostly has. */
const BOUND = 12 * 1024 * 1024

/** Reads from the moment on when it is made, whether anybody takes the rows yet or not, as long as little enough waits. */
export class ReadAhead {
  readonly #chunks: AsyncIterator<RowTextChunk>
  readonly #waiting: RowTextChunk[] = []
  #bytes = 0
  #state: 'reading' | 'stopped' | 'ended' = 'reading'
  #failure: { error: unknown } | null = null
  /** The one that waits, reader or taker: never both at once. */
  #wake: () => void = () => {}
  readonly #done: Promise<void>

  constructor(chunks: AsyncIterable<RowTextChunk>) {
    this.#chunks = chunks[Symbol.asyncIterator]()
    this.#done = this.#read()
  }

  /** The next chunk, or null after the last; throws what ended the reading. */
  async next(): Promise<RowTextChunk | null> {
    for (;;) {
      const chunk = this.#waiting.shift()
      if (chunk !== undefined) {
        this.#bytes -= chunk.text.length
        this.#wake()
        return chunk
      }
      if (this.#failure !== null) throw this.#failure.error
      if (this.#state === 'ended') return null
      await this.#change()
    }
  }

  /** Gives the session back, read to its end or not. Does not throw. */
  async stop(): Promise<void> {
    if (this.#state === 'reading') this.#state = 'stopped'
    this.#waiting.length = 0
    this.#wake()
    await this.#done
  }

  async #read(): Promise<void> {
    try {
      while (this.#state === 'reading') {
        const { value, done } = await this.#chunks.next()
        if (done === true) break
        this.#waiting.push(value)
        this.#bytes += value.text.length
        this.#wake()
        while (this.#bytes >= BOUND && this.#state === 'reading') await this.#change()
      }
      await this.#chunks.return?.()
    } catch (error) {
      this.#failure = { error }
    }
    this.#state = 'ended'
    this.#wake()
  }

  #change(): Promise<void> {
    return new Promise(resolve => {
      this.#wake = resolve
    })
  }
}
