import type { LogicalType } from '../../engine/catalog.ts'
import { offsetsOf, secondsOf, textOf } from '../zone.ts'
import { dayOfClock, isDay } from './clock.ts'
import { invalid, type Work } from './made.ts'
import type { Read } from './reading.ts'

/** A day: of a wall clock, of an instant in a zone, or that a text says. */
export function dateWork(from: LogicalType, { zone, lossy }: Read): Work {
  switch (from.kind) {
    case 'instant':
      return zone === null || zone === 'UTC' ? firstTen : dayInZone(zone)
    case 'text':
      return value => (isDay(value) ? value : ((lossy ? dayOfClock(value) : null) ?? NO_DAY))
    default:
      return firstTen
  }
}

const firstTen: Work = value => {
  const day = value.slice(0, 10)
  return isDay(day) && /^( |$)(?!.* BC$)/.test(value.slice(10)) ? day : NO_DAY
}

function dayInZone(zone: string): Work {
  const offset = offsetsOf(zone)
  return value => {
    const utc = secondsOf(value)
    const day = utc === null ? null : textOf(utc + offset(utc))?.slice(0, 10)
    return day !== null && day !== undefined && isDay(day) ? day : NO_DAY
  }
}

const NO_DAY = invalid(
  'a value that is no day of years 1 to 9999',
  'say zero: null or zero: { value: … } where it is a zero date, say lossy where a time of day may go, or mend the rows',
)
