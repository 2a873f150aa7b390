import { randomBytes } from 'node:crypto'
import type { TestProject } from 'vitest/node'
import type { EngineName } from '../src/engine/engine.ts'
import { bridgeAddress } from '../src/server/docker-network.ts'
import { embedded } from '../src/server/embedded.ts'
import { OFFICIAL } from '../src/server/official.ts'
import type { ServerRequest } from '../src/server/provider.ts'
import { docker } from './docker.ts'

/**
 * One server of each engine for the whole run, ended afterwards. Test files make databases of their own in it (test/databases.ts).
 * REHEARSE_TEST_SERVERS (JSON: engine → URL) lends servers that run already. Where no Docker Engine answers, embedded PostgreSQL is what there
 * is, and the tests that need more are skipped; with CI=true, that fails.
 */
const IMAGES: Record<EngineName, string> = {
  postgres: 'postgres:18',
  mysql: 'mysql:9.7',
  mariadb: 'mariadb:11.8',
}

type Servers = Partial<Record<EngineName, string>>
type End = () => void | PromiseLike<void>

declare module 'vitest' {
  export interface ProvidedContext {
    servers: Servers
  }
}

export default async function setup(
  project: TestProject,
): Promise<(() => Promise<void>) | undefined> {
  const { servers, end } = await had()
  const missing = Object.keys(IMAGES).filter(engine => !(engine in servers))
  if (process.env.CI === 'true' && missing.length > 0) {
    await end?.()
    throw new Error(`CI=true, and there is no server of ${missing.join(', ')} to test with`)
  }
  project.provide('servers', servers)
  return async () => await end?.()
}

async function had(): Promise<{ servers: Servers; end?: End }> {
  const lent = process.env.REHEARSE_TEST_SERVERS
  if (lent) return { servers: JSON.parse(lent) as Servers }
  try {
    docker('info')
  } catch {
    return await embeddedServer()
  }
  return inContainers()
}

async function embeddedServer(): Promise<{ servers: Servers; end?: End }> {
  const request: ServerRequest = {
    engine: 'postgres',
    version: '18',
    image: null,
    settings: { fsync: 'off', max_connections: '200' },
    side: 'database',
    run: `tests-${process.pid}`,
    url: null,
  }
  if ((await embedded.unavailable(request)) !== null) return { servers: {} }
  const server = await embedded.start(request)
  return { servers: { postgres: await server.url() }, end: () => server[Symbol.asyncDispose]() }
}

async function inContainers(): Promise<{ servers: Servers; end: End }> {
  const started: string[] = []
  const servers: Servers = {}
  const end = () => {
    if (started.length > 0) docker('rm', '-f', '-v', ...started)
  }
  try {
    for (const [engine, image] of Object.entries(IMAGES) as [EngineName, string][]) {
      const password = randomBytes(12).toString('hex')
      const flags =
        engine === 'postgres'
          ? ['-c', 'fsync=off', '-c', 'max_connections=200']
          : [
              '--local-infile=1',
              '--skip-log-bin',
              '--innodb-flush-log-at-trx-commit=2',
              '--max-connections=300',
            ]
      const id = docker(
        'run',
        '-d',
        '--label',
        'rehearse.test=1',
        '-p',
        engine === 'postgres' ? '127.0.0.1::5432' : '127.0.0.1::3306',
        '-e',
        `${engine === 'postgres' ? 'POSTGRES_PASSWORD' : 'MYSQL_ROOT_PASSWORD'}=${password}`,
        image,
        ...flags,
      )
      started.push(id)
      const { port, url } = OFFICIAL[engine]
      const address = await bridgeAddress(id)
      const published = docker('port', id, `${port}`).split('\n')[0]?.split(':').pop()
      servers[engine] =
        address === null
          ? url(password, '127.0.0.1', Number(published))
          : url(password, address, port)
    }
  } catch (error) {
    end()
    throw error
  }
  return { servers, end }
}
