import { floatText } from '../canonical/float.ts'
import type { Cause } from './cause.ts'

/** Floats that kept fewer digits: MySQL prints a FLOAT with six, old tools a double with 15. */
export const floatDigits: Cause = {
  name: 'float-digits',
  match: ({ type, want, have }) => {
    if (type.kind !== 'float' || want === null || have === null) return null
    const value = Number(want)
    if (!Number.isFinite(value)) return null
    const readings = DIGITS.filter(n => floatText(Number(value.toPrecision(n))) === have).map(
      String,
    )
    if (floatText(Math.fround(value)) === have) readings.push(SINGLE)
    return readings.length === 0 ? null : { readings }
  },
  say: ({ readings }) => {
    if (readings.includes(SINGLE)) return 'kept in single precision only'
    const digits = Math.min(...readings.map(Number))
    return readings.length === 0
      ? 'digits of the binary number are lost'
      : `only ${digits} significant digits are left`
  },
  advice: () => 'The number went through a text or a column that holds fewer digits.',
}

const SINGLE = 'single'
const DIGITS = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]
