import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../../src/validate/field/zone.ts'

const NEW_YORK = 'America/New_York'

describe('a wall clock of a zone', () => {
  it.each([
    ['2026-01-31 12:00:00.5', '2026-01-31 17:00:00.5'],
    ['2026-07-31 12:00:00', '2026-07-31 16:00:00'],
    ['1970-01-01 00:00:00', '1970-01-01 05:00:00'],
    ['1800-01-01 00:00:00', '1800-01-01 04:56:02'],
  ])('%s is %s in UTC', (wall, instant) => {
    expect(instantOf(NEW_YORK, 'error', 'error')(wall)).toBe(instant)
  })

  it('that the zone skipped goes by gap', () => {
    const wall = '2026-03-08 02:30:00'
    expect(instantOf(NEW_YORK, 'error', 'later')(wall)).toEqual({
      fault: `${NEW_YORK} skipped this wall clock`,
    })
    expect(instantOf(NEW_YORK, 'earlier', 'error')(wall)).toBe('2026-03-08 06:30:00')
    expect(instantOf(NEW_YORK, 'later', 'error')(wall)).toBe('2026-03-08 07:30:00')
  })

  it('that the zone had twice goes by overlap', () => {
    const wall = '2026-11-01 01:30:00'
    expect(instantOf(NEW_YORK, 'later', 'error')(wall)).toEqual({
      fault: `${NEW_YORK} had this wall clock twice`,
    })
    expect(instantOf(NEW_YORK, 'error', 'earlier')(wall)).toBe('2026-11-01 05:30:00')
    expect(instantOf(NEW_YORK, 'error', 'later')(wall)).toBe('2026-11-01 06:30:00')
  })

  it('that is none has no instant', () => {
    for (const text of [
      '0000-00-00 00:00:00',
      'infinity',
      '2026-02-30 00:00:00',
      '2026-01-01 00:00:00+02',
    ]) {
      expect(instantOf(NEW_YORK, 'later', 'later')(text)).toHaveProperty('fault')
    }
  })

  it.each([
    NEW_YORK,
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'Africa/Monrovia',
    'Asia/Kathmandu',
    'UTC',
  ])('is what Temporal says it is, in %s, remembered or not', zone => {
    const read = {
      earlier: instantOf(zone, 'earlier', 'earlier'),
      later: instantOf(zone, 'later', 'later'),
    }
    const minutes = fc.integer({ min: -3e7, max: 4e7 })
    // Clustered, so that hours are met again.
    fc.assert(
      fc.property(
        minutes,
        fc.array(fc.nat(180), { minLength: 1, maxLength: 8 }),
        (start, steps) => {
          for (const step of steps) {
            const wall = Temporal.PlainDateTime.from('2000-01-01T00:00').add({
              minutes: start + step,
            })
            for (const disambiguation of ['earlier', 'later'] as const) {
              const instant = wall.toZonedDateTime(zone, { disambiguation }).toInstant()
              const text = instant.toString().replace('T', ' ').replace('Z', '')
              expect(
                read[disambiguation](wall.toString({ smallestUnit: 'second' }).replace('T', ' ')),
              ).toBe(text)
            }
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
