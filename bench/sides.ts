import type { EngineName, Session } from '../src/engine/engine.ts'
import { OWN_SCHEMA } from '../src/engine/engine.ts'
import { engines } from '../src/engine/index.ts'
import { answer } from '../src/server/docker-command.ts'
import type { Server } from '../src/server/provider.ts'
import { startServers } from '../src/server/run.ts'
import { DDL, TABLE } from './data.ts'
import { run } from './program.ts'

export interface EngineVersion {
  engine: EngineName
  version: string
}

/** One side of a measurement: a container, and the database `bench` on it. */
export interface Side extends EngineVersion {
  name: 'source' | 'target'
  /** As a client on this machine sees it. */
  url: string
  container: string
  /** As another container of Docker's own network sees it. */
  address: string
  password: string
}

/** Two servers, started as the product starts them. `await using` ends both. */
export class Sides implements AsyncDisposable {
  readonly source: Side
  readonly target: Side
  readonly #servers: Server[]

  private constructor(source: Side, target: Side, servers: Server[]) {
    this.source = source
    this.target = target
    this.#servers = servers
  }

  static async open(
    source: EngineVersion,
    target: EngineVersion,
    run: string,
    signal: AbortSignal,
  ): Promise<Sides> {
    const wanted = [
      { ...source, name: 'source' as const },
      { ...target, name: 'target' as const },
    ]
    const servers = await startServers(
      wanted.map(({ engine, version, name }) => ({
        engine,
        version,
        side: name,
        image: null,
        settings: {},
        run,
        url: null,
        signal,
      })),
      'docker',
    )
    try {
      const sides = await Promise.all(
        wanted.map(async (side, i) => {
          const url = await servers[i]?.url()
          if (url === undefined) throw new Error('a server that was asked for was not started')
          return { ...side, ...(await reached(side.name, run)), ...(await database(side, url)) }
        }),
      )
      const [from, to] = sides
      if (from === undefined || to === undefined) throw new Error('two sides were asked for')
      return new Sides(from, to, servers)
    } catch (error) {
      await Promise.all(servers.map(server => server[Symbol.asyncDispose]()))
      throw error
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all(this.#servers.map(server => server[Symbol.asyncDispose]()))
  }
}

/** The container of a side and its address, by the labels that the provider gave it. */
async function reached(name: string, run: string): Promise<Pick<Side, 'container' | 'address'>> {
  const label = (key: string, value: string) => ['--filter', `label=rehearse.${key}=${value}`]
  const found = ['ps', ...label('run', run), ...label('side', name), '--format', '{{.Names}}']
  const container = await answer(found)
  const network = '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}'
  const addresses = await answer(['inspect', '--format', network, container])
  return { container, address: addresses.trim().split(' ')[0] ?? '' }
}

async function database(
  { engine }: EngineVersion,
  url: string,
): Promise<Pick<Side, 'url' | 'password'>> {
  const { connect, scripts } = engines[engine]
  await using session = await connect(url, { name: 'bench' })
  await session.execute('create database bench')
  return {
    url: scripts.databaseUrl(url, 'bench'),
    password: decodeURIComponent(new URL(url).password),
  }
}

const sessionOn = (side: Side): Promise<Session> =>
  engines[side.engine].connect(side.url, { name: 'bench' })

/** The table anew and empty, nothing remembered of a move, and the server with nothing left to write. */
export async function reset(side: Side): Promise<void> {
  await using session = await sessionOn(side)
  for (const statement of RESET[side.engine]) await session.execute(statement)
}

const AFRESH = (engine: EngineName) => [`drop table if exists ${TABLE}`, DDL[engine]]
const RESET: Readonly<Record<EngineName, string[]>> = {
  postgres: [
    `drop schema if exists ${OWN_SCHEMA} cascade`,
    ...AFRESH('postgres'),
    'vacuum',
    'checkpoint',
  ],
  mysql: [`drop database if exists ${OWN_SCHEMA}`, ...AFRESH('mysql')],
  mariadb: [`drop database if exists ${OWN_SCHEMA}`, ...AFRESH('mariadb')],
}

/** Loads the data file with the engine's own client and its own bulk load. */
export async function load(side: Side, file: string, signal: AbortSignal): Promise<void> {
  await reset(side)
  const [variable, client] = CLIENT[side.engine]
  await run('docker', ['exec', '-i', '-e', variable, side.container, ...client], {
    environment: { [variable]: side.password },
    stdin: { file },
    signal,
  })
  await using session = await sessionOn(side)
  await session.query(ANALYZE[side.engine])
}

const LOAD = `load data local infile '/dev/stdin' into table ${TABLE} character set utf8mb4`
const mysqlClient = (name: string): string[] => [
  ...[name, '--user=root', '--local-infile=1', '--default-character-set=utf8mb4'],
  ...['--execute', LOAD, 'bench'],
]
const CLIENT: Readonly<Record<EngineName, [variable: string, client: string[]]>> = {
  postgres: [
    'PGPASSWORD',
    ['psql', '-qXU', 'postgres', '-d', 'bench', '-c', `copy ${TABLE} from stdin`],
  ],
  mysql: ['MYSQL_PWD', mysqlClient('mysql')],
  mariadb: ['MYSQL_PWD', mysqlClient('mariadb')],
}

const ANALYZE: Readonly<Record<EngineName, string>> = {
  postgres: `vacuum analyze ${TABLE}`,
  mysql: `analyze table ${TABLE}`,
  mariadb: `analyze table ${TABLE}`,
}
