import type { Column, LogicalType } from '../catalog.ts'
import type { Oddity } from '../dialect.ts'

/** See Dialect.oddity. */
export function oddity(what: Oddity, expression: string, { kind }: LogicalType): string | null {
  if (what === 'not finite') return notFinite(expression, kind)
  // Text has no NUL, and jsonb no escape of one; json keeps the text as it came.
  return what === 'nul' && kind === 'json'
    ? `position('\\u0000' in replace((${expression})::text, '\\\\', '')) > 0`
    : null
}

function notFinite(expression: string, kind: LogicalType['kind']): string | null {
  switch (kind) {
    case 'float':
    case 'decimal':
      return `(${expression})::text in ('NaN', 'Infinity', '-Infinity')`
    case 'date':
      return `(${expression}) not between date '0001-01-01' and date '9999-12-31'`
    case 'wall':
      return `(${expression}) not between ${FIRST} and ${LAST}`
    case 'instant':
      return `((${expression}) at time zone 'UTC') not between ${FIRST} and ${LAST}`
    default:
      return null
  }
}

const FIRST = `timestamp '0001-01-01 00:00:00'`
const LAST = `timestamp '9999-12-31 23:59:59.999999'`

const NUL_FREE = new Set<LogicalType['kind']>(['text', 'enum', 'array'])

/** See Dialect.holds. */
export function holds(
  what: Oddity | 'keys twice',
  { type, native }: Pick<Column, 'type' | 'native'>,
): boolean {
  if (what === 'keys twice') return native === 'json'
  if (what === 'nul') return !NUL_FREE.has(type.kind) && native !== 'jsonb'
  return what === 'not finite'
}
