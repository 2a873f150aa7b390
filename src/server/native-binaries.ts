import { accessSync, constants, globSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import type { EngineName } from '../engine/engine.ts'
import { type Programs, serverEnvironment } from './local-programs.ts'
import { mariadbPrograms, mysqlPrograms } from './mysql-programs.ts'
import { postgresPrograms } from './postgres-programs.ts'
import { versionSaid } from './program-version.ts'
import { isEngine } from './version.ts'

/** A server that is installed on this machine. */
export interface Installed {
  server: string
  version: string
  programs: Programs
}

/** Where packages put servers that are in nobody's PATH: Debian and Ubuntu, Red Hat, Homebrew, MySQL's own. */
const USUAL = [
  '/usr/lib/postgresql/*/bin',
  '/usr/pgsql-*/bin',
  '/opt/homebrew/opt/{postgresql,mysql,mariadb}*/bin',
  '/usr/local/opt/{postgresql,mysql,mariadb}*/bin',
  '/usr/local/mysql/bin',
  '/usr/bin',
  '/usr/sbin',
  '/usr/libexec',
  '/usr/local/bin',
  '/usr/local/sbin',
]

/** Everything of that engine that PATH and the usual places hold; what does not run is not installed. */
export async function installed(engine: EngineName, signal?: AbortSignal): Promise<Installed[]> {
  const places = placesToLook()
  const { server, programs } = KIND[engine]
  const found: Installed[] = []
  for (const file of new Set(all(server, places).map(path => realpathSync(path)))) {
    const its = await versionSaid(file, { environment: serverEnvironment(), signal }).catch(() => {
      signal?.throwIfAborted()
      return null
    })
    if (its === null || !isEngine(engine, its.said)) continue
    const made = programs(file, its.version, places)
    if (made !== null) found.push({ server: file, version: its.version, programs: made })
  }
  return found
}

interface Kind {
  /** What the server's program may be called. */
  server: readonly string[]
  /** Null where what fills a data folder is not installed. */
  programs(server: string, version: string, places: readonly string[]): Programs | null
}

const KIND: Readonly<Record<EngineName, Kind>> = {
  postgres: {
    server: ['postgres'],
    programs: (server, version) =>
      isProgram(join(dirname(server), 'initdb'))
        ? postgresPrograms(dirname(server), version)
        : null,
  },
  mysql: {
    server: ['mysqld'],
    programs: (server, _, places) => mysqlPrograms(server, zones(places)),
  },
  mariadb: {
    server: ['mariadbd', 'mysqld'],
    programs(server, _, places) {
      const [install] = all(
        ['mariadb-install-db', 'mysql_install_db'],
        [dirname(server), ...places],
      )
      return install === undefined ? null : mariadbPrograms(server, install, zones(places))
    },
  },
}

const zones = (places: readonly string[]): string | null =>
  all(['mysql_tzinfo_to_sql', 'mariadb-tzinfo-to-sql'], places)[0] ?? null

const placesToLook = (): string[] => [
  ...new Set([
    ...(process.env.PATH ?? '').split(delimiter).filter(folder => folder.startsWith('/')),
    ...USUAL.flatMap(pattern => (pattern.includes('*') ? globSync(pattern) : [pattern])),
  ]),
]

/** Every program of one of these names, in the order of the names. */
const all = (names: readonly string[], places: readonly string[]): string[] =>
  names.flatMap(name => places.map(place => join(place, name)).filter(isProgram))

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
