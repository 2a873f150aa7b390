import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { policyJsonSchema } from '../../scripts/schema.ts'
import { check } from '../../src/check/make.ts'
import { required, stricter, unwaivable } from '../../src/gate/policy.ts'
import { readPolicy } from '../../src/policy/policy.ts'

const read = (text: string) => readPolicy(text, '.github/rehearse.yaml')

const WHOLE = `
require: [validation, mapping.key]
forbid-waivers: [scope.orphans]
fail-on: warning
allow-images: ["registry.example/*"]
budget: 20
sign-off:
  validation: ["@ann"]
  reconcile: ["@ann", "@acme/data"]
`

describe('a policy', () => {
  it('says what every move has to bear', () => {
    expect(read(WHOLE)).toMatchObject({
      require: ['validation', 'mapping.key'],
      'forbid-waivers': ['scope.orphans'],
      'fail-on': 'warning',
      'allow-images': ['registry.example/*'],
      budget: 1200,
      'sign-off': { validation: ['@ann'], reconcile: ['@ann', '@acme/data'] },
    })
  })

  it('asks for nothing where it says nothing', () => {
    expect(read('# to come\n')).toMatchObject({ require: [], 'fail-on': 'never' })
  })

  it('names the people of both stages at once', () => {
    expect(read('sign-off: ["@ann"]')['sign-off']).toEqual({
      validation: ['@ann'],
      reconcile: ['@ann'],
    })
  })

  it.each([
    [
      'requre: [spec]',
      /^\.github\/rehearse\.yaml:1:1: unknown key requre\n {2}Did you mean require\?/,
    ],
    [
      'require:\n  - validaton',
      /^\.github\/rehearse\.yaml:2:5: require\[0\]: names no stage and no check: validaton\n {2}Did you mean validation\?/,
    ],
    ['require: [validation.cels]', /Did you mean validation\.cells\?/],
    ['fail-on: error please', /:1:10: fail-on: must be one of error, warning or never/],
    ['budget: soon', /:1:9: budget: must be a number of minutes: 20/],
    ['sign-off: [ann]', /must be a person, "@login", or a team, "@organization\/team"/],
    ['budget: 0', /must be above 0/],
    ['- a', /must be a mapping of keys/],
    ['require: [', /rehearse\.yaml:\d+:\d+: /],
  ])('that is wrong is told so, with the place: %s', (text, says) => {
    expect(() => read(text)).toThrow(says)
  })

  it('is checked by editors, too', () => {
    const valid = new Ajv({ strict: true, allowUnionTypes: true }).compile(
      JSON.parse(policyJsonSchema()),
    )
    expect(valid(parse(WHOLE)), JSON.stringify(valid.errors)).toBe(true)
    expect(valid(parse('requre: [spec]'))).toBe(false)
  })
})

describe('of a flag and a policy the stricter holds', () => {
  it.each([
    ['never', null, 'warning', 'warning', null],
    ['warning', 300, 'error', 'warning', 300],
    ['error', 9000, 'never', 'error', 1200],
  ] as const)(
    'fail-on %s, budget %s, against %s',
    (failOn, budget, policyFailOn, says, seconds) => {
      const minutes = seconds === null ? '' : 'budget: 20'
      const policy = read(`fail-on: ${policyFailOn}\n${minutes}`)
      expect(stricter({ failOn, budget, policy })).toMatchObject({ failOn: says, budget: seconds })
    },
  )
})

describe('what a policy requires', () => {
  const policy = read('require:\n  - validation\n  - mapping.key\n')
  const cells = check({ id: 'validation.cells', result: 'passed', subject: 't', summary: 'equal' })
  const key = check({ id: 'mapping.key', result: 'passed', subject: 't', summary: 'unique' })
  const open = { ...cells, id: 'validation.shadow', result: 'not covered', summary: 'no' } as const

  it('passes where all of it was checked', () => {
    expect(required([cells, key], policy, { only: null })).toMatchObject([
      { id: 'spec.required', subject: 'validation', result: 'passed' },
      { id: 'spec.required', subject: 'mapping.key', result: 'passed' },
    ])
  })

  it('fails where some of it is not covered, at its line of the policy, with what is lacking', () => {
    expect(required([cells, open, key], policy, { only: null })[0]).toMatchObject({
      result: 'failed',
      place: { file: '.github/rehearse.yaml', line: 2 },
      summary: 'the policy requires validation, of which 1 check is not covered',
      evidence: [{ text: 'validation.shadow t: no' }],
    })
  })

  it('fails where nothing of it was checked, or only a part of the move', () => {
    expect(required([cells], policy, { only: null })[1]).toMatchObject({
      result: 'failed',
      summary: 'the policy requires mapping.key, and nothing of it was checked',
    })
    expect(required([cells, key], policy, { only: 'orders' }).map(c => c.result)).toEqual([
      'failed',
      'failed',
    ])
  })

  it('nobody may waive, nor what it forbids to waive', () => {
    expect(unwaivable(read(WHOLE))).toEqual(new Set(['validation', 'mapping.key', 'scope.orphans']))
    expect(unwaivable(read('forbid-waivers: all')).has('mapping')).toBe(true)
    expect(unwaivable(null).size).toBe(0)
  })
})
