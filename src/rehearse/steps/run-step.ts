import { DatabaseError } from '../../engine/engine.ts'
import { ServerError, SpecError, SpecErrors } from '../../spec/errors.ts'
import type { Place } from '../../spec/place.ts'
import type { Scene } from '../scene.ts'
import { type Moved, moveRows } from './rows.ts'
import { runFiles, runOn, runProgramOf } from './run-scripts.ts'
import type { TimelineStep, Undo } from './timeline.ts'

/** What came of a step, or of what takes it back. */
export type StepRun =
  | { how: 'ran'; ms: number; moved: Moved | null }
  /** It has no effect on a database, or may not run here. */
  | { how: 'aside'; why: string; covered: boolean }
  | { how: 'failed'; ms: number; why: string; place: Place | null; fix: string | null }

/** Does what a step does. Validation and the closing of writes are the caller's. Throws ServerError where a server is gone. */
export async function runStep(scene: Scene, step: TimelineStep): Promise<StepRun> {
  const { does, path, title } = step
  switch (does.kind) {
    case 'scripts':
      return await ran(async () => {
        await runFiles(scene, does.scripts, path)
        return null
      })
    case 'expand':
    case 'contract':
      return await ran(async () => {
        await runOn(scene, 'target', does.files, ['change', does.kind, 'up'])
        return null
      })
    case 'program':
      if (!does.rehearse)
        return {
          how: 'aside',
          why: 'the program runs only with rehearse: true',
          covered: false,
        }
      return await ran(async () => {
        await runProgramOf(scene, does.run, title, [...path, 'run'])
        return null
      })
    case 'backfill':
    case 'catch-up':
      return await ran(() => moveRows(scene, does))
    case 'flag':
      return aside(`the flag ${does.flag} is the application’s`)
    case 'wait':
      return aside('nothing happens, and it is not waited for')
    default:
      return aside('it changes no database')
  }
}

/** Takes a step back. `rehearse`: whether programs may run. Throws ServerError where a server is gone. */
export async function undoStep(scene: Scene, step: TimelineStep): Promise<StepRun> {
  const { undo, title } = step
  switch (undo.kind) {
    case 'scripts':
      return await runUndo(scene, undo, title, step.does.kind === 'program' && step.does.rehearse)
    case 'rows':
      return await ran(() => moveRows(scene, { kind: 'undo' }))
    case 'none':
      return { how: 'aside', why: undo.why ?? 'it has no undo', covered: true }
    case 'flag':
      return aside(`the flag ${undo.flag} is flipped back`)
    case 'nothing':
      return aside('there is nothing to take back')
  }
}

/** Runs scripts that take something back. */
export async function runUndo(
  scene: Scene,
  { scripts, path }: Extract<Undo, { kind: 'scripts' }>,
  title: string,
  rehearse: boolean,
): Promise<StepRun> {
  const { run } = scripts
  if (run !== undefined && !rehearse)
    return { how: 'aside', why: 'the program runs only with rehearse: true', covered: false }
  return await ran(async () => {
    await runFiles(scene, scripts, path)
    if (run !== undefined) await runProgramOf(scene, run, `${title}-undo`, [...path, 'run'])
    return null
  })
}

const aside = (why: string): StepRun => ({ how: 'aside', why, covered: true })

async function ran(work: () => Promise<Moved | null>): Promise<StepRun> {
  const started = performance.now()
  const ms = () => Math.round(performance.now() - started)
  try {
    const moved = await work()
    return { how: 'ran', ms: ms(), moved }
  } catch (error) {
    const [first] = error instanceof SpecErrors ? error.errors : [error]
    if (first instanceof SpecError)
      return { how: 'failed', ms: ms(), why: first.message, place: first.place, fix: first.fix }
    if (first instanceof DatabaseError && !first.lost)
      return { how: 'failed', ms: ms(), why: first.message, place: null, fix: null }
    if (first instanceof DatabaseError)
      throw new ServerError(`a server could not go on: ${first.message}`, {
        tried: 'to run a step of the cutover',
        cause: first,
      })
    throw error
  }
}
