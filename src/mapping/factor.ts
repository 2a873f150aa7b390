/** `multiply` and `divide` as one exact decimal factor, or null where there is none: a third has no last digit. Both are plain decimals, `divide` is not 0. */
export function factor(multiply: string | undefined, divide: string | undefined): string | null {
  const times = fraction(multiply ?? '1')
  const by = fraction(divide ?? '1')
  const sign = by.numerator < 0n ? -1n : 1n
  let numerator = times.numerator * by.denominator * sign
  let denominator = times.denominator * by.numerator * sign
  const shared = greatestCommonDivisor(numerator, denominator)
  if (shared !== 0n) {
    numerator /= shared
    denominator /= shared
  }
  const scale = decimalPlaces(denominator)
  return scale === null ? null : decimal((numerator * 10n ** BigInt(scale)) / denominator, scale)
}

/** The digits of a plain decimal as a number, without sign and point, and how many stand behind the point. */
export function digitsOf(text: string): { digits: bigint; scale: number } {
  const { numerator, denominator } = fraction(text.replace('-', ''))
  return { digits: numerator, scale: String(denominator).length - 1 }
}

function fraction(text: string): { numerator: bigint; denominator: bigint } {
  const [whole = '', part = ''] = text.split('.')
  return { numerator: BigInt(whole + part), denominator: 10n ** BigInt(part.length) }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  const size = a < 0n ? -a : a
  return b === 0n ? size : greatestCommonDivisor(b, size % b)
}

/** How many decimal places 1/n has, or null where it never ends. */
function decimalPlaces(n: bigint): number | null {
  let rest = n
  const count = (prime: bigint) => {
    let times = 0
    for (; rest % prime === 0n; times++) rest /= prime
    return times
  }
  const places = Math.max(count(2n), count(5n))
  return rest === 1n ? places : null
}

function decimal(digits: bigint, scale: number): string {
  if (scale === 0) return String(digits)
  const negative = digits < 0n
  const text = String(negative ? -digits : digits).padStart(scale + 1, '0')
  return `${negative ? '-' : ''}${text.slice(0, -scale)}.${text.slice(-scale)}`
}
