import { encodedTwice, LOOKED_AT } from '../encoded-twice.ts'
import { text } from './quote.ts'

// Both servers' regular expressions know this escape: ICU's of MySQL, PCRE's of MariaDB.
const PATTERNS = encodedTwice(code => `\\x{${code.toString(16)}}`)

/** See Dialect.encodedTwice. By a collation of bytes: any other would take letters of both cases for one. */
export function isEncodedTwice(expression: string): string {
  const wide = `convert(left(${expression}, ${LOOKED_AT}) using utf8mb4)`
  const exact = `${wide} collate utf8mb4_bin`
  const rest = `regexp_replace(${exact}, ${text(PATTERNS.character)}, '')`
  return `length(${wide}) > char_length(${wide}) and ${exact} regexp ${text(PATTERNS.telling)} and ${rest} not regexp ${text(PATTERNS.other)}`
}
