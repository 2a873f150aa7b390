import type { Cause } from './cause.ts'

const BITS = [8, 16, 24, 32, 64]
const WHOLE = /^-?\d{1,25}$/

/** Whole numbers that ran over the end of a narrower type, or were read with the other sign. */
export const wrapped: Cause = {
  name: 'wrapped',
  match: ({ want, have, type }) => {
    if (type.kind !== 'integer' && type.kind !== 'decimal') return null
    if (want === null || have === null || !WHOLE.test(want) || !WHOLE.test(have)) return null
    const apart = BigInt(want) - BigInt(have)
    const readings = BITS.filter(bits => {
      const range = 1n << BigInt(bits)
      const within = BigInt(have) >= -(range >> 1n) && BigInt(have) < range
      return within && apart !== 0n && apart % range === 0n
    })
    return readings.length === 0 ? null : { readings: readings.map(String) }
  },
  say: ({ readings }) => {
    const bits = readings.at(-1)
    return bits === undefined
      ? 'wrapped around, not all alike'
      : `wrapped around at ${bits} bits (signed or unsigned)`
  },
  advice: () => 'The column or a variable on the way is too narrow, or has the other sign.',
}

/** Numbers beyond a type's end that became its end, as MySQL does where it is not strict. */
export const clamped: Cause = {
  name: 'clamped',
  match: ({ want, have, type }) => {
    if (type.kind !== 'integer' && type.kind !== 'decimal') return null
    if (want === null || have === null || !NUMBER.test(want) || !isEnd(have)) return null
    const [a, b] = [Number(want), Number(have)]
    const beyond = b > 0 ? a >= b : b < 0 ? a <= b : a < 0
    return beyond ? {} : null
  },
  say: () => 'replaced by the largest or smallest number of a type',
  advice: () => 'A type on the way is too narrow, and its server was not strict.',
}

const NUMBER = /^-?\d+(\.\d+)?$/
const NINES = /^-?9{2,}(\.9+)?$|^-?9+\.9+$/

const ENDS = new Set(
  BITS.flatMap(bits => {
    const half = 1n << BigInt(bits - 1)
    return [half - 1n, -half, 2n * half - 1n].map(String)
  }),
)
const isEnd = (text: string): boolean => ENDS.has(text) || NINES.test(text)
