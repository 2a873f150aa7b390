import type { LogicalType } from '../../engine/catalog.ts'
import { type Duration, durationText, readDuration } from '../canonical/interval.ts'
import { numberText } from '../canonical/number.ts'
import { DECIMAL, wholeOf } from './as-number.ts'
import { fault, type Step, type Typed, type Worked } from './step.ts'

const NANO = 1_000_000_000n
const MICRO = 1_000n
const DAY = 86_400n * NANO
/** What PostgreSQL keeps: microseconds in 64 bits. */
const MOST = 2n ** 63n - 1n

/** `as: interval`, printed as PostgreSQL does by ISO 8601. */
export function asInterval(from: LogicalType): Typed | null {
  const step = intervalOf(from)
  return step && { type: { kind: 'interval' }, step }
}

function intervalOf(from: LogicalType): Step | null {
  switch (from.kind) {
    case 'time':
      return from.zoned ? null : text => ofNanos(timeNanos(text))
    case 'integer':
    case 'decimal':
      return text => ofNanos(secondsNanos(text))
    case 'interval':
      return text => text
    case 'text':
      return text => {
        const read = /\.\d{7,}/.test(text) ? null : readDuration(text)
        return read === null ? fault('the text is no duration of ISO 8601') : durationText(read)
      }
    default:
      return null
  }
}

function ofNanos(nanos: bigint | { fault: string }): Worked {
  if (typeof nanos !== 'bigint') return nanos
  const micros = nanos / MICRO
  if (micros > MOST || micros < -MOST - 1n) return fault('the duration is too long for an interval')
  return durationText({ months: 0n, days: 0n, nanos })
}

/** `as: seconds`: a number of them, or, into a time column, as hours, minutes and seconds. `drop`: an integer may lose the fraction. */
export function asSeconds(from: LogicalType, target: LogicalType, drop: boolean): Typed | null {
  const nanos = nanosOf(from, target)
  if (nanos === null) return null
  const time = target.kind === 'time'
  const whole = target.kind === 'integer' && drop
  return {
    type: time ? target : DECIMAL,
    step: text => {
      const made = nanos(text)
      if (typeof made !== 'bigint') return made
      if (time) return clock(made)
      const seconds = secondsText(made)
      return whole ? wholeOf(seconds, true) : seconds
    },
  }
}

function nanosOf(
  from: LogicalType,
  target: LogicalType,
): ((text: string) => bigint | { fault: string }) | null {
  switch (from.kind) {
    case 'time':
      return from.zoned ? null : timeNanos
    case 'interval':
      return text => {
        const read = readDuration(text)
        if (read === null) return fault('the interval has no end')
        return read.months === 0n
          ? totalNanos(read)
          : fault('months are no fixed number of seconds')
      }
    case 'integer':
    case 'decimal':
      return target.kind === 'time' ? secondsNanos : null
    default:
      return null
  }
}

const totalNanos = ({ days, nanos }: Duration): bigint => days * DAY + nanos

const TIME = /^(-?)(\d+):(\d\d):(\d\d)(?:\.(\d{1,9}))?$/

function timeNanos(text: string): bigint | { fault: string } {
  const found = TIME.exec(text)
  if (found === null) return fault('the value is no time')
  const [, sign, hours = '', minutes = '', seconds = '', fraction = ''] = found
  const whole = BigInt(hours) * 3600n + BigInt(minutes) * 60n + BigInt(seconds)
  const nanos = whole * NANO + BigInt(fraction.padEnd(9, '0'))
  return sign === '-' ? -nanos : nanos
}

function secondsNanos(text: string): bigint | { fault: string } {
  const [, sign, whole = '', fraction = ''] =
    /^(-?)(\d+)(?:\.(\d+))?$/.exec(numberText(text) ?? '') ?? []
  if (sign === undefined) return fault('the value is no finite number')
  if (fraction.length > 6) return fault('the seconds are finer than a microsecond')
  const nanos = BigInt(whole) * NANO + BigInt(fraction.padEnd(9, '0'))
  return sign === '-' ? -nanos : nanos
}

/** Sign, whole seconds, and nine digits behind them. */
function split(nanos: bigint): { sign: string; seconds: bigint; fraction: string } {
  const size = nanos < 0n ? -nanos : nanos
  const fraction = String(size % NANO)
    .padStart(9, '0')
    .replace(/0+$/, '')
  return { sign: nanos < 0n ? '-' : '', seconds: size / NANO, fraction: fraction && `.${fraction}` }
}

function secondsText(nanos: bigint): string {
  const { sign, seconds, fraction } = split(nanos)
  return `${sign}${seconds}${fraction}`
}

function clock(nanos: bigint): string {
  const { sign, seconds, fraction } = split(nanos)
  const two = (part: bigint): string => String(part).padStart(2, '0')
  const minutes = (seconds / 60n) % 60n
  return `${sign}${two(seconds / 3600n)}:${two(minutes)}:${two(seconds % 60n)}${fraction}`
}
