import { expect, test } from 'vitest'
import { Random } from '../../../src/rehearse/random.ts'
import type { Pass } from '../../../src/rehearse/restart/batches.ts'
import { committedAt, schedule } from '../../../src/rehearse/restart/schedule.ts'

const pass = (transfer: string, rows: number, which: Pass['pass'] = 'first'): Pass => {
  const size = Math.max(1, Math.floor(rows / 5))
  return { transfer, pass: which, rows, size, batches: Math.ceil(rows / size) }
}
const PASSES = [
  pass('a', 12),
  pass('b', 90),
  pass('none', 0),
  pass('c', 7),
  pass('a', 12, 'second'),
]

test('the same seed makes the same schedule, another one another', () => {
  const of = (seed: string) => schedule(PASSES, false, new Random(seed))
  expect(of('one')).toEqual(of('one'))
  const seeds = Array.from({ length: 20 }, (_, n) => JSON.stringify(of(`${n}`)))
  expect(new Set(seeds).size).toBeGreaterThan(10)
})

test('all failpoints at the largest transfer, in the middle of it, in the order of one run', () => {
  for (let n = 0; n < 50; n++) {
    const stops = schedule(PASSES, false, new Random(`${n}`))
    expect(stops.filter(({ at }) => at?.transfer === 'b').map(({ name }) => name)).toEqual([
      'batch:begin',
      'batch:read',
      'batch:written',
      'batch:committing',
      'batch:committed',
      'transfer:done',
    ])
    expect(stops.at(-1)).toEqual({ name: 'move:moved', at: null })
    const others = stops.filter(({ at }) => at !== null && at.transfer !== 'b')
    expect(others.map(({ at }) => [at?.transfer, at?.pass])).toEqual([
      ['a', 'first'],
      ['c', 'first'],
      ['a', 'second'],
    ])
    const order = stops.map(({ at }) =>
      PASSES.findIndex(one => one.transfer === at?.transfer && one.pass === at.pass),
    )
    expect(order.slice(0, -1)).toEqual(order.slice(0, -1).toSorted((a, b) => a - b))
    const batches = stops.filter(({ at }) => at?.transfer === 'b').map(({ at }) => at?.batch ?? 0)
    expect(batches).toEqual(batches.toSorted((a, b) => a - b))
    for (const stop of stops.filter(({ name }) => name.startsWith('batch:'))) {
      const all = PASSES.find(one => one.transfer === stop.at?.transfer)?.batches ?? 0
      expect(committedAt(stop)).toBeGreaterThanOrEqual(1)
      expect(committedAt(stop)).toBeLessThan(all)
    }
  }
})

test('every other transfer that has rows is met at one place, and over many seeds at every place', () => {
  const many = [pass('most', 500), ...Array.from({ length: 9 }, (_, n) => pass(`t${n}`, n + 1))]
  const met = new Set<string>()
  for (let n = 0; n < 30; n++) {
    const stops = schedule(many, false, new Random(`${n}`))
    const others = stops.filter(({ at }) => at !== null && at.transfer !== 'most')
    expect(others.map(({ at }) => at?.transfer)).toEqual(many.slice(1).map(one => one.transfer))
    for (const { name } of others) met.add(name)
  }
  expect([...met].toSorted()).toEqual([
    'batch:begin',
    'batch:committed',
    'batch:committing',
    'batch:read',
    'batch:written',
  ])
})

test('of a few rows two places of one transfer are met, and one of every other', () => {
  const few = [pass('a', 2), pass('b', 4), pass('c', 1)]
  const stops = schedule(few, false, new Random('seed'))
  expect(stops.map(({ at }) => at?.transfer)).toEqual(['a', 'b', 'b', 'c'])
})

test('in place there is no place where rows were read; without rows there is nothing to kill', () => {
  const names = schedule(PASSES, true, new Random('seed')).map(({ name }) => name)
  expect(names).not.toContain('batch:read')
  expect(names).toContain('batch:written')
  expect(schedule([pass('none', 0)], false, new Random('seed'))).toEqual([])
})
