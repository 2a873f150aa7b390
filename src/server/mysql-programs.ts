import { join } from 'node:path'
import { fillData } from './fill-data.ts'
import { type Programs, type Site, serverEnvironment } from './local-programs.ts'
import { loadZones } from './mysql-zones.ts'

/** What MySQL and MariaDB have in common; `initialize`: the program that fills a data folder, and what it takes. */
interface Installed {
  server: string
  /** `mysql_tzinfo_to_sql`, or null where it is not installed: then no zone has a name. */
  zones: string | null
  initialize: (site: Site) => [program: string, args: string[]]
  /** What only one of them knows. */
  further: readonly string[]
  /** Roots without a password that came with the data folder, besides that of localhost. */
  dropped: readonly string[]
}

export function mysqlPrograms(server: string, zones: string | null): Programs {
  return programs({
    server,
    zones,
    initialize: site => [
      server,
      [
        '--no-defaults',
        '--initialize-insecure',
        `--datadir=${site.folder.data}`,
        ...NO_X,
        ...site.flags,
      ],
    ],
    further: NO_X,
    dropped: [],
  })
}

export function mariadbPrograms(server: string, install: string, zones: string | null): Programs {
  return programs({
    server,
    zones,
    initialize: site => [
      install,
      [
        '--no-defaults',
        `--datadir=${site.folder.data}`,
        '--auth-root-authentication-method=normal',
        '--skip-test-db',
        ...site.flags,
      ],
    ],
    further: [],
    dropped: [
      "drop user if exists 'root'@'127.0.0.1', 'root'@'::1', ''@'localhost';",
      "execute immediate concat('drop user if exists ''root''@''', @@hostname, ''', ''''@''', @@hostname, '''');",
    ],
  })
}

/** The X protocol would take another port. */
const NO_X = ['--loose-mysqlx=OFF']

function programs({ server, zones, initialize, further, dropped }: Installed): Programs {
  const environment = serverEnvironment()
  return {
    environment,
    /** Run before the first client gets in, so that nobody meets a root without a password. As the official images have it, root is root@'%'. */
    secret: password =>
      [
        ...dropped,
        `alter user 'root'@'localhost' identified by '${password}';`,
        `create user if not exists 'root'@'%' identified by '${password}';`,
        "grant all on *.* to 'root'@'%' with grant option;",
        '',
      ].join('\n'),
    initialize: site => fillData(site, environment, ...initialize(site)),
    serve: ({ folder, secret, flags }, port) => ({
      program: server,
      args: [
        '--no-defaults',
        `--datadir=${folder.data}`,
        `--init-file=${secret}`,
        '--bind-address=127.0.0.1',
        `--port=${port}`,
        `--socket=${join(folder.data, 'socket')}`,
        `--pid-file=${join(folder.data, 'pid')}`,
        ...further,
        ...flags,
      ],
    }),
    // One process, whose data goes with it.
    stop: 'SIGKILL',
    settle: async (site, url) => {
      if (zones !== null) await loadZones(zones, site, environment, url)
    },
  }
}
