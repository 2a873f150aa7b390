import { createConnection as createSocket, type Socket } from 'node:net'
import mysql, { type Connection } from 'mysql2'
import { address } from './address.ts'
import { Answer } from './answer.ts'
import { databaseError } from './errors.ts'
import { name } from './quote.ts'
import { type Outcome, run } from './statement.ts'

/** The driver's number of the charset that it passes through untouched. */
const BINARY = 63
/** Room that a statement needs beside its text. */
const PACKET_HEAD = 64
const LARGEST_PACKET = 1 << 30

// https://dev.mysql.com/doc/dev/mysql-server/latest/mysql__com_8h.html
const IN_TRANSACTION = 1
const NO_BACKSLASH_ESCAPES = 512

/**
 * A connection as the mysql client opens it: the server's own SQL mode, utf8mb4 until the script says otherwise, UTC. Statements
 * go out as the bytes that they are: the driver encodes text by a charset, and latin1 gives every byte back.
 */
export class ScriptConnection implements AsyncDisposable {
  readonly maria: boolean
  /** The longest statement that the server takes, bytes. */
  readonly room: number
  /** Backslashes are letters (NO_BACKSLASH_ESCAPES). */
  plainBackslash = false
  inTransaction = false
  readonly #connection: Connection

  private constructor(connection: Connection, maria: boolean, room: number) {
    this.#connection = connection
    this.maria = maria
    this.room = room
  }

  /** `largest`: how long a statement may be at most; the server is asked to take it. */
  static async open(url: string, largest = 0, signal?: AbortSignal): Promise<ScriptConnection> {
    const { database, ...target } = address(url)
    const open = (): Opened => {
      const socket = createSocket(target.port ?? 3306, target.host ?? '127.0.0.1')
      const connection = mysql.createConnection({
        ...target,
        stream: socket,
        charset: 'BINARY',
        multipleStatements: true,
        flags: FLAGS,
        queryFormat: sql => sql,
        disableEval: true,
        connectAttributes: { program_name: 'rehearse/fixtures' },
      })
      return { connection, socket }
    }
    const giveBack = await makeRoom(open, largest)
    const { connection, socket } = open()
    const abort = () => socket.destroy()
    signal?.addEventListener('abort', abort, { once: true })
    socket.once('close', () => signal?.removeEventListener('abort', abort))
    try {
      await connected(connection)
    } finally {
      await giveBack()
    }
    const [[version = '', room = '0'] = []] = await ask(
      connection,
      'select version(), @@max_allowed_packet',
    )
    const script = new ScriptConnection(
      connection,
      /mariadb/i.test(version),
      Number(room) - PACKET_HEAD,
    )
    await script.run(Buffer.from(`set names utf8mb4`))
    await script.run(Buffer.from(`set time_zone = '+00:00'`))
    if (database !== undefined) await script.run(Buffer.from(`use ${name(database)}`))
    return script
  }

  /** Runs a statement. Throws DatabaseError; its `cause` is what the server said. */
  async run(sql: Buffer): Promise<Outcome> {
    // The driver follows SET NAMES with its own encoding; ours stays.
    Object.assign(this.#connection.config, { charsetNumber: BINARY })
    try {
      const outcome = await run(this.#connection, sql.toString('latin1'))
      if (outcome.status !== null) {
        this.inTransaction = (outcome.status & IN_TRANSACTION) !== 0
        this.plainBackslash = (outcome.status & NO_BACKSLASH_ESCAPES) !== 0
      }
      return outcome
    } catch (error) {
      throw readable(error)
    }
  }

  ask(sql: string): Promise<string[][]> {
    return ask(this.#connection, sql)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#connection.state === 'authenticated') {
      await new Promise<void>(resolve => this.#connection.end(() => resolve()))
    }
    this.#connection.destroy()
  }
}

interface Opened {
  connection: Connection
  socket: Socket
}

/** The driver asks for what the client does not: IGNORE_SPACE would change the SQL mode, FOUND_ROWS what ROW_COUNT() says. */
const FLAGS = ['-IGNORE_SPACE', '-FOUND_ROWS', '-ODBC', '-LOCAL_FILES']

async function ask(connection: Connection, sql: string): Promise<string[][]> {
  const answer = new Answer()
  await run(connection, sql, { rows: answer })
  return answer.rows.map(row => row.map(cell => cell ?? ''))
}

async function connected(connection: Connection): Promise<void> {
  connection.on('error', () => undefined)
  try {
    await new Promise<void>((resolve, reject) => {
      connection.connect(error => (error ? reject(error) : resolve()))
    })
  } catch (error) {
    connection.destroy()
    throw databaseError(error, false)
  }
}

/**
 * A session takes its packet size from the server when it opens: the server's own is raised for that moment, where the user may, and
 * given back. Dumps are written with statements as long as the server they came from allowed.
 */
async function makeRoom(open: () => Opened, largest: number): Promise<() => Promise<void>> {
  const none = async () => {}
  if (largest === 0) return none
  const { connection } = open()
  await connected(connection)
  try {
    const [[before = '0'] = []] = await ask(connection, 'select @@global.max_allowed_packet')
    if (largest + PACKET_HEAD <= Number(before)) return none
    await run(connection, `set global max_allowed_packet = ${LARGEST_PACKET}`)
    return async () => {
      const { connection: again } = open()
      await connected(again)
      await run(again, `set global max_allowed_packet = ${before}`)
      again.destroy()
    }
  } catch {
    // The user may not: a statement that is too long will say so.
    return none
  } finally {
    connection.destroy()
  }
}

/** The server's words come in the session's charset, and the driver reads them as latin1 here. */
function readable(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const bytes = Buffer.from(error.message, 'latin1')
  const words = bytes.toString('utf8')
  if (!words.includes('\ufffd')) Object.assign(error, { message: words, sqlMessage: words })
  return error
}
