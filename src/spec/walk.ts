import { z } from 'zod'
import type { SpecPath } from './move.ts'
import { move } from './schema.ts'

/** What the language says at a path. Shorthands make several forms possible at one place, so every answer is a list. */

export type Schema = z.core.$ZodType

/** Every form that may stand at a path below `from` (default: the whole spec), unions opened. */
export function schemasAt(path: SpecPath, from: Schema = move): Schema[] {
  let here = opened(from)
  for (const segment of path) here = here.flatMap(schema => child(schema, segment)).flatMap(opened)
  return here
}

/** The union that stands at a path below `from`, if one does. */
export function unionAt(path: SpecPath, from: Schema): z.ZodUnion | null {
  let here = [unwrapped(from)]
  for (const segment of path)
    here = here.flatMap(opened).flatMap(schema => child(schema, segment).map(unwrapped))
  for (const schema of here) if (schema instanceof z.ZodUnion) return schema
  return null
}

/** True where a text of this kind may stand at the path. */
export const holds = (kind: 'sql' | 'path', path: SpecPath): boolean =>
  schemasAt(path).some(schema => metaOf(schema).kind === kind)

export const metaOf = (schema: Schema): Record<string, unknown> =>
  z.globalRegistry.get(schema) ?? {}

/** The first description from the outside in. */
export function descriptionOf(schema: Schema): string | null {
  for (const layer of layers(schema)) {
    const { description } = metaOf(layer)
    if (typeof description === 'string') return description
  }
  return null
}

/** The schema of what the author writes: without `optional`, `default`, transforms and laziness. */
export function unwrapped(schema: Schema): Schema {
  const all = layers(schema)
  return all[all.length - 1] ?? schema
}

export const isOptional = (schema: Schema): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault

/** From the outside in. */
export function layers(schema: Schema): Schema[] {
  const all = [schema]
  for (let next = inner(schema); next !== null; next = inner(next)) all.push(next)
  return all
}

function inner(schema: Schema): Schema | null {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return schema.unwrap()
  if (schema instanceof z.ZodPipe) return schema.in
  if (schema instanceof z.ZodLazy) return schema.unwrap()
  return null
}

function opened(schema: Schema): Schema[] {
  const bare = unwrapped(schema)
  return bare instanceof z.ZodUnion ? bare.options.flatMap(opened) : [bare]
}

function child(schema: Schema, segment: string | number): Schema[] {
  if (schema instanceof z.ZodObject) {
    const found = Object.entries(schema.shape).find(([key]) => key === segment)
    return found ? [found[1]] : []
  }
  if (schema instanceof z.ZodArray) return typeof segment === 'number' ? [schema.element] : []
  if (schema instanceof z.ZodRecord) return [schema.valueType]
  return []
}

/**
 * A path as the language names it: `map.*.where`, `source.settings.*`; `field.zone` for a field wherever it stands, and
 * `field.by.*.lookup` for a lookup that another one goes by.
 */
export function keyPattern(path: SpecPath): string {
  const pattern = path.map((segment, i) => {
    const above = schemasAt(path.slice(0, i))
    const isKey = above.some(s => s instanceof z.ZodObject && Object.hasOwn(s.shape, segment))
    return isKey ? String(segment) : '*'
  })
  return pattern
    .join('.')
    .replace(/^map\.\*\.fields\.\*(\.by\.\*)+\.lookup$/, 'field.by.*.lookup')
    .replace(/^map\.\*\.fields\.\*(\.by\.\*)*(?=\.|$)/, 'field')
}
