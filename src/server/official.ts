import type { EngineName } from '../engine/engine.ts'

/** What the official image of an engine is called, and what its entrypoint wants (Docker Hub's pages of the images). */
export interface Official {
  image(version: string): string
  port: number
  user: string
  passwordVariable: string
  /** Further variables of the entrypoint. */
  environment: Readonly<Record<string, string>>
  /**
   * A line of a server that will not start, where the entrypoint may go on waiting for it
   * (MariaDB's waits for half a minute); null where the container ends at once.
   */
  gaveUp: RegExp | null
  /** The superuser's URL to the maintenance database. */
  url(password: string, host: string, port: number): string
}

const mysqlUrl: Official['url'] = (password, host, port) =>
  `mysql://root:${password}@${host}:${port}/`

const REFUSING = /\[ERROR\].*(\bAborting\s*$|Error while setting value)/m

export const OFFICIAL: Readonly<Record<EngineName, Official>> = {
  postgres: {
    image: version => `postgres:${version}`,
    port: 5432,
    user: 'postgres',
    passwordVariable: 'POSTGRES_PASSWORD',
    // The container is thrown away: nothing of it has to reach the disk.
    environment: { POSTGRES_INITDB_ARGS: '--no-sync' },
    gaveUp: null,
    url: (password, host, port) => `postgres://postgres:${password}@${host}:${port}/postgres`,
  },
  mysql: {
    image: version => `mysql:${version}`,
    port: 3306,
    user: 'root',
    passwordVariable: 'MYSQL_ROOT_PASSWORD',
    environment: {},
    gaveUp: REFUSING,
    url: mysqlUrl,
  },
  mariadb: {
    image: version => `mariadb:${version}`,
    port: 3306,
    user: 'root',
    passwordVariable: 'MARIADB_ROOT_PASSWORD',
    environment: {},
    gaveUp: REFUSING,
    url: mysqlUrl,
  },
}
