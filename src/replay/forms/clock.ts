import { type Decimal, times } from './decimal.ts'

const MICROSECONDS = 1_000_000n
const DAY = 86_400n

/** Year 0, month 0 or day 0: what MySQL calls a zero date, whole or in part. `text` begins with a date. */
export function isZeroDate(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text)
  return match?.slice(1).some(part => Number(part) === 0) ?? false
}

/** Infinite, before Christ, or of a year with more than four digits. */
export const isBeyondYears = (text: string): boolean => !/^\d{4}-\d\d-\d\d(?!.* BC$)/.test(text)

/** A real day of years 1 to 9999, as 2026-01-31. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (match === null) return false
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number)
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
}

/** The first ten characters of a date with a time of day behind it; null where it is none. */
export function dayOfClock(text: string): string | null {
  const match =
    /^(\d{4}-\d\d-\d\d)[ T](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/.exec(
      text,
    )
  if (match === null) return null
  const [, day = '', hour = '0', minute = '0', second = '0'] = match
  const real = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  return real && isDay(day) ? day : null
}

/** Digits of a second's fraction that a number of so many such units has. */
const PLACES = { s: 0, ms: 3, us: 6 } as const

/** A count since 1970 as instant (UTC); `precise` where it is finer than a microsecond, `range` outside of years 1 to 9999. */
export function instantOf(
  count: Decimal,
  unit: keyof typeof PLACES,
  lossy: boolean,
): string | { fault: 'precise' | 'range' } {
  const seconds = { digits: count.digits, scale: count.scale + PLACES[unit] }
  const scaled = times(seconds, { digits: MICROSECONDS, scale: 0 })
  const one = 10n ** BigInt(scaled.scale)
  const rest = ((scaled.digits % one) + one) % one
  if (rest !== 0n && !lossy) return { fault: 'precise' }
  const text = clockText((scaled.digits - rest) / one)
  return text ?? { fault: 'range' }
}

/** Microseconds since 1970 as `2026-01-31 23:59:59.5`; null outside of years 1 to 9999. */
function clockText(microseconds: bigint): string | null {
  const fraction = ((microseconds % MICROSECONDS) + MICROSECONDS) % MICROSECONDS
  const seconds = (microseconds - fraction) / MICROSECONDS
  const date = new Date(Number(seconds) * 1000)
  const year = date.getUTCFullYear()
  if (!(year >= 1 && year <= 9999)) return null
  const text = date.toISOString().slice(0, 19).replace('T', ' ')
  return fraction === 0n ? text : `${text}.${sixDigits(fraction)}`
}

const sixDigits = (fraction: bigint): string => String(fraction).padStart(6, '0').replace(/0+$/, '')

/** A time's microseconds, `-838:59:59.5`; null with a zone, or where it is none. */
export function timeOf(text: string): bigint | null {
  const match = /^(-?)(\d+):(\d\d):(\d\d)(?:\.(\d{1,6})0*)?$/.exec(text)
  if (match === null) return null
  const [, sign, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match
  const whole = BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds)
  const all = whole * MICROSECONDS + BigInt(fraction.padEnd(6, '0'))
  return sign === '-' ? -all : all
}

/** Microseconds as `[-]HH:MM:SS[.f]`, hours beyond 24 as they are. */
export function timeText(microseconds: bigint): string {
  const size = microseconds < 0n ? -microseconds : microseconds
  const seconds = size / MICROSECONDS
  const two = (n: bigint): string => String(n).padStart(2, '0')
  const text = `${two(seconds / 3600n)}:${two((seconds / 60n) % 60n)}:${two(seconds % 60n)}`
  const fraction = size % MICROSECONDS
  const tail = fraction === 0n ? '' : `.${sixDigits(fraction)}`
  return `${microseconds < 0n ? '-' : ''}${text}${tail}`
}

/** Longest times: MySQL's TIME, PostgreSQL's time of day. */
export const LONGEST = {
  beyondDay: (838n * 3600n + 59n * 60n + 59n) * MICROSECONDS,
  day: DAY * MICROSECONDS,
}

/** The fraction of a second behind a clock, cut; what stands behind it (an offset) stays. */
export const withFraction = (text: string, digits: number): string =>
  text.replace(/\.(\d+)/, (_, fraction: string) =>
    digits === 0 ? '' : `.${fraction.slice(0, digits)}`,
  )

/** A clock without the zeros that end its fraction. */
export const plainClock = (text: string): string =>
  text.replace(/\.(\d*?)0*(?=$|[^\d])/, (_, fraction: string) =>
    fraction === '' ? '' : `.${fraction}`,
  )
