import { type Canonical, setBytes, setText } from '../slot.ts'

const ZERO = 0x30
const DOT = 0x2e

/** Wall clocks, instants, times: the zeros that end a fraction of a second say nothing. */
export const fraction: Canonical = (data, start, end, slot) => {
  let dot = end - 1
  // A fraction has nine digits at most.
  const least = Math.max(start, end - 10)
  while (dot >= least && data[dot] !== DOT) dot--
  if (dot < least) return setBytes(slot, data, start, end)
  let to = end
  while (to > dot && (data[to - 1] === ZERO || to - 1 === dot)) to--
  setBytes(slot, data, start, to)
}

const ZONED = /^(.*?)(?:\.(\d+?)0*)?([+-]\d{2})(?::?(\d{2}))?(?::?(\d{2}))?$/

/** Times with an offset: `08:00:00.50+02:00` is `08:00:00.5+02`. */
export const zonedTime: Canonical = (data, start, end, slot) => {
  const text = data.toString('latin1', start, end)
  const found = ZONED.exec(text)
  if (found === null) return setBytes(slot, data, start, end)
  const [, time, digits = '', hours, minutes = '00', seconds = '00'] = found
  const after = digits === '' || /^0+$/.test(digits) ? '' : `.${digits}`
  const offset =
    seconds !== '00'
      ? `${hours}:${minutes}:${seconds}`
      : minutes !== '00'
        ? `${hours}:${minutes}`
        : hours
  setText(slot, `${time}${after}${offset}`)
}
