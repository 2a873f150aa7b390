import { ServerError } from '../spec/errors.ts'
import { type Answer, type HowToRun, lastLine, run, TooSlow } from './program.ts'

export interface HowToAsk extends Partial<Pick<HowToRun, 'heard' | 'limitMs' | 'signal'>> {
  /** Variables that the command gets besides ours; the place for secrets, which never stand in arguments. */
  environment?: Readonly<Record<string, string>>
}

const LIMIT_MS = 60_000

/**
 * Runs `docker ARGS…` and gives its answer, whatever its status.
 * Throws ServerError where there is no such command or it takes too long, and the signal's reason on abort.
 */
export async function ask(args: readonly string[], how: HowToAsk = {}): Promise<Answer> {
  const { environment = {}, limitMs = LIMIT_MS, ...rest } = how
  try {
    return await run('docker', args, {
      environment: { ...process.env, ...environment },
      ...rest,
      limitMs,
    })
  } catch (cause) {
    const tried = `docker ${args.join(' ')}`
    if (cause instanceof TooSlow) {
      const fix = 'See whether the Docker Engine is well: docker info'
      throw new ServerError(cause.message, { tried, fix, cause })
    }
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') {
      throw new ServerError('there is no command docker in PATH', { tried, cause })
    }
    throw cause
  }
}

/** What `docker ARGS…` prints; throws ServerError, with docker's own words, where its status is not 0. */
export async function answer(args: readonly string[], how: HowToAsk = {}): Promise<string> {
  const { status, stdout, stderr } = await ask(args, how)
  if (status === 0) return stdout
  throw new ServerError(`docker ${args[0]} failed: ${lastLine(stderr)}`, {
    tried: `docker ${args.join(' ')}`,
  })
}
