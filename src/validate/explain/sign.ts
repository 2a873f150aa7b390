import type { Cause, Field } from './cause.ts'
import { fieldWith } from './mend.ts'

const KINDS = new Set(['integer', 'decimal', 'float', 'interval', 'time'])

export const sign: Cause = {
  name: 'sign',
  match: ({ type, want, have }) =>
    KINDS.has(type.kind) &&
    want !== null &&
    have !== null &&
    (have === `-${want}` || want === `-${have}`)
      ? {}
      : null,
  say: () => 'the sign is the other one',
  mend: (_group, field) =>
    isNumber(field) && field.form?.kind === 'from' && field.form.forms.multiply === undefined
      ? fieldWith(field, { multiply: '-1' })
      : null,
}

const isNumber = ({ type }: Field): boolean => type.kind === 'integer' || type.kind === 'decimal'
