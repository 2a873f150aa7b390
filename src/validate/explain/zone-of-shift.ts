import { Temporal } from 'temporal-polyfill'
import { clockText, readClock } from '../field/clock.ts'
import { instantOf } from '../field/zone.ts'

/** Where most wall clocks are from: of zones that explain a shift equally well, the first of these is named. */
const COMMON = [
  'UTC',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Europe/London',
  'Europe/Berlin',
  'Europe/Helsinki',
  'Europe/Istanbul',
  'Europe/Moscow',
  'Africa/Johannesburg',
  'Asia/Dubai',
  'Asia/Kolkata',
  'Asia/Bangkok',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Pacific/Auckland',
  'America/Sao_Paulo',
  'America/Phoenix',
  'America/Halifax',
]

/**
 * The zone in which the source's wall clocks would be the instants found. `pairs`: instants in seconds since 1970, as the
 * mapping makes them by `declared`, and as found. Null where no zone explains all of them.
 */
export function zoneThatExplains(
  pairs: readonly { want: number; have: number }[],
  declared: string,
): string | null {
  const walls = pairs.map(({ want, have }) => ({ wall: wallOf(want, declared), have }))
  const zones = [...COMMON, ...Intl.supportedValuesOf('timeZone')]
  return zones.find(zone => zone !== declared && explains(zone, walls)) ?? null
}

function wallOf(instant: number, zone: string): string {
  const at = Temporal.Instant.fromEpochMilliseconds(instant * 1000).toZonedDateTimeISO(zone)
  return clockText(instant + at.offsetNanoseconds / 1e9, '')
}

function explains(zone: string, walls: readonly { wall: string; have: number }[]): boolean {
  const readings = [instantOf(zone, 'earlier', 'earlier'), instantOf(zone, 'later', 'later')]
  return (
    walls.length > 0 &&
    walls.every(({ wall, have }) =>
      readings.some(read => {
        const instant = read(wall)
        return typeof instant === 'string' && readClock(instant)?.seconds === have
      }),
    )
  )
}
