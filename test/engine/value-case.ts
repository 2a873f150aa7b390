import type { LogicalType } from '../../src/engine/catalog.ts'

/**
 * A column type, what the catalog makes of it, and values: as SQL (null: a text literal), and as raw text (of
 * bytes: `\x` and hex).
 */
export interface ValueCase {
  native: string
  type: LogicalType
  values: [sql: string | null, raw: string][]
}

export const text = (
  max: number | null,
  maxBytes: number | null = null,
  fixed = false,
): LogicalType => ({
  kind: 'text',
  max,
  maxBytes,
  fixed,
})
export const bytes = (max: number | null, fixed = false): LogicalType => ({
  kind: 'bytes',
  max,
  fixed,
})
export const integer = (bits: 8 | 16 | 24 | 32 | 64, unsigned = false): LogicalType => ({
  kind: 'integer',
  bits,
  unsigned,
})
export const time = (precision: number, zoned: boolean, beyondDay: boolean): LogicalType => ({
  kind: 'time',
  precision,
  zoned,
  beyondDay,
})

/** Letters of several scripts, one beyond the 16-bit plane, combined marks, and what row text escapes. */
const AWKWARD = 'Žluťoučký 漢字 👩‍👧 é \t tab \n line \r return \\ backslash \\N \\t \' " `'
export const TEXTS: [null, string][] = [
  '',
  '\\N',
  'NULL',
  ' \t ',
  '\\',
  '\\f\\v\\\\f',
  AWKWARD,
  '\u0001\b\f\v\u001a\u001b\u007f',
  '\\\f\\\v',
].map(raw => [null, raw])
