import { ServerError } from '../spec/errors.ts'
import { ask } from './docker-command.ts'
import { OFFICIAL } from './official.ts'
import { lastLine } from './program.ts'
import type { ServerRequest } from './provider.ts'

const PULL_LIMIT_MS = 15 * 60_000

/**
 * The image that serves a request, pulled only if this machine lacks it.
 * Throws ServerError: no such image, not allowed to have it, no way to its registry.
 */
export async function image(request: ServerRequest): Promise<string> {
  const name = request.image ?? OFFICIAL[request.engine].image(request.version)
  if (!/^[a-z0-9][\w./:@-]*$/i.test(name)) {
    throw new ServerError(`${JSON.stringify(name)} is not the name of an image`, {
      tried: `to start the ${request.side} server from it`,
      fix: `Write NAME:TAG behind \`image:\` of the ${request.side}.`,
    })
  }
  if (!(await present(name, request.signal))) await pull(name, request)
  return name
}

async function present(name: string, signal: AbortSignal | undefined): Promise<boolean> {
  const { status, stderr } = await ask(['image', 'inspect', '--format', '{{.Id}}', name], {
    signal,
  })
  if (status !== 0 && !/no such image|not found/i.test(stderr)) {
    throw new ServerError(`docker could not look for the image ${name}: ${lastLine(stderr)}`, {
      tried: `docker image inspect ${name}`,
    })
  }
  return status === 0
}

async function pull(name: string, request: ServerRequest): Promise<void> {
  const args = ['pull', '--quiet', name]
  const { status, stderr } = await ask(args, { signal: request.signal, limitMs: PULL_LIMIT_MS })
  if (status === 0) return
  const { what, fix } = explain(name, stderr, request)
  throw new ServerError(`${what}: ${lastLine(stderr)}`, { tried: `docker ${args.join(' ')}`, fix })
}

/** Docker's daemon and registries have no codes that reach the command line, only words. */
function explain(
  name: string,
  words: string,
  request: ServerRequest,
): { what: string; fix: string } {
  const { side } = request
  if (
    /manifest unknown|manifest for .* not found|not found: manifest|no such manifest|: not found/i.test(
      words,
    )
  ) {
    return {
      what: `no image is called ${name}, which the ${side} needs`,
      fix:
        request.image === null
          ? `Look up which versions the image ${name.split(':')[0]} has, write one of them behind the ${side}’s \`engine:\`, or name another image of that version behind its \`image:\`.`
          : `Mend \`image:\` of the ${side}.`,
    }
  }
  if (/denied|unauthorized|authentication required|does not exist/i.test(words)) {
    return {
      what: `the image ${name}, which the ${side} needs, does not exist or may not be had`,
      fix: 'Check its name; if it is right, `docker login` to its registry first.',
    }
  }
  if (/toomanyrequests|rate limit/i.test(words)) {
    return {
      what: `the registry gives no more images for now, and the ${side} needs ${name}`,
      fix: 'Log in to the registry with `docker login` first, or wait.',
    }
  }
  return {
    what: `the image ${name}, which the ${side} needs, is not on this machine and could not be pulled`,
    fix: `Check the network and the registry: docker pull ${name}`,
  }
}
