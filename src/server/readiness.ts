import { setTimeout as wait } from 'node:timers/promises'
import mysql from 'mysql2/promise'
import pg from 'pg'
import type { EngineName } from '../engine/engine.ts'
import { ServerError } from '../spec/errors.ts'
import type { ServerRequest } from './provider.ts'
import { settingsNamedIn } from './settings.ts'

/** Generous: a server that still runs after this long and does not answer will not answer. */
export const START_LIMIT_MS = 180_000
const PAUSE_MS = 60
const ATTEMPT_MS = 5_000
/** Of a way that is there or not; a server that answers by another takes milliseconds. */
const WAY_MS = 1_000
const LOG_LINES = 30

/** A server that has been started and does not answer yet. */
export interface Starting {
  request: ServerRequest
  /** Asked until it is known, and then no more. */
  url(): Promise<string>
  /** How it was started, for a person. */
  tried: string
  /** Settles when the server's process has ended, with how. */
  ended: Promise<string>
  log(lines: number): Promise<string>
  limitMs?: number
}

/**
 * Waits until two authenticated queries over TCP were answered in a row (official images restart their
 * server once). Answers the server's version as it says it itself: `18.1`, `11.8.3-MariaDB-deb13`.
 * Throws ServerError, with the end of the log, as soon as the server ends or the time is over, and the
 * signal's reason on abort.
 */
export async function untilReady(starting: Starting): Promise<string> {
  const { request, limitMs = START_LIMIT_MS } = starting
  const { signal } = request
  const deadline = performance.now() + limitMs
  let last = 'no answer'
  let answers = 0
  let url: string | null = null
  const ask = async (): Promise<string> => {
    url ??= await starting.url()
    return ASK[request.engine](url, ATTEMPT_MS)
  }
  const over = interruption(starting.ended, signal)
  for (;;) {
    signal?.throwIfAborted()
    const outcome = await Promise.race([over, attempt(ask)])
    signal?.throwIfAborted()
    if ('ended' in outcome) throw await endedEarly(starting, outcome.ended)
    if ('version' in outcome) {
      if (++answers === 2) return outcome.version
      continue
    }
    answers = 0
    last = outcome.failed
    if (performance.now() > deadline) throw await tooLate(starting, limitMs, last)
    await Promise.race([over, wait(PAUSE_MS)])
  }
}

/** Whether a server that is ready lets us in by another way, too. */
export const answersAt = async (engine: EngineName, url: string): Promise<boolean> =>
  'version' in (await attempt(() => ASK[engine](url, WAY_MS)))

type Outcome = { ended: string } | { failed: string } | { version: string }

function interruption(ended: Promise<string>, signal: AbortSignal | undefined): Promise<Outcome> {
  const aborted = new Promise<Outcome>(resolve => {
    signal?.addEventListener('abort', () => resolve({ failed: 'aborted' }), { once: true })
  })
  return Promise.race([ended.then(how => ({ ended: how })), aborted])
}

async function attempt(ask: () => Promise<string>): Promise<Outcome> {
  try {
    return { version: await ask() }
  } catch (error) {
    return { failed: error instanceof Error ? error.message || error.name : String(error) }
  }
}

/** One session, one query, within so many milliseconds: who answers is a server that lets us in. */
const ASK: Readonly<Record<EngineName, (url: string, ms: number) => Promise<string>>> = {
  async postgres(url, ms) {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: ms,
      query_timeout: ms,
    })
    // A server that restarts cuts the session between two queries: the next attempt will tell.
    client.on('error', () => {})
    try {
      await client.connect()
      const { rows } = await client.query({
        text: `select 1, current_setting('server_version')`,
        rowMode: 'array',
      })
      return String(rows[0]?.[1])
    } finally {
      await client.end().catch(() => {})
    }
  },
  mysql: askMysql,
  mariadb: askMysql,
}

async function askMysql(url: string, ms: number): Promise<string> {
  const connection = await mysql.createConnection({ uri: url, connectTimeout: ms })
  connection.on('error', () => {})
  try {
    const [rows] = await connection.query<mysql.RowDataPacket[]>({
      sql: 'select 1, version() as version',
      timeout: ms,
    })
    return String(rows[0]?.version)
  } finally {
    await connection.end().catch(() => connection.destroy())
  }
}

async function endedEarly(starting: Starting, how: string): Promise<ServerError> {
  const { request, tried } = starting
  const log = await starting.log(LOG_LINES)
  const named = settingsNamedIn(log, request.settings)
  const settings = Object.keys(request.settings)
  const blame = named.length > 0 ? `; its log speaks of the setting ${named.join(', ')}` : ''
  const name = `${request.engine}:${request.version}`
  return new ServerError(`the ${request.side} server (${name}) ${how} before it answered${blame}`, {
    tried,
    log,
    ...(settings.length > 0 && {
      fix: `Check the ${request.side}’s settings in the spec: ${(named.length > 0 ? named : settings).join(', ')}.`,
    }),
  })
}

async function tooLate(starting: Starting, limitMs: number, last: string): Promise<ServerError> {
  const { request, tried } = starting
  return new ServerError(
    `the ${request.side} server (${request.engine}:${request.version}) runs, but did not answer within ${Math.round(limitMs / 1000)} s: ${last}`,
    { tried, log: await starting.log(LOG_LINES) },
  )
}
