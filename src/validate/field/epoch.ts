import { numberText } from '../canonical/number.ts'
import { clockText } from './clock.ts'
import { fault, type Step } from './step.ts'

/** Powers of ten between a unit and a microsecond. */
const MICROS = { s: 6, ms: 3, us: 0 }

const MILLION = 1_000_000n
/** 0001-01-01 00:00:00 and 9999-12-31 23:59:59.999999, in microseconds since 1970. */
const FIRST = -62_135_596_800n * MILLION
const LAST = 253_402_300_800n * MILLION - 1n

/** A count of units since 1970-01-01 00:00:00 UTC as an instant; `floor`: what is finer than a microsecond may be dropped. */
export function epoch(unit: keyof typeof MICROS, floor: boolean): Step {
  return text => {
    const [, sign, whole = '', digits = ''] =
      /^(-?)(\d+)(?:\.(\d+))?$/.exec(numberText(text) ?? '') ?? []
    if (sign === undefined) return fault('the value is no finite number')
    const shift = MICROS[unit]
    const rest = digits.slice(shift)
    if (rest !== '' && !floor) return fault('the count is finer than a microsecond')
    const count = BigInt(whole + digits.slice(0, shift).padEnd(shift, '0'))
    const micros = sign === '-' ? -count - (rest === '' ? 0n : 1n) : count
    if (micros < FIRST || micros > LAST) return fault('the count lies outside the years 1 to 9999')
    const part = ((micros % MILLION) + MILLION) % MILLION
    const seconds = Number((micros - part) / MILLION)
    return clockText(seconds, String(part).padStart(6, '0').replace(/0+$/, ''))
  }
}
