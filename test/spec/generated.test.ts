import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { moveJsonSchema } from '../../scripts/schema.ts'
import { specDocs } from '../../scripts/spec-docs.ts'
import { cases, completed } from './said.ts'

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8')

const valid = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(moveJsonSchema()))

test('schema/move.schema.json is current', async () => {
  expect(await read('schema/move.schema.json'), 'run npm run generate').toBe(moveJsonSchema())
})

test('docs/spec.md is current', async () => {
  expect(await read('docs/spec.md'), 'run npm run generate').toBe(specDocs())
})

test.each(['shop/shop-to-crm', 'users/users-full-name'])('editors accept %s', async name => {
  valid(parse(await read(`test/spec/moves/${name}.move.yaml`)))
  expect(valid.errors).toBeNull()
})

test('editors accept what YAML’s core schema makes of text', () => {
  valid(
    parse(
      completed(`summary: 2026
source: { engine: mysql:9.7, settings: { a: 1, b: true, c: ~ } }
map:
  - { from: a, to: b, update: true, fields: { x: { value: 9.10 }, y: { from: y, values: { 1: no }, default: 0 } } }
batches: { size: 500 }
`),
    ),
  )
  expect(valid.errors).toBeNull()
})

test('editors underline what the loader refuses for its shape', async () => {
  const shapes = (await cases('keys.md')).filter(([rule]) =>
    /unknown key|missing key|misspelt|list where|label|one form|three forms|What may differ/.test(
      rule,
    ),
  )
  expect(shapes.length).toBeGreaterThan(6)
  for (const [rule, spec] of shapes) expect(valid(parse(completed(spec))), rule).toBe(false)
})
