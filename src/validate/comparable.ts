import type { LogicalType } from '../engine/catalog.ts'
import { canonical } from './canonical/canonical.ts'
import { float64 } from './canonical/float.ts'
import { json } from './canonical/json.ts'
import { number } from './canonical/number.ts'
import { bytes, padded, set } from './canonical/text.ts'
import { uuid } from './canonical/uuid.ts'
import { convert } from './convert.ts'
import type { Canonical } from './slot.ts'

/** How answers of two queries are compared whose columns no mapping ties together: by what both types mean. */
export type Common =
  | { is: 'comparable'; source: Canonical; target: Canonical; number: boolean }
  /** Each has a canonical form, and no value of the one is a value of the other. */
  | { is: 'apart' }
  /** One of them has no canonical form here. */
  | { is: 'uncovered'; type: LogicalType }

export function common(source: LogicalType, target: LogicalType): Common {
  for (const type of [source, target]) {
    if (canonical(type) === null) return { is: 'uncovered', type }
  }
  const [one, other] = [source.kind, target.kind]
  const has = (kind: LogicalType['kind']): boolean => one === kind || other === kind
  const within = (...kinds: LogicalType['kind'][]): boolean =>
    kinds.includes(one) && kinds.includes(other)
  const both = (form: Canonical): Common => pair(form, form)
  if (within('integer', 'decimal', 'year', 'boolean', 'float')) {
    return { is: 'comparable', source: figure(source), target: figure(target), number: true }
  }
  if (within('text', 'enum', 'set')) return both(has('set') ? set : isFixed(source, target))
  if (within('uuid', 'text')) return both(uuid)
  if (within('json', 'text')) return both(json)
  if (within('date', 'wall') && one !== other) return pair(clock(source), clock(target))
  if (
    one !== other ||
    (source.kind === 'time' && target.kind === 'time' && source.zoned !== target.zoned)
  )
    return { is: 'apart' }
  return both(canonical(source) ?? bytes)
}

const pair = (source: Canonical, target: Canonical): Common => ({
  is: 'comparable',
  source,
  target,
  number: false,
})

/** Numbers by their decimal digits: of a float, those of its shortest text. */
const figure = (type: LogicalType): Canonical =>
  type.kind === 'float' ? (convert(type, DECIMAL) ?? float64) : number

const DECIMAL: LogicalType = { kind: 'decimal', precision: null, scale: null }
const WALL: LogicalType = { kind: 'wall', precision: 6 }

/** A date as the wall clock that its day begins with. */
const clock = (type: LogicalType): Canonical => convert(type, WALL) ?? bytes

/** The blanks that pad a CHAR are no part of its value: where one side is one, the other's say nothing either. */
const isFixed = (source: LogicalType, target: LogicalType): Canonical =>
  [source, target].some(type => type.kind === 'text' && type.fixed) ? padded : bytes
