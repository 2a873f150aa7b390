import type { Column, LogicalType } from '../catalog.ts'
import type { Oddity } from '../dialect.ts'

/** See Dialect.oddity. */
export function oddity(what: Oddity, expression: string, { kind }: LogicalType): string | null {
  switch (what) {
    case 'zero dates':
      return kind === 'date' || kind === 'wall' || kind === 'instant'
        ? `year(${expression}) = 0 or month(${expression}) = 0 or dayofmonth(${expression}) = 0`
        : null
    case 'nul':
      if (kind === 'text')
        return `locate(X'00', cast(convert(${expression} using utf8mb4) as binary)) > 0`
      // In JSON a backslash is always an escape: without the pairs, what is left before u0000 is one.
      return kind === 'json'
        ? `locate('\\\\u0000', replace(${expression}, '\\\\\\\\', '')) > 0`
        : null
    case 'empty label':
      return kind === 'enum' ? `(${expression}) = 0` : null
    case 'not finite':
      return null
  }
}

const UNBOUNDED = new Set<LogicalType['kind']>(['float', 'decimal', 'date', 'wall', 'instant'])

/** See Dialect.holds. */
export function holds(
  what: Oddity | 'keys twice',
  { type, native, zeroDates }: Pick<Column, 'type' | 'native' | 'zeroDates'>,
): boolean {
  // MariaDB's JSON is a LONGTEXT.
  if (what === 'keys twice') return type.kind === 'json' && native !== 'json'
  if (what === 'not finite') return !UNBOUNDED.has(type.kind)
  if (what === 'zero dates') return zeroDates === true
  return what === 'nul'
}
