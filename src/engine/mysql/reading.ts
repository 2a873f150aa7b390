import type { Connection } from 'mysql2'
import type { Collector } from './collector.ts'
import type { Packet, RowSink } from './statement.ts'

/** Chunks that may wait before the connection is told to pause. */
const AHEAD = 2

/**
 * Between the packets, which come when they like, and the reader, who asks: the socket rests while
 * enough waits.
 */
export class Reading<Chunk> implements RowSink {
  readonly #connection: Connection
  readonly #collector: Collector<Chunk>
  #state: 'reading' | 'discarding' | 'ended' = 'reading'
  #failure: { error: unknown } | null = null
  #paused = false
  #wake: (() => void) | null = null

  constructor(connection: Connection, collector: Collector<Chunk>) {
    this.#connection = connection
    this.#collector = collector
  }

  get ended(): boolean {
    return this.#state === 'ended'
  }

  columns(count: number): void {
    this.#collector.columns(count)
  }

  row(packet: Packet): void {
    if (this.#state === 'discarding') return
    this.#collector.row(packet)
    const { waiting } = this.#collector
    if (waiting > 0) this.#wakeUp()
    if (waiting >= AHEAD && !this.#paused) {
      this.#paused = true
      // Once the driver is through with what the socket brought; it would copy each packet that
      // came after a pause.
      queueMicrotask(() => {
        if (this.#paused) this.#connection.pause()
      })
    }
  }

  /** The statement has ended, well or not. */
  end(failure: { error: unknown } | null): void {
    this.#failure = this.#state === 'discarding' ? null : failure
    this.#state = 'ended'
    this.#wakeUp()
  }

  /** The next chunk, or null at the end; throws what ended the statement. */
  async next(): Promise<Chunk | null> {
    for (;;) {
      if (this.#failure !== null) throw this.#failure.error
      const chunk = this.#collector.take(this.#state === 'ended')
      if (this.#collector.waiting < AHEAD) this.#resume()
      if (chunk !== null || this.#state === 'ended') return chunk
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
  }

  /** No more is asked for: what still comes is dropped, and the socket does not rest. */
  release(): void {
    if (this.#state === 'reading') this.#state = 'discarding'
    this.#resume()
  }

  #resume(): void {
    if (!this.#paused) return
    this.#paused = false
    this.#connection.resume()
  }

  #wakeUp(): void {
    this.#wake?.()
    this.#wake = null
  }
}
