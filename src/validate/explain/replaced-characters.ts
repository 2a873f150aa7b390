import { fromCharset } from '../field/charset.ts'
import { type Cause, isText, variantsText } from './cause.ts'
import { fieldWith } from './mend.ts'

/** Characters that a charset on the way does not have became question marks, or U+FFFD. */
export const replacedCharacters: Cause = {
  name: 'replaced-characters',
  match: ({ type, want, have }) => {
    if (!isText(type) || want === null || have === null) return null
    if (!by([...want], have) && !by(units(want), have)) return null
    return {
      variant: have.includes('\ufffd') ? 'U+FFFD' : 'question marks',
      readings: CHARSETS.filter(charset => replaces(charset, want) === have),
    }
  },
  say: group => variantsText(group, variant => `characters became ${variant}`),
  mend: ({ readings: [charset] }, field) =>
    charset !== undefined && field.form?.kind === 'from' && field.form.forms.charset === undefined
      ? fieldWith(field, { charset, invalid: 'replace' })
      : null,
  advice: (_group, mend) =>
    mend !== null
      ? 'A charset on the way does not have them: utf8mb4 (PostgreSQL: UTF8) has all.'
      : 'No rule gives back what is lost: a charset on the way does not have these characters; make it utf8mb4 (PostgreSQL: UTF8), and move again.',
}

/** The narrower one first: it is the one that explains the least. */
const CHARSETS = ['cp1252', 'latin1', 'ascii'] as const

const STEPS = new Map(CHARSETS.map(charset => [charset, fromCharset(charset, 'replace')]))

function replaces(charset: (typeof CHARSETS)[number], text: string): string | null {
  const read = STEPS.get(charset)?.(text)
  return typeof read === 'string' ? read : null
}

const units = (text: string): string[] => text.split('')

function by(want: readonly string[], have: string): boolean {
  if (!/[?\ufffd]/.test(have)) return false
  const got = [...have]
  return (
    got.length === want.length &&
    got.every(
      (char, i) =>
        char === want[i] || ((char === '?' || char === '\ufffd') && (want[i] ?? '') > '\u007f'),
    )
  )
}
