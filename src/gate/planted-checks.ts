import type { Check } from '../check/check.ts'
import { plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import type { PlantedOutcome } from '../rehearse/planted/planted.ts'

/** Whether the comparison noticed every corruption, and what the declared checks notice without it. `seconds`: the time that there was. */
export function plantedChecks(outcome: PlantedOutcome, seconds: number): Check[] {
  const { planted, notApplicable, notTried, seed } = outcome
  const missed = planted.filter(({ builtIn }) => !builtIn)
  const evidence: Check['evidence'] = notApplicable.map(({ kind, why }) => ({
    kind: 'text',
    text: `not applicable: ${kind}; ${why}`,
  }))
  const late: Check[] =
    notTried.length === 0
      ? []
      : [
          check({
            id: 'validation.planted',
            result: 'not covered',
            subject: 'time',
            summary: `${seconds} seconds did not suffice for: ${notTried.join(', ')}`,
          }),
        ]
  if (planted.length === 0) {
    const summary =
      notTried.length > 0
        ? `${seconds} seconds did not suffice to plant anything`
        : 'nothing could be planted: no table that the move fills holds rows that are compared whole'
    return [
      check({
        id: 'validation.planted',
        result: 'not covered',
        subject: 'the target',
        summary,
        evidence,
      }),
    ]
  }
  return [
    check({
      id: 'validation.planted',
      result: missed.length === 0 ? 'passed' : 'failed',
      subject: 'the comparison',
      summary:
        missed.length === 0
          ? `${plural(planted.length, 'corruption')} of ${plural(kindsOf(planted), 'kind')} planted, one at a time (seed ${seed}): every one was noticed`
          : `${missed.length} of ${plural(planted.length, 'planted corruption')} went unnoticed (seed ${seed})`,
      evidence: [
        ...missed.map(one => ({ kind: 'text' as const, text: placeOf(one) })),
        ...evidence,
      ],
      fix:
        missed.length === 0
          ? null
          : 'This is a fault of the comparison, not of the move: please report it, with the types of the columns.',
    }),
    ...late,
    declaredCheck(outcome),
  ]
}

const kindsOf = (planted: PlantedOutcome['planted']): number =>
  new Set(planted.map(({ kind }) => kind)).size

/** These watch over the data after the cutover, when nobody compares every cell. */
function declaredCheck({ planted, invariants, unnoticed, declared }: PlantedOutcome): Check {
  const blind = planted.filter(one => one.declared.length === 0)
  const noticed = planted.length - blind.length
  const share = `${noticed} of ${planted.length} (${Math.round((noticed / planted.length) * 100)} %)`
  const summary = `of the planted corruptions, the declared checks (${declared}) notice ${share} without the comparison`
  if (blind.length === 0) {
    return check({
      id: 'validation.declared-checks',
      result: 'passed',
      subject: 'invariants, shadow, joins',
      summary,
    })
  }
  const without = new Set(unnoticed.map(at => planted[at]))
  return check({
    id: 'validation.declared-checks',
    result: 'warned',
    subject: 'invariants, shadow, joins',
    summary,
    evidence: blind.map(one => ({
      kind: 'text',
      text: `unnoticed: ${placeOf(one)}${without.has(one) ? ' (no invariant was found that would; compare by shadow)' : ''}`,
    })),
    fix:
      invariants.length === 0
        ? 'Declare invariants or shadow queries about these columns.'
        : `Paste the invariants below into the spec: asked in this run, they notice ${blind.length - unnoticed.length} of these, and hold where nothing is wrong.`,
  })
}

const placeOf = ({ kind, table, columns }: PlantedOutcome['planted'][number]): string =>
  `${kind}: ${table}${columns.length === 0 ? '' : `.${columns.join(', ')}`}`
