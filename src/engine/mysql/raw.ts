import type { LogicalType } from '../catalog.ts'

/**
 * The expression that prints a value as the raw text of its kind (LogicalType). What the server
 * prints anyway stands as it is: UTC and UTF-8 are the session's, and its shortest text of a DOUBLE
 * gives the same double.
 */
export function raw(expression: string, type: LogicalType): string {
  switch (type.kind) {
    case 'integer':
      // A ZEROFILL column, which is always unsigned, prints its zeros.
      return type.unsigned ? `cast(${expression} as unsigned)` : expression
    case 'decimal':
      // ZEROFILL again; a sum has no such attribute, and keeps the digits.
      return `((${expression}) + 0)`
    case 'float':
      // A FLOAT prints six digits, and FLOAT(7,4) and DOUBLE(7,4) four behind the point.
      return `cast(${expression} as double)`
    case 'bits':
      return bits(expression, type.length ?? 64)
    default:
      return expression
  }
}

/**
 * The same for row text, which is text throughout: bytes, geometries and what has no form here as
 * `\x` and hex.
 */
export function wire(expression: string, type: LogicalType): string {
  switch (type.kind) {
    case 'bytes':
    case 'geometry':
    case 'other':
      return `concat('\\\\x', lower(hex(${expression})))`
    default:
      return raw(expression, type)
  }
}

/** conv reads the number, not the bytes that a BIT prints as. */
const bits = (expression: string, length: number): string =>
  `lpad(conv(cast(${expression} as unsigned), 10, 2), ${length}, '0')`
