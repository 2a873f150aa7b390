import type pg from 'pg'
import { type CellChunk, DatabaseError } from '../engine.ts'
import { CellReader } from './cells.ts'
import { databaseError } from './errors.ts'
import { Flow } from './flow.ts'

const BYTEA = 17
const READY_FOR_QUERY = 0x5a

type Listener = (bytes: Buffer) => void

/**
 * A query as a query of `pg` whose rows never reach the driver: once the columns are known, our own reader stands at the socket
 * and hands the driver all that is no row, until the server is ready for the next query. Every cell comes as the text that its
 * type prints, but bytes as bytes. Measured on PostgreSQL 18, eight columns: half the server's time of a binary COPY, which
 * makes a `text` of each value before it prints one.
 */
export class RowsOut implements pg.Submittable {
  readonly #sql: string
  readonly #flow = new Flow<CellChunk>()
  #connection: pg.Connection | null = null
  #driver: Listener[] = []
  #reader: CellReader | null = null
  #handedOut: CellChunk | null = null
  #synced = false

  constructor(sql: string) {
    this.#sql = sql
  }

  get ended(): boolean {
    return this.#flow.ended
  }

  /** The next chunk, or null after the last. Throws DatabaseError. */
  async next(): Promise<CellChunk | null> {
    if (this.#handedOut !== null) this.#reader?.recycle(this.#handedOut)
    this.#handedOut = null
    this.#handedOut = await this.#flow.next()
    return this.#handedOut
  }

  discard(): Promise<void> {
    return this.#flow.discard()
  }

  // What follows is called by pg.

  submit(connection: pg.Connection): void {
    this.#connection = connection
    this.#flow.from(connection.stream)
    connection.once('noData', this.#noRows)
    connection.parse({ name: '', text: this.#sql, types: [] }, true)
    connection.describe({ type: 'S', name: '' }, true)
    connection.flush()
  }

  handleRowDescription({ fields }: { fields: pg.FieldDef[] }): void {
    this.#reader = new CellReader(fields.length, {
      keep: chunk => {
        if (!this.#flow.discarding) this.#flow.keep(chunk)
      },
      other: message => this.#toDriver(message),
    })
    this.#listen()
    const formats = fields.map(({ dataTypeID }) => (dataTypeID === BYTEA ? 1 : 0))
    this.#connection?.stream.write(bindMessage(formats))
    this.#connection?.execute({ portal: '' }, true)
    this.#sync()
  }

  handleCommandComplete(): void {
    this.#reader?.flush()
  }

  handleReadyForQuery(): void {
    this.#end()
  }

  handleError(error: unknown): void {
    // What was asked for behind a statement that failed is not answered before this.
    this.#sync()
    this.#end(databaseError(error))
  }

  readonly #noRows = (): void => {
    this.#sync()
    this.#end(new DatabaseError('the statement answers no rows', { code: '42601' }))
  }

  #sync(): void {
    if (this.#synced) return
    this.#synced = true
    this.#connection?.sync()
  }

  #end(error: Error | null = null): void {
    this.#connection?.off('noData', this.#noRows)
    this.#flow.end(error)
  }

  #listen(): void {
    const stream = this.#connection?.stream
    if (stream === undefined) return
    // Node's types say of a listener only that it is a function.
    this.#driver = stream.listeners('data') as Listener[]
    stream.on('data', this.#take)
    for (const listener of this.#driver) stream.off('data', listener)
  }

  readonly #take = (bytes: Buffer): void => this.#reader?.take(bytes)

  #toDriver(message: Buffer): void {
    const stream = this.#connection?.stream
    if (stream === undefined) return
    if (message[0] === READY_FOR_QUERY) {
      for (const listener of this.#driver) stream.on('data', listener)
      stream.off('data', this.#take)
    }
    for (const listener of this.#driver) listener.call(stream, message)
  }
}

/** The unnamed statement without parameters, and a format for each column: 0 text, 1 binary. */
function bindMessage(formats: readonly number[]): Buffer {
  const message = Buffer.alloc(1 + 4 + 2 + 2 + 2 + 2 + formats.length * 2)
  message.write('B')
  message.writeInt32BE(message.length - 1, 1)
  // Two empty names, no formats of parameters, no parameters.
  const at = message.writeInt16BE(formats.length, 11)
  for (const [i, format] of formats.entries()) message.writeInt16BE(format, at + i * 2)
  return message
}
