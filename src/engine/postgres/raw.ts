import type { LogicalType } from '../catalog.ts'

/** The expression that prints a value as the raw text of its kind (LogicalType); bytes and geometry as bytea. */
export function raw(expression: string, type: LogicalType): string {
  const e = `(${expression})`
  switch (type.kind) {
    case 'boolean':
      return `${e}::int4::text`
    case 'float':
      // A float4 goes through the double that it stands for: its own shortest text is that of another double.
      return `${e}::float8::text`
    case 'text':
      // The cast of a char(n) leaves its padding behind, as MySQL does when it reads one.
      return `${e}::text`
    case 'instant':
      return `(${e} at time zone 'UTC')::text`
    case 'network':
      // A cast to text would add /32 to a plain address. No network prints as '', so that only NULL becomes NULL.
      return `nullif(concat${e}, '')`
    case 'bytes':
      return e
    case 'geometry':
      return `(${littleEndian(`st_srid${e}`)} || st_asbinary(${expression}, 'NDR'))`
    default:
      return `${e}::text`
  }
}

/**
 * The same as a cell of an answer. A cast to text makes a value of its own before it is printed, which is half of what an answer
 * costs the server; these kinds print the same without.
 */
export function cell(expression: string, type: LogicalType): string {
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'date':
    case 'time':
    case 'wall':
    case 'interval':
    case 'uuid':
    case 'json':
    case 'enum':
      return expression
    case 'boolean':
      return `(${expression})::int4`
    case 'float':
      return `(${expression})::float8`
    case 'instant':
      return `(${expression}) at time zone 'UTC'`
    case 'text':
      return type.fixed ? raw(expression, type) : expression
    default:
      return raw(expression, type)
  }
}

/** The same for row text, which is text throughout: bytes as `\x` and hex. */
export function wire(expression: string, type: LogicalType): string {
  return type.kind === 'bytes' || type.kind === 'geometry'
    ? `('\\x' || encode(${raw(expression, type)}, 'hex'))`
    : raw(expression, type)
}

/** Four bytes, the lowest first; int4send writes the highest first. */
const littleEndian = (integer: string): string =>
  [4, 3, 2, 1].map(byte => `substring(int4send(${integer}) from ${byte} for 1)`).join(' || ')
