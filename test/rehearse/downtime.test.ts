import { expect, test } from 'vitest'
import type { Check, Result } from '../../src/check/check.ts'
import { downtime } from '../../src/rehearse/cutover/downtime.ts'
import type { Played } from '../../src/rehearse/cutover/play.ts'
import type { Scene } from '../../src/rehearse/scene.ts'
import type { MovedTransfer } from '../../src/rehearse/steps/rows.ts'
import type { Doing } from '../../src/rehearse/steps/timeline.ts'

const ITEM = { schema: 'public', name: 'item' }

/** A move of 100,000 rows here, of a million in production, whose writes may stop for so many seconds. */
const scene = (seconds: number): Scene =>
  ({
    move: {
      spec: { scope: { volume: { item: 1_000_000 }, downtime: seconds } },
      place: () => null,
    },
    plan: { transfers: [{ id: 'item → item', from: { table: ITEM }, to: ITEM }] },
    undisturbed: [{ table: 'public.item', found: 100_000 }],
  }) as unknown as Scene

const step = (does: Doing, more: Partial<Played> = {}, result: Result = 'passed'): Played => ({
  step: {
    title: does.kind,
    name: does.kind,
    path: [],
    owner: null,
    does,
    undo: { kind: 'nothing' },
  },
  ms: null,
  transfers: [],
  check: { result } as Check,
  ...more,
})

/** A backfill of all rows: in so many milliseconds, the first half of them in so many. */
const backfill = (ms: number, halfMs: number | null, rows = 100_000): Played => {
  const half = halfMs === null ? null : { rows: rows / 2, ms: halfMs }
  const transfers: MovedTransfer[] = [{ id: 'item → item', rows, ms, half }]
  return step({ kind: 'backfill', phase: null }, { ms, transfers })
}

/** What is said of these steps between `stop-writes` and `allow-writes`. */
function between(seconds: number, ...steps: readonly Played[]) {
  const played = [step({ kind: 'stop-writes' }), ...steps, step({ kind: 'allow-writes' })]
  const { checks, downtime: found } = downtime(scene(seconds), played)
  expect(checks).toHaveLength(1)
  return { check: checks[0], found }
}

test('ten times the rows take ten times as long: within what is allowed it passes, over it it fails', () => {
  const within = between(20, backfill(1_000, 500))
  expect(within.check).toMatchObject({ result: 'passed', known: 'inferred' })
  expect(within.found).toEqual({ ms: 1_000, forecastMs: 10_000, longest: 'item → item' })
  const over = between(5, backfill(1_000, 500))
  expect(over.check).toMatchObject({ result: 'failed', known: 'inferred' })
  expect(over.check?.summary).toBe(
    '10 s without writes at production’s size, 5.0 s are allowed; item → item takes longest',
  )
})

test('time that grows with the square of the rows is forecast so, and named', () => {
  // Half of the rows take a quarter of the time: ten times the rows take a hundred times as long.
  const { check, found } = between(20, backfill(1_000, 250))
  expect(found?.forecastMs).toBeCloseTo(100_000, -2)
  expect(check?.result).toBe('failed')
  expect(check?.evidence).toContainEqual({
    kind: 'figures',
    figures: expect.objectContaining({ 'grows faster than the rows': 'item → item' }),
  })
})

test('less than half a second, or than a thousandth of the volume, is too little to fail by', () => {
  const short = between(1, backfill(400, 200))
  expect(short.check).toMatchObject({ result: 'warned', known: 'inferred' })
  expect(short.check?.summary).toContain('(from too little data to be sure)')
  expect(between(1, backfill(600, 300, 999)).check?.result).toBe('warned')
  expect(between(1, backfill(600, 300, 1_000)).check?.result).toBe('failed')
})

test('what takes longest is named, a step of files among it, and a wait is as long as it says', () => {
  const files = step({ kind: 'scripts', scripts: {} }, { ms: 2_000 })
  const { found } = between(60, backfill(1_000, 500), files)
  expect(found).toEqual({ ms: 3_000, forecastMs: 30_000, longest: 'scripts' })
  const waited = between(60, backfill(1_000, 500), step({ kind: 'wait', seconds: 90 }))
  expect(waited.check).toMatchObject({ result: 'failed' })
  expect(waited.found).toEqual({ ms: 91_000, forecastMs: 100_000, longest: 'wait' })
})

test('a step that did not run was not measured: nothing passes by it', () => {
  const program = step({ kind: 'program', run: 'make home', rehearse: false }, {}, 'not covered')
  const { check } = between(60, backfill(1_000, 500), program)
  expect(check).toMatchObject({
    result: 'not covered',
    summary: '10 s without writes at production’s size, and program not measured: it did not run',
  })
  expect(between(5, backfill(1_000, 500), program).check?.result).toBe('failed')
})

test('writes that no step stops are not measured, and that is said', () => {
  const { checks, downtime: found } = downtime(scene(60), [backfill(1_000, 500)])
  expect(checks).toMatchObject([{ result: 'not covered', id: 'cutover.downtime' }])
  expect(found).toBeNull()
})
