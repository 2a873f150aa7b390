import type { LogicalType } from '../../engine/catalog.ts'
import type { Oddity } from '../../engine/dialect.ts'
import type { FromField } from '../../spec/schema.ts'
import type { Bound } from '../bounds.ts'

type Side = 'error' | 'earlier' | 'later'

export type Charset = 'cp1252' | 'latin1' | 'utf8' | 'ascii'
export type Reading = NonNullable<FromField['as']>
export type Rounding = NonNullable<FromField['round']>

/** What one form of a field does, resolved. Plain data: SQL of the source says it where it can, else the mover does it on the way. */
export type FormWork =
  | { do: 'charset'; charset: Charset; invalid: 'error' | 'replace' | 'strip' }
  | { do: 'empty' }
  /** `json`: escapes in it, too. */
  | { do: 'nul'; json: boolean }
  /** `value`: wire text of the target column, which nothing changes any more; null: NULL, which `default` may fill. */
  | { do: 'zero'; value: string | null }
  | { do: 'values'; list: Record<string, string | null> }
  | { do: 'epoch'; unit: 's' | 'ms' | 'us'; lossy: boolean }
  | { do: 'zone'; zone: string; gap: Side; overlap: Side }
  | { do: 'number'; multiply: string; divide: string; round: Rounding | null; to: LogicalType }
  | {
      do: 'read'
      as: Reading
      to: LogicalType
      lossy: boolean
      duplicates: 'error' | 'first' | 'last'
      /** Of an instant that is read as a date. */
      zone: string | null
      /** How a decimal's text ends: with so many digits behind the point, without the zeros that end its fraction, or (null) as it comes. */
      digits: number | 'trimmed' | null
    }
  | { do: 'cut'; max: number; unit: 'characters' | 'bytes' }
  | { do: 'cut-fraction'; digits: number }
  /** `anyway`: the target itself refuses them as they come, so that only a look ahead has to ask. */
  | { do: 'refuse'; what: Oddity; anyway: boolean }
  | { do: 'fit'; bounds: Bound[]; native: string }

/** `from`: what the step takes. Its input is wire text of that type, never NULL. */
export type FormStep = FormWork & { from: LogicalType }
