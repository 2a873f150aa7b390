/** Wall clocks and instants as canonical text: `2026-01-31 23:59:59.5`, no zeros at the end of a fraction. */
export const MIDNIGHT = '00:00:00'

const CLOCK =
  /^(\d{4,})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?(?::?\d{2})?)?$/

export interface Clock {
  /** Seconds since 1970-01-01 00:00:00 of the same clock. */
  seconds: number
  /** Digits behind the point, without zeros at the end. */
  fraction: string
  /** Seconds east of UTC, or null where the text names none. */
  offset: number | null
}

/** Reads a wall clock or an instant; null where the text is none (zero dates, `infinity`, BC). */
export function readClock(text: string): Clock | null {
  const found = CLOCK.exec(text)
  if (found === null) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0', fraction = '', zone] = found
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return null
  return {
    seconds: date.getTime() / 1000 + Number(hour) * 3600 + Number(minute) * 60 + Number(second),
    fraction: fraction.replace(/0+$/, ''),
    offset: zone === undefined ? null : offsetSeconds(zone),
  }
}

function offsetSeconds(zone: string): number {
  if (zone === 'Z') return 0
  const digits = zone.slice(1).replaceAll(':', '')
  const seconds =
    Number(digits.slice(0, 2)) * 3600 + Number(digits.slice(2, 4)) * 60 + Number(digits.slice(4, 6))
  return zone.startsWith('-') ? -seconds : seconds
}

/** Canonical text of seconds since 1970 and a fraction. */
export function clockText(seconds: number, fraction: string): string {
  const iso = new Date(seconds * 1000).toISOString()
  // Years beyond 9999 come as +012345.
  const text = iso.slice(0, iso.indexOf('.')).replace('T', ' ').replace(/^\+0*/, '')
  return fraction === '' ? text : `${text}.${fraction}`
}

/** A wall clock as written, canonical; null where it is none or names a zone. */
export function wallText(text: string): string | null {
  const clock = readClock(text)
  return clock === null || clock.offset !== null ? null : clockText(clock.seconds, clock.fraction)
}

/** An instant as written, canonical: in UTC, which is also what it means where it names no offset. */
export function instantText(text: string): string | null {
  const clock = readClock(text)
  return clock === null ? null : clockText(clock.seconds - (clock.offset ?? 0), clock.fraction)
}
