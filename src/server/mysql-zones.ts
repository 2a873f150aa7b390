import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import mysql from 'mysql2/promise'
import { ServerError } from '../spec/errors.ts'
import type { Site } from './local-programs.ts'

const ZONES = '/usr/share/zoneinfo'

/**
 * The names of time zones, as the official images load them. A machine without the zones themselves leaves the server without names.
 * Throws ServerError.
 */
export async function loadZones(
  program: string,
  site: Site,
  environment: NodeJS.ProcessEnv,
  url: string,
): Promise<void> {
  if (!existsSync(ZONES)) return
  const file = join(site.folder.path, 'zones.sql')
  const to = openSync(file, 'wx', 0o600)
  try {
    const child = spawn(program, [ZONES], { env: environment, stdio: ['ignore', to, 'ignore'] })
    await once(child, 'exit')
    const sql = readFileSync(file, 'utf8')
    await using connection = await connected(url)
    await connection.query(sql)
  } catch (cause) {
    throw new ServerError(
      `the ${site.request.side} server does not take the names of time zones: ${cause instanceof Error ? cause.message : cause}`,
      { tried: `${program} ${ZONES}`, cause },
    )
  } finally {
    closeSync(to)
    rmSync(file, { force: true })
  }
}

async function connected(url: string): Promise<mysql.Connection & AsyncDisposable> {
  const connection = await mysql.createConnection({
    uri: new URL('/mysql', url).href,
    multipleStatements: true,
  })
  return Object.assign(connection, {
    [Symbol.asyncDispose]: () => connection.end().catch(() => connection.destroy()),
  })
}
