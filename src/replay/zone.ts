/**
 * Wall clocks of a zone as instants. The mover's own conversion: the prover's goes another way, so that a mistake here is seen there.
 * Offsets are asked of the runtime's zone database (ECMA-402, `timeZoneName: longOffset`, which prints seconds where there are some).
 */

export type Side = 'error' | 'earlier' | 'later'

/** Why a wall clock is no instant: it was skipped, was there twice, is no wall clock, or lies before year 1. */
export type ZoneFault = 'gap' | 'overlap' | 'unreadable' | 'out-of-range'

const DAY = 86_400
/** Days whose offsets are remembered: about 200 years of them, in a few megabytes. */
const REMEMBERED_DAYS = 73_000

/**
 * A zone's wall clocks → UTC. `toUtc` takes a wall clock's raw text (`2026-03-29 02:30:00.5`) and gives the instant's raw text, with
 * the fraction as it was, or says what is wrong. `gap` and `overlap` mean what `disambiguation` means in Temporal.
 */
export class ZoneClock {
  readonly #offsets: (utc: number) => number
  readonly #gap: Side
  readonly #overlap: Side

  constructor(zone: string, gap: Side, overlap: Side) {
    this.#offsets = offsetsOf(zone)
    this.#gap = gap
    this.#overlap = overlap
  }

  toUtc(wall: string): { text: string } | { fault: ZoneFault } {
    if (wall === 'infinity' || wall === '-infinity') return { text: wall }
    const local = secondsOf(wall)
    if (local === null) return { fault: 'unreadable' }
    const utc = this.#resolve(local)
    if (typeof utc === 'string') return { fault: utc }
    const text = textOf(utc)
    if (text === null) return { fault: 'out-of-range' }
    const fraction = wall.indexOf('.')
    return { text: fraction === -1 ? text : text + wall.slice(fraction) }
  }

  #resolve(local: number): number | 'gap' | 'overlap' {
    // No zone moves its clock twice within two days, so one offset of the two neighbouring days is the right one.
    const before = this.#offsets(local - DAY)
    const after = this.#offsets(local + DAY)
    const first = local - before
    if (before === after) return first
    const second = local - after
    const firstHolds = this.#offsets(first) === before
    const secondHolds = this.#offsets(second) === after
    if (firstHolds && secondHolds) {
      if (this.#overlap === 'error') return 'overlap'
      return this.#overlap === 'earlier' ? Math.min(first, second) : Math.max(first, second)
    }
    if (firstHolds) return first
    if (secondHolds) return second
    if (this.#gap === 'error') return 'gap'
    return this.#gap === 'earlier' ? Math.min(first, second) : Math.max(first, second)
  }
}

/** Seconds east of UTC at an instant (seconds since 1970), by a cache of days: a day has one offset, or two and the second at which they change. */
export function offsetsOf(zone: string): (utc: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
  const ask = (utc: number): number => {
    const match = /GMT(?:([+-])(\d{1,2})(?::(\d\d)(?::(\d\d))?)?)?$/.exec(format.format(utc * 1000))
    if (match === null) throw new Error(`the runtime does not say the offset of ${zone}`)
    const [, sign, hours = '0', minutes = '0', seconds = '0'] = match
    const offset = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
    return sign === '-' ? -offset : offset
  }
  const days = new Map<number, Day>()
  return utc => {
    const number = Math.floor(utc / DAY)
    let day = days.get(number)
    if (day === undefined) {
      if (days.size >= REMEMBERED_DAYS) days.clear()
      // Where one day ends the next one begins: that was asked.
      const before = days.get(number - 1)?.after ?? ask(number * DAY)
      const after = days.get(number + 1)?.before ?? ask((number + 1) * DAY)
      day = dayOf(number * DAY, before, after, ask)
      days.set(number, day)
    }
    return utc < day.changes ? day.before : day.after
  }
}

interface Day {
  before: number
  /** The first second at which `after` holds. */
  changes: number
  after: number
}

function dayOf(start: number, before: number, after: number, ask: (utc: number) => number): Day {
  let low = start
  let high = start + DAY
  while (before !== after && high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (ask(middle) === before) low = middle
    else high = middle
  }
  return { before, changes: high, after }
}

const WALL = /^(\d{4,6})-(\d\d)-(\d\d)[ T](\d\d):(\d\d):(\d\d)(?:\.\d+)?$/

/** A wall clock's whole seconds since 1970, as if it were UTC; null where it is no date or no time. */
export function secondsOf(wall: string): number | null {
  const match = WALL.exec(wall)
  if (match === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map(Number)
  if (hour > 23 || minute > 59 || second > 59) return null
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return date.getTime() / 1000 + hour * 3600 + minute * 60 + second
}

/** An instant's raw text, or null before year 1, which no engine but PostgreSQL has, and that one only with a suffix. */
export function textOf(utc: number): string | null {
  const date = new Date(utc * 1000)
  const year = date.getUTCFullYear()
  if (!(year >= 1)) return null
  const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
  return (
    `${String(year).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())} ` +
    `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
  )
}
