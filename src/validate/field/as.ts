import type { LogicalType } from '../../engine/catalog.ts'
import type { Form } from '../../mapping/plan.ts'
import { asHex, asUuid, asWkb } from './as-bytes.ts'
import { asDate } from './as-date.ts'
import { asInterval, asSeconds } from './as-duration.ts'
import { asJson } from './as-json.ts'
import { asArray, asSet } from './as-members.ts'
import { asBits, asBoolean, asInteger } from './as-number.ts'
import { asText } from './as-text.ts'
import type { Typed } from './step.ts'

type Forms = Extract<Form, { kind: 'from' }>['forms']

/** What a field's `as` makes of values of a type, on their way into a column of `target`; null where that pair has no meaning. */
export function reads(
  as: NonNullable<Forms['as']>,
  from: LogicalType,
  target: LogicalType,
  forms: Forms,
): Typed | null {
  const lossy = forms.lossy !== undefined
  switch (as) {
    case 'text':
      return asText(from)
    case 'boolean':
      return asBoolean(from)
    case 'integer':
      return asInteger(from, lossy)
    case 'date':
      return asDate(from, forms.zone ?? null, lossy)
    case 'interval':
      return asInterval(from)
    case 'seconds':
      return asSeconds(from, target, lossy)
    case 'json':
      return asJson(from, forms.duplicates ?? 'error')
    case 'array':
      return asArray(from)
    case 'set':
      return asSet(from, target, lossy)
    case 'uuid':
      return asUuid(from, target, false)
    case 'uuid-swapped':
      return asUuid(from, target, true)
    case 'bits':
      return asBits(from, target)
    case 'hex':
      return asHex(from)
    case 'wkb':
      return asWkb(from, target, lossy)
  }
}
