import { Decimal } from 'decimal.js'
import type { LogicalType } from '../../engine/catalog.ts'
import type { Tolerance } from '../../spec/schema.ts'
import { type Slot, slotText } from '../slot.ts'

export type Tolerated = Tolerance['as']

/** Which of a column's tolerances accept a cell that differs: none, one, or two that do so together. `as`: in the spec's order. */
export type Tolerate = (expected: Slot, found: Slot) => readonly number[]

export function tolerate(as: readonly Tolerated[], type: LogicalType): Tolerate {
  const rules = as.map(one => RULES[one.kind](type, one))
  const [trimmed, folded] = [as.findIndex(isTrimmed), as.findIndex(isCase)]
  const together = trimmed >= 0 && folded >= 0
  return (expected, found) => {
    const [want, have] = [slotText(expected), slotText(found)]
    const sure = expected.fault === null && found.fault === null
    const alone = rules.findIndex(
      (rule, i) =>
        as[i]?.kind === 'touched' || (sure && want !== null && have !== null && rule(want, have)),
    )
    if (alone >= 0) return [alone]
    return together &&
      sure &&
      want !== null &&
      have !== null &&
      lower(want.trim()) === lower(have.trim())
      ? [trimmed, folded]
      : NONE
  }
}

const NONE: readonly number[] = []
const isTrimmed = ({ kind }: Tolerated): boolean => kind === 'trimmed'
const isCase = ({ kind }: Tolerated): boolean => kind === 'case'
const lower = (text: string): string => text.toLowerCase()

/** Two values that are neither NULL nor equal. NULL and '' are never the same but where any value will do. */
type Rule = (want: string, have: string) => boolean

const RULES: Record<Tolerated['kind'], (type: LogicalType, as: Tolerated) => Rule> = {
  touched: () => () => true,
  trimmed: () => (want, have) => want.trim() === have.trim(),
  case: () => (want, have) => lower(want) === lower(have),
  seconds: type => (want, have) => {
    if (!CLOCKS.has(type.kind)) return false
    const [a, b] = [secondsOf(want), secondsOf(have)]
    return a !== null && b !== null && a.minus(b).abs().lessThan(1)
  },
  // Half a unit of the last place that counts: what any way of rounding leaves, and the noise of floats on both sides of a bound.
  rounded: (_type, as) => {
    const half = new Exact(10).pow(as.kind === 'rounded' ? -as.scale : 0).dividedBy(2)
    return (want, have) =>
      NUMBER.test(want) &&
      NUMBER.test(have) &&
      new Exact(want).minus(have).abs().lessThanOrEqualTo(half)
  },
}

/** Digits enough for any two numbers that NUMBER takes; those that are longer differ by no rounding. */
const Exact = Decimal.clone({ precision: 1000 })
const NUMBER = /^-?\d{1,400}(\.\d{1,400})?(e[+-]?\d{1,3})?$/
const CLOCKS = new Set<LogicalType['kind']>(['wall', 'instant', 'time'])

const CLOCK = /^(?:(\d{4,})-(\d{2})-(\d{2}) )?(-?)(\d{2,3}):(\d{2}):(\d{2}(?:\.\d+)?)$/

/** Seconds of a wall clock, an instant or a time of day, as one exact number; null where the text is none. */
function secondsOf(text: string): Decimal | null {
  const found = CLOCK.exec(text)
  if (found === null) return null
  const [, year, month, day, sign, hours, minutes, seconds = '0'] = found
  const date = new Date(0)
  if (year !== undefined) date.setUTCFullYear(Number(year), Number(month) - 1, Number(day))
  const ofDay = new Exact(Number(hours) * 3600 + Number(minutes) * 60).plus(seconds)
  return (sign === '-' ? ofDay.negated() : ofDay).plus(date.getTime() / 1000)
}
