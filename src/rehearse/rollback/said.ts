import type { Check, Evidence } from '../../check/check.ts'
import { plural } from '../../check/figures.ts'
import { check } from '../../check/make.ts'
import type { Scene } from '../scene.ts'
import type { TimelineStep } from '../steps/timeline.ts'
import type { Difference } from './state.ts'
import type { TakenBack } from './take-back.ts'

/** A rollback that left something else behind than there was. Where data is gone, the step is not reversible. */
export function notAsBefore(scene: Scene, step: TimelineStep, left: readonly Difference[]): Check {
  const tables = left.flatMap(one => one.tables.map(table => ({ ...table, side: one.side })))
  const schema = left.some(one => one.schema.length > 0)
  const lost = tables.map(({ side, table, was, is, columns }) =>
    is === null
      ? `${side} ${table}: the table is gone, with ${plural(was, 'row')}`
      : was === is
        ? `${side} ${table}: other values in ${columns.join(', ')} (${plural(is, 'row')})`
        : `${side} ${table}: ${plural(is, 'row')}, there were ${was}`,
  )
  const evidence: Evidence[] = [
    ...lost.map(text => ({ kind: 'text' as const, text })),
    ...left
      .filter(one => one.schema.length > 0)
      .map(one => ({ kind: 'diff' as const, title: `${one.side} schema`, lines: one.schema })),
  ]
  const empty =
    tables.length > 0 ? 'not reversible: its undo does not bring back what it destroyed' : ''
  return check({
    id: 'cutover.rollback',
    result: 'failed',
    subject: step.title,
    summary:
      tables.length > 0
        ? `${empty}${schema ? ', and the schema is not what it was' : ''}`
        : 'rolled back after it, the schema is not what it was before the first step',
    evidence,
    place: scene.move.place(step.undo.kind === 'scripts' ? step.undo.path : step.path),
    fix:
      tables.length > 0
        ? 'Keep what is destroyed until nobody can want to go back (rename it, copy it aside), and have the undo bring it back; or say undo: none and why.'
        : 'Have the undo take back every line of the diff.',
  })
}

/** An undo that does not run. */
export const undoFailed = (
  scene: Scene,
  step: TimelineStep,
  { step: title, run }: Extract<TakenBack, { how: 'failed' }>,
): Check =>
  check({
    id: 'cutover.rollback',
    result: 'failed',
    subject: step.title,
    summary: `rolled back after it, the undo of ${title} fails: ${run.why}`,
    place: run.place ?? scene.move.place(step.path),
    fix: run.fix ?? 'Correct the undo; it runs on what the steps before it left.',
  })

/** Why a rollback was not rehearsed. */
export const notRun = (scene: Scene, step: TimelineStep, why: string): Check =>
  check({
    id: 'cutover.rollback',
    result: 'not covered',
    subject: step.title,
    summary: why,
    place: scene.move.place(step.path),
  })
