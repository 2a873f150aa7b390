import type { LogicalType } from '../../engine/catalog.ts'
import type { Canonical } from '../slot.ts'
import { array } from './array.ts'
import { float32, float64 } from './float.ts'
import { geometry } from './geometry.ts'
import { interval } from './interval.ts'
import { json } from './json.ts'
import { network } from './network.ts'
import { number } from './number.ts'
import { range } from './range.ts'
import { bytes, padded, set } from './text.ts'
import { fraction, zonedTime } from './time.ts'
import { uuid } from './uuid.ts'

/**
 * How raw text of a type becomes canonical: the one function that says when two values of it are equal.
 * Null for a type that has no canonical form here: its cells are not compared, and the proof counts them.
 */
export function canonical(type: LogicalType): Canonical | null {
  switch (type.kind) {
    case 'integer':
    case 'decimal':
    case 'boolean':
    case 'year':
      return number
    case 'float':
      return type.bits === 32 ? float32 : float64
    case 'text':
      return type.fixed ? padded : bytes
    case 'bytes':
    case 'date':
    case 'bits':
    case 'enum':
      return bytes
    case 'set':
      return set
    case 'time':
      return type.zoned ? zonedTime : fraction
    case 'wall':
    case 'instant':
      return fraction
    case 'interval':
      return interval
    case 'uuid':
      return uuid
    case 'json':
      return json
    case 'array':
      return withPart(type.of, array)
    case 'range':
      return withPart(type.base, range)
    case 'network':
      return network
    case 'geometry':
      return geometry
    case 'other':
      return null
  }
}

function withPart(
  part: LogicalType,
  whole: (part: LogicalType, form: Canonical) => Canonical,
): Canonical | null {
  const form = canonical(part)
  return form && whole(part, form)
}
