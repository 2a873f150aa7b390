import type { Rounding } from '../../mapping/sql/form-step.ts'

/** An exact decimal: `digits` / 10^`scale`. */
export interface Decimal {
  digits: bigint
  scale: number
}

const NUMBER = /^([+-]?)(\d+)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i

/** A number's wire text, with or without an exponent; null for what is not finite, or no number. */
export function decimalOf(text: string): Decimal | null {
  const match = NUMBER.exec(text)
  if (match === null) return null
  const [, sign, whole = '', fraction = '', exponent = '0'] = match
  const magnitude = BigInt(whole + fraction)
  const digits = sign === '-' ? -magnitude : magnitude
  const scale = fraction.length - Number(exponent)
  return scale >= 0 ? { digits, scale } : { digits: digits * 10n ** BigInt(-scale), scale: 0 }
}

/** With exactly as many digits behind the point as it has. */
export function decimalText({ digits, scale }: Decimal): string {
  const negative = digits < 0n
  const text = String(negative ? -digits : digits).padStart(scale + 1, '0')
  const point = text.length - scale
  const plain = scale === 0 ? text : `${text.slice(0, point)}.${text.slice(point)}`
  return negative ? `-${plain}` : plain
}

/** Without the zeros that end its fraction. */
export const trimmedText = (value: Decimal): string => trimmed(decimalText(value))

export const trimmed = (text: string): string =>
  text.includes('.') ? text.replace(/\.?0+$/, '') : text

/** Whole numbers of seconds, or whatever: the value without its fraction, towards zero. */
export const whole = ({ digits, scale }: Decimal): bigint => digits / 10n ** BigInt(scale)

export const isWhole = ({ digits, scale }: Decimal): boolean => digits % 10n ** BigInt(scale) === 0n

/** −1, 0 or 1. */
export function compared(a: Decimal, b: Decimal): number {
  const left = a.digits * 10n ** BigInt(b.scale)
  const right = b.digits * 10n ** BigInt(a.scale)
  return left < right ? -1 : left > right ? 1 : 0
}

export const times = (a: Decimal, b: Decimal): Decimal => ({
  digits: a.digits * b.digits,
  scale: a.scale + b.scale,
})

/** `value` / `divisor`, rounded once. */
export function quotient(value: Decimal, divisor: Decimal, { scale, mode }: Rounding): Decimal {
  const flip = divisor.digits < 0n ? -1n : 1n
  const numerator = flip * value.digits * 10n ** BigInt(scale + divisor.scale)
  const denominator = flip * divisor.digits * 10n ** BigInt(value.scale)
  const towardsZero = numerator / denominator
  const rest = numerator - towardsZero * denominator
  if (rest === 0n) return { digits: towardsZero, scale }
  const negative = rest < 0n
  const twice = 2n * (negative ? -rest : rest)
  const half = twice < denominator ? 'below' : twice > denominator ? 'above' : 'at'
  const away = goesAway(mode, half, negative, towardsZero % 2n !== 0n)
  return { digits: away ? towardsZero + (negative ? -1n : 1n) : towardsZero, scale }
}

/** Whether a number with a rest is rounded away from zero. */
function goesAway(
  mode: Rounding['mode'],
  half: 'below' | 'at' | 'above',
  negative: boolean,
  odd: boolean,
): boolean {
  switch (mode) {
    case 'half-up':
      return half !== 'below'
    case 'half-down':
      return half === 'above'
    case 'half-even':
      return half === 'above' || (half === 'at' && odd)
    case 'up':
      return true
    case 'down':
      return false
    case 'floor':
      return negative
    case 'ceiling':
      return !negative
  }
}
