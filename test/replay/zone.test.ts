import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { ZoneClock } from '../../src/replay/zone.ts'

const ZONES = Intl.supportedValuesOf('timeZone')
/** Zones whose histories are odd: whole days skipped, half hours, seconds, two changes within days, changes at midnight. */
const ODD = [
  'Europe/Berlin',
  'Europe/Vienna',
  'Europe/London',
  'Europe/Dublin',
  'America/New_York',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Kwajalein',
  'Asia/Manila',
  'America/Juneau',
  'Africa/Monrovia',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Tehran',
  'Antarctica/Troll',
  'Europe/Amsterdam',
  'America/St_Johns',
  'Asia/Gaza',
  'UTC',
  'Etc/GMT+5',
]
const SIDES = ['earlier', 'later'] as const

/** What Temporal says of the same wall clock. */
function expected(
  wall: string,
  zone: string,
  disambiguation: 'earlier' | 'later' | 'reject',
): string | null {
  try {
    const instant = Temporal.PlainDateTime.from(wall.replace(' ', 'T'))
      .toZonedDateTime(zone, { disambiguation })
      .toInstant()
    return instant.toString({ smallestUnit: 'second' }).replace('T', ' ').replace('Z', '')
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

const found = (clock: ZoneClock, wall: string): string | null => {
  const made = clock.toUtc(wall)
  return 'text' in made ? made.text : null
}

const two = (n: number): string => String(n).padStart(2, '0')
const text = (date: Date): string =>
  `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())} ` +
  `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`

const wall = fc
  .date({
    min: new Date('0002-01-01T00:00:00Z'),
    max: new Date('9998-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map(text)

test('any wall clock of any zone is the instant that Temporal makes of it', () => {
  fc.assert(
    fc.property(
      wall,
      fc.constantFrom(...ZONES, ...ODD),
      fc.constantFrom(...SIDES),
      (local, zone, side) => {
        expect(found(new ZoneClock(zone, side, side), local)).toBe(expected(local, zone, side))
      },
    ),
    { numRuns: 400 },
  )
})

test('around every change of a clock since 1840, gaps and overlaps go the way that Temporal goes', () => {
  for (const zone of ODD) {
    const clocks = {
      earlier: new ZoneClock(zone, 'earlier', 'earlier'),
      later: new ZoneClock(zone, 'later', 'later'),
    }
    const strict = new ZoneClock(zone, 'error', 'error')
    let at: Temporal.ZonedDateTime | null =
      Temporal.Instant.from('1840-01-01T00:00:00Z').toZonedDateTimeISO(zone)
    for (let changes = 0; changes < 25; changes++) {
      at = at.getTimeZoneTransition('next')
      if (at === null || at.year > 2030) break
      for (const seconds of [-86_400, -5400, -1800, -1, 0, 1, 1799, 5400, 86_400]) {
        const local = text(
          new Date(Date.parse(`${at.toPlainDateTime().toString().slice(0, 19)}Z`) + seconds * 1000),
        )
        for (const side of SIDES)
          expect(`${zone} ${local} ${found(clocks[side], local)}`).toBe(
            `${zone} ${local} ${expected(local, zone, side)}`,
          )
        expect(`${zone} ${local} ${found(strict, local)}`).toBe(
          `${zone} ${local} ${expected(local, zone, 'reject')}`,
        )
      }
    }
  }
})

test('a skipped and a doubled wall clock are told apart', () => {
  const berlin = new ZoneClock('Europe/Berlin', 'error', 'error')
  expect(berlin.toUtc('2026-03-29 02:30:00')).toEqual({ fault: 'gap' })
  expect(berlin.toUtc('2026-10-25 02:30:00')).toEqual({ fault: 'overlap' })
  expect(berlin.toUtc('2026-10-25 03:00:00')).toEqual({ text: '2026-10-25 02:00:00' })
})

test('fractions stay as they are, and so does infinity', () => {
  const berlin = new ZoneClock('Europe/Berlin', 'error', 'error')
  expect(berlin.toUtc('2026-07-01 12:00:00.123456')).toEqual({ text: '2026-07-01 10:00:00.123456' })
  expect(berlin.toUtc('1969-12-31 23:59:59.5')).toEqual({ text: '1969-12-31 22:59:59.5' })
  expect(berlin.toUtc('-infinity')).toEqual({ text: '-infinity' })
})

test.each(['0000-00-00 00:00:00', '2026-02-30 00:00:00', '2026-01-01 24:00:00', 'yesterday', ''])(
  '%j is no wall clock',
  local => {
    expect(new ZoneClock('Europe/Berlin', 'earlier', 'earlier').toUtc(local)).toEqual({
      fault: 'unreadable',
    })
  },
)

test('an instant before year 1 is out of range', () => {
  expect(new ZoneClock('Asia/Tokyo', 'earlier', 'earlier').toUtc('0001-01-01 00:00:00')).toEqual({
    fault: 'out-of-range',
  })
})
