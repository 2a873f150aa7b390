import type { Column, LogicalType } from '../catalog.ts'
import type { Dialect } from '../dialect.ts'
import { OWN_SCHEMA } from '../engine.ts'
import { isEncodedTwice } from './encoded-twice.ts'
import { equality, folded } from './equality.ts'
import { holds, oddity } from './oddities.ts'
import { name, text } from './quote.ts'
import { wire } from './raw.ts'
import { zone } from './zone.ts'

/** What PostgreSQL's SQL says for a mapping. */
export const dialect: Dialect = {
  name,
  ownSchema: `create schema if not exists ${name(OWN_SCHEMA)}`,
  table: table => `${name(table.schema)}.${name(table.name)}`,
  text,
  literal,
  param: n => `$${n}`,
  wire,
  // Instants print in UTC whatever the session's zone.
  zoneless: wire,
  accept: (value, column) => (column.type.kind === 'geometry' ? geometry(value) : null),
  typed,
  after: (columns, values) => compare(columns, '>', values),
  upTo: (columns, values) => compare(columns, '<=', values),
  binary,
  same: (a, b) => `${a} is not distinct from ${b}`,
  // A double cast to numeric is cut to 15 digits; its text is not.
  multiply: (expression, factor, type) => {
    const exact = type?.kind === 'float' ? wire(expression, type) : expression
    return `((${exact})::numeric * ${text(factor)}::numeric)`
  },
  zone,
  // As an interval, + is east; a bare offset would be read as POSIX has it, the other way round.
  zoneOffset: offset => `set time zone interval ${text(offset)} hour to minute`,
  limit: (rows, offset) => (offset === 0 ? `limit ${rows}` : `limit ${rows} offset ${offset}`),
  equality,
  folded,
  // A row prints '' as "" and NULL as nothing.
  sumOfHashes: wires => `coalesce(sum(hashtextextended(row(${wires.join(', ')})::text, 0)), 0)`,
  oddity,
  holds,
  hashNumber: texts =>
    `('x' || substr(encode(sha256(convert_to(concat_ws(':', ${texts.join(', ')}), 'UTF8')), 'hex'), 1, 12))::bit(48)::bigint`,
  serverZone: (expression, zone) => `((${expression}) at time zone ${text(zone)})`,
  encodedTwice: isEncodedTwice,
  unknown: predicate => `(${predicate}) is unknown`,
  unicodeForm: (expression, form) => `normalize(${expression}, ${form})`,
  ascending: expression =>
    `case when ${expression} is not null then array_to_string(array(select m from unnest(string_to_array(${expression}, ',')) m order by m collate "C"), ',') end`,
}

/** Types in which a literal is told what it is; the rest take the type of the column that they are compared with. */
const CAST: Partial<Record<LogicalType['kind'], string>> = {
  decimal: 'numeric',
  float: 'float8',
  boolean: 'boolean',
  bytes: 'bytea',
  date: 'date',
  wall: 'timestamp',
  interval: 'interval',
  uuid: 'uuid',
}

/**
 * Integers, floats and the like share operator families with their narrower forms, so that an index of the column serves.
 * Text, enums, networks and whatever an extension brings are not told: a citext or an enum compared with text would be
 * another comparison, and no index would do. Bytes are given as wire text.
 */
function literal(raw: string, type: LogicalType): string {
  switch (type.kind) {
    case 'integer':
      return `${text(raw)}::${type.unsigned ? 'oid' : 'int8'}`
    case 'time':
      return `${text(raw)}::${type.zoned ? 'timetz' : 'time'}`
    case 'instant':
      return `(${text(raw)}::timestamp at time zone 'UTC')`
    default: {
      const cast = CAST[type.kind]
      return cast === undefined ? text(raw) : `${text(raw)}::${cast}`
    }
  }
}

/** Without the column's length: a cast to varchar(3) or bit(3) cuts without a word what an assignment refuses. */
function typed(value: string, column: Column): string {
  switch (column.type.kind) {
    case 'text':
      return `(${value})::text`
    case 'decimal':
      return `(${value})::numeric`
    case 'bits':
      return `(${value})::varbit`
    case 'wall':
      return `(${value})::timestamp`
    case 'instant':
      return `((${value})::timestamp at time zone 'UTC')`
    case 'array':
      return `(${value})::${withoutLength(column.native)}`
    case 'geometry':
      return geometry(value)
    default:
      return `(${value})::${column.native}`
  }
}

const compare = (
  columns: readonly string[],
  operator: string,
  values: readonly string[],
): string =>
  columns.length === 1
    ? `${columns[0]} ${operator} ${values[0]}`
    : `(${columns.join(', ')}) ${operator} (${values.join(', ')})`

/** char(n) stays one: as text it would lose its blanks, and the literals beside it theirs not. citext becomes text. */
function binary(expression: string, type: LogicalType): string {
  if (type.kind !== 'text') return expression
  return type.fixed ? `(${expression}) collate "C"` : `(${expression})::text collate "C"`
}

/** `character` and `bit` alone would mean a length of one. */
const withoutLength = (native: string): string =>
  native
    .replace(/^character\b(?! varying)/, 'bpchar')
    .replace(/^bit\b(?! varying)/, 'varbit')
    .replace(/^(bpchar|varbit|character varying|bit varying)\(\d+\)/, '$1')

/** Wire text of a geometry: `\x`, SRID in 8 hex digits with the lowest byte first, WKB. */
function geometry(value: string): string {
  const bytes = [9, 7, 5, 3].map(at => `substr(${value}, ${at}, 2)`).join(' || ')
  const srid = `('x' || ${bytes})::bit(32)::int4`
  return `st_geomfromwkb(decode(substr(${value}, 11), 'hex'), ${srid})`
}
