import { expect, test } from 'vitest'
import { plantedChecks } from '../../src/gate/planted-checks.ts'
import type { PlantedOutcome } from '../../src/rehearse/planted/planted.ts'

const lost = { kind: 'a row lost', table: 'crm.order', columns: [], builtIn: true } as const
const cent = {
  kind: 'a cent moved',
  table: 'crm.order',
  columns: ['total'],
  builtIn: true,
} as const

const outcome = (more: Partial<PlantedOutcome>): PlantedOutcome => ({
  seed: '0a1b2c3d',
  planted: [],
  notApplicable: [],
  notTried: [],
  declared: 2,
  invariants: [],
  unnoticed: [],
  ...more,
})

const said = (more: Partial<PlantedOutcome>) =>
  plantedChecks(outcome(more), 20).map(({ id, result, subject }) => `${id} ${result} ${subject}`)

test('a corruption that the comparison does not notice fails, and is named', () => {
  const planted = [
    { ...lost, columns: [], declared: ['joins'] },
    { ...cent, columns: ['total'], builtIn: false, declared: ['joins'] },
  ]
  const [first] = plantedChecks(outcome({ planted }), 20)
  expect(first).toMatchObject({
    id: 'validation.planted',
    result: 'failed',
    summary: '1 of 2 planted corruptions went unnoticed (seed 0a1b2c3d)',
    evidence: [{ kind: 'text', text: 'a cent moved: crm.order.total' }],
  })
})

test('what no declared check notices is a warning with its names, and says where no invariant was found', () => {
  const planted = [
    { ...lost, columns: [], declared: [] },
    { ...cent, columns: ['total'], declared: [] },
  ]
  const invariants = [{ name: 'x', source: 'select 1', target: 'select 1' }]
  const checks = plantedChecks(outcome({ planted, invariants, unnoticed: [1] }), 20)
  expect(checks.map(({ result }) => result)).toEqual(['passed', 'warned'])
  expect(checks[1]).toMatchObject({
    summary:
      'of the planted corruptions, the declared checks (2) notice 0 of 2 (0 %) without the comparison',
    evidence: [
      { text: 'unnoticed: a row lost: crm.order' },
      { text: expect.stringMatching(/^unnoticed: a cent moved: crm.order.total \(no invariant/) },
    ],
    fix: expect.stringContaining('they notice 1 of these'),
  })
})

test('where all is noticed, all passes', () => {
  expect(said({ planted: [{ ...lost, columns: [], declared: ['joins'] }] })).toEqual([
    'validation.planted passed the comparison',
    'validation.declared-checks passed invariants, shadow, joins',
  ])
})

test('what was not planted is not covered, never passed', () => {
  expect(said({})).toEqual(['validation.planted not covered the target'])
  expect(
    said({ planted: [{ ...lost, columns: [], declared: ['joins'] }], notTried: ['a cent moved'] }),
  ).toContain('validation.planted not covered time')
})

test('where there was no time to plant anything, that is what is said', () => {
  const checks = plantedChecks(outcome({ notTried: ['a row lost'] }), 0)
  expect(checks.map(({ result, summary }) => `${result}: ${summary}`)).toEqual([
    'not covered: 0 seconds did not suffice to plant anything',
  ])
})
