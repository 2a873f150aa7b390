import { type Canonical, setText } from '../slot.ts'

/** Binary floats by their bits: the shortest text of the double. `-0` and `0` are two values, all NaNs are one. */
export const float64: Canonical = (data, start, end, slot) =>
  setText(slot, floatText(float64Of(data, start, end)))

/** A 32-bit column holds 32-bit values, however many digits its server prints. */
export const float32: Canonical = (data, start, end, slot) =>
  setText(slot, floatText(Math.fround(float64Of(data, start, end))))

/** The double that a server's text stands for: PostgreSQL writes `Infinity`, `-Infinity` and `NaN`, as JavaScript does. */
export const floatOf = (text: string): number => (text === '' ? Number.NaN : Number(text))

export const floatText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

const ZERO = 0x30
const DOT = 0x2e
const MINUS = 0x2d
/** The powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, n) => Number(`1e${n}`))

/**
 * The same from bytes, most of them without a text of their own: digits that a double holds exactly, divided by a power of ten
 * that it holds exactly, are rounded once, to the nearest double (Clinger, How to Read Floating Point Numbers Accurately, 1990).
 */
export function float64Of(data: Buffer, start: number, end: number): number {
  const negative = data[start] === MINUS
  let value = 0
  let dot = -1
  for (let i = negative ? start + 1 : start; i < end; i++) {
    const byte = data[i] ?? 0
    if (byte === DOT && dot < 0) dot = i
    else if (byte >= ZERO && byte <= ZERO + 9) value = value * 10 + (byte - ZERO)
    else return floatOf(data.toString('latin1', start, end))
  }
  const power = POWERS[dot < 0 ? 0 : end - dot - 1]
  if (power === undefined || value > Number.MAX_SAFE_INTEGER || end - start < 3) {
    return floatOf(data.toString('latin1', start, end))
  }
  return negative ? -value / power : value / power
}
