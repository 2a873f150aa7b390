import { readClock } from '../field/clock.ts'
import type { Cause, Cell } from './cause.ts'
import { fieldWith, tolerate } from './mend.ts'
import { likeliest, placesText, roundings } from './places.ts'

/** Clocks before this many seconds ago would be rounded the other way. */
const SHIFT = 1e12

/** A clock that lost digits behind its seconds. */
export const fractionOfSecond: Cause = {
  name: 'fraction-of-second',
  match: ({ type, want, have }) => {
    if (want === null || have === null) return null
    const [a, b] = [seconds(want, type), seconds(have, type)]
    if (a === null || b === null) return null
    const readings = roundings(a, b, ['half-up', 'down'])
    return readings.length === 0 ? null : { readings }
  },
  say: ({ readings }) => {
    const rule = likeliest(readings)
    if (rule === null) return 'fractions of a second are lost, not all alike'
    const to = placesText(rule.scale, 'digit')
    return rule.mode === 'down'
      ? `fractions of a second are cut off to ${to}`
      : `fractions of a second are rounded to ${to}`
  },
  mend: ({ readings }, field) => {
    const kept = 'precision' in field.type ? field.type.precision : null
    const cutByColumn = field.form?.kind === 'from' && readings.includes(`${kept} down`)
    // Its reason is the author's to give: the spec refuses an empty one.
    if (cutByColumn) return fieldWith(field, { lossy: '' })
    return readings.includes('0 down') ? tolerate(field, 'seconds') : null
  },
  advice: () => 'The target’s column, or what writes it, keeps too few digits: 6 hold all.',
}

const TIME = /^(-?)(\d+):(\d{2}):(\d{2})(?:\.(\d+))?$/

/** A clock as a positive decimal number of seconds, so that it is rounded as numbers are. */
function seconds(text: string, type: Cell['type']): string | null {
  if (type.kind === 'wall' || type.kind === 'instant') {
    const clock = readClock(text)
    return clock && numberOf(clock.seconds + SHIFT, clock.fraction)
  }
  if (type.kind !== 'time') return null
  const [, sign = '', hour, minute, second, fraction = ''] = TIME.exec(text) ?? []
  if (hour === undefined) return null
  const whole = Number(hour) * 3600 + Number(minute) * 60 + Number(second)
  return `${sign}${numberOf(whole, fraction)}`
}

const numberOf = (whole: number, fraction: string): string =>
  fraction === '' ? String(whole) : `${whole}.${fraction}`
