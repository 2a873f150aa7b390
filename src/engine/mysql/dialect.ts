import type { LogicalType } from '../catalog.ts'
import type { Dialect } from '../dialect.ts'
import { OWN_SCHEMA } from '../engine.ts'
import { accept } from './accept.ts'
import { isEncodedTwice } from './encoded-twice.ts'
import { equality, folded } from './equality.ts'
import type { Flavour } from './flavour.ts'
import { literal } from './literal.ts'
import { holds, oddity } from './oddities.ts'
import { name, text } from './quote.ts'
import { raw, wire } from './raw.ts'

/** What the SQL of MySQL and MariaDB says for a mapping. */
export const dialect = (flavour: Flavour): Dialect => ({
  name,
  // MariaDB before 11.6 would take latin1.
  ownSchema: `create database if not exists ${name(OWN_SCHEMA)} character set utf8mb4`,
  table: table => `${name(table.schema)}.${name(table.name)}`,
  text,
  literal,
  param: () => '?',
  wire,
  // A TIMESTAMP prints in the session's zone.
  zoneless: (expression, type) =>
    type.kind === 'instant' ? `unix_timestamp(${expression})` : wire(expression, type),
  accept: (wire, column) => accept(flavour, wire, column),
  // An assignment converts text as strictly as any cast, and refuses what a cast would cut.
  typed: (wire, column) =>
    column.type.kind === 'json' ? flavour.json(wire) : (accept(flavour, wire, column) ?? wire),
  after: (columns, values) => compare(columns, values, '>'),
  upTo: (columns, values) => compare(columns, values, '<='),
  binary,
  same: (a, b) => `${a} <=> ${b}`,
  multiply,
  // CONVERT_TZ leaves what lies outside its range as it is, and knows no gaps: the mover computes
  // it on the way.
  zone: () => null,
  zoneOffset: offset => `set time_zone = ${text(offset)}`,
  equality,
  folded: (expression, equality) => folded(flavour, expression, equality),
  sumOfHashes,
  hashNumber: texts =>
    `cast(conv(substr(sha2(concat_ws(':', ${texts.map(one => `convert(${one} using utf8mb4)`).join(', ')}), 256), 1, 12), 16, 10) as unsigned)`,
  serverZone: (expression, zone) => `convert_tz(${expression}, ${text(zone)}, '+00:00')`,
  limit: (rows, offset) => (offset === 0 ? `limit ${rows}` : `limit ${rows} offset ${offset}`),
  oddity,
  holds,
  encodedTwice: isEncodedTwice,
  unknown: predicate => `(${predicate}) is unknown`,
  unicodeForm: () => null,
  // group_concat cuts its answer at group_concat_max_len.
  ascending: () => null,
})

/**
 * Row constructors are compared without an index. In this form the optimiser sees one range for
 * each column of the key. https://dev.mysql.com/doc/refman/9.7/en/row-constructor-optimization.html
 */
function compare(
  columns: readonly string[],
  values: readonly string[],
  operator: '>' | '<=',
  from = 0,
): string {
  const column = columns[from]
  const value = values[from]
  if (from === columns.length - 1) return `${column} ${operator} ${value}`
  const rest = compare(columns, values, operator, from + 1)
  return `(${column} ${operator === '>' ? '>' : '<'} ${value} or (${column} = ${value} and ${rest}))`
}

/** The bytes of its UTF-8, without the folding of trailing blanks that most collations bring. */
const binary = (expression: string, type: LogicalType): string =>
  type.kind === 'text' ? `cast(convert(${expression} using utf8mb4) as binary)` : expression

/**
 * Digits of a decimal behind the point: what exceeds them the server rounds without a word. MariaDB
 * has 38.
 */
const MAX_SCALE = 30

/**
 * The product has the digits behind the point of both. Where that is more than there can be, by the
 * type, this throws; of a float, whose digits are known only row by row, the server then divides by
 * zero, which is a failure for reads and writes alike. An expression without a type is taken for
 * one that leaves room.
 */
function multiply(expression: string, factor: string, type?: LogicalType): string {
  const decimal = /^-?\d+(?:\.(\d+))?$/.exec(factor)
  const digits = decimal?.[1]?.length ?? 0
  const scale = type?.kind === 'decimal' ? (type.scale ?? MAX_SCALE) : 0
  if (decimal === null || digits + scale > MAX_SCALE) {
    throw new TypeError(
      `a product with ${factor} would need more than ${MAX_SCALE} digits behind the point, or that is no decimal`,
    )
  }
  // With its point a whole number is a decimal too: as a BIGINT the product would overflow.
  if (type?.kind !== 'float') return `((${expression}) * ${digits === 0 ? `${factor}.` : factor})`
  const float = raw(expression, type)
  const exact = `cast(cast(${float} as char) as decimal(65, ${MAX_SCALE - digits}))`
  return `if(${exact} <=> ${float}, ${exact} * ${factor}, mod(${exact}, 0))`
}

/**
 * MySQL 9 has no MD5, and CRC32 is too short. Each text stands behind its length, so that no two
 * rows read alike.
 */
function sumOfHashes(wires: readonly string[]): string {
  const cells = wires.map(wire => {
    const text = `convert(${wire} using utf8mb4)`
    return `ifnull(concat(length(${text}), ':', ${text}), '-')`
  })
  const hash = `substr(sha2(concat(${cells.join(', ')}), 256), 1, 16)`
  return `coalesce(sum(cast(conv(${hash}, 16, 10) as unsigned)), 0)`
}
