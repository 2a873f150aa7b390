import type { FromField } from '../../spec/schema.ts'
import type { Field, Mend } from './cause.ts'

/** The keys behind `from` in the language's order of work, which is also how people read them. */
const ORDER = [
  'charset',
  'invalid',
  'empty',
  'nul',
  'zero',
  'values',
  'epoch',
  'zone',
  'gap',
  'overlap',
  'multiply',
  'divide',
  'round',
  'as',
  'duplicates',
  'lossy',
  'too-long',
  'default',
] as const satisfies readonly (keyof FromField)[]

type Forms = Omit<FromField, 'from'>
/** What a mend adds; undefined takes a key away. */
type Change = { [K in keyof Forms]?: Forms[K] | undefined }

/** The column's field with some of its forms changed; null where it is no copy of a source column. */
export function fieldWith(field: Field, change: Change): Mend | null {
  const { form } = field
  if (form?.kind !== 'from') return null
  const forms: Change = { ...form.forms, ...change }
  const said = ORDER.flatMap(key =>
    forms[key] === undefined ? [] : [`${key}: ${flow(spoken(key, forms[key]))}`],
  )
  const source = flow(form.column.name)
  const text = said.length === 0 ? source : `{ from: ${source}, ${said.join(', ')} }`
  return { under: 'fields', text: `${flow(field.column)}: ${text}` }
}

/** The mode that SQL rounds by need not be said. */
const spoken = (key: string, value: unknown): unknown =>
  key === 'round' &&
  typeof value === 'object' &&
  value !== null &&
  'mode' in value &&
  value.mode === 'half-up' &&
  'scale' in value
    ? { scale: value.scale }
    : value

/** The column's field as an expression of the source; null where it is no plain copy of a source column. */
export function fieldBySql(field: Field, make: (column: string) => string | null): Mend | null {
  const { form } = field
  if (form?.kind !== 'from' || !isPlain(form.forms)) return null
  const sql = make(field.sql.name(form.column.name))
  return sql === null
    ? null
    : { under: 'fields', text: `${flow(field.column)}: { sql: ${JSON.stringify(sql)} }` }
}

/** Whether a field is its source column as it is. */
export const isPlain = (forms: Forms): boolean => Object.values(forms).every(v => v === undefined)

/** An entry of `validate.tolerate`. Its reason is left empty, which the spec refuses: only its author has one. */
export const tolerate = (field: Field, as: string): Mend => ({
  under: 'tolerate',
  text: `- { column: ${flow(`${field.table}.${field.column}`)}, as: ${as}, why: "" }`,
})

const PLAIN = /^(-\d|[\p{L}\p{N}_])[\p{L}\p{N}_./+-]*$/u

/** A value in YAML's flow style, as the spec's loader reads it back. */
export function flow(value: unknown): string {
  if (value === null) return 'null'
  if (typeof value === 'string')
    // A plain `null` would be NULL; every other plain scalar is text there.
    return PLAIN.test(value) && !/^null$/i.test(value) ? value : JSON.stringify(value)
  if (typeof value !== 'object') return String(value)
  const entries = Object.entries(value).map(([key, of]) => `${flow(key)}: ${flow(of)}`)
  return entries.length === 0 ? '{ }' : `{ ${entries.join(', ')} }`
}
