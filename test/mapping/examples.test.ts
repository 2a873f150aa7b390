import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { makePlan } from '../../src/mapping/make-plan.ts'
import { loadMove } from '../../src/spec/load.ts'
import { needs } from '../needs.ts'
import { Mapped, notPassed } from './mapped.ts'

const sql = (path: string) => readFile(new URL(`../../examples/${path}`, import.meta.url), 'utf8')
const move = (name: string) =>
  loadMove(`examples/${name}/${name}.move.yaml`, { cwd: process.cwd() })
const privacy = { showValues: false, salt: 'salt' }
/** The tables are empty here: no label of a list is seen, and nothing tells a narrow column from one that is too narrow. */
const ofData = (check: string) => /value-label-unused|narrower-target/.test(check)

test(
  'the shop moves to the CRM with what others refer to first, and in the order of the spec where that leaves a choice',
  needs('mysql', 'postgres'),
  async () => {
    await using mapped = await Mapped.open(
      ['mysql', await sql('shop-to-crm/shop/schema.sql')],
      ['postgres', await sql('shop-to-crm/crm/schema.sql')],
    )
    const { plan, checks } = await makePlan(await move('shop-to-crm'), mapped.sides, privacy)
    expect(notPassed(checks).filter(check => !ofData(check))).toEqual([])
    expect(plan?.transfers.map(t => t.id)).toEqual([
      'countries → crm.country',
      'customers → crm.customer',
      'customers → crm.phone',
      'billing_addresses → crm.address',
      'shipping_addresses → crm.address',
      'categories → crm.category',
      'products → crm.product',
      'orders → crm.order',
      'query → crm.order_line',
      'payments → crm.payment',
    ])
    expect(
      plan?.transfers.filter(t => t.secondPass.length > 0).map(t => [t.to.name, t.secondPass]),
    ).toEqual([['category', ['parent_id']]])
  },
)

test(
  'a tenant moves with a cycle and a tree, each closed by one nullable column in a second pass',
  needs('postgres'),
  async () => {
    await using mapped = await Mapped.open(
      ['postgres', await sql('tenant-split/shared/schema.sql')],
      ['postgres', await sql('tenant-split/home/schema.sql')],
    )
    const { plan, checks } = await makePlan(await move('tenant-split'), mapped.sides, privacy)
    expect(notPassed(checks).filter(check => !ofData(check))).toEqual([])
    expect(plan?.transfers.map(t => [t.to.name, ...t.secondPass])).toEqual([
      ['tenant'],
      ['member', 'home_project_id'],
      ['project'],
      ['label'],
      ['task', 'parent_id'],
      ['task_label'],
      ['comment'],
    ])
    const pii = plan?.transfers.flatMap(t =>
      t.fields.filter(f => f.pii).map(f => `${t.to.name}.${f.target.name}`),
    )
    expect(pii).toEqual(['member.email', 'member.display_name', 'comment.body'])
  },
)

test('a backfill in place resolves once the columns are there', needs('postgres'), async () => {
  const schema = await sql('full-name/db/schema.sql')
  const expand = await sql('full-name/migrations/0042_add_full_name.up.sql')
  await using mapped = await Mapped.open(['postgres', `${schema};\n${expand}`], null)
  const { plan, checks } = await makePlan(await move('full-name'), mapped.sides, privacy)
  expect(notPassed(checks).filter(check => !ofData(check))).toEqual([])
  expect(plan?.inPlace).toBe(true)
  expect(plan?.transfers[0]?.fields.map(f => [f.target.name, f.form.kind, f.pii])).toEqual([
    ['id', 'from', false],
    ['full_name', 'sql', true],
    ['balance', 'from', false],
    ['locale', 'from', false],
  ])
})
