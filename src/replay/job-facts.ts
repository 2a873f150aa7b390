import type { Plan, Transfer } from '../mapping/plan.ts'
import type { Move } from '../spec/move.ts'
import type { JobFacts, Phases } from './job.ts'

/** What a mover has to know of a move beside its plan. */
export const jobFacts = (move: Move, plan: Plan): JobFacts => ({
  phases: phasesOf(move, plan),
  dualWritten: plan.transfers
    .filter(t => writesOf(move, t)?.mode === 'dual-write')
    .map(({ id }) => id),
  readOnly: plan.transfers.filter(t => writesOf(move, t)?.mode === 'read-only').map(({ id }) => id),
  followed: plan.transfers.some(t => writesOf(move, t)?.mode === 'catch-up'),
})

function phasesOf({ spec }: Move, plan: Plan): Phases | null {
  const phases = spec.execution?.phases
  if (phases === undefined) return null
  const by: Phases['by'] = {}
  for (const { id, from } of plan.transfers) {
    const named = Object.entries(phases.by).find(
      ([name]) =>
        from.table !== null &&
        [from.table.name, `${from.table.schema}.${from.table.name}`].includes(name),
    )
    if (named !== undefined) by[id] = named[1]
  }
  return { order: phases.order, by }
}

/** What writers do while rows of a transfer move: what the entry says, else scope.writes; undefined where neither says it. */
export function writesOf({ spec }: Move, { path }: Pick<Transfer, 'path'>) {
  const entry = typeof path[1] === 'number' ? spec.map?.[path[1]] : undefined
  return entry?.writes ?? spec.scope?.writes
}
