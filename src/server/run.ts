import { choose } from './choose.ts'
import type { ProviderName, Server, ServerRequest } from './provider.ts'

/**
 * Starts one server for each request, side by side, in the order of the requests. Where one fails, the
 * others are ended before its ServerError is thrown; on abort all are, and the signal's reason is thrown.
 */
export async function startServers(
  requests: readonly ServerRequest[],
  provider: ProviderName | 'auto',
): Promise<Server[]> {
  const others = new AbortController()
  const failures: unknown[] = []
  const starts = await Promise.allSettled(
    requests.map(async request => {
      const signal = request.signal
        ? AbortSignal.any([request.signal, others.signal])
        : others.signal
      try {
        const chosen = await choose(provider, { ...request, signal })
        return await chosen.start({ ...request, signal })
      } catch (error) {
        // The others are told to end and fail in turn: the first failure is the one to report.
        failures.push(error)
        others.abort(error)
        throw error
      }
    }),
  )
  const servers = starts.flatMap(start => (start.status === 'fulfilled' ? [start.value] : []))
  if (failures.length === 0) return servers
  await Promise.allSettled(servers.map(server => server[Symbol.asyncDispose]()))
  throw failures[0]
}
