import { text } from './quote.ts'

type Policy = 'error' | 'earlier' | 'later'

/**
 * A wall clock of a zone as instant: `sql` prints it as wire text of a UTC wall clock, `fault` is true where the policy
 * makes it an error. The two offsets that may apply are those one day before and one day after, as in ECMA-262's
 * GetPossibleEpochNanoseconds and Temporal; a wall clock is real where a candidate prints as it again. PostgreSQL's own reading is
 * the later instant in a gap and in an overlap (DetermineTimeZoneOffset), so that a policy `later` costs nothing more.
 * `infinity` is infinity in every zone.
 */
export function zone(
  expression: string,
  name: string,
  gap: Policy,
  overlap: Policy,
): { sql: string; fault: string } {
  const wall = 'clock.wall'
  /** The text is read once, not in every branch. */
  const once = (sql: string): string =>
    `(select ${sql} from (select (${expression})::timestamp as wall offset 0) as clock)`
  /** A UTC wall clock as wall clock of the zone. */
  const local = (utc: string): string => `(${utc}) at time zone 'UTC' at time zone ${text(name)}`
  const utcBy = (probe: string): string => `(${wall} - ((${local(probe)}) - (${probe})))`

  const toUtc = `at time zone ${text(name)} at time zone 'UTC'`
  const later = `(${wall} ${toUtc})`
  const byOffsetBefore = utcBy(`${wall} - interval '24 hours'`)
  const byOffsetAfter = utcBy(`${wall} + interval '24 hours'`)
  const skipped = `(${local(later)}) <> ${wall}`
  const earlierIsReal = `(${local(byOffsetBefore)}) = ${wall}`

  const cases = [
    `when not isfinite(${wall}) then ${wall}`,
    ...(gap === 'earlier' ? [`when ${skipped} then ${byOffsetAfter}`] : []),
    ...(overlap === 'earlier' ? [`when ${earlierIsReal} then ${byOffsetBefore}`] : []),
  ]
  const faults = [
    ...(gap === 'error' ? [skipped] : []),
    ...(overlap === 'error' ? [`(${earlierIsReal} and ${byOffsetBefore} <> ${later})`] : []),
  ]
  const faulty = `case when isfinite(${wall}) then ${faults.join(' or ')} else false end`
  return {
    sql:
      cases.length === 1
        ? `((${expression})::timestamp ${toUtc})::text`
        : once(`(case ${cases.join(' ')} else ${later} end)::text`),
    fault: faults.length === 0 ? 'false' : once(faulty),
  }
}
