import type { LogicalType } from '../../engine/catalog.ts'
import { LONGEST, timeOf, timeText } from './clock.ts'
import { type Decimal, decimalOf, isWhole, times, trimmedText, whole } from './decimal.ts'
import { type Interval, inRange, intervalOf, intervalText } from './interval.ts'
import { type Impossible, invalid, narrower, type Work } from './made.ts'

const MICROSECONDS = { digits: 1_000_000n, scale: 0 }
const MEND = 'mend the rows, or leave them out with where'
const NO_DURATION = invalid(
  'a value that is no duration, or a longer one than there is room for',
  MEND,
)
const TOO_PRECISE = invalid('a duration that is finer than a microsecond', 'round it in the field')
const MONTHS = invalid('an interval with months, which have no fixed number of seconds', MEND)
const TOO_LONG = narrower('a duration that the column does not hold')

/** ISO 8601, whatever the kind; a `-838:59:59` and a number of seconds are counted in hours, never days. */
export function intervalWork(from: LogicalType, to: LogicalType): Work {
  if (from.kind === 'interval' || from.kind === 'text') {
    if (from.kind === 'interval' && to.kind === 'interval') return value => value
    return value => {
      const interval = intervalOf(value)
      return interval === null ? NO_DURATION : intervalText(interval)
    }
  }
  return value => {
    const found = microsecondsOf(value, from)
    if (typeof found !== 'bigint') return found
    return inRange(found)
      ? intervalText({ months: 0n, days: 0n, microseconds: found })
      : NO_DURATION
  }
}

/** Seconds as a number, or as the time that is so many seconds from midnight. */
export function secondsWork(from: LogicalType, to: LogicalType, lossy: boolean): Work {
  return value => {
    const found = microsecondsOf(value, from)
    if (typeof found !== 'bigint') return found
    if (to.kind === 'time') return timeFrom(found, to.beyondDay)
    const seconds: Decimal = { digits: found, scale: 6 }
    return to.kind === 'integer' && lossy ? String(whole(seconds)) : trimmedText(seconds)
  }
}

function timeFrom(microseconds: bigint, beyondDay: boolean): string | Impossible {
  const longest = beyondDay ? LONGEST.beyondDay : LONGEST.day
  const shortest = beyondDay ? -longest : 0n
  return microseconds <= longest && microseconds >= shortest ? timeText(microseconds) : TOO_LONG
}

/** Of a time, a number of seconds, or an interval without months, a day of which is 24 hours. */
function microsecondsOf(value: string, from: LogicalType): bigint | Impossible {
  switch (from.kind) {
    case 'time':
      return timeOf(value) ?? NO_DURATION
    case 'interval': {
      const interval = intervalOf(value)
      if (interval === null) return NO_DURATION
      return interval.months === 0n ? allOf(interval) : MONTHS
    }
    default: {
      const seconds = decimalOf(value)
      if (seconds === null) return NO_DURATION
      const all = times(seconds, MICROSECONDS)
      return isWhole(all) ? whole(all) : TOO_PRECISE
    }
  }
}

const allOf = ({ days, microseconds }: Interval): bigint =>
  days * 86_400n * MICROSECONDS.digits + microseconds
