import type { LogicalType } from '../../engine/catalog.ts'
import { floatOf, floatText } from '../canonical/float.ts'
import { numberText } from '../canonical/number.ts'
import { TEXT } from '../from-text.ts'
import { fault, type Typed, type Worked } from './step.ts'

/** `as: text`: one text for each value, whatever the server prints. Null for bytes, which are no characters. */
export function asText(from: LogicalType): Typed | null {
  const step = textOf(from)
  return step && { type: TEXT, step }
}

function textOf(from: LogicalType): ((text: string) => Worked) | null {
  switch (from.kind) {
    case 'integer':
      return text => numberText(text) ?? fault('the value is no number')
    case 'year':
      return text => text.padStart(4, '0')
    case 'float':
      return text => floatText(floatOf(text))
    case 'boolean':
      return text => (text === '1' ? 'true' : 'false')
    case 'time':
    case 'wall':
    case 'instant':
      return withoutZeros
    case 'bytes':
    case 'geometry':
    case 'other':
      return null
    default:
      return text => text
  }
}

/** Clocks: the zeros that end a fraction say nothing. What follows it is an offset, or ` BC`. */
const withoutZeros = (text: string): string =>
  text.replace(/\.(\d*?)0*(?=$|[+-]| )/, (_, kept: string) => (kept === '' ? '' : `.${kept}`))
