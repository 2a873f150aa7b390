import type { Kind, LogicalType } from '../engine/catalog.ts'

/**
 * What may move into what. `as it is`: every value has one form there, though the column may still be too narrow for some (see bounds.ts).
 * `rule`: only with a rule of the spec, which `needs` names. A pair that is not in the table is refused.
 */
export interface Pair {
  from: Kind
  to: Kind
  verdict: 'as it is' | 'rule'
  /** What the value is on the other side, for docs/types.md. */
  note: string
  /** What the field has to say, in words that follow "say". */
  needs?: string
}

const asItIs = (from: Kind, to: Kind, note: string): Pair => ({
  from,
  to,
  verdict: 'as it is',
  note,
})
const rule = (from: Kind, to: Kind, needs: string, note: string): Pair => ({
  from,
  to,
  verdict: 'rule',
  needs,
  note,
})

/** Every pair of kinds that has a form, one line each: docs/types.md is made from it. */
export const PAIRS: readonly Pair[] = [
  asItIs('integer', 'integer', 'the same number'),
  asItIs('integer', 'decimal', 'the same number'),
  asItIs('integer', 'float', 'the same number, up to 2^53 (2^24 in single precision)'),
  asItIs('integer', 'boolean', '0 is false, 1 is true; any other number does not fit'),
  rule('integer', 'text', '`as: text`', 'the digits'),
  rule('integer', 'instant', '`epoch: s`, `ms` or `us`', 'seconds since 1970'),
  rule('integer', 'wall', '`epoch: s`, `ms` or `us`', 'seconds since 1970'),
  rule('integer', 'bits', '`as: bits`', 'the number’s bits'),
  rule('integer', 'interval', '`as: interval`', 'that many seconds'),
  rule('integer', 'enum', '`values: { … }`', 'a label for each number'),
  asItIs('decimal', 'decimal', 'the same number'),
  asItIs('decimal', 'integer', 'the same number; one with a fraction does not fit'),
  rule('decimal', 'float', '`sql` with a cast', 'the nearest binary number: not the same one'),
  rule('decimal', 'text', '`as: text`', 'the digits'),
  asItIs('float', 'float', 'the same binary number'),
  rule('float', 'decimal', '`round: { scale: … }`', 'a rounded number'),
  rule('float', 'integer', '`round: { scale: 0 }`', 'a rounded number'),
  rule('float', 'text', '`as: text`', 'the shortest digits that give the same number'),
  asItIs('boolean', 'boolean', 'the same'),
  asItIs('boolean', 'integer', 'false is 0, true is 1'),
  rule('boolean', 'text', '`values: { … }`', 'a text for each of both'),
  rule('boolean', 'enum', '`values: { … }`', 'a label for each of both'),
  asItIs('text', 'text', 'the same characters'),
  asItIs('text', 'enum', 'the label; a text that is no label does not fit'),
  rule('text', 'boolean', '`values: { … }` or `as: boolean`', 'true or false for each text'),
  rule('text', 'integer', '`as: integer`', 'the number that the digits say'),
  rule('text', 'decimal', '`sql` with a cast', 'the number that the digits say'),
  rule('text', 'date', '`as: date`', 'the day that the text says'),
  rule('text', 'json', '`as: json`', 'what the text says, parsed'),
  rule('text', 'uuid', '`as: uuid`', 'the identifier that the text says'),
  rule('text', 'set', '`as: set`', 'the members, split at commas'),
  rule('text', 'array', '`as: array`', 'the members'),
  rule('text', 'bytes', '`as: hex`, or `sql`', 'bytes'),
  rule('text', 'interval', '`as: interval`', 'the duration that the text says'),
  rule('text', 'network', '`sql` with a cast', 'the address that the text says'),
  asItIs('bytes', 'bytes', 'the same bytes'),
  rule('bytes', 'text', '`charset`, or `as: hex`', 'the characters of that charset'),
  rule(
    'bytes',
    'uuid',
    '`as: uuid`, or `as: uuid-swapped`',
    'the identifier, by the byte order that is said',
  ),
  rule('bytes', 'geometry', '`as: wkb`', 'the shape'),
  asItIs('date', 'date', 'the same day'),
  rule('date', 'wall', '`sql` with a cast', 'that day’s midnight'),
  rule('date', 'text', '`as: text`', '2026-01-31'),
  asItIs('time', 'time', 'the same time of day'),
  rule('time', 'interval', '`as: interval`', 'the duration: MySQL’s TIME goes to ±838 hours'),
  rule('time', 'integer', '`as: seconds`', 'its seconds'),
  rule('time', 'decimal', '`as: seconds`', 'its seconds'),
  rule('time', 'text', '`as: text`', '23:59:59'),
  asItIs('wall', 'wall', 'the same wall clock'),
  rule(
    'wall',
    'instant',
    '`zone: Europe/Berlin` in the field, or `zone:` of the source',
    'the instant that the wall clock of that zone shows',
  ),
  rule('wall', 'date', '`as: date`', 'its day'),
  rule('wall', 'text', '`as: text`', '2026-01-31 23:59:59'),
  asItIs('instant', 'instant', 'the same instant'),
  rule('instant', 'wall', '`zone: UTC` of the target', 'the wall clock of that zone'),
  rule('instant', 'date', '`as: date` and `zone`', 'its day in that zone'),
  rule('instant', 'text', '`as: text`', '2026-01-31 23:59:59, in UTC'),
  rule('instant', 'integer', '`sql`', 'seconds since 1970'),
  asItIs('interval', 'interval', 'the same duration'),
  rule('interval', 'time', '`as: seconds`, or `sql`', 'a time of day'),
  rule('interval', 'integer', '`as: seconds`', 'its seconds'),
  rule('interval', 'decimal', '`as: seconds`', 'its seconds'),
  rule('interval', 'text', '`as: text`', 'ISO 8601'),
  asItIs('year', 'year', 'the same year'),
  asItIs('year', 'integer', 'the same number'),
  rule('year', 'date', '`sql`', 'a day of that year'),
  asItIs('bits', 'bits', 'the same bits'),
  rule('bits', 'integer', '`as: integer`', 'the number that the bits are'),
  rule('bits', 'boolean', '`as: boolean`', 'the one bit'),
  rule('bits', 'text', '`as: text`', 'a text of 0 and 1'),
  asItIs('uuid', 'uuid', 'the same identifier'),
  asItIs('uuid', 'text', 'lower case, with dashes'),
  rule('uuid', 'bytes', '`as: uuid`, or `as: uuid-swapped`', '16 bytes, in the order that is said'),
  asItIs('json', 'json', 'the same value; the order of keys is no difference'),
  rule('json', 'text', '`as: text`', 'the server’s text of it'),
  asItIs('enum', 'enum', 'the same label'),
  asItIs('enum', 'text', 'the label'),
  rule('enum', 'boolean', '`values: { … }`', 'true or false for each label'),
  rule('enum', 'integer', '`values: { … }`', 'a number for each label'),
  asItIs('set', 'set', 'the same members'),
  rule('set', 'text', '`as: text`', 'the members, joined by commas'),
  rule('set', 'array', '`as: array`', 'the members'),
  rule('set', 'json', '`as: json`', 'an array of the members'),
  asItIs('array', 'array', 'the same members'),
  rule('array', 'json', '`as: json`', 'an array'),
  rule('array', 'text', '`as: text`', 'the server’s text of it'),
  rule('array', 'set', '`as: set`', 'the members'),
  asItIs('range', 'range', 'the same range'),
  rule('range', 'text', '`as: text`', 'the server’s text of it'),
  asItIs('network', 'network', 'the same address'),
  rule('network', 'text', '`as: text`', 'the server’s text of it'),
  asItIs('geometry', 'geometry', 'the same shape, in the same reference system'),
  rule('geometry', 'bytes', '`as: wkb`', 'its well-known bytes'),
]

/** True for a type that has no canonical form: its columns move as the server’s text, and are not compared. */
export function isFormless(type: LogicalType): boolean {
  if (type.kind === 'array') return isFormless(type.of)
  return type.kind === 'other' || (type.kind === 'range' && isFormless(type.base))
}

/** The table's line for a pair; undefined: refused. */
export const pair = (from: Kind, to: Kind): Pair | undefined =>
  PAIRS.find(p => p.from === from && p.to === to)

/** A type as a message names it: `decimal(10,2)`, `text of at most 20 characters`. */
export function typeText(type: LogicalType): string {
  switch (type.kind) {
    case 'integer':
      return `${type.unsigned ? 'unsigned ' : ''}integer of ${type.bits} bits`
    case 'decimal':
      return type.precision === null ? 'decimal' : `decimal(${type.precision},${type.scale ?? 0})`
    case 'float':
      return type.bits === 32 ? 'single-precision float' : 'double-precision float'
    case 'text':
      if (type.max !== null) return `text of at most ${type.max} characters`
      return type.maxBytes === null ? 'text' : `text of at most ${type.maxBytes} bytes`
    case 'wall':
      return 'date and time without a zone'
    case 'instant':
      return 'instant'
    case 'other':
      return type.name
    default:
      return type.kind
  }
}
