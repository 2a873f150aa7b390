import { Temporal } from 'temporal-polyfill'
import type { LogicalType } from '../../engine/catalog.ts'
import { readClock } from './clock.ts'
import { fault, type Step, type Typed } from './step.ts'

const DAY = /^\d{4}-\d\d-\d\d$/
const CLOCK =
  /^(\d{4}-\d\d-\d\d)[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d(:?\d\d)?)?$/

const NONE = fault('the value is no day of the years 1 to 9999')

/** `as: date`. An instant's day is that of `zone`; without one, of UTC. `drop`: a text may say a time of day as well. */
export function asDate(from: LogicalType, zone: string | null, drop: boolean): Typed | null {
  const step = dayOf(from, zone, drop)
  return step && { type: { kind: 'date' }, step }
}

function dayOf(from: LogicalType, zone: string | null, drop: boolean): Step | null {
  switch (from.kind) {
    case 'text':
      return text => realDay((drop ? CLOCK.exec(text)?.[1] : undefined) ?? text)
    case 'date':
      return realDay
    case 'wall':
      return text => realDay(text.includes('BC') ? '' : (text.split(' ')[0] ?? ''))
    case 'instant':
      return text => dayIn(zone ?? 'UTC', text)
    default:
      return null
  }
}

const realDay = (text: string) =>
  DAY.test(text) && !text.startsWith('0000') && readClock(text) !== null ? text : NONE

function dayIn(zone: string, text: string) {
  const clock = readClock(text)
  if (clock === null) return NONE
  const day = Temporal.Instant.fromEpochMilliseconds(clock.seconds * 1000)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
  return realDay(day.toString())
}
