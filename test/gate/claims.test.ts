import { expect, test } from 'vitest'
import { claims } from '../../src/gate/claims.ts'
import type { Plan } from '../../src/mapping/plan.ts'
import { moveOf } from '../validate/asked.ts'

const PLAN: Plan = {
  move: 'm',
  digest: '',
  source: 'mysql',
  target: 'postgres',
  inPlace: false,
  transfers: [],
}

const sync = async (claim: string, more = '', rest = ''): Promise<string[]> =>
  claims(await moveOf(`scope: { sync: ${claim}${more} }\n${rest}`), PLAN).map(
    ({ id, subject, result }) => `${id} ${subject}: ${result}`,
  )

const RETURNED =
  'cutover: { steps: [backfill], rollback: { writes-after-cutover: { returned: { source: [a.sql] } } } }\n'

test.each([
  ['', 'passed', 'failed'],
  [', writes: read-only', 'passed', 'failed'],
  [', writes: { catch-up: compare }', 'passed', 'failed'],
  [', writes: { dual-write: source-first }', 'passed', 'failed'],
  [', writes: { dual-write: target-first }', 'failed', 'passed'],
  [', writes: { dual-write: triggers }', 'not covered', 'not covered'],
])('with scope%s a claim of one way is %s, of two ways %s', async (more, one, two) => {
  expect(await sync('one-way', more)).toEqual([`scope.sync one-way: ${one}`])
  expect(await sync('two-way', more)).toEqual([`scope.sync two-way: ${two}`])
})

test('what a rollback returns flows back, and is no other way while nobody rolls back', async () => {
  expect(await sync('two-way', '', RETURNED)).toEqual(['scope.sync two-way: passed'])
  expect(await sync('one-way', '', RETURNED)).toEqual(['scope.sync one-way: passed'])
})
