import { decimalOf } from './decimal.ts'

/** As PostgreSQL keeps it. */
export interface Interval {
  months: bigint
  days: bigint
  microseconds: bigint
}

const MICROSECONDS = 1_000_000n
const LARGEST = 2n ** 63n - 1n
const N = '([+-]?[0-9]+)'
const ISO = new RegExp(
  `^(-?)P(?=[-+T0-9])(?:${N}Y)?(?:${N}M)?(?:${N}W)?(?:${N}D)?(?:T(?=[-+0-9])(?:${N}H)?(?:${N}M)?(?:([+-]?[0-9]+(?:\\.[0-9]{1,6})?)S)?)?$`,
)

/** An ISO 8601 duration; null where the text is none, or longer than there is room for. */
export function intervalOf(text: string): Interval | null {
  const match = ISO.exec(text)
  if (match === null) return null
  const [, minus, ...parts] = match
  const [years = 0n, months = 0n, weeks = 0n, days = 0n, hours = 0n, minutes = 0n] = parts
    .slice(0, 6)
    .map(part => BigInt((part ?? '0').replace('+', '')))
  const seconds = decimalOf(parts[6] ?? '0') ?? { digits: 0n, scale: 0 }
  const fraction = (seconds.digits * MICROSECONDS) / 10n ** BigInt(seconds.scale)
  const sign = minus === '-' ? -1n : 1n
  const made = {
    months: sign * (years * 12n + months),
    days: sign * (weeks * 7n + days),
    microseconds: sign * ((hours * 3600n + minutes * 60n) * MICROSECONDS + fraction),
  }
  return fits(made) ? made : null
}

const fits = ({ months, days, microseconds }: Interval): boolean =>
  [months, days].every(n => BigInt.asIntN(32, n) === n) && inRange(microseconds)

export const inRange = (microseconds: bigint): boolean =>
  microseconds <= LARGEST && microseconds >= -LARGEST

/** `P1Y2M3DT4H5M6.7S`: each part with its own sign, none that is 0; all 0: `PT0S`. */
export function intervalText({ months, days, microseconds }: Interval): string {
  const part = (n: bigint, letter: string): string => (n === 0n ? '' : `${n}${letter}`)
  const seconds = microseconds / MICROSECONDS
  const date = `${part(months / 12n, 'Y')}${part(months % 12n, 'M')}${part(days, 'D')}`
  const time = `${part(seconds / 3600n, 'H')}${part((seconds / 60n) % 60n, 'M')}${secondsText(microseconds % (60n * MICROSECONDS))}`
  if (date === '' && time === '') return 'PT0S'
  return `P${date}${time === '' ? '' : `T${time}`}`
}

function secondsText(microseconds: bigint): string {
  if (microseconds === 0n) return ''
  const size = microseconds < 0n ? -microseconds : microseconds
  const fraction = String(size % MICROSECONDS)
    .padStart(6, '0')
    .replace(/0+$/, '')
  const tail = fraction === '' ? '' : `.${fraction}`
  return `${microseconds < 0n ? '-' : ''}${size / MICROSECONDS}${tail}S`
}
