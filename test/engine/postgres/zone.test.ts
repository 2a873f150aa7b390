import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Session } from '../../../src/engine/engine.ts'
import { postgres } from '../../../src/engine/postgres/index.ts'
import { zone } from '../../../src/engine/postgres/zone.ts'
import { database } from '../../databases.ts'
import { needs } from '../../needs.ts'

const POLICIES = ['error', 'earlier', 'later'] as const
type Policy = (typeof POLICIES)[number]

/**
 * Shifts of 30 minutes and of a day, summer time that is negative, zones that changed their base, gaps
 * at midnight. Zones whose past is still being corrected (Asia/Tehran) would compare two editions of the tz database.
 */
const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Europe/Dublin',
  'Europe/Moscow',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Pyongyang',
  'Pacific/Apia',
  'Pacific/Kwajalein',
  'Africa/Casablanca',
  'America/Sao_Paulo',
  'America/Caracas',
  'Antarctica/Troll',
  'Asia/Gaza',
]

/** From when on a zone goes by a rule that not every edition of the tz database has yet: embedded PostgreSQL brings its own. */
const UNSETTLED: Readonly<Record<string, string>> = { 'Africa/Casablanca': '2026-01-01' }

describe('a wall clock of a zone in PostgreSQL', needs('postgres'), () => {
  let session: Session
  let own: Awaited<ReturnType<typeof database>>

  beforeAll(async () => {
    own = await database('postgres')
    session = await postgres.connect(own.url, { name: 'rehearse/test' })
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  test.each(ZONES)('is the instant that Temporal says, under every policy, in %s', async name => {
    const walls = wallClocks(name)
    let odd = 0
    for (const gap of POLICIES) {
      for (const overlap of POLICIES) {
        const { sql, fault } = zone('wall', name, gap, overlap)
        const rows = await session.query(
          `select wall, ${sql}, (${fault})::int from unnest($1::text[]) wall`,
          [`{${walls.map(wall => `"${wall}"`).join(',')}}`],
        )
        for (const [wall, instant, faulty] of rows) {
          const expected = instantOf(wall ?? '', name, gap, overlap)
          const found = faulty === '1' ? null : instant
          if (expected === null) odd++
          if (found !== expected)
            expect({ wall, gap, overlap, found }).toEqual({ wall, gap, overlap, found: expected })
        }
        expect(rows).toHaveLength(walls.length)
      }
    }
    expect(odd).toBeGreaterThan(5)
  })

  test('that is infinite is infinite in every zone, and NULL is NULL without a fault', async () => {
    for (const policy of POLICIES) {
      const { sql, fault } = zone('wall', 'Europe/Berlin', policy, policy)
      const rows = await session.query(
        `select ${sql}, ((${fault}) is true)::int from (values ('infinity'), ('-infinity'), (null)) as t(wall)`,
      )
      expect(rows).toEqual([
        ['infinity', '0'],
        ['-infinity', '0'],
        [null, '0'],
      ])
    }
  })
})

/** Around every change of the zone's offset between 1970 and 2037, or until it is unsettled, and evenly over those years; seeded. */
function wallClocks(name: string): string[] {
  const random = mulberry(name.length)
  const walls = new Set<string>()
  const add = (wall: Temporal.PlainDateTime) =>
    walls.add(wall.toString({ smallestUnit: 'second' }).replace('T', ' '))
  let at = Temporal.ZonedDateTime.from(`1970-01-01T00:00[${name}]`)
  for (
    let next = at.getTimeZoneTransition('next');
    next && next.year < 2037;
    next = at.getTimeZoneTransition('next')
  ) {
    at = next
    const shift =
      Math.abs(at.offsetNanoseconds - at.subtract({ seconds: 1 }).offsetNanoseconds) / 1e9
    const edge = at.toPlainDateTime()
    for (const seconds of [-shift - 1, -shift, -1, 0, 1, shift - 1, shift, shift + 1])
      add(edge.add({ seconds }))
    for (let n = 0; n < 12; n++) add(edge.add({ seconds: Math.round((random() - 0.5) * 4 * 3600) }))
  }
  for (let n = 0; n < 500; n++) {
    add(
      Temporal.PlainDateTime.from('1970-01-02').add({
        seconds: Math.floor(random() * 67 * 365 * 86400),
      }),
    )
  }
  return [...walls].filter(wall => wall < (UNSETTLED[name] ?? '2037'))
}

/** Null where the policy makes it an error. */
function instantOf(wall: string, name: string, gap: Policy, overlap: Policy): string | null {
  const plain = Temporal.PlainDateTime.from(wall.replace(' ', 'T'))
  const earlier = plain.toZonedDateTime(name, { disambiguation: 'earlier' })
  const later = plain.toZonedDateTime(name, { disambiguation: 'later' })
  if (!earlier.equals(later)) {
    const skipped = !earlier.toPlainDateTime().equals(plain)
    const policy = skipped ? gap : overlap
    if (policy === 'error') return null
    return utc(policy === 'earlier' ? earlier : later)
  }
  return utc(later)
}

const utc = (instant: Temporal.ZonedDateTime): string =>
  instant
    .withTimeZone('UTC')
    .toPlainDateTime()
    .toString({ smallestUnit: 'second' })
    .replace('T', ' ')

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
