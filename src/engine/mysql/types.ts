import type { LogicalType } from '../catalog.ts'

/** What information_schema.columns tells of a column's type. */
export interface Declared {
  /** `decimal(10,2) unsigned`, `enum('a','it''s')`: COLUMN_TYPE. */
  native: string
  /** Of text; null for all else. */
  charset: string | null
  /** Of geometry, where it is restricted to one. */
  srid: number | null
  /** MariaDB: a LONGTEXT with the check that JSON adds. */
  json: boolean
}

const GEOMETRIES = new Set([
  'geometry',
  'point',
  'linestring',
  'polygon',
  'multipoint',
  'multilinestring',
  'multipolygon',
  'geometrycollection',
  'geomcollection',
])

const INTEGER_BITS: Record<string, 8 | 16 | 24 | 32 | 64> = {
  tinyint: 8,
  smallint: 16,
  mediumint: 24,
  int: 32,
  bigint: 64,
}

/** TEXT and BLOB hold bytes by the size of their length. */
const LARGE_BYTES: Record<string, number> = {
  tiny: 255,
  '': 65_535,
  medium: 16_777_215,
  long: 4_294_967_295,
}

/** The logical type of a column. */
export function columnType({ native, charset, srid, json }: Declared): LogicalType {
  const [, base = '', inParentheses = '', attributes = ''] =
    /^(\w+)\s*(?:\((.*)\))?(.*)$/s.exec(native) ?? []
  const [first = null, second = null] =
    inParentheses === '' ? [] : inParentheses.split(',').map(Number)
  const bits = INTEGER_BITS[base]
  if (bits !== undefined)
    return { kind: 'integer', bits, unsigned: /\bunsigned\b/.test(attributes) }
  const large = /^(tiny|medium|long|)(text|blob)$/.exec(base)
  if (large) {
    const bytes = LARGE_BYTES[large[1] ?? ''] ?? null
    if (json) return { kind: 'json' }
    return large[2] === 'text' && charset !== 'binary'
      ? { kind: 'text', max: null, maxBytes: bytes, fixed: false }
      : { kind: 'bytes', max: bytes, fixed: false }
  }
  switch (base) {
    case 'decimal':
      return { kind: 'decimal', precision: first ?? 10, scale: second ?? 0 }
    case 'float':
      return { kind: 'float', bits: 32 }
    case 'double':
      return { kind: 'float', bits: 64 }
    case 'char':
    case 'varchar':
      return { kind: 'text', max: first ?? 1, maxBytes: null, fixed: base === 'char' }
    case 'binary':
    case 'varbinary':
      return { kind: 'bytes', max: first ?? 1, fixed: base === 'binary' }
    case 'date':
      return { kind: 'date' }
    case 'time':
      return { kind: 'time', precision: first ?? 0, zoned: false, beyondDay: true }
    case 'datetime':
      return { kind: 'wall', precision: first ?? 0 }
    case 'timestamp':
      return { kind: 'instant', precision: first ?? 0 }
    case 'year':
      return { kind: 'year' }
    case 'bit':
      return { kind: 'bits', length: first ?? 1, varying: false }
    case 'enum':
      return { kind: 'enum', labels: labels(inParentheses) }
    case 'set':
      return { kind: 'set', labels: labels(inParentheses) }
    case 'json':
      return { kind: 'json' }
    case 'uuid':
      return { kind: 'uuid' }
    case 'inet4':
    case 'inet6':
      return { kind: 'network' }
    default:
      return GEOMETRIES.has(base) ? { kind: 'geometry', srid } : { kind: 'other', name: base }
  }
}

/**
 * `'a','it''s','x,y'`: quotes are doubled, and some letters stand behind a backslash
 * (append_unescaped in both servers).
 */
function labels(list: string): string[] {
  return [...list.matchAll(/'((?:[^']|'')*)'/gs)].map(([, label = '']) =>
    label.replace(/''|\\(.)/gs, (_, letter?: string) =>
      letter === undefined ? "'" : (ESCAPED[letter] ?? letter),
    ),
  )
}

const ESCAPED: Record<string, string> = { 0: '\0', n: '\n', r: '\r' }
