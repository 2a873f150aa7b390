import type { LogicalType } from '../catalog.ts'
import type { Cell } from '../engine.ts'

/** A row of pg_type, as far as it says what values are. */
export interface PostgresType {
  name: string
  /** True where PostgreSQL itself brings the type. */
  builtIn: boolean
  /** pg_type.typtype: b(ase) c(omposite) d(omain) e(num) p(seudo) r(ange) m(ultirange). */
  sort: string
  /** Of a domain: the type below it, and its modifier. */
  base: string
  baseModifier: number
  /** Of a true array: its element's type. */
  element: string
  /** Of a range or a multirange: the type of its bounds. */
  bound: string
  labels: string[]
}

/** Types by oid. */
export type PostgresTypes = ReadonlyMap<string, PostgresType>

/** A query for all types that are needed to understand those whose oids `oids` (a query of one column) finds. */
export const typesQuery = (oids: string): string => `
  with recursive needed(oid) as (
    select oid from (${oids}) as wanted(oid)
    union
    select below.oid
    from needed
    join pg_catalog.pg_type t on t.oid = needed.oid
    left join pg_catalog.pg_range r on t.oid in (r.rngtypid, r.rngmultitypid)
    cross join lateral (values (t.typbasetype), (t.typelem), (r.rngsubtype)) as below(oid)
    where below.oid <> 0
  )
  select t.oid, t.typname, t.typnamespace = 'pg_catalog'::regnamespace, t.typtype, t.typbasetype, t.typtypmod,
    case when t.typcategory = 'A' then t.typelem else 0 end,
    coalesce((select r.rngsubtype from pg_catalog.pg_range r where t.oid in (r.rngtypid, r.rngmultitypid)), 0),
    (select json_agg(e.enumlabel order by e.enumsortorder) from pg_catalog.pg_enum e where e.enumtypid = t.oid)
  from needed
  join pg_catalog.pg_type t on t.oid = needed.oid`

/** What `typesQuery` answered. */
export function typesOf(rows: readonly Cell[][]): PostgresTypes {
  const types = new Map<string, PostgresType>()
  for (const [oid, name, builtIn, sort, base, baseModifier, element, bound, labels] of rows) {
    types.set(oid ?? '', {
      name: name ?? '',
      builtIn: builtIn === 't',
      sort: sort ?? '',
      base: base ?? '0',
      baseModifier: Number(baseModifier),
      element: element ?? '0',
      bound: bound ?? '0',
      labels: labels ? JSON.parse(labels) : [],
    })
  }
  return types
}

/** What values of a type are; `modifier` as in pg_attribute.atttypmod, −1 for none. */
export function logicalType(types: PostgresTypes, oid: string, modifier: number): LogicalType {
  const type = types.get(oid)
  if (type === undefined) return { kind: 'other', name: `type ${oid}` }
  if (type.sort === 'd') {
    // A domain's own modifier is part of it; a column of it has none.
    return logicalType(types, type.base, type.baseModifier)
  }
  if (type.sort === 'e') return { kind: 'enum', labels: type.labels }
  if (type.sort === 'r' || type.sort === 'm') {
    return { kind: 'range', of: type.name, base: logicalType(types, type.bound, -1) }
  }
  if (type.element !== '0' && !NOT_REALLY_ARRAYS.has(type.name)) {
    return { kind: 'array', of: logicalType(types, type.element, modifier) }
  }
  return (type.builtIn ? BUILT_IN : OF_EXTENSIONS)[type.name]?.(modifier) ?? other(type.name)
}

const NOT_REALLY_ARRAYS = new Set(['int2vector', 'oidvector'])

const other = (name: string): LogicalType => ({ kind: 'other', name })

const text = (max: number | null, fixed = false): LogicalType => ({
  kind: 'text',
  max,
  maxBytes: null,
  fixed,
})

/** A modifier that counts characters: varchar(n) stores n + 4 (VARHDRSZ). */
const characters = (modifier: number): number | null => (modifier < 4 ? null : modifier - 4)
/** Digits of a second's fraction: six where nothing is said. */
const fraction = (modifier: number): number => (modifier < 0 ? 6 : modifier)

const integer = (bits: 16 | 32 | 64, unsigned = false): LogicalType => ({
  kind: 'integer',
  bits,
  unsigned,
})

const BUILT_IN: Record<string, (modifier: number) => LogicalType> = {
  bool: () => ({ kind: 'boolean' }),
  int2: () => integer(16),
  int4: () => integer(32),
  int8: () => integer(64),
  oid: () => integer(32, true),
  numeric: decimal,
  float4: () => ({ kind: 'float', bits: 32 }),
  float8: () => ({ kind: 'float', bits: 64 }),
  text: () => text(null),
  varchar: modifier => text(characters(modifier)),
  // Without a length, bpchar has no limit, and blanks at its end still mean nothing.
  bpchar: modifier => text(characters(modifier), true),
  name: () => ({ kind: 'text', max: null, maxBytes: 63, fixed: false }),
  char: () => ({ kind: 'text', max: null, maxBytes: 1, fixed: false }),
  bytea: () => ({ kind: 'bytes', max: null, fixed: false }),
  date: () => ({ kind: 'date' }),
  time: modifier => time(modifier, false),
  timetz: modifier => time(modifier, true),
  timestamp: modifier => ({ kind: 'wall', precision: fraction(modifier) }),
  timestamptz: modifier => ({ kind: 'instant', precision: fraction(modifier) }),
  interval: () => ({ kind: 'interval' }),
  bit: modifier => ({ kind: 'bits', length: modifier < 0 ? null : modifier, varying: false }),
  varbit: modifier => ({ kind: 'bits', length: modifier < 0 ? null : modifier, varying: true }),
  uuid: () => ({ kind: 'uuid' }),
  json: () => ({ kind: 'json' }),
  jsonb: () => ({ kind: 'json' }),
  inet: () => ({ kind: 'network' }),
  cidr: () => ({ kind: 'network' }),
  macaddr: () => ({ kind: 'network' }),
  macaddr8: () => ({ kind: 'network' }),
}

const OF_EXTENSIONS: Record<string, (modifier: number) => LogicalType> = {
  citext: () => text(null),
  geometry: geometry,
  geography: geometry,
}

/** numeric(p, s) is stored as p in the upper 16 bits, s in the lower 11, signed (numeric.c, numeric_typmod_scale). */
function decimal(modifier: number): LogicalType {
  if (modifier < 4) return { kind: 'decimal', precision: null, scale: null }
  const stored = modifier - 4
  return {
    kind: 'decimal',
    precision: (stored >> 16) & 0xffff,
    scale: ((stored & 0x7ff) ^ 0x400) - 0x400,
  }
}

function time(modifier: number, zoned: boolean): LogicalType {
  return { kind: 'time', precision: fraction(modifier), zoned, beyondDay: false }
}

/** PostGIS keeps the SRID in 21 signed bits from the eighth on (liblwgeom, TYPMOD_GET_SRID); 0 is none. */
function geometry(modifier: number): LogicalType {
  const srid = modifier < 0 ? 0 : ((modifier & 0x0fffff00) - (modifier & 0x10000000)) >> 8
  return { kind: 'geometry', srid: srid === 0 ? null : srid }
}
