import { EXIT, type ExitStatus, explain } from './exit.ts'

export interface Interrupted {
  /** Aborted by a signal, or by a bug of ours: everything that was started is to be ended, in order. */
  signal: AbortSignal
}

/** SIGHUP: the terminal was closed. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
type Name = (typeof SIGNALS)[number]

/**
 * Runs work that can be interrupted. At a signal it is told to end what it started, and the status is 130, 143 or 129 once it has; a second
 * signal does not wait. An error that nobody caught is a bug of ours: it ends the work in the same way, and is thrown. Who reads our
 * output may go away: the work goes on to its end.
 */
export async function untilInterrupted(
  work: (interrupted: Interrupted) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const controller = new AbortController()
  let by: Name | null = null
  let bug: { error: unknown } | null = null
  const interrupt = (name: Name): void => {
    if (by !== null) process.exit(EXIT[name])
    by = name
    process.stderr.write(
      `\n${name}: ending what was started; once more to leave it to "rehearse clean"\n`,
    )
    controller.abort(new Error(`interrupted by ${name}`))
  }
  const uncaught = (error: unknown): void => {
    bug ??= { error }
    controller.abort(error)
  }
  for (const name of SIGNALS) process.on(name, interrupt)
  process.on('uncaughtException', uncaught)
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ifClosed)
  // A function, since TypeScript does not see that handlers assign.
  const outcome = (): { by: Name | null; bug: { error: unknown } | null } => ({ by, bug })
  try {
    const status = await work({ signal: controller.signal })
    const { by, bug } = outcome()
    if (bug !== null) throw bug.error
    return by === null ? status : EXIT[by]
  } catch (error) {
    const { by, bug } = outcome()
    if (bug !== null) throw bug.error
    if (by === null) throw error
    if (error !== controller.signal.reason) {
      process.stderr.write(`${explain(error, process.cwd()).message}\n`)
    }
    return EXIT[by]
  } finally {
    for (const name of SIGNALS) process.off(name, interrupt)
    process.off('uncaughtException', uncaught)
  }
}

/** `rehearse check … | head`: what was started has to be ended all the same, and the report written. */
function ifClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
