import mysql from 'mysql2'
import { z } from 'zod'
import type { LogicalType } from '../catalog.ts'

/** A column definition of the protocol, as the driver reads it. */
export const Definition = z.object({
  name: z.string(),
  /** Where a plain column comes from; empty for anything computed. */
  schema: z.string(),
  orgTable: z.string(),
  orgName: z.string(),
  columnType: z.number(),
  characterSet: z.number(),
  /** In bytes, or digits and signs. */
  columnLength: z.number(),
  flags: z.number(),
  decimals: z.number(),
  /** MariaDB's: `uuid`, `inet6`, `point`; and `json`. */
  extendedTypeName: z.string().optional(),
  extendedFormat: z.string().optional(),
})
export type Definition = z.infer<typeof Definition>

const UNSIGNED = 32
const ENUM = 256
const SET = 2048
/**
 * The charset `binary`:
 * https://dev.mysql.com/doc/dev/mysql-server/latest/page_protocol_com_query_response_text_resultset_column_definition.html
 */
const BINARY = 63
/** A character of utf8mb4, our results' charset, counts for four bytes. */
const BYTES_A_CHARACTER = 4

/**
 * The type of a computed column, as far as the wire tells it: an ENUM without its labels is but
 * text.
 */
export function definedType(d: Definition): { type: LogicalType; native: string } {
  const unsigned = (d.flags & UNSIGNED) !== 0
  const type = extendedType(d) ?? typeByCode(d, unsigned)
  const word =
    d.extendedTypeName ??
    d.extendedFormat ??
    (type.kind === 'bytes' ? 'varbinary' : NAMES.get(d.columnType)) ??
    'unknown'
  return { type, native: unsigned && type.kind !== 'year' ? `${word} unsigned` : word }
}

/**
 * Whether this may be a column of that type. MariaDB gives a derived table's alias for the table
 * that a column comes from, and a real table may have that name.
 */
export function agrees(definition: Definition, column: LogicalType): boolean {
  const { type } = definedType(definition)
  switch (column.kind) {
    case 'enum':
      return (definition.flags & ENUM) !== 0
    case 'set':
      return (definition.flags & SET) !== 0
    case 'integer':
      return (
        type.kind === 'integer' && type.bits === column.bits && type.unsigned === column.unsigned
      )
    case 'decimal':
      return (
        type.kind === 'decimal' &&
        type.precision === column.precision &&
        type.scale === column.scale
      )
    default:
      return type.kind === column.kind
  }
}

function extendedType({ extendedTypeName, extendedFormat }: Definition): LogicalType | null {
  if (extendedFormat === 'json') return { kind: 'json' }
  if (extendedTypeName === 'uuid') return { kind: 'uuid' }
  if (extendedTypeName === 'inet4' || extendedTypeName === 'inet6') return { kind: 'network' }
  if (extendedTypeName === 'vector') return { kind: 'other', name: 'vector' }
  return null
}

function typeByCode(d: Definition, unsigned: boolean): LogicalType {
  const { Types } = mysql
  switch (d.columnType) {
    case Types.TINY:
      return { kind: 'integer', bits: 8, unsigned }
    case Types.SHORT:
      return { kind: 'integer', bits: 16, unsigned }
    case Types.INT24:
      return { kind: 'integer', bits: 24, unsigned }
    case Types.LONG:
      return { kind: 'integer', bits: 32, unsigned }
    case Types.LONGLONG:
      return { kind: 'integer', bits: 64, unsigned }
    case Types.DECIMAL:
    case Types.NEWDECIMAL:
      return { kind: 'decimal', precision: precision(d, unsigned), scale: d.decimals }
    case Types.FLOAT:
      return { kind: 'float', bits: 32 }
    case Types.DOUBLE:
      return { kind: 'float', bits: 64 }
    case Types.DATE:
    case Types.NEWDATE:
      return { kind: 'date' }
    case Types.TIME:
      return { kind: 'time', precision: fraction(d), zoned: false, beyondDay: true }
    case Types.DATETIME:
      return { kind: 'wall', precision: fraction(d) }
    case Types.TIMESTAMP:
      return { kind: 'instant', precision: fraction(d) }
    case Types.YEAR:
      return { kind: 'year' }
    case Types.BIT:
      return { kind: 'bits', length: d.columnLength, varying: false }
    case Types.JSON:
      return { kind: 'json' }
    case Types.GEOMETRY:
      return { kind: 'geometry', srid: null }
    case Types.NULL:
      return { kind: 'other', name: 'null' }
    case Types.VECTOR:
      return { kind: 'other', name: 'vector' }
    default:
      return stringType(d)
  }
}

function stringType({ characterSet, columnLength, columnType }: Definition): LogicalType {
  if (characterSet === BINARY) return { kind: 'bytes', max: columnLength, fixed: false }
  const large = LARGE.has(columnType)
  return {
    kind: 'text',
    max: large ? null : Math.floor(columnLength / BYTES_A_CHARACTER),
    maxBytes: large ? columnLength : null,
    fixed: false,
  }
}

/** The length counts a sign and a point as well. */
const precision = ({ columnLength, decimals }: Definition, unsigned: boolean): number =>
  columnLength - (decimals > 0 ? 1 : 0) - (unsigned ? 0 : 1)

/** 31 and 39 stand for "as many as there are". */
const fraction = ({ decimals }: Definition): number => Math.min(decimals, 6)

const { Types } = mysql
const LARGE = new Set([Types.TINY_BLOB, Types.MEDIUM_BLOB, Types.LONG_BLOB, Types.BLOB])
const NAMES = new Map(
  Object.entries({
    tinyint: Types.TINY,
    smallint: Types.SHORT,
    mediumint: Types.INT24,
    int: Types.LONG,
    bigint: Types.LONGLONG,
    decimal: Types.NEWDECIMAL,
    float: Types.FLOAT,
    double: Types.DOUBLE,
    date: Types.DATE,
    time: Types.TIME,
    datetime: Types.DATETIME,
    timestamp: Types.TIMESTAMP,
    year: Types.YEAR,
    bit: Types.BIT,
    json: Types.JSON,
    geometry: Types.GEOMETRY,
    null: Types.NULL,
    vector: Types.VECTOR,
    varchar: Types.VAR_STRING,
    char: Types.STRING,
    text: Types.BLOB,
  }).map(([word, code]) => [code, word]),
)
