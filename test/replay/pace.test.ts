import { expect, test } from 'vitest'
import { BatchSize, saysYes, Throttle } from '../../src/replay/pace.ts'

test('batches grow until one takes about half a second, in steps of four, and not past a bound', () => {
  const size = new BatchSize('auto', null)
  expect(size.rows).toBe(5_000)
  size.took(5_000, 10)
  expect(size.rows).toBe(20_000)
  size.took(20_000, 250)
  expect(size.rows).toBe(40_000)
  for (let n = 0; n < 10; n++) size.took(size.rows, 1)
  expect(size.rows).toBe(200_000)
})

test('batches shrink where they take long, and not below a bound', () => {
  const size = new BatchSize('auto', null)
  for (let n = 0; n < 10; n++) size.took(size.rows, 60_000)
  expect(size.rows).toBe(1_000)
})

test('the last, small batch says nothing about the pace', () => {
  const size = new BatchSize('auto', null)
  size.took(7, 1)
  expect(size.rows).toBe(5_000)
})

test('a size that is given is kept to, and never exceeds what a rehearsal allows', () => {
  const given = new BatchSize(300, null)
  given.took(300, 1)
  expect(given.rows).toBe(300)
  expect(new BatchSize(300, 50).rows).toBe(50)
  const auto = new BatchSize('auto', 50)
  auto.took(50, 1)
  expect(auto.rows).toBe(50)
})

test('a throttle lets so many rows through a second, and saves no more than a second’s', () => {
  let now = 0
  const throttle = new Throttle(1_000, () => now)
  expect(throttle.due(500)).toBe(500)
  now = 500
  expect(throttle.due(0)).toBe(0)
  now = 60_000
  expect(throttle.due(1_500)).toBe(500)
})

test.each(['1', 't', 'true', '42', 'yes', '-1', '0.5'])('%j says yes', answer =>
  expect(saysYes(answer)).toBe(true),
)
test.each([null, undefined, '', '0', 'f', 'false', '0.00'])('%j says no', answer =>
  expect(saysYes(answer)).toBe(false),
)
