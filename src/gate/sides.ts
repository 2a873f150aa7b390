import { DatabaseError, type Engine, type EngineName, type Session } from '../engine/engine.ts'
import { engines } from '../engine/index.ts'
import type { ServerReport } from '../report/report.ts'
import type { Server, ServerRequest } from '../server/provider.ts'
import { startServers } from '../server/run.ts'
import { ServerError, SpecError } from '../spec/errors.ts'
import type { Move, SpecPath } from '../spec/move.ts'
import { namedSchemas } from '../spec/named-schemas.ts'
import type { Side } from '../spec/schema.ts'
import type { CheckOptions } from './options.ts'

/** One side of a move: its server, and the database on it. */
export interface SideOfMove {
  name: 'source' | 'target' | 'database'
  path: SpecPath
  spec: Side
  engine: Engine
  server: Server
  /** The URL of the database that the fixtures filled; changes when they create and USE one of their own. */
  url: string
}

/** Both sides, started side by side; one and the same in a move in place. `await using` ends both servers. */
export interface Sides extends AsyncDisposable {
  source: SideOfMove
  target: SideOfMove
  /** Each side once. */
  all: SideOfMove[]
}

/** Starts what the spec asks for, and makes an empty database on each. Throws ServerError, or SpecError for an engine that is not served. */
export async function openSides(move: Move, options: CheckOptions): Promise<Sides> {
  const wanted = wantedSides(move)
  if (options.server === 'url') mustStayInside(move, wanted)
  const servers = await startServers(
    wanted.map(side => request(side, options)),
    options.server,
  )
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map(server => server[Symbol.asyncDispose]()))
  }
  try {
    const all = await Promise.all(
      wanted.map(async (side, i): Promise<SideOfMove> => {
        const server = servers[i]
        if (server === undefined) throw new Error('a server that was asked for was not started')
        return {
          ...side,
          server,
          url: await emptyDatabase(side, server, move),
        }
      }),
    )
    const [source, target = source] = all
    if (source === undefined || target === undefined)
      throw new Error('a move without sides passed the loader')
    return {
      source,
      target,
      all,
      async [Symbol.asyncDispose]() {
        // An interruption ends what was started, asked for or not.
        if (options.onKept === null || options.signal.aborted) return stop()
        options.onKept(all.map(({ name, url }) => ({ side: name, url, run: options.run })))
      },
    }
  } catch (error) {
    await stop()
    throw error
  }
}

export function serverReports(sides: Sides): ServerReport[] {
  return sides.all.map(side => ({
    side: side.name,
    engine: side.engine.name,
    asked: side.spec.engine.version,
    version: side.server.version,
    provider: side.server.provider,
    startMs: Math.round(side.server.startMs),
  }))
}

function wantedSides(move: Move): Omit<SideOfMove, 'server' | 'url'>[] {
  const { source, target, database } = move.spec
  const sides: [SideOfMove['name'], Side | undefined][] = database
    ? [['database', database]]
    : [
        ['source', source],
        ['target', target],
      ]
  return sides.flatMap(([name, spec]) => {
    if (spec === undefined) return []
    const path = [name]
    return [{ name, path, spec, engine: engineOf(spec.engine.name, move, path) }]
  })
}

function engineOf(name: EngineName | 'sqlite', move: Move, path: SpecPath): Engine {
  if (name === 'sqlite') {
    throw new SpecError('SQLite is not served yet', {
      place: move.place([...path, 'engine']),
      fix: `write one of ${Object.keys(engines).join(', ')} and its version`,
    })
  }
  return engines[name]
}

function request(side: Omit<SideOfMove, 'server' | 'url'>, options: CheckOptions): ServerRequest {
  return {
    engine: side.engine.name,
    version: side.spec.engine.version,
    image: side.spec.image ?? null,
    settings: side.spec.settings,
    side: side.name,
    run: options.run,
    url: urlOf(side.name, options),
    signal: options.signal,
  }
}

/** A move in place has one server, which either URL may name. */
function urlOf(side: SideOfMove['name'], { sourceUrl, targetUrl }: CheckOptions): string | null {
  if (side === 'source') return sourceUrl
  if (side === 'target') return targetUrl
  if (sourceUrl !== null && targetUrl !== null) {
    throw new SpecError('source-url and target-url are given, and the move is in place', {
      fix: 'Leave target-url out: there is one server.',
    })
  }
  return sourceUrl ?? targetUrl
}

/** Scripts with a database of their own, or a map that names one where a schema is a database, would reach out of the scratch database. Throws ServerError. */
function mustStayInside(move: Move, wanted: readonly Omit<SideOfMove, 'server' | 'url'>[]): void {
  for (const { name, engine, spec } of wanted) {
    const sides = name === 'database' ? (['source', 'target'] as const) : [name]
    const named = [
      ...(spec.database === undefined ? [] : [spec.database]),
      ...(engine.capabilities.schemas ? [] : sides.flatMap(side => namedSchemas(move, side))),
    ]
    if (named.length === 0) continue
    throw new ServerError(
      `${move.spec.move} names the database ${[...new Set(named)].join(', ')}, and on a lent server the ${name} has one scratch database and no other`,
      {
        tried: '--server url',
        fix: 'Leave that name out of the map and of `database:`, or use --server docker or native.',
      },
    )
  }
}

/**
 * Makes the side's database on its server; its URL. It is called like the side: MySQL's names of tables begin with it. Throws ServerError.
 */
async function emptyDatabase(
  { engine, name }: Pick<SideOfMove, 'engine' | 'name'>,
  server: Server,
  move: Move,
): Promise<string> {
  const url = await server.url()
  if (server.scratch !== null) return engine.scripts.databaseUrl(url, server.scratch)
  try {
    await using session = await engine.connect(url, { name: `rehearse/${move.spec.move}` })
    await session.execute(`create database ${engine.dialect.name(name)}`)
  } catch (cause) {
    if (!(cause instanceof DatabaseError)) throw cause
    throw new ServerError(`the ${name} server makes no database: ${cause.message}`, {
      tried: 'to create an empty database on it',
      fix: `Look at the ${name}’s settings in the spec, and at the machine’s disk and memory.`,
      log: await server.log(20).catch(() => null),
      cause,
    })
  }
  return engine.scripts.databaseUrl(url, name)
}

/** A session on a side's database, of the mover's name. */
export const sessionOn = (side: SideOfMove, move: Move, options: CheckOptions): Promise<Session> =>
  side.engine.connect(side.url, { name: `rehearse/${move.spec.move}`, signal: options.signal })
