import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { z } from 'zod'
import { uncovered } from '../../src/spec/coverage.ts'
import { loadMove, SpecErrors } from '../../src/spec/load.ts'
import { move } from '../../src/spec/schema.ts'
import { type Schema, unwrapped } from '../../src/spec/walk.ts'
import { folder } from './said.ts'

/** Whatever is thrown at the loader, it loads or says where it is wrong. */
let at: Awaited<ReturnType<typeof folder>>
beforeAll(async () => {
  at = await folder({ 'a.sql': '' })
})
afterAll(() => at[Symbol.asyncDispose]())

async function loadsOrSays(text: string): Promise<void> {
  await writeFile(join(at.path, 'm.move.yaml'), text)
  const lines = text.split(/\r\n|\r|\n/).length
  try {
    uncovered(await loadMove('m.move.yaml', { cwd: at.path }))
  } catch (error) {
    if (!(error instanceof SpecErrors)) throw error
    expect(error.errors.length).toBeGreaterThan(0)
    for (const { place, message } of error.errors) {
      expect(message).not.toBe('')
      expect(message).not.toMatch(/Invalid|undefined|\[object/)
      expect(place?.file).toBe('m.move.yaml')
      expect(place?.line).toBeGreaterThan(0)
      expect(place?.line).toBeLessThanOrEqual(lines)
      expect(place?.column).toBeGreaterThan(0)
    }
  }
}

test('a name that every object has is a name', async () => {
  await loadsOrSays('map: [{ where: { constructor: { name: {} } } }]')
})

const shop = readFileSync(new URL('moves/shop/shop-to-crm.move.yaml', import.meta.url), 'utf8')
const WORDS = [...new Set(shop.match(/[\w.:/-]+/g) ?? [])]

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '',
      'null',
      'true',
      '__proto__',
      'constructor',
      'toString',
      '9.10',
      '[',
      '#',
    ),
  },
  { weight: 1, arbitrary: fc.string() },
)
const { tree } = fc.letrec(tie => ({
  tree: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    word,
    fc.constant(null),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(word, tie('tree'), { maxKeys: 4 }),
  ),
}))

/** Trees that a schema would let pass, but for one in six, which is anything. */
function near(schema: Schema, depth = 0): fc.Arbitrary<unknown> {
  const bare = unwrapped(schema)
  const some = (): fc.Arbitrary<unknown> => {
    if (depth > 8) return word
    if (bare instanceof z.ZodUnion)
      return fc.oneof(...bare.options.map(option => near(option, depth + 1)))
    if (bare instanceof z.ZodArray) return fc.array(near(bare.element, depth + 1), { maxLength: 2 })
    if (bare instanceof z.ZodRecord)
      return fc.dictionary(word, near(bare.valueType, depth + 1), { maxKeys: 2 })
    if (bare instanceof z.ZodObject)
      return fc.record(
        Object.fromEntries(
          Object.entries(bare.shape).map(([key, value]) => [key, near(value, depth + 1)]),
        ),
        { requiredKeys: [] },
      )
    if (bare instanceof z.ZodEnum) return fc.constantFrom(...bare.options.map(String))
    if (bare instanceof z.ZodLiteral) return fc.constantFrom(...[...bare.values].map(String))
    return bare instanceof z.ZodNull ? fc.constant(null) : word
  }
  return fc.oneof({ weight: 5, arbitrary: some() }, { weight: 1, arbitrary: tree })
}

test('any mapping of words that specs are made of loads, or is told what is wrong and where', async () => {
  await fc.assert(
    fc.asyncProperty(fc.dictionary(word, tree), spec => loadsOrSays(stringify(spec))),
    { numRuns: 300 },
  )
})

test('so does any mapping that is nearly a spec', async () => {
  await fc.assert(
    fc.asyncProperty(near(move), spec => loadsOrSays(stringify(spec))),
    { numRuns: 300 },
  )
})

test('so does a spec with a slip of the hand in it', async () => {
  const slip = fc.constantFrom(
    '',
    ' ',
    '\t',
    '\n',
    '#',
    ' # ',
    ':',
    ': ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '&a ',
    '*a',
    '!',
    '|',
    '"',
    "'",
    '- ',
    '---\n',
    '%',
    '@',
    '\r\n',
    '<<: ',
    '\u0000',
    '\ud83d\ude00',
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(shop.length), fc.nat(6), slip), { minLength: 1, maxLength: 4 }),
      slips => {
        let text = shop
        for (const [at, cut, put] of slips) text = text.slice(0, at) + put + text.slice(at + cut)
        return loadsOrSays(text)
      },
    ),
    { numRuns: 400 },
  )
})

test('so does any text at all', async () => {
  await fc.assert(fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), loadsOrSays), {
    numRuns: 300,
  })
})

test('so do brackets without end', async () => {
  await loadsOrSays(`a: ${'['.repeat(50_000)}`)
  await loadsOrSays(`a: ${'{ a: '.repeat(5000)}x${' }'.repeat(5000)}`)
})
