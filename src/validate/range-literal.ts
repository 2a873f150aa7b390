import { Decimal } from 'decimal.js'
import type { LogicalType } from '../engine/catalog.ts'
import { type Range, rangesText, readRanges } from './canonical/range.ts'
import { clockText, readClock } from './field/clock.ts'

/** Bounds that a server moves by one, so that each range has one text; a range that a database defines itself has no such rule here. */
const DISCRETE = /^(int4|int8|date)(multi)?range$/

type RangeType = Extract<LogicalType, { kind: 'range' }>

/**
 * A range as its author wrote it, as the server would print it: `[1,3]` of integers is `[1,4)`, `(2,3)` is empty, parts of a
 * multirange are sorted and merged. `read` reads a bound. Null where the text is none, or its bounds have no order here.
 */
export function rangeLiteral(
  text: string,
  type: RangeType,
  read: (bound: string) => string | null,
): string | null {
  const found = readRanges(text)
  const order = ORDER[type.base.kind]
  if (found === null || order === undefined) return null
  const ranges: Range[] = []
  for (const { lower, upper, marks } of found.ranges) {
    const [from, upTo] = [lower, upper].map(b => (b === null ? null : (read(b) ?? undefined)))
    if (from === undefined || upTo === undefined) return null
    const given: Range = { lower: from, upper: upTo, marks: outside(from, upTo, marks) }
    if (wrongWay(given, order)) return null
    const one = DISCRETE.test(type.of) ? halfOpen(given, type.base) : given
    if (one === null) return null
    if (!isEmpty(one, order)) ranges.push(one)
  }
  return rangesText(found.multi ? merged(ranges, order) : ranges, found.multi)
}

type Order = (a: string, b: string) => number

const numbers: Order = (a, b) => new Decimal(a).cmp(b)
const clocks: Order = (a, b) => {
  const [x, y] = [readClock(a), readClock(b)]
  if (x === null || y === null) return Number.NaN
  return x.seconds - y.seconds || (x.fraction < y.fraction ? -1 : Number(x.fraction > y.fraction))
}

const ORDER: Partial<Record<LogicalType['kind'], Order>> = {
  integer: numbers,
  decimal: numbers,
  date: clocks,
  wall: clocks,
  instant: clocks,
}

/** A bound that is not there is never inside. */
const outside = (lower: string | null, upper: string | null, marks: Range['marks']) =>
  marksOf(lower !== null && marks.startsWith('['), upper !== null && marks.endsWith(']'))

const marksOf = (withLower: boolean, withUpper: boolean): Range['marks'] =>
  withLower ? (withUpper ? '[]' : '[)') : withUpper ? '(]' : '()'

function halfOpen({ lower, upper, marks }: Range, base: LogicalType): Range | null {
  const from = lower !== null && marks.startsWith('(') ? next(lower, base) : lower
  const upTo = upper !== null && marks.endsWith(']') ? next(upper, base) : upper
  if (from === undefined || upTo === undefined) return null
  return { lower: from, upper: upTo, marks: marksOf(from !== null, false) }
}

function next(bound: string, base: LogicalType): string | undefined {
  if (base.kind === 'integer') return String(BigInt(bound) + 1n)
  const day = readClock(bound)
  return day === null ? undefined : clockText(day.seconds + 86_400, '').slice(0, -9)
}

const wrongWay = ({ lower, upper }: Range, order: Order): boolean =>
  lower !== null && upper !== null && !(order(lower, upper) <= 0)

function isEmpty({ lower, upper, marks }: Range, order: Order): boolean {
  if (lower === null || upper === null) return false
  const gap = order(lower, upper)
  // `(2,2)` of integers has become `[3,2)`.
  return gap > 0 || (gap === 0 && marks !== '[]')
}

function merged(ranges: readonly Range[], order: Order): Range[] {
  const sorted = [...ranges].sort((a, b) => {
    if (a.lower === null || b.lower === null)
      return Number(b.lower === null) - Number(a.lower === null)
    return (
      order(a.lower, b.lower) || Number(b.marks.startsWith('[')) - Number(a.marks.startsWith('['))
    )
  })
  const done: Range[] = []
  for (const range of sorted) {
    const last = done.at(-1)
    if (last === undefined || !touches(last, range, order)) done.push(range)
    else done[done.length - 1] = joined(last, range, order)
  }
  return done
}

function touches(left: Range, right: Range, order: Order): boolean {
  if (left.upper === null || right.lower === null) return true
  const gap = order(left.upper, right.lower)
  return gap > 0 || (gap === 0 && (left.marks.endsWith(']') || right.marks.startsWith('[')))
}

function joined(left: Range, right: Range, order: Order): Range {
  const further =
    left.upper === null || right.upper === null
      ? Number(left.upper === null) - Number(right.upper === null)
      : order(left.upper, right.upper)
  const end = further > 0 || (further === 0 && left.marks.endsWith(']')) ? left : right
  return {
    lower: left.lower,
    upper: end.upper,
    marks: marksOf(left.marks.startsWith('['), end.marks.endsWith(']')),
  }
}
