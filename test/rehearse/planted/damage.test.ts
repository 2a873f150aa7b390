import { expect, test } from 'vitest'
import type { LogicalType } from '../../../src/engine/catalog.ts'
import {
  changeCase,
  cut,
  dayBefore,
  plus,
  shiftHour,
  step,
  turnDigit,
} from '../../../src/rehearse/planted/damage.ts'
import { Random } from '../../../src/rehearse/random.ts'

const text: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }
const char: LogicalType = { kind: 'text', max: 8, maxBytes: null, fixed: true }
const wall: LogicalType = { kind: 'wall', precision: 6 }
const money: LogicalType = { kind: 'decimal', precision: 9, scale: 2 }

test.each([
  ['1532', '5132'],
  ['-10.05', '-10.50'],
  ['7', '8'],
  ['99', '91'],
  ['100', '101'],
  ['K-0012', 'K-0102'],
])('a digit of %s turns: %s', (from, to) => {
  expect(turnDigit(from, text)).toBe(to)
})

test('what holds no digit, no letter or no second character is left alone', () => {
  expect(turnDigit('none', text)).toBeNull()
  expect(changeCase('12 一', text)).toBeNull()
  expect(cut('x', text)).toBeNull()
  expect(cut('ab      ', char)).toBeNull()
})

test('a text is cut between characters, and changes the case of one letter', () => {
  expect(cut('ab👩c', text)).toBe('ab👩')
  expect(changeCase('1 ße', text)).toBe('1 ßE')
})

test('times shift by an hour, dates by a day, and what is no time does not', () => {
  expect(shiftHour('2026-03-29 23:30:00.5', wall)).toBe('2026-03-30 00:30:00.5')
  expect(shiftHour('2026-02-28', { kind: 'date' })).toBe('2026-03-01')
  expect(dayBefore('2026-03-01 10:00:00', wall)).toBe('2026-02-28 10:00:00')
  expect(shiftHour('infinity', wall)).toBeNull()
  expect(shiftHour('0000-00-00 00:00:00', wall)).toBeNull()
})

test('the smallest step of a number keeps its digits', () => {
  expect(step(money)).toBe('0.01')
  expect(plus('9007199254740993.99', step(money))).toBe('9007199254740994.00')
  expect(plus('NaN', '1')).toBeNull()
})

test('a seed gives the same order again, another one another', () => {
  const items = Array.from({ length: 20 }, (_, n) => n)
  expect(new Random('a').shuffled(items)).toEqual(new Random('a').shuffled(items))
  expect(new Random('a').shuffled(items)).not.toEqual(new Random('b').shuffled(items))
  expect(new Random('a').shuffled(items).toSorted((a, b) => a - b)).toEqual(items)
})
