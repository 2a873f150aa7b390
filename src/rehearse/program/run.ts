import { join } from 'node:path'
import { runProgram } from '../../fixture/program.ts'
import { SpecError } from '../../spec/errors.ts'
import type { Move } from '../../spec/move.ts'
import type { Place } from '../../spec/place.ts'
import { PROGRAM_LIMIT } from '../steps/run-scripts.ts'

/** The author's own mover, and where it runs. */
export interface OwnMover {
  move: Move
  /** The line of `execution.run`. */
  run: string
  source: { url: string }
  /** The same object as `source` in a move in place. */
  target: { url: string }
  /** Where its output goes; null: nowhere. */
  reportDir: string | null
  /** The output's file: `execution.log`. */
  log: string
  /** Beside its URLs: the phase, a zone. */
  environment?: Readonly<Record<string, string>>
  /** Seconds that it may take. */
  limit?: number
  signal: AbortSignal
  /** Kills its process group. */
  kill?: AbortSignal
}

/** How a run of it ended. `why`: one sentence; `said`: the end of its output, which may hold values of rows. */
export type OwnMoverRun = { ms: number } & (
  | { how: 'done' | 'killed' }
  | { how: 'failed'; why: string; said: string; place: Place | null; fix: string | null }
)

/** Runs the author's mover to its end, or until it is killed. Throws the signal's reason. */
export async function runOwnMover(own: OwnMover): Promise<OwnMoverRun> {
  const { move, run, source, target, reportDir, signal, kill } = own
  const started = performance.now()
  const ms = () => Math.round(performance.now() - started)
  try {
    await runProgram({
      run,
      folder: move.folder,
      environment: {
        ...own.environment,
        ...(source === target
          ? { DATABASE_URL: target.url }
          : { SOURCE_URL: source.url, TARGET_URL: target.url }),
      },
      output: reportDir === null ? null : { folder: join(reportDir, 'program'), name: own.log },
      limit: own.limit ?? PROGRAM_LIMIT,
      place: move.place(['execution', 'run']),
      signal: kill === undefined ? signal : AbortSignal.any([signal, kill]),
    })
    return { how: 'done', ms: ms() }
  } catch (error) {
    signal.throwIfAborted()
    if (kill?.aborted) return { how: 'killed', ms: ms() }
    if (!(error instanceof SpecError)) throw error
    const [why = '', ...said] = error.message.split('\n')
    const { place, fix } = error
    return { how: 'failed', ms: ms(), why, said: said.join('\n'), place, fix }
  }
}
