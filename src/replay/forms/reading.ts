import type { LogicalType } from '../../engine/catalog.ts'
import type { FormWork, Reading } from '../../mapping/sql/form-step.ts'
import { bitsWork, hexWork, uuidWork, wkbWork } from './bytes.ts'
import { plainClock } from './clock.ts'
import { dateWork } from './date.ts'
import { decimalOf, decimalText, isWhole, quotient, trimmedText, whole } from './decimal.ts'
import { intervalWork, secondsWork } from './duration.ts'
import { invalid, type Work } from './made.ts'
import { arrayWork, jsonWork, setWork } from './members.ts'
import { NOT_FINITE } from './number.ts'

export type Read = Extract<FormWork, { do: 'read' }>

/** What a value is read as, by the kind that it comes from and the column's type. */
export const readingWork = (from: LogicalType, read: Read): Work => WORKS[read.as](from, read)

const WORKS: Record<Reading, (from: LogicalType, read: Read) => Work> = {
  text: (from, { digits }) => textWork(from, digits),
  boolean: from => booleanWork(from),
  integer: (from, { lossy }) => integerWork(from, lossy),
  date: dateWork,
  interval: (from, { to }) => intervalWork(from, to),
  seconds: (from, { to, lossy }) => secondsWork(from, to, lossy),
  json: (from, { duplicates }) => jsonWork(from, duplicates),
  array: from => arrayWork(from),
  set: (from, { to, lossy }) => setWork(from, to, lossy),
  uuid: (from, { to }) => uuidWork(from, to, false),
  'uuid-swapped': (from, { to }) => uuidWork(from, to, true),
  bits: (from, { to, lossy }) =>
    to.kind === 'integer' ? integerWork(from, lossy) : bitsWork(from, to),
  hex: (from, { to }) => hexWork(from, to),
  wkb: (from, { to, lossy }) => wkbWork(from, to, lossy),
}

const same: Work = value => value

function textWork(from: LogicalType, digits: Read['digits']): Work {
  switch (from.kind) {
    case 'decimal':
      return digits === null ? same : numberText(digits)
    case 'float':
      // The shortest text of the double, whichever way the server writes its exponent.
      return value => (Object.is(Number(value), -0) ? '-0' : String(Number(value)))
    case 'boolean':
      return value => (value === '1' ? 'true' : 'false')
    case 'year':
      return value => value.padStart(4, '0')
    case 'time':
    case 'wall':
    case 'instant':
      return plainClock
    default:
      return same
  }
}

const ONE = { digits: 1n, scale: 0 }

const numberText =
  (digits: number | 'trimmed'): Work =>
  value => {
    const number = decimalOf(value)
    if (number === null) return NOT_FINITE
    if (digits === 'trimmed') return trimmedText(number)
    return decimalText(quotient(number, ONE, { scale: digits, mode: 'down' }))
  }

const TRUE = new Set(['1', 't', 'true'])
const FALSE = new Set(['0', 'f', 'false'])

const NO_BOOLEAN = invalid(
  'a value that is neither true nor false (0 1 true false t f)',
  'say values: { … }, mend the rows, or leave them out with where',
)

/** Numbers and bits equal to 0 or 1; the words of text, in any case of their ASCII letters. */
function booleanWork(from: LogicalType): Work {
  if (from.kind === 'text' || from.kind === 'enum') {
    return value => {
      // Letters beyond ASCII could turn into these in lower case.
      const word = value.length > 5 ? '' : value.replace(/[A-Z]/g, letter => letter.toLowerCase())
      return TRUE.has(word) ? '1' : FALSE.has(word) ? '0' : NO_BOOLEAN
    }
  }
  return value => {
    const digits =
      from.kind === 'bits' ? value.replace(/^0+(?=.)/, '') : trimmedText(decimalOf(value) ?? NONE)
    return digits === '0' || digits === '1' ? digits : NO_BOOLEAN
  }
}

/** Neither 0 nor 1. */
const NONE = { digits: 2n, scale: 0 }

const NO_INTEGER = invalid(
  'a value that is no whole number',
  'say lossy and why a fraction may go, mend the rows, or leave them out with where',
)

function integerWork(from: LogicalType, lossy: boolean): Work {
  switch (from.kind) {
    case 'text':
    case 'enum':
      return value =>
        /^[+-]?[0-9]+$/.test(value) ? String(BigInt(value.replace('+', ''))) : NO_INTEGER
    case 'bits':
      return value => String(BigInt(`0b${value}`))
    default:
      return value => {
        const number = decimalOf(value)
        if (number === null) return NOT_FINITE
        return lossy || isWhole(number) ? String(whole(number)) : NO_INTEGER
      }
  }
}
