import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { Plan } from '../mapping/plan.ts'
import type { Move, SpecPath } from '../spec/move.ts'
import type { Tolerance } from '../spec/schema.ts'
import { isOver } from '../spec/until.ts'
import { overdue } from './waive.ts'

/** The plan without tolerances whose last day is over: what they accepted is a difference like any other. */
export const inForce = (plan: Plan, today: string): Plan => ({
  ...plan,
  transfers: plan.transfers.map(transfer => ({
    ...transfer,
    tolerate: transfer.tolerate.filter(tolerance => !isOver(tolerance, today)),
  })),
})

/** A warning for each tolerance of the spec whose last day is over. */
export function overdueTolerances(move: Move, today: string): Check[] {
  const { validate, map, cutover } = move.spec
  const lists: [SpecPath, readonly Tolerance[]][] = [
    [['validate', 'tolerate'], validate?.tolerate ?? []],
    ...map.map((entry, i): [SpecPath, readonly Tolerance[]] => [
      ['map', i, 'validate', 'tolerate'],
      entry.validate?.tolerate ?? [],
    ]),
    [['cutover', 'rollback', 'tolerate'], cutover?.rollback?.tolerate ?? []],
  ]
  return lists.flatMap(([path, tolerances]) =>
    tolerances.flatMap((tolerance, n) => {
      if (!isOver(tolerance, today)) return []
      const [summary, fix] = overdue(tolerance)
      return [
        check({
          id: 'validation.tolerated',
          result: 'warned',
          subject: tolerance.column,
          summary,
          place: move.place([...path, n]),
          fix,
        }),
      ]
    }),
  )
}
