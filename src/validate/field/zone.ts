import { Temporal } from 'temporal-polyfill'
import { type Clock, clockText, readClock } from './clock.ts'

export type Policy = 'error' | 'earlier' | 'later'

const HOUR = 3600
/** Hours remembered of one zone. */
const MOST = 100_000

/** By zone and hour, for every field and every comparison of this process: the offset that holds for all of the hour, null where it changes. */
const OFFSETS = new Map<string, Map<number, number | null>>()

/**
 * Wall clocks of a zone as instants (UTC, canonical text). `gap`: a wall clock that the zone skipped; `overlap`: one that it
 * had twice; `earlier` and `later` name the instant that is meant, as Temporal's disambiguation does.
 * Answers `{ fault }` where there is no instant.
 */
export function instantOf(
  zone: string,
  gap: Policy,
  overlap: Policy,
): (text: string) => string | { fault: string } {
  // Almost every hour lies wholly under one offset: one look at the zone serves every clock within it.
  const hours = OFFSETS.get(zone) ?? new Map<number, number | null>()
  OFFSETS.set(zone, hours)
  return text => {
    const clock = readClock(text)
    // The year 0 is a zero date, as it is where a date is read.
    if (clock === null || clock.offset !== null || text.startsWith('0000'))
      return { fault: 'this is no wall clock that a zone could place' }
    const hour = Math.floor(clock.seconds / HOUR)
    let offset = hours.get(hour)
    if (offset === undefined) {
      if (hours.size >= MOST) hours.clear()
      offset = offsetOfHour(zone, hour)
      hours.set(hour, offset)
    }
    return offset === null
      ? decide(zone, clock, gap, overlap)
      : clockText(clock.seconds - offset, clock.fraction)
  }
}

/** The offset that holds for a whole hour of wall clocks, or null where it changes within. */
function offsetOfHour(zone: string, hour: number): number | null {
  const [first, last] = [hour * HOUR, hour * HOUR + HOUR - 1].map(s => candidates(zone, s))
  if (first === undefined || last === undefined) return null
  const alike = [first.later, last.earlier, last.later].every(o => o === first.earlier)
  return alike && !first.gap && !last.gap ? first.earlier : null
}

function decide(
  zone: string,
  clock: Clock,
  gap: Policy,
  overlap: Policy,
): string | { fault: string } {
  const { earlier, later, gap: skipped } = candidates(zone, clock.seconds)
  if (earlier === later) return clockText(clock.seconds - earlier, clock.fraction)
  const policy = skipped ? gap : overlap
  if (policy === 'error') {
    return {
      fault: skipped ? `${zone} skipped this wall clock` : `${zone} had this wall clock twice`,
    }
  }
  return clockText(clock.seconds - (policy === 'earlier' ? earlier : later), clock.fraction)
}

/** Both readings of a wall clock, as offsets in seconds east of UTC. */
function candidates(
  zone: string,
  seconds: number,
): { earlier: number; later: number; gap: boolean } {
  const wall = Temporal.Instant.fromEpochMilliseconds(seconds * 1000)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
  const read = (disambiguation: 'earlier' | 'later') =>
    wall.toZonedDateTime(zone, { disambiguation })
  const earlier = read('earlier')
  const later = read('later')
  const offset = (at: Temporal.ZonedDateTime) => seconds - Math.floor(at.epochMilliseconds / 1000)
  return {
    earlier: offset(earlier),
    later: offset(later),
    // In a gap neither reading shows the wall clock that was asked for.
    gap: !earlier.toPlainDateTime().equals(wall),
  }
}
