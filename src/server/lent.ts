import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseError, type Engine, type Session } from '../engine/engine.ts'
import { ServerError } from '../spec/errors.ts'

/** How long a server that was just asked for may take to start. */
export const START_MS = 60_000
const PAUSE_MS = 250

/**
 * A session on a lent server's maintenance database; one that is still starting is waited for as long as patience goes. The session itself is
 * never cut short: what a server has begun to make has to be known to be dropped. Throws DatabaseError.
 */
export async function openLent(
  engine: Engine,
  url: string,
  { signal, patienceMs = 0 }: { signal?: AbortSignal; patienceMs?: number } = {},
): Promise<Session> {
  for (
    const until = performance.now() + patienceMs;
    ;
    await wait(PAUSE_MS, undefined, { signal })
  ) {
    try {
      return await engine.connect(engine.lending.server(url), { name: 'rehearse/scratch' })
    } catch (error) {
      signal?.throwIfAborted()
      const starting = error instanceof DatabaseError && engine.lending.starting(error.code)
      if (!starting || performance.now() > until) throw error
    }
  }
}

/** A URL without what is secret in it. */
export function shownUrl(url: string): string {
  const { protocol, host } = new URL(url)
  return `${protocol}//${host}`
}

/** Drops what begins so on a lent server, and what belongs to it; the names. Throws ServerError. */
export async function dropAll(engine: Engine, url: string, prefix: string): Promise<string[]> {
  try {
    await using session = await openLent(engine, url)
    const dropped = dropOrder(await engine.lending.databases(session, prefix), engine)
    for (const database of dropped) await engine.lending.drop(session, database)
    return dropped
  } catch (cause) {
    if (!(cause instanceof DatabaseError)) throw cause
    throw new ServerError(
      `what ${prefix}… left on ${shownUrl(url)} could not be dropped: ${cause.message}`,
      {
        tried: `drop database ${prefix}…`,
        fix: 'Once the server is well again: rehearse clean RUN with its URL',
        cause,
      },
    )
  }
}

/**
 * Databases of one run in the order in which they are to be dropped. What all rehearsals share by name is ours where a target of ours
 * is, which goes last: a sweep that is cut short leaves the proof.
 */
const dropOrder = (databases: readonly string[], engine: Engine): string[] => [
  ...databases.filter(isCopy),
  ...(databases.some(isTarget) ? engine.lending.beside.map(({ database }) => database) : []),
  ...databases.filter(database => !isCopy(database)),
]

const isCopy = (database: string): boolean => database.includes('_kept_')
const isTarget = (database: string): boolean => !isCopy(database) && !database.includes('_source_')
