import { type Canonical, type Slot, setBytes, setText } from '../slot.ts'

const ZERO = 0x30
const NINE = 0x39
const DOT = 0x2e
const MINUS = 0x2d
const PLUS = 0x2b
const ZERO_TEXT = Buffer.from('0')

/**
 * Integers, decimals, booleans and years: plain decimal digits without leading zeros, without zeros that end a fraction,
 * without `-0`. Nothing is computed, so any number of digits is exact. `NaN`, `Infinity` and `-Infinity` stay what they are.
 */
export const number: Canonical = (data, start, end, slot) => {
  let from = start
  const negative = data[from] === MINUS
  if (negative || data[from] === PLUS) from++
  let dot = -1
  for (let i = from; i < end; i++) {
    const c = data[i] ?? 0
    if (c === DOT && dot < 0) dot = i
    else if (c < ZERO || c > NINE) return odd(data, start, end, slot)
  }
  let to = end
  if (dot >= 0) {
    while (to > dot + 1 && data[to - 1] === ZERO) to--
    if (to === dot + 1) to = dot
  }
  const whole = dot >= 0 ? dot : end
  if (whole === from) return odd(data, start, end, slot)
  let first = from
  while (first < whole - 1 && data[first] === ZERO) first++
  if (to - first === 1 && data[first] === ZERO) return setBytes(slot, ZERO_TEXT, 0, 1)
  if (!negative) return setBytes(slot, data, first, to)
  if (first === from) return setBytes(slot, data, start, to)
  setText(slot, `-${data.toString('latin1', first, to)}`)
}

/** Exponents, `.5`, words: rare, by text. What is no number stays as it is, and equals only itself. */
function odd(data: Buffer, start: number, end: number, slot: Slot): void {
  const text = data.toString('utf8', start, end)
  setText(slot, numberText(text) ?? text)
}

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/

/** The canonical text of a number as people and servers write it, or null where it is none. */
export function numberText(text: string): string | null {
  const found = NUMBER.exec(text)
  if (found === null) return null
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = found
  if (whole === '' && fraction === '') return null
  const shift = Number(exponent)
  let digits = whole + fraction
  let point = whole.length + shift
  if (point < 0) {
    digits = '0'.repeat(-point) + digits
    point = 0
  } else if (point > digits.length) digits = digits.padEnd(point, '0')
  const left = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0'
  const right = digits.slice(point).replace(/0+$/, '')
  const plain = right === '' ? left : `${left}.${right}`
  return sign === '-' && plain !== '0' ? `-${plain}` : plain
}

/** Raw text of an integer as a number that holds it exactly; NaN where it is none or too long. */
export function safeInteger(data: Buffer, start: number, end: number): number {
  const negative = data[start] === MINUS
  const from = negative ? start + 1 : start
  // Fifteen digits are fewer than Number.MAX_SAFE_INTEGER.
  if (start < 0 || end === from || end - from > 15) return Number.NaN
  let value = 0
  for (let i = from; i < end; i++) {
    const digit = (data[i] ?? 0) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return negative ? -value : value
}

/** Orders two canonical integers by their value. */
export function compareIntegers(a: Slot, b: Slot): number {
  const aNegative = a.data[a.start] === MINUS
  const bNegative = b.data[b.start] === MINUS
  if (aNegative !== bNegative) return aNegative ? -1 : 1
  const lengths = a.end - a.start - (b.end - b.start)
  let order = lengths
  if (lengths === 0) {
    for (let i = 0; order === 0 && i < a.end - a.start; i++) {
      order = (a.data[a.start + i] ?? 0) - (b.data[b.start + i] ?? 0)
    }
  }
  return aNegative ? -order : order
}
