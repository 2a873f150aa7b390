import { join } from 'node:path'
import { fillData } from './fill-data.ts'
import { type Programs, serverEnvironment } from './local-programs.ts'
import { OFFICIAL } from './official.ts'

/** PostgreSQL's `initdb` and `postgres`, both in one folder. */
export function postgresPrograms(bin: string, version: string, libraries?: string): Programs {
  const environment = serverEnvironment(libraries)
  return {
    environment,
    secret: password => `${password}\n`,
    /** initdb takes the password from a file only. */
    initialize: site =>
      fillData(site, environment, join(bin, 'initdb'), [
        `--pgdata=${site.folder.data}`,
        `--username=${OFFICIAL.postgres.user}`,
        `--pwfile=${site.secret}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        ...locale(version),
        '--no-sync',
        '--no-instructions',
      ]),
    serve: ({ folder, flags }, port) => ({
      program: join(bin, 'postgres'),
      args: [
        '-D',
        folder.data,
        '-p',
        String(port),
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
        ...flags,
      ],
    }),
    // A fast shutdown.
    stop: 'SIGINT',
    settle: async () => {},
  }
}

/**
 * The same order and case rules on every machine, whatever locales it has: PostgreSQL's own, which came with 17. Before, the order of
 * bytes, and the case rules of the machine's C.UTF-8.
 */
const locale = (version: string): string[] =>
  Number.parseInt(version, 10) >= 17
    ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
    : ['--locale=C', '--lc-ctype=C.UTF-8']
