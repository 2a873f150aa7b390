import { encodedTwice, LOOKED_AT } from '../encoded-twice.ts'
import { text } from './quote.ts'

const PATTERNS = encodedTwice(code => `\\u${code.toString(16).padStart(4, '0')}`)

/** See Dialect.encodedTwice. A collation that is not deterministic knows no regular expressions. */
export function isEncodedTwice(expression: string): string {
  const exact = `left((${expression})::text, ${LOOKED_AT}) collate "C"`
  const rest = `regexp_replace(${exact}, ${text(PATTERNS.character)}, '', 'g')`
  return `octet_length(${exact}) > char_length(${exact}) and ${exact} ~ ${text(PATTERNS.telling)} and ${rest} !~ ${text(PATTERNS.other)}`
}
