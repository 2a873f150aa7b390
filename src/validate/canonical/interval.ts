import { type Canonical, setBytes, setText } from '../slot.ts'

/** What an interval is: three numbers, since none is a fixed number of another (a month has 28 to 31 days, a day 23 to 25 hours). */
export interface Duration {
  months: bigint
  days: bigint
  nanos: bigint
}

/** Intervals, ISO 8601: `P1Y` is `P12M`, `PT60M` is `PT1H`, `P1D` is not `PT24H`. What is none (`infinity`) equals only itself. */
export const interval: Canonical = (data, start, end, slot) => {
  const found = readDuration(data.toString('latin1', start, end))
  if (found === null) setBytes(slot, data, start, end)
  else setText(slot, durationText(found))
}

const DURATION =
  /^(-?)P(?=.)(?:([+-]?\d+)Y)?(?:([+-]?\d+)M)?(?:([+-]?\d+)W)?(?:([+-]?\d+)D)?(?:T(?=.)(?:([+-]?\d+)H)?(?:([+-]?\d+)M)?(?:([+-]?)(\d+)(?:\.(\d{1,9}))?S)?)?$/

/** ISO 8601 in upper case, each part with a sign of its own, a sign in front for all; null where the text is none. */
export function readDuration(text: string): Duration | null {
  const found = DURATION.exec(text)
  if (found === null) return null
  const [, sign, years, months, weeks, days, hours, minutes, mark, seconds, nanos = ''] = found
  const whole = (part: string | undefined): bigint => BigInt(part?.replace('+', '') ?? 0)
  const second = BigInt(`${seconds ?? 0}${nanos.padEnd(9, '0')}`) * (mark === '-' ? -1n : 1n)
  const flip = sign === '-' ? -1n : 1n
  return {
    months: flip * (whole(years) * 12n + whole(months)),
    days: flip * (whole(weeks) * 7n + whole(days)),
    nanos: flip * ((whole(hours) * 3600n + whole(minutes) * 60n) * 1_000_000_000n + second),
  }
}

/** As PostgreSQL's `iso_8601` prints it: months by years, seconds by hours and minutes, parts of 0 left out. */
export function durationText({ months, days, nanos }: Duration): string {
  const part = (value: bigint, unit: string): string => (value === 0n ? '' : `${value}${unit}`)
  const date = part(months / 12n, 'Y') + part(months % 12n, 'M') + part(days, 'D')
  const seconds = nanos / 1_000_000_000n
  const time =
    part(seconds / 3600n, 'H') +
    part((seconds % 3600n) / 60n, 'M') +
    secondsPart(nanos % 60_000_000_000n)
  return date === '' && time === '' ? 'PT0S' : `P${date}${time === '' ? '' : `T${time}`}`
}

function secondsPart(nanos: bigint): string {
  if (nanos === 0n) return ''
  const digits = String(nanos < 0n ? -nanos : nanos).padStart(10, '0')
  const fraction = digits.slice(-9).replace(/0+$/, '')
  return `${nanos < 0n ? '-' : ''}${digits.slice(0, -9)}${fraction === '' ? '' : `.${fraction}`}S`
}
