import type { Kind, LogicalType } from '../../engine/catalog.ts'
import type { Dialect } from '../../engine/dialect.ts'

/** Kinds that a deterministic key may hash: each value of theirs has one text, whatever the engine. */
export const HASHABLE: readonly Kind[] = [
  'integer',
  'decimal',
  'boolean',
  'text',
  'enum',
  'uuid',
  'date',
  'year',
]

/**
 * The canonical text of a value, as a deterministic key hashes it: integers and years their digits; decimals without the zeros that end
 * a fraction; booleans 0 and 1; text itself, CHAR(n) without the blanks that pad it; labels themselves; UUIDs in lower case with
 * dashes; dates as 2026-01-31.
 */
export function canonicalText(sql: string, type: LogicalType, dialect: Dialect): string {
  const wire = dialect.wire(sql, type)
  switch (type.kind) {
    case 'decimal':
      return `case when ${wire} like '%.%' then trim(trailing '.' from trim(trailing '0' from ${wire})) else ${wire} end`
    case 'text':
      return type.fixed ? `trim(trailing ' ' from ${wire})` : wire
    default:
      return wire
  }
}
