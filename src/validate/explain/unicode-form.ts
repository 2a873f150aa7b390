import { type Cause, isText, onlyVariant, variantsText } from './cause.ts'
import { fieldBySql } from './mend.ts'

const FORMS = ['nfc', 'nfd', 'nfkc', 'nfkd'] as const

/** The same characters by Unicode's equivalence, composed otherwise: `é` of one code point or of two. */
export const unicodeForm: Cause = {
  name: 'unicode-form',
  match: ({ type, want, have }) => {
    if (!isText(type) || want === null || have === null || isAscii(want)) return null
    if (want.normalize('NFKC') !== have.normalize('NFKC')) return null
    const form = FORMS.find(f => want.normalize(f.toUpperCase()) === have)
    return { variant: form ?? 'mixed' }
  },
  say: group =>
    variantsText(group, form =>
      form === 'mixed' ? 'Unicode form only' : `Unicode form only: it is ${form.toUpperCase()} now`,
    ),
  mend: (group, field) => {
    const form = FORMS.find(f => f === onlyVariant(group))
    return form === undefined
      ? null
      : fieldBySql(field, column => field.sql.unicodeForm(column, form))
  },
  advice: () => 'Something on the way composes accented characters otherwise.',
}

const isAscii = (text: string): boolean => /^\p{ASCII}*$/u.test(text)
