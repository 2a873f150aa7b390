import type { Move } from '../../spec/move.ts'
import { type TimelineStep, timelineOf } from '../steps/timeline.ts'
import type { Writing } from './schedule.ts'

const MOVES: ReadonlySet<TimelineStep['does']['kind']> = new Set(['backfill', 'catch-up'])

/** The part of the timeline in which somebody may write while rows move. A spec without steps catches up as its mode says. */
export function writingOf(move: Pick<Move, 'spec'>, catchesUp: boolean): Writing {
  const declared = (move.spec.cutover?.steps.length ?? 0) > 0
  const steps = timelineOf(move)
  const last = steps.findLastIndex(({ does }) => MOVES.has(does.kind))
  const moving = steps.slice(0, last + 1)
  const course =
    declared || !catchesUp
      ? moving
      : [...moving, plain('catch-up'), plain('stop-writes'), plain('catch-up')]
  const from = course.findIndex(({ does }) => MOVES.has(does.kind))
  const stop = course.findIndex(({ does }) => does.kind === 'stop-writes')
  return { course, from: Math.max(0, from), until: stop < 0 ? course.length : stop }
}

const plain = (name: 'catch-up' | 'stop-writes'): TimelineStep => ({
  title: name,
  name,
  path: ['scope', 'writes'],
  owner: null,
  does: { kind: name },
  undo: { kind: 'nothing' },
})
