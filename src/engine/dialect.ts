import type { Column, LogicalType, TableName } from './catalog.ts'

/**
 * How one engine says what a mapping needs. Expressions in, expressions out; all text is SQL of that engine.
 *
 * *Wire text* is what a source prints for the mover and a target reads back: the raw text of the kind (see LogicalType),
 * except bytes and geometry, which are `\x` and lower-case hex, since row text is text.
 */
export interface Dialect {
  /** An identifier, quoted. */
  name(identifier: string): string
  /** Makes our own schema where it is not there: it takes every character, whatever the server's default is. */
  ownSchema: string
  /** A table, qualified and quoted. */
  table(table: TableName): string
  /** A text literal, whatever characters it holds. */
  text(value: string): string
  /** The literal of a key's raw text (bytes: wire text), for comparisons with a column of this type that use its index. */
  literal(raw: string, type: LogicalType): string
  /** The n-th parameter, from 1: `$1` or `?`. */
  param(n: number): string

  /** A source expression of this type as wire text (or NULL). */
  wire(expression: string, type: LogicalType): string
  /** The same in any time zone of the session: for telling whether an expression, not its printing, depends on it. */
  zoneless(expression: string, type: LogicalType): string
  /** What the target's load reads wire text with: a SQL expression over it, or null where the column reads it as it is. */
  accept(wire: string, column: Column): string | null
  /** Wire text as a value of the column, within an expression: what `update … set` may assign. */
  typed(wire: string, column: Column): string

  /** `(a, b) > (x, y)` in the form that this engine's planner can use an index for. `order` is the key's order. */
  after(columns: readonly string[], values: readonly string[]): string
  /** `(a, b) <= (x, y)`, likewise. */
  upTo(columns: readonly string[], values: readonly string[]): string
  /** An ordering of text by its bytes, whatever its collation; other types as they are. */
  binary(expression: string, type: LogicalType): string

  /** NULL-safe equality. */
  same(a: string, b: string): string
  /** Exact product of a number and a decimal literal. `type`: the expression's; a float is the decimal that its raw text says. */
  multiply(expression: string, factor: string, type?: LogicalType): string
  /** A wire-text expression of a wall clock of `zone` as instant (UTC); null where the engine cannot say it exactly, and the mover computes it on the way. `fault` is true SQL where the policy makes it an error. */
  zone(
    expression: string,
    zone: string,
    gap: 'error' | 'earlier' | 'later',
    overlap: 'error' | 'earlier' | 'later',
  ): { sql: string; fault: string } | null
  /** `limit n offset m`. */
  limit(rows: number, offset: number): string
  /** Which texts a unique key of this column takes for one and the same. */
  equality(column: Pick<Column, 'type' | 'native' | 'collation'>): TextEquality
  /** Text of a source such that two texts are equal where the other side's equality says so; as near as this engine's SQL comes. */
  folded(expression: string, equality: TextEquality): string
  /** An aggregate over wire texts, a number: the sum of a hash of each row, so that two answers can be told apart. */
  sumOfHashes(wires: readonly string[]): string
  /** A whole number made of texts by SHA-256, the same on every engine; NULL counts for nothing. */
  hashNumber(texts: readonly string[]): string
  /** A wall clock of a zone as an instant, as the server itself would have it: no policy for gaps and overlaps. */
  serverZone(expression: string, zone: string): string
  /** The statement that puts the session into a zone of this offset: `+05:30`. */
  zoneOffset(offset: string): string
  /** Text in one of Unicode's forms; null where the engine has no function for it. */
  unicodeForm(expression: string, form: 'nfc' | 'nfd' | 'nfkc' | 'nfkd'): string | null
  /** A text's members between commas in the order of their bytes; null where the engine has no expression that always gives it. */
  ascending(expression: string): string | null
  /** True SQL where a value of this engine is of a sort that other engines do not have; null where it never is, by its type. */
  oddity(what: Oddity, expression: string, type: LogicalType): string | null
  /** Whether a column of this engine holds such values. `keys twice`: JSON as it was written, with objects that have a key twice. */
  holds(what: Oddity | 'keys twice', column: Pick<Column, 'type' | 'native' | 'zeroDates'>): boolean
  /** True SQL of a text that is UTF-8 encoded twice, and could be mended whole. */
  encodedTwice(expression: string): string
  /** Rows for which a predicate is neither true nor false. */
  unknown(predicate: string): string
}

/**
 * Values that some engines have and others do not. `zero dates`: a year, month or day of 0. `not finite`: NaN and the infinities, and
 * dates outside of years 1 to 9999. `nul`: U+0000 in text, or its escape in JSON. `empty label`: what an ENUM keeps of a value that it
 * refused.
 */
export type Oddity = 'zero dates' | 'not finite' | 'nul' | 'empty label'

/** What a collation takes for no difference. */
export interface TextEquality {
  /** `A` and `a` are one. */
  ignoresCase: boolean
  /** `é` and `e` are one. */
  ignoresAccents: boolean
  /** `a` and `a ` are one. */
  ignoresBlanks: boolean
}
