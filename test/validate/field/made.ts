import type { LogicalType } from '../../../src/engine/catalog.ts'
import { engines } from '../../../src/engine/index.ts'
import type { Form } from '../../../src/mapping/plan.ts'
import { compile } from '../../../src/validate/field/compile.ts'
import { SelectList } from '../../../src/validate/field/evaluate.ts'
import { Lookups } from '../../../src/validate/field/lookup.ts'
import { slot, slotText } from '../../../src/validate/slot.ts'

export type Forms = Extract<Form, { kind: 'from' }>['forms']

export const TEXT: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }
export const BYTES: LogicalType = { kind: 'bytes', max: null, fixed: false }
export const INTEGER: LogicalType = { kind: 'integer', bits: 64, unsigned: false }
export const DECIMAL: LogicalType = { kind: 'decimal', precision: null, scale: null }
export const DOUBLE: LogicalType = { kind: 'float', bits: 64 }
export const BOOLEAN: LogicalType = { kind: 'boolean' }
export const DATE: LogicalType = { kind: 'date' }
export const WALL: LogicalType = { kind: 'wall', precision: 6 }
export const INSTANT: LogicalType = { kind: 'instant', precision: 6 }
export const TIME: LogicalType = { kind: 'time', precision: 6, zoned: false, beyondDay: true }
export const INTERVAL: LogicalType = { kind: 'interval' }
export const JSON_TYPE: LogicalType = { kind: 'json' }
export const UUID: LogicalType = { kind: 'uuid' }
export const SET: LogicalType = { kind: 'set', labels: ['a', 'b', 'c'] }
export const ENUM: LogicalType = { kind: 'enum', labels: ['a', 'b'] }
export const YEAR: LogicalType = { kind: 'year' }
export const SHAPE: LogicalType = { kind: 'geometry', srid: 4326 }
export const arrayOf = (of: LogicalType): LogicalType => ({ kind: 'array', of })
export const bit = (length: number | null, varying = false): LogicalType => ({
  kind: 'bits',
  length,
  varying,
})
export const char = (max: number): LogicalType => ({
  kind: 'text',
  max,
  maxBytes: null,
  fixed: true,
})
export const varchar = (max: number): LogicalType => ({
  ...TEXT,
  kind: 'text',
  max,
  maxBytes: null,
  fixed: false,
})

/** The field that a form makes of a column, as a function of the cell's raw text. */
export function field(
  from: LogicalType,
  forms: Forms,
  to: LogicalType,
  zone: string | null = forms.zone ?? null,
): ((raw: string | Buffer | null) => string | Buffer | null | { fault: string }) | null {
  const form: Form = {
    kind: 'from',
    column: { name: 'c', type: from, native: '', collation: null, nullable: true },
    forms,
    zone,
  }
  const compiled = compile(form, to, {
    engine: engines.postgres,
    select: new SelectList(),
    lookups: new Lookups(() => Promise.reject(new Error('nothing is looked up'))),
    judged: true,
  })
  if (compiled === null) return null
  return raw => {
    const data = Buffer.from(raw ?? '')
    const chunk = {
      data,
      rows: 1,
      width: 1,
      start: Int32Array.of(raw === null ? -1 : 0),
      end: Int32Array.of(raw === null ? -1 : data.length),
    }
    const made = slot()
    compiled.evaluate(chunk, 0, made)
    if (made.fault !== null) return { fault: made.fault }
    if (to.kind === 'bytes' && made.start >= 0) return made.data.subarray(made.start, made.end)
    return slotText(made)
  }
}

/** One value of it; `not covered` where types and form have nothing to do with each other. */
export function made(
  from: LogicalType,
  raw: string | Buffer | null,
  forms: Forms,
  to: LogicalType,
): string | Buffer | null | { fault: string } {
  const compute = field(from, forms, to)
  return compute === null ? { fault: 'not covered' } : compute(raw)
}
