import type { LogicalType } from '../../engine/catalog.ts'
import { floatOf, floatText } from '../canonical/float.ts'
import { numberText } from '../canonical/number.ts'
import { fault, type Step, type Typed } from './step.ts'

/** Any number of digits; the column's own type says what it holds. */
export const DECIMAL: LogicalType = { kind: 'decimal', precision: null, scale: null }

/** The number that raw text of a numeric kind says, in plain digits; of a float, its shortest text. Null for what is not finite. */
export const numberOf = (type: LogicalType, text: string): string | null =>
  numberText(type.kind === 'float' ? floatText(floatOf(text)) : text)

/** `as: boolean`. */
export function asBoolean(from: LogicalType): Typed | null {
  const truth = truthOf(from)
  const none = fault('the value is neither true nor false')
  return truth && { type: { kind: 'boolean' }, step: text => truth(text) ?? none }
}

type Truth = (text: string) => '0' | '1' | null

function truthOf(from: LogicalType): Truth | null {
  switch (from.kind) {
    case 'boolean':
    case 'integer':
    case 'decimal':
      return text => zeroOrOne(numberText(text))
    case 'bits':
      return text => zeroOrOne(numberText(text))
    case 'text':
    case 'enum':
      return text => (/^(1|true|t)$/i.test(text) ? '1' : /^(0|false|f)$/i.test(text) ? '0' : null)
    default:
      return null
  }
}

const zeroOrOne = (digits: string | null): '0' | '1' | null =>
  digits === '0' || digits === '1' ? digits : null

/** `as: integer`; `drop`: a fraction may go, towards zero. */
export function asInteger(from: LogicalType, drop: boolean): Typed | null {
  const step = integerOf(from, drop)
  return step && { type: DECIMAL, step }
}

function integerOf(from: LogicalType, drop: boolean): Step | null {
  switch (from.kind) {
    case 'text':
    case 'enum':
      return text =>
        (/^[+-]?\d+$/.test(text) ? numberText(text) : null) ?? fault('the text is no whole number')
    case 'bits':
      return text =>
        /^[01]+$/.test(text) ? String(BigInt(`0b${text}`)) : fault('there are no bits')
    case 'boolean':
    case 'year':
    case 'integer':
      return text => numberText(text) ?? fault('the value is no number')
    case 'decimal':
    case 'float':
      return text => {
        const number = numberOf(from, text)
        if (number === null) return fault('the value is no finite number')
        return wholeOf(number, drop) ?? fault('the number has a fraction')
      }
    default:
      return null
  }
}

/** A plain number without its fraction, where it has none or `drop` says that it may go. */
export function wholeOf(number: string, drop: boolean): string | null {
  if (!number.includes('.')) return number
  return drop ? numberText(number.replace(/\..*/, '')) : null
}

/** `as: bits`. */
export function asBits(from: LogicalType, target: LogicalType): Typed | null {
  if (from.kind === 'bits' && target.kind !== 'bits') return asInteger(from, false)
  if (target.kind !== 'bits') return null
  const fixed = !target.varying && target.length !== null
  const length = target.length ?? Number.POSITIVE_INFINITY
  const digits = digitsOf(from)
  return (
    digits && {
      type: target,
      step: text => {
        const given = digits(text)
        if (given === null) return fault('the value is no number in binary')
        const number = given.replace(/^0+(?=\d)/, '')
        if (number.length > length && number !== '0') return fault('the column has too few bits')
        if (fixed) return number.padStart(length, '0')
        return given.length > length ? number.padStart(length, '0') : given
      },
    }
  )
}

function digitsOf(from: LogicalType): ((text: string) => string | null) | null {
  switch (from.kind) {
    case 'integer':
    case 'boolean':
      return text => (/^\d+$/.test(text) ? BigInt(text).toString(2) : null)
    case 'text':
    case 'bits':
      return text => (/^[01]+$/.test(text) ? text : null)
    default:
      return null
  }
}
