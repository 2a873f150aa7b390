import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Column, ForeignKey, Table } from '../../src/engine/catalog.ts'
import { orderOf } from '../../src/mapping/order.ts'
import type { Form, Transfer } from '../../src/mapping/plan.ts'

const column = (name: string, nullable: boolean): Column => ({
  name,
  type: { kind: 'integer', bits: 64, unsigned: false },
  native: 'bigint',
  nullable,
  default: null,
  generated: false,
  identity: null,
  collation: null,
})

const key = (columns: string[], table: string, to = ['id']): ForeignKey => ({
  name: `fk_${columns.join('_')}`,
  columns,
  references: { schema: 'public', name: table, columns: to },
  deferrable: false,
  onDelete: 'no action',
})

/** `parent?`: nullable. */
function transfer(
  name: string,
  columns: string[],
  foreignKeys: ForeignKey[] = [],
  more: Partial<Transfer> = {},
): Transfer {
  const made = ['id', ...columns].map(c => column(c.replace('?', ''), c.endsWith('?')))
  const to: Table = {
    schema: 'public',
    name,
    columns: made,
    primaryKey: ['id'],
    uniques: [],
    foreignKeys,
    transactional: true,
    kind: 'table',
  }
  const form: Form = { kind: 'value', value: '1' }
  return {
    id: name,
    path: ['map', 0],
    from: { table: to, relation: name, where: null, unknown: 'error', key: [], columns: [] },
    to,
    key: made.slice(0, 1),
    existing: 'error',
    owns: null,
    update: false,
    fields: made.map(target => ({ target, path: ['map', 0], form, pii: false })),
    secondPass: [],
    batch: {
      size: 'auto',
      rowsPerSecond: null,
      pauseWhile: null,
      foreignKeys: 'ordered',
      triggers: 'fire',
    },
    rows: 'all',
    tolerate: [],
    ...more,
  }
}

function lookup(from: Transfer, target: string, into: Transfer, own = false): Transfer {
  const [take] = into.to.columns
  if (take === undefined) throw new Error('the table has no column')
  const form: Form = {
    kind: 'lookup',
    table: into.to,
    by: [],
    take,
    missing: { kind: 'error' },
    own,
  }
  return { ...from, fields: from.fields.map(f => (f.target.name === target ? { ...f, form } : f)) }
}

const names = (transfers: Transfer[]) => {
  const { order, secondPass, stuck, suspended } = orderOf(transfers)
  return {
    order: order.map(n => transfers[n]?.id),
    second: [...secondPass].map(([n, columns]) => `${transfers[n]?.id}: ${columns}`),
    stuck: stuck.map(cycle => cycle.map(d => transfers[d.from]?.id)),
    suspended: suspended.map(d => d.name),
  }
}

test('a table moves after those that it refers to, and otherwise as the spec has it', () => {
  const transfers = [
    transfer('line', ['order_id'], [key(['order_id'], 'order')]),
    transfer('z', []),
    transfer('order', []),
  ]
  expect(names(transfers)).toEqual({
    order: ['z', 'order', 'line'],
    second: [],
    stuck: [],
    suspended: [],
  })
})

test('a tree is filled in two passes', () => {
  expect(names([transfer('node', ['parent?'], [key(['parent'], 'node')])])).toMatchObject({
    order: ['node'],
    second: ['node: parent'],
  })
})

test('a cycle breaks at its nullable column alone', () => {
  const member = transfer('member', ['home?'], [key(['home'], 'project')])
  const project = transfer('project', ['lead'], [key(['lead'], 'member')])
  expect(names([project, member])).toMatchObject({
    order: ['member', 'project'],
    second: ['member: home'],
    stuck: [],
  })
})

test('a cycle of three that shares a table with a tree breaks at as few columns as it takes', () => {
  const a = transfer('a', ['b?', 'up?'], [key(['b'], 'b'), key(['up'], 'a')])
  const b = transfer('b', ['c?'], [key(['c'], 'c')])
  const c = transfer('c', ['a?'], [key(['a'], 'a')])
  expect(names([a, b, c])).toMatchObject({
    order: ['a', 'c', 'b'],
    second: ['a: b,up'],
    stuck: [],
  })
})

test('of a key of several columns only the one that no other key needs is left for the second pass', () => {
  const tenant = transfer('tenant', [])
  const task = transfer(
    'task',
    ['tenant_id?', 'parent?'],
    [key(['tenant_id'], 'tenant'), key(['tenant_id', 'parent'], 'task', ['tenant_id', 'id'])],
  )
  expect(names([task, tenant])).toMatchObject({
    order: ['tenant', 'task'],
    second: ['task: parent'],
  })
})

test('a cycle without a nullable column is stuck, and says by which way', () => {
  const a = transfer('a', ['b'], [key(['b'], 'b')])
  const b = transfer('b', ['a'], [key(['a'], 'a')])
  expect(names([a, b]).stuck).toEqual([['a', 'b']])
})

test('a column of the key cannot wait although it is nullable', () => {
  const a = transfer('a', ['up?'], [key(['up'], 'a')])
  expect(names([{ ...a, key: a.to.columns.slice(1) }]).stuck).toEqual([['a']])
})

test('suspended foreign keys close no cycle, but are honoured where there is none', () => {
  const batch = { ...transfer('a', []).batch, foreignKeys: 'suspend' as const }
  const a = transfer('a', ['b'], [key(['b'], 'b')], { batch })
  const b = transfer('b', ['a'], [key(['a'], 'a')], { batch })
  expect(names([a, b])).toMatchObject({ stuck: [], second: [], suspended: ['fk_b', 'fk_a'] })
  expect(
    names([transfer('c', ['b'], [key(['b'], 'b')], { batch }), transfer('b', [])]).order,
  ).toEqual(['b', 'c'])
})

test('a lookup is a dependency; one into the own table takes two passes, and is stuck where it cannot wait', () => {
  const customer = transfer('customer', [])
  expect(names([lookup(transfer('order', ['c']), 'c', customer), customer]).order).toEqual([
    'customer',
    'order',
  ])
  const tree = transfer('tree', ['up?'])
  expect(names([lookup(tree, 'up', tree, true)]).second).toEqual(['tree: up'])
  const strict = transfer('strict', ['up'])
  expect(names([lookup(strict, 'up', strict, true)]).stuck).toEqual([['strict']])
})

test('rows that an update finds need not wait for it', () => {
  const tree = transfer('tree', ['parent?'], [key(['parent'], 'tree')], { update: true })
  expect(names([{ ...tree, fields: tree.fields.slice(1) }]).second).toEqual([])
})

test('whatever refers to whatever: all transfers run once, each after what it refers to in its first pass', () => {
  const edges = fc.array(fc.record({ from: fc.nat(5), to: fc.nat(5), nullable: fc.boolean() }), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(edges, all => {
      const transfers = Array.from({ length: 6 }, (_, n) => {
        const own = all.map((e, i) => ({ ...e, name: `c${i}` })).filter(e => e.from === n)
        return transfer(
          `t${n}`,
          own.map(e => `${e.name}${e.nullable ? '?' : ''}`),
          own.map(e => key([e.name], `t${e.to}`)),
        )
      })
      const { order, secondPass, stuck } = orderOf(transfers)
      expect([...order].sort()).toEqual([0, 1, 2, 3, 4, 5])
      if (stuck.length > 0) return
      for (const [i, { from, to }] of all.entries()) {
        if (secondPass.get(from)?.includes(`c${i}`)) continue
        expect(order.indexOf(to)).toBeLessThan(order.indexOf(from))
      }
    }),
  )
})
