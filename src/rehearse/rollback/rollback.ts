import type { Move } from '../../spec/move.ts'
import { conduct, type Piece } from '../conducted.ts'
import type { RehearsalName } from '../rehearsal.ts'
import type { Rehearsed, Scene } from '../scene.ts'
import { timelineOf } from '../steps/timeline.ts'
import { afterCutover, letsWritesIn } from './after-cutover.ts'
import { eachStep, reach } from './each-step.ts'
import { backfillAt, halfWay, undoKilled } from './half-way.ts'

/** Which there are: of a backfill that can be taken back its middle, and of a new side that is written what follows. */
export function rollbackNames(move: Move): RehearsalName[] {
  const steps = timelineOf(move)
  const backfill = backfillAt(steps)
  const middle = backfill >= 0 && backfill < reach(steps)
  const scripted = move.spec.cutover?.rollback?.script !== undefined
  return [
    'rollback.each-step',
    ...(middle ? (['rollback.half-way'] as const) : []),
    ...(middle && !scripted ? (['rollback.undo-killed'] as const) : []),
    ...(letsWritesIn(move, steps) ? (['rollback.after-cutover'] as const) : []),
  ]
}

/** Rehearsals of the way back. */
export async function rollback(scene: Scene): Promise<Rehearsed> {
  const steps = timelineOf(scene.move)
  const backfill = backfillAt(steps)
  const has = rollbackNames(scene.move)
  const pieces: Piece[] = [
    {
      name: 'rollback.each-step',
      what: 'everything is taken back after every single step, twice, and run again',
      seed: null,
      play: tell => eachStep(scene, steps, tell),
    },
    {
      name: 'rollback.half-way',
      what: 'the mover is killed in the middle of the backfill, and what was moved is taken back',
      seed: null,
      play: tell => halfWay(scene, steps, backfill, tell),
    },
    {
      name: 'rollback.undo-killed',
      what: 'the undo of the backfill is killed half-way, and run again',
      seed: null,
      play: tell => undoKilled(scene, steps, backfill, tell),
    },
    {
      name: 'rollback.after-cutover',
      what: 'rows are written on the new side after the last step, then everything is taken back',
      seed: null,
      play: tell => afterCutover(scene, steps, tell),
    },
  ]
  const played: Rehearsed[] = []
  for (const piece of pieces) if (has.includes(piece.name)) played.push(await conduct(scene, piece))
  return {
    checks: played.flatMap(({ checks }) => checks),
    rehearsals: played.flatMap(({ rehearsals }) => rehearsals),
  }
}
