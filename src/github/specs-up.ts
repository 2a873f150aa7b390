import { readFileSync, realpathSync } from 'node:fs'
import { dirname, posix, relative, resolve } from 'node:path'
import { namedPaths, slashed } from '../spec/files.ts'
import { readText } from '../spec/text.ts'
import type { Changes } from './changes.ts'
import type { Changed } from './git.ts'

/** Which moves an event brings up, and what became of those that it takes away. */
export interface SpecsUp {
  /** As they were given. */
  up: string[]
  /** How many there are besides, which nothing touched. */
  untouched: number
  /** Specs that the change removes, relative to the repository. */
  removed: string[]
  /** Specs that the change renames. */
  renamed: { from: string; to: string }[]
}

/**
 * The moves that are up: their spec changed, or a file that it names or watches did. `specs` are relative to `cwd`, changes to `root`;
 * `patterns` are the globs that specs are found by, for those that are gone.
 */
export function specsUp(
  specs: readonly string[],
  changes: Changes,
  { cwd, root, patterns }: { cwd: string; root: string; patterns: readonly string[] },
): SpecsUp {
  if ('all' in changes) return { up: [...specs], untouched: 0, removed: [], renamed: [] }
  const { files } = changes
  const names = new Set(files.flatMap(({ path, before }) => [path, ...(before ? [before] : [])]))
  const up = specs.filter(spec => concerns(resolve(cwd, spec), root, names))
  const isSpec = (file: string): boolean =>
    patterns.some(pattern =>
      posix.matchesGlob(file, posix.join(slashed(relative(root, cwd)), pattern)),
    )
  return {
    up,
    untouched: specs.length - up.length,
    removed: files.filter(({ path, removed }) => removed && isSpec(path)).map(({ path }) => path),
    renamed: files.flatMap(({ path, before }: Changed) =>
      before !== null && isSpec(before) ? [{ from: before, to: path }] : [],
    ),
  }
}

/** Whether one of the files is the spec, or one that it names. A spec that cannot be read is its own affair: it counts as changed. */
function concerns(spec: string, root: string, names: ReadonlySet<string>): boolean {
  const own = slashed(relative(root, spec))
  if (names.has(own)) return true
  let text: string
  try {
    text = readFileSync(spec, 'utf8')
  } catch {
    return true
  }
  const { written, readable } = readText(text, own)
  if (!readable) return true
  const folder = dirname(spec)
  return namedPaths(written).some(({ pattern }) => {
    const shown = posix.join(slashed(relative(root, folder)), pattern)
    const real = slashed(relative(root, linked(resolve(folder, pattern))))
    return [...names].some(name => [shown, real].some(path => covers(path, name)))
  })
}

/** Whether a path, a folder or a glob that a spec names has this file. */
const covers = (named: string, file: string): boolean => {
  const path = named.replace(/\/+$/, '')
  return file === path || file.startsWith(`${path}/`) || posix.matchesGlob(file, path)
}

/** Where a link leads; what is not there stays as it is named. */
function linked(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
