import type { SpecPath } from './move.ts'

/** A spec as written: mappings, lists, texts, and null for a plain `null`. */
export type Written = null | string | Written[] | { [key: string]: Written }

/** What is written at a path; undefined where nothing is. */
export function valueAt(written: Written, path: SpecPath): Written | undefined {
  let here: Written | undefined = written
  for (const segment of path) {
    if (typeof here !== 'object' || here === null) return undefined
    if (Array.isArray(here)) here = typeof segment === 'number' ? here[segment] : undefined
    else here = Object.hasOwn(here, segment) ? here[segment] : undefined
  }
  return here
}

/** Every text of what is written, with its path. */
export function* textsOf(written: Written, path: SpecPath = []): Generator<[SpecPath, string]> {
  if (typeof written === 'string') yield [path, written]
  else if (Array.isArray(written))
    for (const [i, item] of written.entries()) yield* textsOf(item, [...path, i])
  else if (written !== null)
    for (const [key, value] of Object.entries(written)) yield* textsOf(value, [...path, key])
}
