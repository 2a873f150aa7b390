import type { Scene } from '../scene.ts'
import { runUndo, type StepRun, undoStep } from '../steps/run-step.ts'
import type { TimelineStep } from '../steps/timeline.ts'

/** How a rollback went. */
export type TakenBack =
  | { how: 'done'; ms: number }
  /** What would have to run may not run here. */
  | { how: 'not covered'; why: string }
  | { how: 'failed'; step: string; run: Extract<StepRun, { how: 'failed' }> }

/**
 * Takes back the first steps of the timeline (`done`: how many have run): by the spec's script where it has one, else each by its own
 * undo, last first. `despite`: a second time, and on where an undo fails, as a person would go on.
 */
export async function takeBack(
  scene: Scene,
  steps: readonly TimelineStep[],
  done: number,
  { despite = false } = {},
): Promise<TakenBack> {
  const script = scene.move.spec.cutover?.rollback?.script
  const expanded = steps.slice(0, done).some(({ does }) => does.kind === 'expand')
  const started = performance.now()
  let failed: TakenBack | null = null
  const undos: { title: string; run: () => Promise<StepRun> }[] =
    script === undefined
      ? steps
          .slice(0, done)
          .toReversed()
          .filter(runs)
          // Without the columns that expand made there is nothing that the mover could ask about its rows.
          .filter(({ undo }) => !(despite && expanded && undo.kind === 'rows'))
          .map(step => ({ title: step.title, run: () => undoStep(scene, step) }))
      : [
          {
            title: 'cutover.rollback.script',
            run: () =>
              runUndo(
                scene,
                { kind: 'scripts', scripts: script, path: ['cutover', 'rollback', 'script'] },
                'rollback',
                false,
              ),
          },
        ]
  for (const { title, run } of undos) {
    const its = await run()
    if (its.how === 'aside' && !its.covered)
      return { how: 'not covered', why: `${title}: ${its.why}` }
    if (its.how !== 'failed') continue
    failed ??= { how: 'failed', step: title, run: its }
    if (!despite) return failed
  }
  return failed ?? { how: 'done', ms: Math.round(performance.now() - started) }
}

/** A program that does not run in rehearsals leaves nothing to take back. */
export const runs = ({ does }: TimelineStep): boolean => does.kind !== 'program' || does.rehearse
