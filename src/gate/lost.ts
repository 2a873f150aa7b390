import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseError } from '../engine/engine.ts'
import { ServerLost } from '../replay/replay.ts'
import { ServerError } from '../spec/errors.ts'
import type { SideOfMove, Sides } from './sides.ts'

const LOG_LINES = 20
/** A connection is cut a moment before its server's process is gone. */
const PATIENCE_MS = 2_000

/**
 * An error in the middle of a check, told as what it is: where a server has died since, that is the news, with the end of its log; so is a
 * connection that a living server closed. Any other error is given back as it is.
 */
export async function whatHappened(error: unknown, sides: Sides): Promise<unknown> {
  const lost = error instanceof ServerError || (error instanceof DatabaseError && error.lost)
  const dead = await firstDead(sides, lost ? PATIENCE_MS : 0)
  if (dead !== null) {
    const { name, engine, server } = dead
    return new ServerError(
      `the ${name} server (${engine.name} ${server.version}) died in the middle of the check`,
      {
        tried: error instanceof ServerError ? error.tried : 'going on with the check',
        fix: 'Its log says why; a server that ran out of memory or disk needs a larger machine or less data.',
        log: await logOf(dead),
        cause: error,
      },
    )
  }
  if (!lost || (error instanceof ServerError && error.log !== null)) return error
  return new ServerError(error.message, {
    tried: error instanceof ServerError ? error.tried : 'going on with the check',
    fix: 'The servers still run. Where a disk or memory is full, the machine needs more of it, or the check less data; else look for a limit in the settings of the spec, or run again.',
    log: await logs(error instanceof ServerLost ? [sides[error.side]] : sides.all),
    cause: error,
  })
}

async function firstDead(sides: Sides, patience: number): Promise<SideOfMove | null> {
  for (const until = performance.now() + patience; ; ) {
    for (const side of sides.all) {
      if (!(await side.server.alive().catch(() => false))) return side
    }
    if (performance.now() >= until) return null
    await wait(100)
  }
}

const logOf = ({ server }: SideOfMove): Promise<string | null> =>
  server.log(LOG_LINES).catch(() => null)

async function logs(of: readonly SideOfMove[]): Promise<string | null> {
  const all = await Promise.all(of.map(logOf))
  const said = all.flatMap((log, i) => (log ? [`(${of[i]?.name})\n${log}`] : []))
  return said.join('\n') || null
}
