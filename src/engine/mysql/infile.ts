import { Readable } from 'node:stream'

/** Rows on their way to LOAD DATA LOCAL. */
export class Infile {
  /** What the driver sends, chunk by chunk. */
  readonly stream: Readable
  /** What the rows' own source threw, if it did: the server sees but the end of the file. */
  failure: { error: unknown } | null = null
  #ended = false

  constructor(rows: AsyncIterable<Buffer>) {
    this.stream = Readable.from(this.#read(rows), { objectMode: true, highWaterMark: 2 })
  }

  /** True while the server is owed rows. */
  get open(): boolean {
    return this.stream.readableDidRead && !this.#ended
  }

  async *#read(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    try {
      // An empty packet would end the file.
      for await (const chunk of rows) if (chunk.length > 0) yield chunk
    } catch (error) {
      this.failure = { error }
    } finally {
      this.#ended = true
    }
  }
}
