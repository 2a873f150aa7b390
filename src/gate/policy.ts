import type { Check } from '../check/check.ts'
import { plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import type { Policy } from '../policy/policy.ts'
import type { FailOn } from '../report/report.ts'
import { SpecError, SpecErrors } from '../spec/errors.ts'
import type { Move } from '../spec/move.ts'
import type { CheckOptions } from './options.ts'

const STRICTER: readonly FailOn[] = ['never', 'error', 'warning']

/** Options as the policy leaves them: where both say something, the stricter holds. */
export function stricter<T extends Pick<CheckOptions, 'failOn' | 'budget' | 'policy'>>(
  options: T,
): T {
  const { policy } = options
  if (policy === null) return options
  const failOn =
    STRICTER[Math.max(STRICTER.indexOf(options.failOn), STRICTER.indexOf(policy['fail-on']))]
  const budgets = [options.budget, policy.budget ?? null].filter(budget => budget !== null)
  return {
    ...options,
    failOn: failOn ?? options.failOn,
    budget: budgets.length === 0 ? null : Math.min(...budgets),
  }
}

/** Stages and checks that nobody may waive. */
export const unwaivable = (policy: Policy | null): Set<string> =>
  new Set(policy === null ? [] : [...policy.require, ...policy['forbid-waivers']])

/** Throws SpecErrors where a spec names an image that the policy does not allow: before it is fetched. */
export function refuseImages(move: Move, policy: Policy | null): void {
  const allowed = policy?.['allow-images']
  if (allowed === undefined) return
  const errors = (['source', 'target', 'database'] as const).flatMap(side => {
    const image = move.spec[side]?.image
    if (image === undefined || allowed.some(pattern => matches(pattern, image))) return []
    return [
      new SpecError(`${side}.image: the policy does not allow ${image}`, {
        place: move.place([side, 'image']),
        fix:
          allowed.length === 0
            ? 'Take image: out: the official image of the engine’s version is used.'
            : `Allowed: ${allowed.join(', ')}. Or take image: out, for the official image.`,
      }),
    ]
  })
  if (errors.length > 0) throw new SpecErrors(errors)
}

/** `registry.example/*`: a star is any characters. */
function matches(pattern: string, image: string): boolean {
  const parts = pattern.split('*').map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`).test(image)
}

/** What the policy requires, held against what was checked: all of it, and nothing of it not covered. */
export function required(
  checks: readonly Check[],
  policy: Policy | null,
  { only }: Pick<CheckOptions, 'only'>,
): Check[] {
  return (policy?.require ?? []).map((name, i) => {
    const of = checks.filter(({ id }) => id === name || id.startsWith(`${name}.`))
    const lacking = of.filter(({ result }) => result === 'not covered')
    const found = (result: Check['result'], summary: string, fix: string | null): Check =>
      check({
        id: 'spec.required',
        result,
        known: 'inferred',
        subject: name,
        summary,
        place: policy?.placeOfRequired(i) ?? null,
        fix,
        evidence: lacking.map(({ id, subject, summary }) => ({
          kind: 'text',
          text: `${id} ${subject}: ${summary}`,
        })),
      })
    if (only !== null)
      return found(
        'failed',
        `the policy requires ${name}, and only ${only} was checked`,
        'Check the whole move: leave only out.',
      )
    if (of.length === 0)
      return found(
        'failed',
        `the policy requires ${name}, and nothing of it was checked`,
        'Declare in the spec what it checks (docs/checks.md), or mend what kept the check from it.',
      )
    if (lacking.length > 0)
      return found(
        'failed',
        `the policy requires ${name}, of which ${plural(lacking.length, 'check is', 'checks are')} not covered`,
        'Change the spec so that it can be checked, or the policy, in a pull request of its own.',
      )
    return found('passed', `${plural(of.length, 'check')}, none not covered`, null)
  })
}
