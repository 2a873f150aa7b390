import { expect, it } from 'vitest'
import { sideBySide } from '../src/run.ts'

it('moves are checked side by side as far as the cores go, two for each', () => {
  expect(sideBySide(5, 1)).toBe(1)
  expect(sideBySide(5, 2)).toBe(1)
  expect(sideBySide(5, 4)).toBe(2)
  expect(sideBySide(5, 64)).toBe(5)
  expect(sideBySide(0, 8)).toBe(1)
})
