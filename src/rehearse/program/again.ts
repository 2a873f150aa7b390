import type { Scene } from '../scene.ts'
import { type OwnMoverRun, runOwnMover } from './run.ts'

/** The author's mover once more, on the sides as they are now. `log`: what its output is called. */
export async function runAgain(
  scene: Scene,
  log: string,
  more: { kill?: AbortSignal; phase?: string | null } = {},
): Promise<OwnMoverRun> {
  const { move, source, target, reportDir, signal } = scene
  const run = move.spec.execution?.run
  if (run === undefined) throw new Error('the spec has no execution.run')
  const { kill, phase = null } = more
  return await runOwnMover({
    move,
    run,
    source,
    target,
    reportDir,
    log: `${log.replace(/[^\w-]+/g, '-')}.log`,
    signal,
    ...(phase === null ? {} : { environment: { PHASE: phase } }),
    ...(kill === undefined ? {} : { kill }),
  })
}

/** The same, for somebody who goes on beside it. What it throws is met where `run` is awaited. */
export function runBeside(
  scene: Scene,
  log: string,
  kill: AbortSignal,
): { run: Promise<OwnMoverRun>; ended: () => boolean } {
  let ended = false
  const run = runAgain(scene, log, { kill }).finally(() => {
    ended = true
  })
  run.catch(() => {})
  return { run, ended: () => ended }
}

/** Why a run did not come to its end; null where it did. */
export const unfinished = (run: OwnMoverRun): string | null =>
  run.how === 'failed' ? run.why : run.how === 'killed' ? 'it was killed' : null
