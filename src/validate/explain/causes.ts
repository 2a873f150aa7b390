import { blanks } from './blanks.ts'
import { byteOrder } from './byte-order.ts'
import type { Cause, Cell, Match } from './cause.ts'
import { charset } from './charset.ts'
import { cut } from './cut.ts'
import { defaultForNull, defaultForValue } from './default-taken.ts'
import { doubleEncoding } from './double-encoding.ts'
import { notReadable, noValue } from './faults.ts'
import { floatDigits } from './float-digits.ts'
import { fractionOfSecond } from './fraction-of-second.ts'
import { letterCase } from './letter-case.ts'
import { memberOrder } from './member-order.ts'
import {
  emptied,
  emptyForNull,
  nullForEmpty,
  nullForValue,
  valueForNull,
} from './null-and-empty.ts'
import { other, recoded } from './other.ts'
import { replacedCharacters } from './replaced-characters.ts'
import { rounded } from './rounded.ts'
import { scaled } from './scaled.ts'
import { hours, minutes } from './shift.ts'
import { sign } from './sign.ts'
import { unicodeForm } from './unicode-form.ts'
import { clamped, wrapped } from './wrapped.ts'

/** Every cause, in the order in which a cell is asked: what says more comes first, and the last takes all. */
export const CAUSES = [
  noValue,
  notReadable,
  nullForEmpty,
  emptyForNull,
  nullForValue,
  defaultForNull,
  valueForNull,
  blanks,
  emptied,
  letterCase,
  unicodeForm,
  byteOrder,
  charset,
  doubleEncoding,
  replacedCharacters,
  cut,
  memberOrder,
  sign,
  scaled,
  floatDigits,
  rounded,
  fractionOfSecond,
  hours,
  minutes,
  wrapped,
  clamped,
  defaultForValue,
  other,
] as const satisfies readonly Cause[]

/** How one cell differs, in words. */
export const sayOf = (cause: Cause, { variant, readings = [] }: Match): string =>
  cause.say({
    count: 1,
    variants: new Map(variant === undefined ? [] : [[variant, 1]]),
    readings,
    samples: new Map(),
    blurred: true,
  })

/** Why a cell differs. */
export function explain(cell: Cell): { cause: Cause; match: Match } {
  for (const cause of CAUSES) {
    const match = cause.match(cell)
    if (match !== null) return { cause, match }
  }
  return { cause: other, match: {} }
}

const BY_NAME = new Map<string, Cause>([...CAUSES, recoded].map(cause => [cause.name, cause]))

/** A cause by its name, from a tally. */
export const causeNamed = (name: string): Cause => BY_NAME.get(name) ?? other
