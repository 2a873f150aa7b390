import { type Cause, isText, onlyVariant, variantsText } from './cause.ts'
import { fieldWith } from './mend.ts'

/** The most rounds that are seen in the wild. */
const ROUNDS = 3
// WHATWG's windows-1252 gives the five bytes without a character their control character, as MySQL's latin1 does.
const CP1252 = new TextDecoder('windows-1252')

/** UTF-8 that somebody took for Latin-1 (or cp1252) and encoded once more. */
export const doubleEncoding: Cause = {
  name: 'double-encoding',
  match: ({ type, want, have }) => {
    if (!isText(type) || want === null || have === null) return null
    if (have.length > want.length) return rounds(want, have) === null ? null : { variant: 'found' }
    if (want.length === have.length) return null
    const often = rounds(have, want)
    return often === null ? null : { variant: often === 1 ? 'expected' : 'more' }
  },
  say: group => variantsText(group, variant => SAID[variant] ?? ''),
  mend: (group, field) => {
    if (field.form?.kind !== 'from') return null
    const { charset } = field.form.forms
    switch (onlyVariant(group)) {
      case 'expected':
        // It takes one encoding off, and stands there once.
        return charset === undefined
          ? fieldWith(field, { charset: 'utf8', invalid: 'error' })
          : null
      case 'found':
        return charset !== undefined && /^utf-?8(mb4)?$/i.test(charset)
          ? fieldWith(field, { charset: undefined, invalid: undefined })
          : null
      default:
        return null
    }
  },
  advice: (group, mend) => {
    switch (onlyVariant(group)) {
      case 'expected':
        return mend === null ? MENDED_THERE : 'The target holds the text as it was meant.'
      case 'found':
        return mend === null
          ? 'No rule writes text encoded twice, since it is wrong there: the connection that wrote it was declared Latin-1 and sent UTF-8; set it to utf8mb4 (PostgreSQL: client_encoding UTF8), and move again.'
          : 'The field takes an encoding off that the target’s text still has.'
      default:
        return MENDED_THERE
    }
  },
}

const MENDED_THERE =
  'No rule fits all these rows, since `charset: utf8` takes one encoding off: mend the source’s text first, until every row is encoded once.'

const SAID: Record<string, string> = {
  found: 'UTF-8 was encoded twice',
  expected: 'the source’s text is UTF-8 encoded twice',
  more: 'the source’s text is UTF-8 encoded more than twice',
}

/** How many times `encoded` was encoded too often, where it is the same text; else null. */
function rounds(plain: string, encoded: string): number | null {
  for (const read of READERS) {
    let text = plain
    for (let round = 1; round <= ROUNDS && text.length < encoded.length; round++) {
      text = read(Buffer.from(text))
      if (text === encoded) return round
    }
  }
  return null
}

const READERS = [
  (bytes: Buffer): string => CP1252.decode(bytes),
  (bytes: Buffer): string => bytes.toString('latin1'),
]
