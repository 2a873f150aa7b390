import type { Result } from '../../check/check.ts'
import { duration } from '../../check/figures.ts'
import type { Rehearsal } from '../../rehearse/rehearsal.ts'
import type { Place } from '../../spec/place.ts'
import { checkText } from '../check-text.ts'
import type { Report } from '../report.ts'
import { checksOf, STAGES } from '../stages.ts'

/** A check or a rehearsal, as those see it who know tests alone. */
export interface TestCase {
  /** `move.stage` */
  classname: string
  /** No two of one class have the same. */
  name: string
  place: Place | null
  ms: number | null
  outcome: 'passed' | 'failure' | 'skipped'
  /** The check’s id, or what a rehearsal is. */
  type: string
  message: string
  /** Lines for who opens it. */
  text: string[]
}

/** Every check, stage by stage, then every rehearsal. */
export function casesOf(report: Report): TestCase[] {
  const checks = STAGES.flatMap(({ stage }) =>
    checksOf(report.checks, stage).map(check => ({
      classname: `${report.move}.${stage}`,
      name: `${check.id} ${check.subject}`,
      place: check.place,
      ms: null,
      outcome: outcome(check.result, report),
      type: check.id,
      message: check.result === 'waived' ? `waived: ${check.why ?? ''}` : check.summary,
      text: check.result === 'passed' ? [] : [`${check.result}: ${checkText(check)}`],
    })),
  )
  const rehearsals = report.rehearsals.map(rehearsal => ({
    classname: `${report.move}.rehearsals`,
    name: `${rehearsal.name}: ${rehearsal.what}`,
    place: null,
    ms: rehearsal.ms,
    outcome: outcome(rehearsal.result, report),
    type: 'rehearsal',
    message: `${rehearsal.result}: ${rehearsal.what}`,
    text: events(rehearsal),
  }))
  return toldApart([...checks, ...rehearsals])
}

/** A warning is a failure where it fails the job. */
function outcome(result: Result, { options }: Report): TestCase['outcome'] {
  if (result === 'not covered' || result === 'waived') return 'skipped'
  const failed = result === 'failed' || (result === 'warned' && options.failOn === 'warning')
  return failed ? 'failure' : 'passed'
}

const events = ({ events, seed }: Rehearsal): string[] => [
  ...(seed === null ? [] : [`seed ${seed}`]),
  ...events.map(({ ms, text }) => `${duration(ms)}  ${text}`),
]

/** Readers of JUnit’s files take one name for one test. */
function toldApart(cases: readonly TestCase[]): TestCase[] {
  const seen = new Map<string, number>()
  return cases.map(one => {
    const key = JSON.stringify([one.classname, one.name])
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return nth === 1 ? one : { ...one, name: `${one.name} (${nth})` }
  })
}
