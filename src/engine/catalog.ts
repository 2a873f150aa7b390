/** What a database holds, as its own catalog tells it. Plain data. */
export interface Catalog {
  tables: Table[]
  views: Named[]
  routines: Named[]
  triggers: Trigger[]
  /** Where unqualified names are looked up, first first. */
  searchPath: string[]
}

export interface Named {
  schema: string
  name: string
}

/** `schema` is PostgreSQL's schema, MySQL's database. */
export interface TableName extends Named {}

export interface Table extends TableName {
  columns: Column[]
  /** Column names in index order, or null. */
  primaryKey: string[] | null
  /** Unique constraints and indexes, the primary key aside; partial or by expression: left out. */
  uniques: Unique[]
  foreignKeys: ForeignKey[]
  /** False for MyISAM and its like. */
  transactional: boolean
  /** `partitioned`: a parent of partitions (its partitions are not listed as tables). */
  kind: 'table' | 'partitioned'
}

export interface Column {
  name: string
  type: LogicalType
  /** The type as the engine prints it: `varchar(20)`, `bigint unsigned`. */
  native: string
  nullable: boolean
  /** The default's SQL text, or null. */
  default: string | null
  /** The server computes it: never an input, never written, always compared. */
  generated: boolean
  /** The server numbers it: AUTO_INCREMENT, identity, serial. */
  identity: 'always' | 'by default' | null
  /** Collation's name, where the type has one. PostgreSQL, where it is not deterministic: also its locale, `ci und-u-ks-level2`. */
  collation: string | null
  /** Dates with a year, month or day of 0 can be written here, by sessions of ours too. */
  zeroDates?: true
}

export interface Unique {
  name: string
  columns: string[]
  /** True where every column is NOT NULL, so that it identifies a row. */
  identifies: boolean
}

export interface ForeignKey {
  name: string
  columns: string[]
  references: TableName & { columns: string[] }
  deferrable: boolean
  /** As SQL says it, in lower case: `no action`, `restrict`, `cascade`, `set null`, `set default`. */
  onDelete: string
}

export interface Trigger extends Named {
  table: string
}

/**
 * What a value is, whatever the engine calls it. The *raw text* behind each kind is what `Engine.raw` makes a
 * server print, the same on every engine:
 * integer `-12` · decimal `1.50` (no exponent; PostgreSQL also `NaN`, `Infinity`) · float shortest text that gives the
 * same double · boolean `0` `1` · text its UTF-8 · bytes the bytes themselves · date `2026-01-31` · time `-838:59:59.5`
 * (zoned: with offset) · wall `2026-01-31 23:59:59.5` · instant the same, in UTC, without suffix · interval ISO 8601 ·
 * bits `0101` · uuid lower case with dashes · json its text · enum the label · set `a,b` · array, range, network the
 * server's text · geometry SRID (4 bytes, little endian) and WKB. Fractions of a second may end in zeros.
 */
export type LogicalType =
  | { kind: 'integer'; bits: 8 | 16 | 24 | 32 | 64; unsigned: boolean }
  | { kind: 'decimal'; precision: number | null; scale: number | null }
  | { kind: 'float'; bits: 32 | 64 }
  | { kind: 'boolean' }
  /** `max` in characters, null for none (or, `maxBytes` given, in bytes: MySQL's TEXT). `fixed`: CHAR(n); the blanks that pad it are no part of its raw text. */
  | { kind: 'text'; max: number | null; maxBytes: number | null; fixed: boolean }
  | { kind: 'bytes'; max: number | null; fixed: boolean }
  | { kind: 'date' }
  | { kind: 'time'; precision: number; zoned: boolean; beyondDay: boolean }
  | { kind: 'wall'; precision: number }
  | { kind: 'instant'; precision: number }
  | { kind: 'interval' }
  | { kind: 'year' }
  | { kind: 'bits'; length: number | null; varying: boolean }
  | { kind: 'uuid' }
  | { kind: 'json' }
  | { kind: 'enum'; labels: string[] }
  | { kind: 'set'; labels: string[] }
  | { kind: 'array'; of: LogicalType }
  /** `of`: what the engine calls it. `base`: what its bounds are. A multirange is one too. */
  | { kind: 'range'; of: string; base: LogicalType }
  | { kind: 'network' }
  | { kind: 'geometry'; srid: number | null }
  /** A type that has no logical form here; `name` is what the engine calls it. */
  | { kind: 'other'; name: string }

export type Kind = LogicalType['kind']
