import { type HowToRun, lastLine, run } from './program.ts'
import { numbers } from './version.ts'

const LIMIT_MS = 60_000

/**
 * What a server's program says of its version: `postgres (PostgreSQL) 15.18 (Debian …)`, `/usr/sbin/mysqld  Ver 9.7.0 for Linux …`.
 * Throws its last words where it says none.
 */
export async function versionSaid(
  program: string,
  how: Omit<HowToRun, 'limitMs'>,
): Promise<{ said: string; version: string }> {
  const { status, stdout, stderr } = await run(program, ['--version'], {
    ...how,
    limitMs: LIMIT_MS,
  })
  if (status !== 0) throw new Error(lastLine(stderr))
  // Its own path may hold numbers, too.
  const said = /(?:\bVer|\(PostgreSQL\))\s+(\S+)/.exec(stdout)?.[1] ?? stdout
  return { said, version: numbers(said) }
}
