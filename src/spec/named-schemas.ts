import type { Move } from './move.ts'
import type { Entry, Field } from './schema.ts'

/**
 * The first parts of the qualified names that a spec's map gives to tables of a side: `crm` of `crm.customer`. In MySQL they may be
 * databases beside the session's own, which its catalog lists only when asked.
 */
export function namedSchemas(move: Move, side: 'source' | 'target'): string[] {
  const names = move.spec.map.flatMap(entry =>
    side === 'source' ? sourceNames(entry) : targetNames(entry),
  )
  return [
    ...new Set(
      names.flatMap(name => (name.includes('.') ? [name.slice(0, name.indexOf('.'))] : [])),
    ),
  ]
}

const sourceNames = ({ from }: Entry): string[] => (from.kind === 'table' ? [from.table] : [])

const targetNames = ({ to, fields }: Entry): string[] => [
  to,
  ...Object.values(fields).flatMap(lookedUp),
]

const lookedUp = (field: Field): string[] =>
  field.kind === 'lookup' ? [field.lookup, ...Object.values(field.by).flatMap(lookedUp)] : []
