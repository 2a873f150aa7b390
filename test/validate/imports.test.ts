import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const IMPORT = /^(?:import|export)(\s+type)?\b[^'"]*?from\s+'(\.[^']+)'|^import\s+'(\.[^']+)'/gm

/** Every module of ours that a module needs when it runs, and how it is reached; types alone are gone by then. */
function reached(
  entry: string,
  way: string[] = [],
  seen = new Map<string, string[]>(),
): Map<string, string[]> {
  if (seen.has(entry)) return seen
  seen.set(entry, [...way, entry])
  const text = readFileSync(join(root, entry), 'utf8')
  for (const [, type, from, bare] of text.matchAll(IMPORT)) {
    const next = relative(root, join(root, dirname(entry), from ?? bare ?? ''))
    if (type === undefined) reached(next, [...way, entry], seen)
  }
  return seen
}

it('the prover shares no code for values with the mover', () => {
  const entries = globSync('src/validate/**/*.ts', { cwd: root })
  expect(entries.length).toBeGreaterThan(20)
  const ways = entries.flatMap(entry => [...reached(entry)])
  const wrong = ways
    .filter(([file]) => /^src\/(replay|mapping\/sql)\//.test(file))
    .map(([, way]) => way.join(' → '))
  expect(wrong).toEqual([])
  expect(ways.some(([file]) => file === 'src/engine/index.ts')).toBe(true)
})

it('nor does it name a type of the mover’s', () => {
  for (const entry of globSync('src/validate/**/*.ts', { cwd: root })) {
    expect(readFileSync(join(root, entry), 'utf8')).not.toMatch(
      /from '[./]*\/(replay|mapping\/sql)\//,
    )
  }
})
