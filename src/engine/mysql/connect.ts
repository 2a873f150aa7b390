import { createConnection as createSocket, type Socket } from 'node:net'
import mysql, { type Connection, type ConnectionOptions } from 'mysql2'
import type { ConnectOptions, Engine } from '../engine.ts'
import { address } from './address.ts'
import { Answer } from './answer.ts'
import { databaseError } from './errors.ts'
import { type Flavour, MARIADB } from './flavour.ts'
import { text } from './quote.ts'
import { MysqlSession } from './session.ts'
import { run } from './statement.ts'

/**
 * Modes that hold in every session of ours: nothing invalid is written, 0 is a value for
 * AUTO_INCREMENT as any other, a division by zero is told.
 */
const STRICT = [
  'STRICT_ALL_TABLES',
  'ERROR_FOR_DIVISION_BY_ZERO',
  'NO_ENGINE_SUBSTITUTION',
  'NO_AUTO_VALUE_ON_ZERO',
]

/**
 * Zero dates can always be read. They are written where the server has neither of these modes: then
 * production writes them, and a copy of its rows is right as it is.
 */
const NO_ZERO = ['NO_ZERO_IN_DATE', 'NO_ZERO_DATE']

/**
 * Modes that say what the author's SQL means: as the server has them. All else is off, above all
 * NO_BACKSLASH_ESCAPES, on which our literals depend, and PAD_CHAR_TO_FULL_LENGTH and
 * EMPTY_STRING_IS_NULL, which change values.
 */
const MEANING = new Set([
  'ANSI_QUOTES',
  'HIGH_NOT_PRECEDENCE',
  'IGNORE_SPACE',
  'NO_UNSIGNED_SUBTRACTION',
  'ONLY_FULL_GROUP_BY',
  'PIPES_AS_CONCAT',
  'REAL_AS_FLOAT',
])

/** Opens a session; throws DatabaseError where the server does not let us in. */
export async function connected(
  engine: Engine,
  flavour: Flavour,
  url: string,
  { name, statementTimeout = 0, signal }: ConnectOptions,
): Promise<MysqlSession> {
  signal?.throwIfAborted()
  const target = address(url)
  const { connection, socket } = await open(
    flavour,
    { ...target, connectAttributes: { program_name: name } },
    signal,
  )
  const session = new MysqlSession({
    engine,
    flavour,
    connection,
    cut: () => socket.destroy(),
    cancel: () => cancel(flavour, target, connection.threadId),
    statementTimeout,
  })
  try {
    await pin(session, name, statementTimeout)
  } catch (error) {
    session.destroy()
    throw error
  }
  return session
}

async function pin(session: MysqlSession, name: string, timeout: number): Promise<void> {
  const [[mode] = []] = await session.query('select @@global.sql_mode')
  const its = (mode ?? '').split(',')
  const kept = its.filter(one => MEANING.has(one))
  const noZero = NO_ZERO.some(one => its.includes(one)) ? NO_ZERO : []
  // The collation is the server's own for utf8mb4, which is what literals in the author's SQL get
  // in production, too; a comparison with a column goes by the column's.
  await session.query('set names utf8mb4')
  await session.query(
    `set session ${[
      `sql_mode = ${text([...STRICT, ...noZero, ...kept].join(','))}`,
      `time_zone = '+00:00'`,
      'autocommit = 1',
      // A rehearsal must not wait for a lock as long as production would; the default for metadata
      // locks is a year.
      'lock_wait_timeout = 60',
      'innodb_lock_wait_timeout = 30',
      // Readers rest while the other side writes.
      'net_write_timeout = 3600',
      'net_read_timeout = 3600',
      'wait_timeout = 28800',
      'group_concat_max_len = 67108864',
      // Sorting compares no more bytes than this; no index holds keys of more than 3072.
      'max_sort_length = 4096',
      session.flavour.timeLimit(timeout),
      `@rehearse_move = ${text(name.replace(/^rehearse\//, ''))}`,
    ].join(', ')}`,
  )
}

async function open(
  flavour: Flavour,
  options: ConnectionOptions,
  signal?: AbortSignal,
): Promise<{ connection: Connection; socket: Socket }> {
  const { host = '127.0.0.1', port = 3306 } = options
  const socket = createSocket({ host, port, ...(signal && { signal }) })
  socket.setNoDelay(true)
  const connection = mysql.createConnection({
    ...options,
    stream: socket,
    charset: 'utf8mb4',
    disableEval: true,
  })
  try {
    await new Promise<void>((resolve, reject) => {
      connection.connect(error => (error ? reject(error) : resolve()))
    })
  } catch (error) {
    socket.destroy()
    throw databaseError(error, flavour === MARIADB)
  }
  // What happens between statements is told by the next one.
  connection.on('error', () => undefined)
  return { connection, socket }
}

async function cancel(flavour: Flavour, target: ConnectionOptions, id: number): Promise<void> {
  const { connection, socket } = await open(flavour, target)
  try {
    await run(connection, `kill query ${id}`, { rows: new Answer() })
  } finally {
    socket.destroy()
  }
}
