import { conduct } from '../conducted.ts'
import type { Rehearsed, Scene } from '../scene.ts'
import { timelineOf } from '../steps/timeline.ts'
import { afterCutover, letsWritesIn } from './after-cutover.ts'
import { eachStep, reach } from './each-step.ts'
import { backfillAt, halfWay, undoKilled } from './half-way.ts'

/** Rehearsals of the way back. */
export async function rollback(scene: Scene): Promise<Rehearsed> {
  const steps = timelineOf(scene.move)
  const backfill = backfillAt(steps)
  const scripted = scene.move.spec.cutover?.rollback?.script !== undefined
  const pieces = [
    await conduct(scene, {
      name: 'rollback.each-step',
      what: 'everything is taken back after every single step, twice, and run again',
      seed: null,
      play: tell => eachStep(scene, steps, tell),
    }),
    ...(backfill < 0 || backfill >= reach(steps)
      ? []
      : [
          await conduct(scene, {
            name: 'rollback.half-way',
            what: 'the mover is killed in the middle of the backfill, and what was moved is taken back',
            seed: null,
            play: tell => halfWay(scene, steps, backfill, tell),
          }),
          ...(scripted
            ? []
            : [
                await conduct(scene, {
                  name: 'rollback.undo-killed',
                  what: 'the undo of the backfill is killed half-way, and run again',
                  seed: null,
                  play: tell => undoKilled(scene, steps, backfill, tell),
                }),
              ]),
        ]),
    ...(letsWritesIn(scene, steps)
      ? [
          await conduct(scene, {
            name: 'rollback.after-cutover',
            what: 'rows are written on the new side after the last step, then everything is taken back',
            seed: null,
            play: tell => afterCutover(scene, steps, tell),
          }),
        ]
      : []),
  ]
  return {
    checks: pieces.flatMap(({ checks }) => checks),
    rehearsals: pieces.flatMap(({ rehearsals }) => rehearsals),
  }
}
