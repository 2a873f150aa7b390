import type pg from 'pg'
import { databaseError } from './errors.ts'

/** Gathers rows into chunks of a size that is worth a step of the event loop. */
export interface Collector<Chunk> {
  /** Takes one row as the server sent it (valid during the call); a chunk that is full, or null. */
  add(row: Buffer): Chunk | null
  /** What is left. */
  end(): Chunk | null
}

/** Full chunks that may wait before the socket is paused. */
const WAITING = 2

/**
 * `copy (…) to stdout` as a query of `pg`. The driver hands over every CopyData message, and the server sends one row in
 * each (https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-COPYDATA), so that
 * rows are counted and cut without looking into them. pg-copy-streams is as fast, but loses where rows begin, and a
 * reader that stops halfway cannot have the connection back.
 */
export class CopyOut<Chunk> implements pg.Submittable {
  readonly #text: string
  readonly #shift: number
  readonly #collector: Collector<Chunk>
  readonly #full: Chunk[] = []
  #connection: pg.Connection | null = null
  #paused = false
  #ended = false
  #error: Error | null = null
  #discarding = false
  #wake: () => void = () => {}

  /** `shift`: characters of `text` that stand before the caller's own statement. */
  constructor(text: string, shift: number, collector: Collector<Chunk>) {
    this.#text = text
    this.#shift = shift
    this.#collector = collector
  }

  /** True once the server has nothing more to say about this query. */
  get ended(): boolean {
    return this.#ended
  }

  /** The next chunk, or null after the last. Throws DatabaseError. */
  async next(): Promise<Chunk | null> {
    while (true) {
      const chunk = this.#full.shift()
      if (this.#full.length < WAITING) this.#resume()
      if (chunk !== undefined) return chunk
      if (this.#error) throw this.#error
      if (this.#ended) return null
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
  }

  /** Reads and drops what still comes, until the server is done; its error is dropped too. */
  async discard(): Promise<void> {
    this.#discarding = true
    this.#full.length = 0
    this.#resume()
    while (!this.#ended) {
      await new Promise<void>(resolve => {
        this.#wake = resolve
      })
    }
  }

  // What follows is called by pg.

  submit(connection: pg.Connection): void {
    this.#connection = connection
    connection.query(this.#text)
  }

  handleCopyData(message: { chunk: Buffer }): void {
    if (!this.#discarding) this.#keep(this.#collector.add(message.chunk))
  }

  handleCommandComplete(): void {
    if (!this.#discarding) this.#keep(this.#collector.end())
  }

  handleReadyForQuery(): void {
    this.#end()
  }

  handleError(error: unknown): void {
    this.#error = databaseError(error, this.#shift)
    this.#end()
  }

  #keep(chunk: Chunk | null): void {
    if (chunk === null) return
    this.#full.push(chunk)
    if (this.#full.length >= WAITING && !this.#paused) {
      this.#paused = true
      this.#connection?.stream.pause()
    }
    this.#wake()
  }

  #resume(): void {
    if (!this.#paused) return
    this.#paused = false
    this.#connection?.stream.resume()
  }

  #end(): void {
    this.#ended = true
    this.#resume()
    this.#wake()
  }
}
