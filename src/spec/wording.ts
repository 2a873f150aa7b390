import { closest, distance } from 'fastest-levenshtein'
import type { SpecPath } from './move.ts'
import type { Written } from './written.ts'

/** Words that messages about a spec share. */

/** `map[0].fields.email`; the whole spec has no name. */
export function pathText(path: SpecPath): string {
  let said = ''
  for (const segment of path) {
    if (typeof segment === 'number') said += `[${segment}]`
    else if (/^[\w-]+$/.test(segment)) said += said === '' ? segment : `.${segment}`
    else said += `[${JSON.stringify(cut(segment))}]`
  }
  return said
}

/** A message about the value at a path: `scope.downtime: must be …`. */
export const about = (path: SpecPath, message: string): string =>
  path.length === 0 ? message : `${pathText(path)}: ${message}`

/** What stands there, for "must be …, not …". */
export function described(value: Written): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return value === '' ? 'an empty text' : JSON.stringify(cut(value))
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list'
  const keys = Object.keys(value)
  if (keys.length === 0) return 'an empty mapping'
  return `a mapping of ${listed(keys.slice(0, 4).map(cut), 'and')}${keys.length > 4 ? ' …' : ''}`
}

/** `a, b or c` */
export function listed(names: readonly string[], word: 'and' | 'or'): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`
}

/** The name that the author may have meant: near enough to be a slip of the hand. */
export function nearest(name: string, known: readonly string[]): string | null {
  if (known.length === 0) return null
  const folded = fold(name)
  const same = known.find(other => fold(other) === folded)
  if (same !== undefined) return same
  const best = closest(name, [...known])
  const slips = best.length < 4 ? 1 : Math.max(2, Math.floor(best.length / 3))
  return distance(name, best) <= slips ? best : null
}

const fold = (name: string): string => name.toLowerCase().replaceAll(/[-_ ]/g, '')
const cut = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text)
