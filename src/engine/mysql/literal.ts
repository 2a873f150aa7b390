import type { LogicalType } from '../catalog.ts'
import { text } from './quote.ts'

/**
 * The literal of a key's raw text (of bytes: wire text), in a form that the range optimiser
 * compares in the column's own type. Throws TypeError for what no text of that kind is, since it
 * would stand in the statement as it came.
 */
export function literal(raw: string, type: LogicalType): string {
  switch (type.kind) {
    case 'integer':
    case 'boolean':
    case 'year':
      return matching(raw, /^-?\d+$/, type)
    case 'decimal':
      return matching(raw, /^-?\d+(\.\d+)?$/, type)
    case 'float': {
      const number = matching(raw, /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i, type)
      // Without an exponent it would be a decimal.
      return /e/i.test(number) ? number : `${number}e0`
    }
    case 'bits':
      return BigInt(`0b${matching(raw, /^[01]+$/, type)}`).toString()
    case 'bytes':
    case 'geometry':
      return `X'${matching(raw, /^\\x([0-9a-f]{2})*$/i, type).slice(2)}'`
    case 'date':
    case 'wall':
    case 'instant':
      // As text, a zero date is an error in MySQL, whatever is only read.
      return /^0000-00-00( 00:00:00(\.0*)?)?$/.test(raw) ? '0' : text(raw)
    case 'enum':
      // Compared as text, an ENUM orders by its letters; it is sorted, and stored, by its labels'
      // numbers.
      return `${position(raw, type.labels)}`
    case 'set':
      return raw
        .split(',')
        .reduce((bits, member) => bits | ((1n << BigInt(position(member, type.labels))) >> 1n), 0n)
        .toString()
    default:
      return text(raw)
  }
}

/**
 * From 1; 0 is the empty label, which an ENUM has for what it refused, and the member of an empty
 * SET.
 */
function position(label: string, labels: readonly string[]): number {
  const index = labels.indexOf(label)
  if (index < 0 && label !== '') throw new TypeError('this is no label of the column')
  return index + 1
}

function matching(raw: string, pattern: RegExp, type: LogicalType): string {
  if (!pattern.test(raw)) throw new TypeError(`this is no raw text of a value of kind ${type.kind}`)
  return raw
}
