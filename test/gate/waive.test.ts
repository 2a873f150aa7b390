import { describe, expect, test } from 'vitest'
import type { Check, Result } from '../../src/check/check.ts'
import { check } from '../../src/check/make.ts'
import { Waivers } from '../../src/gate/waive.ts'
import type { Move } from '../../src/spec/move.ts'
import { loaded } from '../spec/said.ts'

async function waivers(
  waive: string,
  options: { required?: string[]; today?: string } = {},
): Promise<Waivers> {
  const move: Move | string = await loaded(`waive:\n${waive}\n`)
  if (typeof move === 'string') throw new Error(move)
  return new Waivers(move, {
    required: new Set(options.required ?? []),
    today: options.today ?? '2026-06-30',
  })
}

const finding = (
  subject: string,
  result: Result = 'failed',
  id: Check['id'] = 'mapping.narrower-target',
): Check =>
  check({
    id,
    result,
    subject,
    summary: 'too narrow',
    evidence: [{ kind: 'rows', table: 't', what: 'differing', total: 7, rows: [] }],
  })

const results = (checks: Check[]): string[] =>
  checks.map(({ result, subject }) => `${result} ${subject}`)

describe('a waiver', () => {
  test('covers findings of its check about what it names: the table, its columns, with or without the schema', async () => {
    for (const at of ['crm.customer', 'customer', 'crm.customer.full_name', 'Customer.Full_Name']) {
      const own = await waivers(
        `  - { check: mapping.narrower-target, at: ${at}, why: longest is 61 }`,
      )
      const [covered, ...others] = own.apply([
        finding('crm.customer.full_name'),
        finding('crm.customers.full_name'),
        finding('crm.order.full_name'),
        finding('crm.customer.full_name', 'failed', 'mapping.type'),
      ])
      expect([at, covered?.result, covered?.why]).toEqual([at, 'waived', 'longest is 61'])
      expect(others.map(({ result }) => result)).toEqual(['failed', 'failed', 'failed'])
    }
  })

  test('covers a transfer by its target, a side’s table, and an invariant by its name', async () => {
    const own = await waivers(`  - { check: execution.transfer, at: crm.order, why: a }
  - { check: validation.unchanged, at: shop.audit, why: b }
  - { check: validation.invariant, at: money is conserved, why: c }`)
    expect(
      results(
        own.apply([
          finding('orders → crm.order', 'failed', 'execution.transfer'),
          finding('source shop.audit', 'failed', 'validation.unchanged'),
          finding('money is conserved', 'failed', 'validation.invariant'),
        ]),
      ),
    ).toEqual([
      'waived orders → crm.order',
      'waived source shop.audit',
      'waived money is conserved',
    ])
  })

  test('without a place covers its check everywhere, warnings too, and nothing that passed or could not run', async () => {
    const own = await waivers('  - { check: mapping.narrower-target, why: known }')
    const all = (['failed', 'warned', 'passed', 'not covered', 'waived'] as const).map(result =>
      finding(result, result),
    )
    expect(own.apply(all).map(({ result }) => result)).toEqual([
      'waived',
      'waived',
      'passed',
      'not covered',
      'waived',
    ])
    const [said] = own.settle(true)
    expect([said?.id, said?.result, said?.summary]).toEqual([
      'spec.waiver',
      'passed',
      'it covers 2 findings, 14 rows or cells in all: known',
    ])
  })

  test('that covers nothing is a warning, unless not every check ran', async () => {
    const own = await waivers('  - { check: mapping.type, at: crm.order, why: known }')
    own.apply([finding('crm.order')])
    expect(
      own.settle(true).map(({ result, subject, summary }) => [result, subject, summary]),
    ).toEqual([
      ['warned', 'mapping.type crm.order', 'it covers nothing: no such check failed there'],
    ])
    expect(own.settle(false)[0]?.result).toBe('not covered')
    expect(own.settle(true)[0]?.place?.line).toBe(2)
  })

  test('counts until the end of its last day', async () => {
    const text = '  - { check: mapping.narrower-target, why: known, until: 2026-06-30 }'
    const last = await waivers(text)
    expect(results(last.apply([finding('a.b')]))).toEqual(['waived a.b'])
    const over = await waivers(text, { today: '2026-07-01' })
    expect(results(over.apply([finding('a.b')]))).toEqual(['failed a.b'])
    expect(over.settle(true)[0]).toMatchObject({
      result: 'warned',
      summary: 'it counted until 2026-06-30, and covers nothing any more',
    })
  })

  test('cannot cover what the policy requires, by the check’s id or by its stage', async () => {
    for (const required of ['mapping', 'mapping.narrower-target']) {
      const own = await waivers('  - { check: mapping.narrower-target, why: known }', {
        required: [required],
      })
      expect(results(own.apply([finding('a.b')]))).toEqual(['failed a.b'])
      expect(own.settle(true)[0]).toMatchObject({
        result: 'warned',
        summary: 'the policy lets nobody waive mapping.narrower-target',
      })
    }
  })
})
