import { expect, test } from 'vitest'
import { z } from 'zod'
import { COVERAGE, uncovered } from '../../src/spec/coverage.ts'
import type { SpecPath } from '../../src/spec/move.ts'
import { move } from '../../src/spec/schema.ts'
import { keyPattern, type Schema, unwrapped } from '../../src/spec/walk.ts'
import { loaded } from './said.ts'

/** Every key of the language, as a path; a lookup's own fields once. */
function* keysOf(schema: Schema, path: SpecPath = []): Generator<SpecPath> {
  const bare = unwrapped(schema)
  if (path.filter(key => key === 'by').length > 1) return
  if (bare instanceof z.ZodUnion) for (const form of bare.options) yield* keysOf(form, path)
  if (bare instanceof z.ZodArray) yield* keysOf(bare.element, [...path, 0])
  if (bare instanceof z.ZodRecord) yield* keysOf(bare.valueType, [...path, 'NAME'])
  if (bare instanceof z.ZodObject)
    for (const [key, value] of Object.entries(bare.shape)) {
      yield [...path, key]
      yield* keysOf(value, [...path, key])
    }
}

const patterns = [...new Set([...keysOf(move)].map(keyPattern))]

test('every key of the language is served, or named as not covered', () => {
  const decided = (pattern: string) =>
    Object.keys(COVERAGE).some(key => pattern === key || pattern.startsWith(`${key}.`))
  const onlyHolds = ['scope', 'map', 'validate', 'execution', 'cutover', 'change']
  expect(patterns.length).toBeGreaterThan(100)
  expect(patterns.filter(pattern => !decided(pattern) && !onlyHolds.includes(pattern))).toEqual([])
})

test('the table names only keys that the language has', () => {
  const known = new Set([...patterns, 'map.*', 'field'])
  const named = Object.keys(COVERAGE).map(key => key.split('=')[0] ?? '')
  expect(named.filter(key => !known.has(key))).toEqual([])
})

test('each key that nothing serves yet is named once, with its place and what happens meanwhile', async () => {
  const found = await loaded(`scope:
  writes: { dual-write: target-first }
`)
  if (typeof found === 'string') throw new Error(found)
  const writes = uncovered(found).filter(({ key }) => key === 'scope.writes.dual-write')
  expect(writes.map(({ check, place, why }) => [check, place.file, why])).toEqual([
    ['spec.not-covered', 'm.move.yaml', expect.stringMatching(/^not rehearsed: a delete/)],
  ])
  const { placeOfKey } = found
  expect(writes.map(({ place }) => place)).toEqual([placeOfKey(['scope', 'writes', 'dual-write'])])
})

test('a form of a field is named wherever the field stands', async () => {
  const found = await loaded(`map:
  - from: a
    to: b
    fields:
      x: { from: x, as: json, values: { as: json } }
      y: { lookup: t, by: { k: { lookup: u, by: { id: { from: k, nul: strip } }, take: id } }, take: id }
      z: { lookup: t, by: { k: { lookup: t, by: { id: id }, take: id } }, take: id }
`)
  if (typeof found === 'string') throw new Error(found)
  expect(uncovered(found).map(({ check, key }) => [check, key])).toEqual([
    ['mapping.field-form', 'map[0].fields.y.by.k.lookup'],
    ['mapping.field-form', 'map[0].fields.z.by.k.lookup'],
  ])
})

test('one value of a key can be served where the others are not', async () => {
  const keys = async (writes: string) => {
    const found = await loaded(`scope: { writes: ${writes} }\n`)
    return typeof found === 'string' ? found : uncovered(found).map(({ key }) => key)
  }
  expect(await keys('read-only')).toEqual([])
  expect(await keys('{ dual-write: triggers }')).toEqual([])
  expect(await keys('{ dual-write: target-first }')).toEqual(['scope.writes.dual-write'])
})
