import { DatabaseError, type Engine, type EngineName } from '../engine/engine.ts'
import { engines } from '../engine/index.ts'
import { scratchPrefix } from '../engine/lending.ts'
import { ServerError } from '../spec/errors.ts'
import { dropAll, openLent, shownUrl } from './lent.ts'
import type { Provider, ServerRequest } from './provider.ts'
import { ScratchServer } from './scratch.ts'
import { isEngine } from './version.ts'

/** A server that runs already and that the workflow lends by its URL, such as a service container: a scratch database of our own on it. */
export const url: Provider = {
  name: 'url',
  unavailable: async request => unfit(request),
  async start(request) {
    const why = unfit(request)
    if (why !== null || request.url === null) {
      throw new ServerError(`url cannot serve the ${request.side}: ${why}`, {
        tried: '--server url',
      })
    }
    return ScratchServer.make(request, request.url)
  },
  sweep,
}

function unfit({ engine, side, url, settings }: ServerRequest): string | null {
  const option = side === 'target' ? '--target-url' : '--source-url'
  if (url === null) return `no ${option} is given`
  const { protocols } = engines[engine].lending
  const protocol = URL.parse(url)?.protocol
  if (protocol === undefined || !protocols.includes(protocol)) {
    return `${option} is no URL that begins with ${protocols.join('// or ')}//`
  }
  const set = Object.keys(settings)
  return set.length === 0
    ? null
    : `the spec has settings (${set.join(', ')}), which a lent server keeps to itself`
}

/** Without a run's name nothing is swept: whether the process of another run still lives cannot be seen from here. */
async function sweep(run?: string, urls: readonly string[] = []): Promise<string[]> {
  if (run === undefined) return []
  const swept: string[] = []
  for (const url of new Set(urls)) {
    const engine = await engineOf(url)
    if (engine === null) continue
    for (const database of await dropAll(engine, url, scratchPrefix(run))) {
      swept.push(`database ${database} (of run ${run}, on ${shownUrl(url)})`)
    }
  }
  return swept
}

/** By what answers: MySQL's URLs lead to MariaDB, too. */
async function engineOf(url: string): Promise<Engine | null> {
  const protocol = URL.parse(url)?.protocol ?? ''
  const names = (Object.keys(engines) as EngineName[]).filter(name =>
    engines[name].lending.protocols.includes(protocol),
  )
  for (const name of names) {
    const engine = engines[name]
    try {
      await using session = await openLent(engine, url)
      const [[said] = []] = await session.query(engine.lending.version)
      if (isEngine(name, said ?? '')) return engine
    } catch (error) {
      if (!(error instanceof DatabaseError) || name === names.at(-1)) throw error
    }
  }
  return null
}
