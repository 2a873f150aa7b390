import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { SpecError } from './spec/errors.ts'

/**
 * The specs that paths and globs name, each once: paths as they were given, also where nothing is there (reading it says so), a glob's files
 * in alphabetical order. Throws SpecError for a glob that matches nothing: a check of nothing would pass.
 */
export function findSpecs(patterns: readonly string[], cwd: string): string[] {
  const found = new Map<string, string>()
  for (const pattern of patterns) {
    for (const file of named(pattern, cwd)) {
      const path = resolve(cwd, file)
      if (!found.has(path)) found.set(path, file)
    }
  }
  return [...found.values()]
}

function named(pattern: string, cwd: string): string[] {
  if (!isDynamicPattern(pattern) || existsSync(resolve(cwd, pattern))) return [pattern]
  const files = globSync(pattern, { cwd, ignore: ['**/node_modules/**'], expandDirectories: false })
  if (files.length > 0) return files.toSorted()
  throw new SpecError(`${pattern} matches no file`, {
    fix: 'Globs are looked for from the folder that you are in, and not in node_modules.',
  })
}
