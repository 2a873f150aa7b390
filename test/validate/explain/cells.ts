import type { LogicalType } from '../../../src/engine/catalog.ts'
import { engines } from '../../../src/engine/index.ts'
import type { Form } from '../../../src/mapping/plan.ts'
import { canonical } from '../../../src/validate/canonical/canonical.ts'
import { type Cell, cellOf, type Field } from '../../../src/validate/explain/cause.ts'
import { explain, sayOf } from '../../../src/validate/explain/causes.ts'
import { causesOf } from '../../../src/validate/explain/evidence.ts'
import { Causes } from '../../../src/validate/explain/tally.ts'
import { type Slot, setBytes, setNull, slot } from '../../../src/validate/slot.ts'

export const TEXT = { kind: 'text', max: null, maxBytes: null, fixed: false } as const
export const DECIMAL = { kind: 'decimal', precision: 12, scale: 4 } as const
export const INTEGER = { kind: 'integer', bits: 64, unsigned: false } as const
export const DOUBLE = { kind: 'float', bits: 64 } as const
export const WALL = { kind: 'wall', precision: 6 } as const
export const INSTANT = { kind: 'instant', precision: 6 } as const
export const BYTES = { kind: 'bytes', max: null, fixed: false } as const
export const UUID = { kind: 'uuid' } as const

/** A cell of raw text, in canonical form; null is NULL. */
export function slotOf(raw: string | null, type: LogicalType): Slot {
  const to = slot()
  if (raw === null) {
    setNull(to)
    return to
  }
  const data = type.kind === 'bytes' ? Buffer.from(raw, 'hex') : Buffer.from(raw)
  setBytes(to, data, 0, data.length)
  canonical(type)?.(data, 0, data.length, to)
  return to
}

export const cell = (
  want: string | null,
  have: string | null,
  type: LogicalType = TEXT,
  byDefault: string | null = null,
): Cell => cellOf(slotOf(want, type), slotOf(have, type), type, byDefault)

/** `cut: cut at 3 characters`. */
export function said(...of: Parameters<typeof cell>): string {
  const { cause, match } = explain(cell(...of))
  return `${cause.name}: ${sayOf(cause, match)}`
}

/** A field that copies the column `src` of a source type. */
export const field = (
  type: LogicalType = TEXT,
  options: {
    source?: LogicalType
    forms?: Extract<Form, { kind: 'from' }>['forms']
    zone?: string
    shown?: boolean
    default?: string
  } = {},
): Field => ({
  table: 'crm.customer',
  column: 'col',
  type,
  form: {
    kind: 'from',
    column: {
      name: 'src_col',
      type: options.source ?? type,
      native: '',
      collation: null,
      nullable: true,
    },
    forms: options.forms ?? {},
    zone: options.zone ?? null,
  },
  shown: options.shown ?? true,
  default: options.default ?? null,
  sql: {
    name: name => name,
    unicodeForm: engines.postgres.dialect.unicodeForm,
    ascending: engines.postgres.dialect.ascending,
  },
})

/** What the report says of a column whose cells differ so. */
export function report(cells: readonly Cell[], of: Field) {
  const causes = new Causes(5)
  cells.forEach((one, i) => {
    const { cause, match } = explain(one)
    causes.add(cause.name, match, [String(i)], () => ({ key: `id=${i}`, cell: null }))
  })
  return causesOf(causes.tally, of, 5)
}

/** `how → mend` of each cause, most cells first. */
export const mends = (cells: readonly Cell[], of: Field): string[] =>
  report(cells, of).map(({ how, mend }) => (mend === null ? how : `${how} → ${mend.text}`))
