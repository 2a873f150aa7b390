import { Decimal } from 'decimal.js'
import { numberText } from '../canonical/number.ts'

type Mode = 'half-even' | 'half-up' | 'half-down' | 'down' | 'up' | 'floor' | 'ceiling'

const MODES: Record<Mode, Decimal.Rounding> = {
  'half-even': Decimal.ROUND_HALF_EVEN,
  'half-up': Decimal.ROUND_HALF_UP,
  'half-down': Decimal.ROUND_HALF_DOWN,
  down: Decimal.ROUND_DOWN,
  up: Decimal.ROUND_UP,
  floor: Decimal.ROUND_FLOOR,
  ceiling: Decimal.ROUND_CEIL,
}

/** Enough for everyday numbers; a longer one gets a constructor of its own. */
const DIGITS = 160
const Everyday = exactTo(DIGITS)
/** Holds the product of two everyday numbers. */
const Wide = exactTo(2 * DIGITS)

function exactTo(precision: number): typeof Decimal {
  return Decimal.clone({ precision, minE: -9e15, maxE: 9e15, toExpNeg: -9e15, toExpPos: 9e15 })
}

/** A product or a quotient of k digits has at most this many: a quotient that ends needs log2(10) digits for each of the divisor's. */
const exactly = (text: string, by: string): typeof Decimal => {
  const needed = text.length + 4 * by.length + 10
  return needed <= DIGITS ? Everyday : exactTo(needed)
}

/** The exact product of two decimal numbers, canonical; null where `text` is no finite number. */
export function multiply(text: string, by: string): string | null {
  const plain = numberText(text)
  if (plain === null) return null
  const Exact = exactly(plain, by)
  return numberText(new Exact(plain).mul(by).toFixed())
}

/** The exact quotient, canonical; `endless` where it has no last digit and nothing says how to round it. */
export function divide(
  text: string,
  by: string,
  round: { scale: number; mode: Mode } | null,
): string | null | 'endless' {
  const plain = numberText(text)
  if (plain === null) return null
  const Exact = exactly(plain, by)
  const quotient = new Exact(plain).div(by)
  const Check = Exact === Everyday ? Wide : exactTo(2 * Exact.precision)
  // A product that is rounded to as many digits as the quotient could hide that the quotient was.
  if (new Check(quotient).mul(by).eq(plain)) return numberText(quotient.toFixed())
  if (round === null) return 'endless'
  // An endless quotient never lies on a tie, and the digits kept are far more than those asked for.
  const Long = exactTo(plain.length + by.length + round.scale + 40)
  return numberText(
    new Long(plain).div(by).toDecimalPlaces(round.scale, MODES[round.mode]).toFixed(),
  )
}

/** Rounded to `scale` decimal places, canonical; null where `text` is no finite number. */
export function round(text: string, scale: number, mode: Mode): string | null {
  const plain = numberText(text)
  if (plain === null) return null
  return numberText(new (exactly(plain, '1'))(plain).toDecimalPlaces(scale, MODES[mode]).toFixed())
}
