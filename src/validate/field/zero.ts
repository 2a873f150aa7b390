import type { LogicalType } from '../../engine/catalog.ts'
import { numberText } from '../canonical/number.ts'

const ZERO_DATE = /^(0000-\d\d-\d\d|\d{4}-00-\d\d|\d{4}-\d\d-00)/

/**
 * What `zero` is about: dates that have no year, no month or no day; the year 0; a count since 1970 that is 0. Null for a type
 * that has nothing of the kind.
 */
export function isZero(
  type: LogicalType,
  forms: { epoch?: unknown; as?: unknown },
): ((text: string) => boolean) | null {
  switch (type.kind) {
    case 'date':
    case 'wall':
    case 'instant':
      return text => ZERO_DATE.test(text)
    case 'text':
      return forms.as === 'date' ? text => ZERO_DATE.test(text) : null
    case 'year':
      return text => numberText(text) === '0'
    case 'integer':
    case 'decimal':
    case 'float':
      return forms.epoch === undefined ? null : text => numberText(text) === '0'
    default:
      return null
  }
}
