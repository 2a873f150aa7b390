import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { loadMove } from '../../src/spec/load.ts'
import type { Move } from '../../src/spec/move.ts'
import { completed, folder, loaded } from './said.ts'

const root = new URL('../../', import.meta.url).pathname
const shop = () => loadMove('test/spec/moves/shop/shop-to-crm.move.yaml', { cwd: root })

async function sound(spec: string): Promise<Move> {
  const move = await loaded(spec)
  if (typeof move === 'string') throw new Error(move)
  return move
}

test('a move between two databases loads, with everything that the language has', async () => {
  const { spec, file } = await shop()
  expect(file).toBe('test/spec/moves/shop/shop-to-crm.move.yaml')
  expect(spec.source?.engine).toEqual({ name: 'mysql', version: '9.7' })
  expect(spec.source?.data).toEqual([
    { kind: 'path', path: 'shop/data' },
    { kind: 'table', table: 'orders', path: 'big/orders.csv' },
  ])
  expect(spec.scope?.volume).toEqual({ customers: 12_000_000, orders: 1_500_000 })
  expect(spec.scope?.writes).toEqual({ mode: 'dual-write', by: 'source-first' })
  expect(spec.map[0]?.fields).toMatchObject({
    legacy_id: { kind: 'from', from: 'id', forms: {} },
    id: { kind: 'uuid5', columns: ['id'], namespace: '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11' },
    status: { kind: 'from', forms: { values: { A: 'active', C: 'closed' } } },
    credit: { forms: { divide: '100', round: { scale: 2, mode: 'half-even' } } },
    note: { kind: 'value', value: null },
  })
  expect(spec.map[2]?.fields.customer_id).toEqual({
    kind: 'lookup',
    lookup: 'crm.customer',
    by: { legacy_id: { kind: 'from', from: 'customer_id', forms: {} } },
    take: 'id',
    missing: { kind: 'error' },
  })
  expect(spec.map[2]?.batches?.size).toBe(5000)
  expect(spec.cutover?.steps.map(step => step.name)).toContain('purge the shop')
  expect(spec.reconcile).toMatchObject({ for: 72 * 3600, every: 3600 })
})

test('a backfill in place loads, and a bare list of scripts has no way back', async () => {
  const { spec } = await loadMove('test/spec/moves/users/users-full-name.move.yaml', { cwd: root })
  expect(spec.map[0]?.update).toBe(true)
  expect(spec.change).toEqual({
    expand: {
      up: ['migrations/add_full_name.up.sql'],
      down: ['migrations/add_full_name.down.sql'],
    },
    contract: { up: ['migrations/drop_names.up.sql'], down: null },
  })
})

test('every scalar is the text that it looks like, and only a plain null is NULL', async () => {
  const { spec } = await sound(`map:
  - from: a
    to: b
    fields:
      x: { from: x, values: { 9.10: 007, no: ~, 2026-01-01: "null", "": null, NULL: off, 1e3: 0x1F } }
      "null": { value: null }
      true: { value: 'null' }
`)
  expect(spec.map[0]?.fields).toEqual({
    x: {
      kind: 'from',
      from: 'x',
      forms: {
        values: {
          '9.10': '007',
          no: '~',
          '2026-01-01': 'null',
          '': null,
          NULL: 'off',
          '1e3': '0x1F',
        },
      },
    },
    null: { kind: 'value', value: null },
    true: { kind: 'value', value: 'null' },
  })
})

test.each([
  ['a comment on a line of its own', "where: a <> 'x'\n    # drafts\n"],
  ['a comment behind quoted SQL', 'where: "a <> \'x\'" # drafts\n'],
  [
    'a comment behind a brace',
    'batches: { throttle: { pause-while: { target: select true } } } # slow\n',
  ],
  ['a comment behind a block', 'where: | # drafts\n      a <> b # or so\n'],
  ['a sign without a blank before it', 'where: a <> b#c\n'],
])('SQL is whole with %s', async (_, lines) => {
  const move = await sound(`map:\n  - from: a\n    to: b\n    rest: by-name\n    ${lines}`)
  expect(JSON.stringify(move.spec.map)).not.toContain('drafts')
})

test('a comment behind a value that is no SQL is a comment', async () => {
  const { spec } = await sound('summary: hello # world\n')
  expect(spec.summary).toBe('hello')
})

test('tabs inside texts and comments are nobody’s business', async () => {
  const { spec } = await sound(
    'summary: "a\tb"\nbatches: # a\tb\n  size: 10\nwatch:\n  - |-\n    a.sql\n',
  )
  expect(spec.summary).toBe('a\tb')
})

test('places lead to values and keys, and to the nearest thing above what is not there', async () => {
  const move = await shop()
  const text = await readFile(`${root}${move.file}`, 'utf8')
  const at = ({ line, column }: { line: number; column: number }) =>
    text.split('\n')[line - 1]?.slice(column - 1)
  expect(at(move.place(['map', 0, 'fields', 'email', 'default']))).toMatch(/^"unknown@invalid"/)
  expect(at(move.placeOfKey(['map', 0, 'fields', 'email', 'default']))).toMatch(/^default:/)
  expect(at(move.place(['source', 'schema', 0]))).toMatch(/^shop\/schema.sql/)
  expect(at(move.place(['map', 1, 'rest']))).toMatch(/^by-name/)
  expect(move.place(['map', 1, 'fields', 'x'])).toEqual(move.place(['map', 1]))
  expect(move.place(['map', 1]).file).toBe(move.file)
})

test('lines end as they like', async () => {
  await using at = await folder({ 'm.move.yaml': completed('scope:\r\n  downtime: soon\r\n') })
  await expect(loadMove('m.move.yaml', { cwd: at.path })).rejects.toThrow('m.move.yaml:2:13: ')
})

test('what is written stays apart from what it comes to', async () => {
  const { spec, written } = await sound('change: { expand: [a.sql] }\n')
  expect(spec.change?.expand).toEqual({ up: ['a.sql'], down: null })
  expect(written.change).toEqual({ expand: ['a.sql'] })
  expect(written).not.toHaveProperty('leave')
})

test('the digest changes with the text and with the files that a move is made of, and with nothing else', async () => {
  const spec = completed(`change: { expand: [a.sql] }
watch: [notes/**]
reconcile: { for: 1d, every: 1h, playbook: book.md }
`)
  const files = { 'm.move.yaml': spec, 'a.sql': 'one', 'notes/x.md': 'one', 'book.md': 'one' }
  const digest = async (other: Record<string, string>) => {
    await using at = await folder({ ...files, ...other })
    return (await loadMove('m.move.yaml', { cwd: at.path })).digest
  }
  const before = await digest({})
  expect(before).toMatch(/^[0-9a-f]{64}$/)
  expect(await digest({})).toBe(before)
  expect(await digest({ 'notes/x.md': 'two', 'book.md': 'two' })).toBe(before)
  expect(await digest({ 'a.sql': 'two' })).not.toBe(before)
  expect(await digest({ 'm.move.yaml': `${spec}\n` })).not.toBe(before)
})
