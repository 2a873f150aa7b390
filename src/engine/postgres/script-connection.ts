import pg from 'pg'
import { databaseError } from './errors.ts'

/** PostgreSQL's own answer to a statement. */
export type ServerSays = pg.DatabaseError

/** What a backslash command or a caller must know of a session. */
export interface SessionState {
  /** I idle · T in a transaction · E in one that has failed. */
  transaction: string
  standardStrings: boolean
  /** What the session takes statements to be in, by PostgreSQL's name: `UTF8`, `LATIN1`. */
  encoding: string
}

/**
 * A connection as psql opens it: the server's own settings, UTC aside. Statements go out as the bytes that they are, which
 * the driver's own query cannot do (it writes text, as UTF-8), and a COPY … FROM stdin is fed when the server asks for it.
 */
export class ScriptConnection implements AsyncDisposable {
  readonly state: SessionState = { transaction: 'I', standardStrings: true, encoding: 'UTF8' }
  readonly #client: pg.Client
  #lost: Error | null = null
  #current: RawStatement | null = null

  private constructor(client: pg.Client) {
    this.#client = client
    client.on('error', error => this.#lose(error))
    client.on('end', () => this.#lose(new Error('the server closed the connection')))
  }

  static async open(url: string, signal?: AbortSignal): Promise<ScriptConnection> {
    const address = new URL(url)
    const options = address.searchParams.get('options')
    address.searchParams.set('options', `${options ? `${options} ` : ''}-c TimeZone=UTC`)
    const client = new pg.Client({
      connectionString: address.href,
      application_name: 'rehearse/fixtures',
    })
    const connection = new ScriptConnection(client)
    const abort = () => connection.#abort()
    signal?.addEventListener('abort', abort, { once: true })
    client.once('end', () => signal?.removeEventListener('abort', abort))
    try {
      await client.connect()
      await connection.#readState()
    } catch (error) {
      abort()
      signal?.throwIfAborted()
      throw databaseError(error)
    }
    return connection
  }

  /** Runs one statement. `copy` gives the data where the server asks for it. Throws what the server says, or that it is gone. */
  async run(sql: Buffer, copy: () => AsyncIterable<Buffer> = empty): Promise<void> {
    if (this.#lost) throw this.#lost
    const statement = new RawStatement(sql, copy, this.state)
    this.#current = statement
    this.#client.query(statement)
    await statement.done
    this.#current = null
  }

  /** A small answer of our own asking. */
  async ask(sql: string): Promise<string> {
    const answer = await this.#client.query<string[]>({ text: sql, rowMode: 'array' })
    return String(answer.rows[0]?.[0] ?? '')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#lost) this.#abort()
    else await this.#client.end()
  }

  async #readState(): Promise<void> {
    // What is passed over is told by the server's words; only a superuser may set their language.
    await this.ask(`
      select set_config('lc_messages', 'C', false) from pg_roles where rolname = current_user and rolsuper`)
    this.state.encoding = await this.ask('show client_encoding')
    this.state.standardStrings = (await this.ask('show standard_conforming_strings')) === 'on'
  }

  #lose(error: Error): void {
    this.#lost ??= error
    this.#current?.fail(error)
  }

  #abort(): void {
    this.#client.connection.stream.destroy()
  }
}

async function* empty(): AsyncGenerator<Buffer> {}

/** A Query message of raw bytes, as a query of `pg`. */
class RawStatement implements pg.Submittable {
  readonly done: Promise<void>
  readonly #sql: Buffer
  readonly #copy: () => AsyncIterable<Buffer>
  readonly #state: SessionState
  #resolve: () => void = () => {}
  #reject: (error: unknown) => void = () => {}
  /** What the server says, and what kept us from reading the data: the latter is the cause where there are both. */
  #error: unknown = null
  #unread: unknown = null
  #copying: Promise<void> = Promise.resolve()

  constructor(sql: Buffer, copy: () => AsyncIterable<Buffer>, state: SessionState) {
    this.#sql = sql
    this.#copy = copy
    this.#state = state
    this.done = new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
    })
  }

  fail(error: unknown): void {
    this.#reject(this.#unread ?? this.#error ?? error)
  }

  // What follows is called by pg.

  /** https://www.postgresql.org/docs/current/protocol-message-formats.html, Query: 'Q', length, text, NUL. */
  submit(connection: pg.Connection): void {
    const parameter = (message: { parameterName: string; parameterValue: string }) => {
      if (message.parameterName === 'client_encoding') this.#state.encoding = message.parameterValue
      if (message.parameterName === 'standard_conforming_strings') {
        this.#state.standardStrings = message.parameterValue === 'on'
      }
    }
    connection.on('parameterStatus', parameter)
    connection.once('readyForQuery', (message: { status: string }) => {
      connection.off('parameterStatus', parameter)
      this.#state.transaction = message.status
      this.#copying.then(() => {
        const error = this.#unread ?? this.#error
        if (error === null) this.#resolve()
        else this.#reject(error)
      })
    })
    connection.stream.cork()
    connection.stream.write(header('Q', this.#sql.length + 1))
    connection.stream.write(this.#sql)
    connection.stream.write(Buffer.alloc(1))
    connection.stream.uncork()
  }

  handleCopyInResponse(connection: pg.Connection): void {
    this.#copying = this.#feed(connection)
  }

  handleError(error: unknown): void {
    this.#error = error
  }

  handleReadyForQuery(): void {}
  handleRowDescription(): void {}
  handleDataRow(): void {}
  handleCommandComplete(): void {}
  handleEmptyQuery(): void {}
  handlePortalSuspended(): void {}
  handleCopyData(): void {}

  async #feed({ stream }: pg.Connection): Promise<void> {
    try {
      for await (const chunk of this.#copy()) {
        if (this.#error) return
        stream.write(header('d', chunk.length))
        // The chunk is the reader's window, which moves on: it has to have left before the next is asked for.
        await new Promise<void>((resolve, reject) => {
          stream.write(chunk, error => (error ? reject(error) : resolve()))
        })
      }
      stream.write(header('c', 0))
    } catch (error) {
      const reason = Buffer.from('the data could not be read\0')
      stream.write(header('f', reason.length))
      stream.write(reason)
      this.#unread = error
    }
  }
}

function header(type: 'Q' | 'd' | 'c' | 'f', length: number): Buffer {
  const bytes = Buffer.alloc(5)
  bytes.write(type, 0, 'latin1')
  bytes.writeInt32BE(length + 4, 1)
  return bytes
}
