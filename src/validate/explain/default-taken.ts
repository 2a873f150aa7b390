import type { Cause, Field, Mend } from './cause.ts'
import { fieldWith } from './mend.ts'

/** NULL became what the column holds where nothing is written. */
export const defaultForNull: Cause = {
  name: 'default-for-null',
  match: ({ want, have, default: own }) =>
    want === null && have !== null && have === own ? {} : null,
  say: () => 'the column’s default stands for NULL',
  mend: (_group, field) => withDefault(field),
}

/** A value became what the column holds where nothing is written. */
export const defaultForValue: Cause = {
  name: 'default-for-value',
  match: ({ want, have, default: own }) =>
    want !== null && have !== null && have === own ? { sample: [want, have] } : null,
  say: () => 'the column’s default stands for a value',
  advice: () => 'Whatever wrote these rows left the column out.',
}

/** The default is no row's value, but that a row holds it is: not said of what is pii. */
const withDefault = (field: Field): Mend | null =>
  field.default === null ? null : fieldWith(field, { default: field.default })
