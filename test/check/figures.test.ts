import { expect, it } from 'vitest'
import { duration } from '../../src/check/figures.ts'

it('a time is said in the units that a reader counts it in', () => {
  const said = [
    0, 949, 960, 9949, 9950, 119_499, 119_500, 7_199_499, 7_199_500, 9_414_000, 43_200_000,
  ]
  expect(said.map(duration)).toEqual([
    '0.00 s',
    '0.95 s',
    '1.0 s',
    '9.9 s',
    '10 s',
    '119 s',
    '2 min 0 s',
    '119 min 59 s',
    '2 h',
    '2 h 37 min',
    '12 h',
  ])
})
