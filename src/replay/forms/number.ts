import type { LogicalType } from '../../engine/catalog.ts'
import type { FormWork } from '../../mapping/sql/form-step.ts'
import { instantOf } from './clock.ts'
import { decimalOf, decimalText, quotient, times, trimmed, trimmedText } from './decimal.ts'
import { invalid, type Work } from './made.ts'

type Of<K extends FormWork['do']> = Extract<FormWork, { do: K }>

export const NOT_FINITE = invalid(
  'a number that is not finite',
  'leave such rows out with where, or say in sql what they become',
)

/** A product with an exact factor, a quotient, and what it is rounded to: once, at the end. */
export function numberWork({ multiply, divide, round }: Of<'number'>): Work {
  const factor = decimalOf(multiply)
  const divisor = decimalOf(divide)
  if (factor === null || divisor === null) throw new Error('a factor is no plain decimal')
  return value => {
    const number = decimalOf(value)
    if (number === null) return NOT_FINITE
    const product = times(number, factor)
    if (round !== null) return decimalText(quotient(product, divisor, round))
    return trimmedText(quotient(product, divisor, exactly(product.scale, divide)))
  }
}

/** Enough digits for a quotient that ends: 1/n ends within as many as n has bits. Rounding then has no rest. */
const exactly = (scale: number, divide: string) => ({
  scale: scale + divide.length * 4,
  mode: 'down' as const,
})

export function epochWork({ unit, lossy }: Of<'epoch'>): Work {
  return value => {
    const count = decimalOf(value)
    if (count === null) return NOT_FINITE
    const instant = instantOf(count, unit, lossy)
    return typeof instant === 'string' ? instant : EPOCH_FAULTS[instant.fault]
  }
}

const EPOCH_FAULTS = {
  precise: invalid(
    'an instant that is finer than a microsecond',
    'say lossy and why, or leave such rows out with where',
  ),
  range: invalid(
    'an instant outside of years 1 to 9999',
    'mind the unit (s, ms or us), mend the rows, or leave them out with where',
  ),
}

const NUMBERS: ReadonlySet<LogicalType['kind']> = new Set([
  'integer',
  'decimal',
  'float',
  'boolean',
  'year',
])

/** A table of values: numbers are compared as numbers, all else by its exact text. */
export function valuesWork(
  from: LogicalType,
  list: Record<string, string | null>,
): (value: string) => string | null | undefined {
  const one = NUMBERS.has(from.kind) ? numberKey : (text: string) => text
  const results = new Map(Object.entries(list).map(([label, result]) => [one(label), result]))
  return value => results.get(one(value))
}

/** The same text for the same number. */
function numberKey(text: string): string {
  const number = decimalOf(text)
  const key = number === null ? text : trimmed(decimalText(number))
  return key === '-0' ? '0' : key
}
