import { fromCharset } from '../field/charset.ts'
import { type Cause, isText } from './cause.ts'
import { fieldWith } from './mend.ts'

/** The source calls its text Latin-1, and it is cp1252: `€`, quotation marks and dashes come as control characters. */
export const charset: Cause = {
  name: 'charset',
  match: ({ type, want, have }) =>
    isText(type) && want !== null && have !== null && CONTROLS.test(want) && CP1252?.(want) === have
      ? {}
      : null,
  say: () => 'the source’s bytes were read as cp1252, not as Latin-1',
  mend: (_group, field) => fieldWith(field, { charset: 'cp1252', invalid: 'error' }),
}

const CONTROLS = /[\u0080-\u009f]/
const CP1252 = fromCharset('cp1252', 'error')
