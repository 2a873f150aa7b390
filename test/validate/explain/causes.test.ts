import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogicalType } from '../../../src/engine/catalog.ts'
import { numberText } from '../../../src/validate/canonical/number.ts'
import { CAUSES, explain } from '../../../src/validate/explain/causes.ts'
import { roundings } from '../../../src/validate/explain/places.ts'
import { round } from '../../../src/validate/field/arithmetic.ts'
import { BYTES, cell, DECIMAL, DOUBLE, INSTANT, INTEGER, said, TEXT, UUID, WALL } from './cells.ts'

const NAME = 'Zoë Krüger'
const SET: LogicalType = { kind: 'json' }
const TIME: LogicalType = { kind: 'time', precision: 6, zoned: false, beyondDay: false }
const ID = '01efb2ac-6a28-7c3e-9d4f-0123456789ab'

describe('a cell that differs is explained', () => {
  it.each<[says: string, ...cell: Parameters<typeof cell>]>([
    ['null-for-empty: NULL stands for the empty string', '', null],
    ['empty-for-null: the empty string stands for NULL', null, ''],
    ['null-for-value: NULL stands for a value', 'x', null],
    ['value-for-null: a value stands for NULL', null, 'x'],
    ['default-for-null: the column’s default stands for NULL', null, 'std', TEXT, 'std'],
    ['default-for-value: the column’s default stands for a value', 'gold', 'std', TEXT, 'std'],
    ['empty-for-value: the empty string stands for a value', 'x', ''],
    ['blanks: blanks at the end are gone', 'x  ', 'x'],
    ['blanks: blanks at the end are gone', '  ', ''],
    ['blanks: blanks at the end are added', 'x', 'x '],
    ['blanks: blanks at the start are gone', '\tx', 'x'],
    ['blanks: blanks at both ends are gone', ' x ', 'x'],
    ['case: case only: it is lower case now', NAME, 'zoë krüger'],
    ['case: case only: it is upper case now', NAME, 'ZOË KRÜGER'],
    ['case: case only', NAME, 'zoë Krüger'],
    ['unicode-form: Unicode form only: it is NFD now', NAME, NAME.normalize('NFD')],
    ['unicode-form: Unicode form only: it is NFC now', NAME.normalize('NFD'), NAME],
    ['unicode-form: Unicode form only: it is NFKC now', 'ﬁn', 'fin'],
    ['double-encoding: UTF-8 was encoded twice', NAME, 'ZoÃ« KrÃ¼ger'],
    ['double-encoding: UTF-8 was encoded twice', '€', 'â‚¬'],
    ['double-encoding: UTF-8 was encoded twice', 'ü', 'ÃƒÂ¼'],
    ['double-encoding: the source’s text is UTF-8 encoded twice', 'ZoÃ«', 'Zoë'],
    ['double-encoding: the source’s text is UTF-8 encoded more than twice', 'ÃƒÂ¼', 'ü'],
    ['charset: the source’s bytes were read as cp1252, not as Latin-1', '5 \u0080', '5 €'],
    ['replaced-characters: characters became question marks', NAME, 'Zo? Kr?ger'],
    ['replaced-characters: characters became question marks', 'a 😀', 'a ?'],
    ['replaced-characters: characters became U+FFFD', 'a 😀', 'a \ufffd\ufffd'],
    ['cut: cut at 3 characters', NAME, 'Zoë'],
    ['cut: cut at 2 characters', '😀😀😀', '😀😀'],
    ['cut: cut at 2 bytes', 'deadbeef', 'dead', BYTES],
    ['byte-order: bytes back to front', 'deadbeef', 'efbeadde', BYTES],
    [
      'byte-order: other byte order: the time is swapped, as uuid_to_bin(…, 1) does',
      ID,
      '7c3e6a28-01ef-b2ac-9d4f-0123456789ab',
      UUID,
    ],
    [
      'byte-order: other byte order: little endian, as a GUID of Windows is stored',
      ID,
      'acb2ef01-286a-3e7c-9d4f-0123456789ab',
      UUID,
    ],
    ['member-order: the same members in another order', 'a,b,c', 'c,a,b'],
    ['member-order: the same members in another order: they ascend now', 'c,a,b', 'a,b,c'],
    ['member-order: the same members in another order', '[1,{"a":2}]', '[{"a":2},1]', SET],
    ['rounded: rounded to 1 decimal place', '2.36', '2.4', DECIMAL],
    ['rounded: rounded to whole numbers', '2.5', '3', DECIMAL],
    ['rounded: cut off to 1 decimal place', '2.36', '2.3', DECIMAL],
    ['rounded: rounded to 1 decimal place, half-even', '2.25', '2.2', DECIMAL],
    ['float-digits: only 6 significant digits are left', '16777216', '16777200', DOUBLE],
    ['float-digits: kept in single precision only', '0.1', String(Math.fround(0.1)), DOUBLE],
    [
      'fraction-of-second: fractions of a second are cut off to whole seconds',
      '2026-01-31 23:59:59.75',
      '2026-01-31 23:59:59',
      WALL,
    ],
    [
      'fraction-of-second: fractions of a second are rounded to whole seconds',
      '2026-12-31 23:59:59.9996',
      '2027-01-01 00:00:00',
      INSTANT,
    ],
    [
      'fraction-of-second: fractions of a second are cut off to 1 digit',
      '08:00:00.25',
      '08:00:00.2',
      TIME,
    ],
    ['hours-shifted: 3 h later', '2026-01-31 23:00:00.5', '2026-02-01 02:00:00.5', INSTANT],
    ['hours-shifted: 5 h 30 min earlier', '2026-01-31 12:00:00', '2026-01-31 06:30:00', WALL],
    ['hours-shifted: a day earlier', '2026-03-01', '2026-02-28', { kind: 'date' }],
    ['minutes-shifted: 7 min later', '2026-01-31 12:00:00', '2026-01-31 12:07:00', WALL],
    ['sign: the sign is the other one', '12.5', '-12.5', DECIMAL],
    ['scaled: 100 times too much', '19.99', '1999', DECIMAL],
    ['scaled: a 1000th of what it should be', '-7', '-0.007', DECIMAL],
    ['wrapped: wrapped around at 32 bits (signed or unsigned)', '4294967295', '-1', INTEGER],
    ['wrapped: wrapped around at 8 bits (signed or unsigned)', '300', '44', INTEGER],
    ['clamped: replaced by the largest or smallest number of a type', '99999', '32767', INTEGER],
    ['clamped: replaced by the largest or smallest number of a type', '-70000', '-32768', INTEGER],
    [
      'clamped: replaced by the largest or smallest number of a type',
      '123456.78',
      '9999.99',
      DECIMAL,
    ],
    ['other: other characters, the same length', 'abc', 'abd'],
    ['other: other characters, longer', 'abc', 'abdd'],
    ['other: another number', '12', '13', INTEGER],
    ['other: later', '2026-01-31 12:00:00', '2026-03-31 12:07:13', WALL],
    ['other: the other of the two', '0', '1', { kind: 'boolean' }],
  ])('%s', (says, ...of) => {
    expect(said(...of)).toBe(says)
  })

  it('whatever it holds, by one cause, and never by a thrown error', () => {
    const types: LogicalType[] = [TEXT, DECIMAL, INTEGER, DOUBLE, WALL, INSTANT, UUID, TIME, SET]
    const raw = fc.option(fc.oneof(fc.string({ unit: 'binary' }), fc.integer().map(String)))
    fc.assert(
      fc.property(fc.constantFrom(...types), raw, raw, (type, want, have) => {
        const { cause } = explain(cell(want, have, type))
        expect(CAUSES.map(c => c.name)).toContain(cause.name)
      }),
    )
  })
})

/** Characters that no cause but the one asked for could be taken for. */
const word = fc.stringMatching(/^[a-zéü日😀]{3,12}$/u).filter(w => w.normalize() === w)
const seconds = fc.integer({ min: -3e9, max: 8e9 })
const clock = (at: number): string =>
  new Date(at * 1000).toISOString().slice(0, 19).replace('T', ' ')

describe('generated pairs are told by what was done to them', () => {
  const causeOf = (...of: Parameters<typeof cell>): string => explain(cell(...of)).cause.name
  const property = <T>(from: fc.Arbitrary<T>, check: (value: T) => void): void =>
    fc.assert(
      fc.property(from, value => void check(value)),
      { numRuns: 200 },
    )

  it('case', () => {
    property(fc.stringMatching(/^[a-z]{1,9}é?$/), text =>
      expect(causeOf(text, text.toUpperCase())).toBe('case'),
    )
  })
  it('blanks', () => {
    property(fc.tuple(word, fc.stringMatching(/^ {1,5}$/)), ([text, pad]) => {
      expect(causeOf(text + pad, text)).toBe('blanks')
      expect(causeOf(text, pad + text)).toBe('blanks')
    })
  })
  it('Unicode form', () => {
    property(word, text => {
      const composed = `${text}é`
      expect(causeOf(composed, composed.normalize('NFD'))).toBe('unicode-form')
      expect(causeOf(composed.normalize('NFD'), composed)).toBe('unicode-form')
    })
  })
  it('double encoding', () => {
    property(word, text => {
      const twice = new TextDecoder('windows-1252').decode(Buffer.from(`${text}é`))
      expect(causeOf(`${text}é`, twice)).toBe('double-encoding')
      expect(causeOf(twice, `${text}é`)).toBe('double-encoding')
    })
  })
  it('cuts', () => {
    property(fc.tuple(word, fc.nat()), ([text, at]) => {
      const characters = [...text]
      const kept = 1 + (at % (characters.length - 1))
      expect(said(text, characters.slice(0, kept).join(''))).toMatch(
        new RegExp(`^cut: cut at ${kept} characters?$`),
      )
    })
  })
  it('rounding', () => {
    const number = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 4 }))
    property(number, ([units, places]) => {
      const want = round(String(units / 1e4), 4, 'half-up') ?? ''
      const have = round(want, places - 1, 'half-up') ?? ''
      if (have !== want) expect(causeOf(want, have, DECIMAL)).toBe('rounded')
    })
  })
  it('rounding, by every rule that would have made it', () => {
    const modes = ['half-up', 'half-even', 'down', 'up', 'floor', 'ceiling'] as const
    const number = fc.tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.nat({ max: 5 }))
    property(fc.tuple(number, fc.constantFrom(...modes)), ([[units, scale], mode]) => {
      const digits = String(units < 0n ? -units : units).padStart(7, '0')
      const want =
        numberText(`${units < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`) ?? ''
      const have = round(want, scale, mode) ?? ''
      if (have === want) return
      const readings = modes.flatMap(m =>
        [0, 1, 2, 3, 4, 5].flatMap(n =>
          round(want, n, m) === have && want.split('.')[1]?.length !== n ? [`${n} ${m}`] : [],
        ),
      )
      expect(new Set(roundings(want, have))).toEqual(new Set(readings))
    })
  })
  it('shifts by hours and by minutes', () => {
    property(fc.tuple(seconds, fc.integer({ min: -26, max: 26 })), ([at, h]) => {
      if (h !== 0) expect(causeOf(clock(at), clock(at + h * 3600), INSTANT)).toBe('hours-shifted')
    })
    property(seconds, at => {
      expect(causeOf(clock(at), clock(at - 7 * 60), WALL)).toBe('minutes-shifted')
      expect(causeOf(clock(at), clock(at + 27 * 3600), WALL)).toBe('other')
    })
  })
  it('fractions of a second', () => {
    const fraction = fc.integer({ min: 1, max: 999_999 })
    property(fc.tuple(seconds, fraction, fc.nat({ max: 5 })), ([at, micros, digits]) => {
      const full = String(micros).padStart(6, '0')
      const kept = full.slice(0, digits)
      if (/^0*$/.test(full.slice(digits))) return
      expect(causeOf(`${clock(at)}.${full}`, `${clock(at)}.${kept}`, WALL)).toBe(
        'fraction-of-second',
      )
    })
  })
  it('the order of members', () => {
    property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 2 }), members => {
      const [want, have] = [members.join(), members.toReversed().join()]
      expect(causeOf(want, have)).toBe('member-order')
    })
  })
  it('byte order', () => {
    property(fc.uuid(), id => {
      const hex = id.replaceAll('-', '')
      const swapped = hex.slice(12, 16) + hex.slice(8, 12) + hex.slice(0, 8) + hex.slice(16)
      if (swapped !== hex) expect(causeOf(id, swapped, UUID)).toBe('byte-order')
    })
  })
  it('signs and wraps', () => {
    property(fc.integer({ min: 1, max: 2 ** 31 - 1 }), n => {
      expect(causeOf(String(n), String(-n), INTEGER)).toBe('sign')
      if (n % 1000 !== 0)
        expect(causeOf(String(2 ** 31 + n), String(n - 2 ** 31), INTEGER)).toBe('wrapped')
    })
  })
  it('powers of ten', () => {
    property(fc.integer({ min: 1, max: 1e6 }), cents =>
      expect(causeOf(round(String(cents / 100), 2, 'down') ?? '', String(cents), DECIMAL)).toBe(
        'scaled',
      ),
    )
  })
})
