import type pg from 'pg'
import { databaseError } from './errors.ts'
import { Flow } from './flow.ts'

/** Gathers rows into chunks of a size that is worth a step of the event loop. */
export interface Collector<Chunk> {
  /** Takes one row as the server sent it (valid during the call); a chunk that is full, or null. */
  add(row: Buffer): Chunk | null
  /** What is left. */
  end(): Chunk | null
}

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
  readonly #flow = new Flow<Chunk>()

  /** `shift`: characters of `text` that stand before the caller's own statement. */
  constructor(text: string, shift: number, collector: Collector<Chunk>) {
    this.#text = text
    this.#shift = shift
    this.#collector = collector
  }

  get ended(): boolean {
    return this.#flow.ended
  }

  /** The next chunk, or null after the last. Throws DatabaseError. */
  next(): Promise<Chunk | null> {
    return this.#flow.next()
  }

  discard(): Promise<void> {
    return this.#flow.discard()
  }

  // What follows is called by pg.

  submit(connection: pg.Connection): void {
    this.#flow.from(connection.stream)
    connection.query(this.#text)
  }

  handleCopyData(message: { chunk: Buffer }): void {
    if (!this.#flow.discarding) this.#flow.keep(this.#collector.add(message.chunk))
  }

  handleCommandComplete(): void {
    if (!this.#flow.discarding) this.#flow.keep(this.#collector.end())
  }

  handleReadyForQuery(): void {
    this.#flow.end()
  }

  handleError(error: unknown): void {
    this.#flow.end(databaseError(error, this.#shift))
  }
}
