import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import { resolveFiles } from '../spec/files.ts'
import type { Move } from '../spec/move.ts'

/** Stage 7: who watches afterwards, by what, and whether what they are to do is written down. Throws SpecErrors where the playbook is not there. */
export async function reconcile(move: Move): Promise<Check[]> {
  const { reconcile: plan, invariants, validate } = move.spec
  if (plan === undefined) return []
  if (plan.playbook !== undefined)
    await resolveFiles(move, ['reconcile', 'playbook'], plan.playbook)
  const declared = invariants.length + (validate?.shadow.length ?? 0)
  const missing = [
    ...(plan.owners.length === 0 ? ['nobody answers for it'] : []),
    ...(declared === 0 ? ['no declared check watches'] : []),
  ]
  const about = {
    id: 'reconcile.playbook' as const,
    known: 'inferred' as const,
    subject: 'reconcile',
    place: move.place(['reconcile']),
  }
  return [
    missing.length > 0
      ? check({
          ...about,
          result: 'warned',
          summary: missing.join('; '),
          fix: 'Name owners:, and declare the invariants and shadow queries that are asked meanwhile.',
        })
      : check({
          ...about,
          result: 'passed',
          summary: `${plan.owners.join(', ')} watch by ${declared} declared checks; the plan stands in runbook.md`,
        }),
  ]
}
