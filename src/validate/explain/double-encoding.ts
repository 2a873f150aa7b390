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
    if (have.length > want.length) return encodes(want, have) ? { variant: 'found' } : null
    return want.length > have.length && encodes(have, want) ? { variant: 'expected' } : null
  },
  say: group =>
    variantsText(group, variant =>
      variant === 'found' ? 'UTF-8 was encoded twice' : 'the source’s text is UTF-8 encoded twice',
    ),
  mend: (group, field) =>
    onlyVariant(group) === 'expected'
      ? fieldWith(field, { charset: 'utf8', invalid: 'error' })
      : null,
  advice: group =>
    onlyVariant(group) === 'expected'
      ? 'The target holds the text as it was meant.'
      : 'The connection that wrote it was declared Latin-1 and sent UTF-8: set it to utf8mb4 (PostgreSQL: client_encoding UTF8).',
}

function encodes(plain: string, encoded: string): boolean {
  for (const read of READERS) {
    let text = plain
    for (let round = 0; round < ROUNDS && text.length < encoded.length; round++) {
      text = read(Buffer.from(text))
      if (text === encoded) return true
    }
  }
  return false
}

const READERS = [
  (bytes: Buffer): string => CP1252.decode(bytes),
  (bytes: Buffer): string => bytes.toString('latin1'),
]
