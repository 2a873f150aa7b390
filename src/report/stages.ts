import type { Check, Result, Stage } from '../check/check.ts'

/** The stages of a move, in order, and what a reader calls them. */
export const STAGES: readonly { stage: Stage; title: string }[] = [
  { stage: 'spec', title: 'Spec' },
  { stage: 'scope', title: 'Scope and invariants' },
  { stage: 'mapping', title: 'Mapping' },
  { stage: 'schema', title: 'Schema change' },
  { stage: 'batching', title: 'Batching and idempotency' },
  { stage: 'execution', title: 'Execution' },
  { stage: 'validation', title: 'Validation' },
  { stage: 'cutover', title: 'Cutover and rollback' },
  { stage: 'reconcile', title: 'Reconciliation and sign-off' },
]

/** Worst first: the order in which a reader wants findings. */
export const ORDER: readonly Result[] = ['failed', 'warned', 'not covered', 'waived', 'passed']

export const stageOf = ({ id }: Pick<Check, 'id'>): Stage => id.split('.')[0] as Stage

/** The checks of a stage, worst first. */
export const checksOf = (checks: readonly Check[], stage: Stage): Check[] =>
  worstFirst(checks.filter(check => stageOf(check) === stage))

export const worstFirst = (checks: readonly Check[]): Check[] =>
  checks.toSorted((a, b) => ORDER.indexOf(a.result) - ORDER.indexOf(b.result))

/** `3 passed, 1 failed`, or `nothing to prove` for a stage without checks. */
export function countText(checks: readonly Check[]): string {
  const parts = ORDER.toReversed().flatMap(result => {
    const n = checks.filter(check => check.result === result).length
    return n > 0 ? [`${n} ${result}`] : []
  })
  return parts.length > 0 ? parts.join(', ') : 'nothing declared'
}

export const worst = (checks: readonly Check[]): Result | null =>
  worstFirst(checks)[0]?.result ?? null
