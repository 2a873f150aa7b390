import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/**
 * The floors of the house: what stands lower never imports what stands higher, and the prover never imports the mover or the SQL
 * half of the mapping, so that neither can vouch for itself.
 */
const FLOORS: [folder: string, floor: number][] = [
  ['spec', 0],
  ['check', 0],
  ['policy', 0],
  ['engine', 1],
  ['server', 1],
  ['fixture', 1],
  ['mapping', 2],
  ['replay', 3],
  ['validate', 4],
  ['schema', 4],
  ['rehearse', 4],
  ['report', 5],
  ['gate', 5],
  ['github', 6],
]
const DOORS = 7

/** Pairs that no floor forbids and that must not be all the same: importer, imported, why. */
const APART: [from: string, to: string, why: string][] = [
  ['validate', 'mapping/sql', 'the prover computes values on its own'],
  ['validate', 'replay', 'the prover computes values on its own'],
  ['engine', 'server', 'an engine connects to a URL, whoever started the server'],
  ['report', 'gate', 'a report is made from plain data'],
]

export function violations(root: string): string[] {
  const found: string[] = []
  for (const file of sources(root)) {
    const from = relative(root, file)
    for (const target of imports(file)) {
      const to = relative(root, target)
      if (floor(to) > floor(from)) {
        found.push(
          `src/${from} (floor ${floor(from)}) imports src/${to} (floor ${floor(to)}): a lower floor never imports a higher one`,
        )
      }
      for (const [a, b, why] of APART) {
        if (from.startsWith(`${a}/`) && to.startsWith(`${b}/`))
          found.push(`src/${from} imports src/${to}: ${why}`)
      }
    }
    if (
      !from.startsWith('engine/') &&
      /engine(\.name)?\s*[!=]==?\s*'(postgres|mysql|mariadb)'/.test(readFileSync(file, 'utf8'))
    ) {
      found.push(`src/${from} asks which engine it has: make it a method or a flag of Engine`)
    }
  }
  return found
}

const floor = (path: string): number =>
  FLOORS.find(([folder]) => path.startsWith(`${folder}/`))?.[1] ?? DOORS

const sources = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => join(entry.parentPath, entry.name))

/** Absolute paths of the project's own files that a file imports, types included. */
function imports(file: string): string[] {
  const specifiers = readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g,
  )
  return [...specifiers].map(([, specifier = '']) => resolve(dirname(file), specifier))
}

if (import.meta.main) {
  const found = violations(resolve('src'))
  for (const line of found) console.error(line)
  if (found.length > 0) process.exitCode = 1
}
