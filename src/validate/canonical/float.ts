import { type Canonical, setText } from '../slot.ts'

/** Binary floats by their bits: the shortest text of the double. `-0` and `0` are two values, all NaNs are one. */
export const float64: Canonical = (data, start, end, slot) =>
  setText(slot, floatText(floatOf(data.toString('latin1', start, end))))

/** A 32-bit column holds 32-bit values, however many digits its server prints. */
export const float32: Canonical = (data, start, end, slot) =>
  setText(slot, floatText(Math.fround(floatOf(data.toString('latin1', start, end)))))

/** The double that a server's text stands for: PostgreSQL writes `Infinity`, `-Infinity` and `NaN`, as JavaScript does. */
export const floatOf = (text: string): number => (text === '' ? Number.NaN : Number(text))

export const floatText = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))
