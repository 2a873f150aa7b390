import type { Charset } from '../../mapping/sql/form-step.ts'
import { invalid, type Work } from './made.ts'

/** The characters of cp1252's bytes 80 to 9F; a blank where it has none. https://www.unicode.org/Public/MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'
const REPLACEMENT = '\ufffd'

const BYTE_OF = new Map(
  [...HIGH].flatMap((character, n) => (character === ' ' ? [] : [[character, 0x80 + n] as const])),
)

/**
 * The bytes of a text (one a character, as MySQL's latin1 has them) or of bytes, read as what they really are. What has no byte, and
 * bytes that the charset has not, are invalid.
 */
export function charsetWork(
  from: 'text' | 'bytes',
  charset: Charset,
  policy: 'error' | 'replace' | 'strip',
): Work {
  const instead = policy === 'replace' ? REPLACEMENT : ''
  const decode = DECODERS[charset]
  return value => {
    const runs = from === 'bytes' ? [Buffer.from(value.slice(2), 'hex')] : runsOf(value)
    let valid = runs.length === 1
    const parts = runs.map(run => {
      const text = decode(run, instead)
      if (text.invalid) valid = false
      return text.text
    })
    return valid || policy !== 'error' ? parts.join(instead) : INVALID[from](charset)
  }
}

const INVALID = {
  bytes: (charset: Charset) => invalid(`bytes that ${charset} does not have`, FIX),
  text: (charset: Charset) =>
    invalid(`characters that are no bytes, or bytes that ${charset} does not have`, FIX),
}
const FIX = 'say invalid: replace or invalid: strip, mend the rows, or leave them out with where'

/** A text as bytes; a character without a byte ends one run and begins another. */
function runsOf(text: string): Buffer[] {
  const runs: number[][] = [[]]
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const byte = code <= 0xff ? code : BYTE_OF.get(character)
    if (byte === undefined) runs.push([])
    else runs.at(-1)?.push(byte)
  }
  return runs.map(run => Buffer.from(run))
}

type Decode = (bytes: Buffer, instead: string) => { text: string; invalid: boolean }

const STRICT = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const LENIENT = new TextDecoder('utf-8', { ignoreBOM: true })

const DECODERS: Record<Charset, Decode> = {
  latin1: bytes => ({ text: bytes.toString('latin1'), invalid: false }),
  ascii: (bytes, instead) => byByte(bytes, instead, () => null),
  cp1252: (bytes, instead) =>
    byByte(bytes, instead, byte => {
      if (byte >= 0xa0) return String.fromCharCode(byte)
      const character = HIGH[byte - 0x80]
      return character === undefined || character === ' ' ? null : character
    }),
  utf8: (bytes, instead) => {
    try {
      return { text: STRICT.decode(bytes), invalid: false }
    } catch {
      return { text: repaired(bytes, instead), invalid: true }
    }
  },
}

/** `high`: the character of a byte above 7F, or null. */
function byByte(
  bytes: Buffer,
  instead: string,
  high: (byte: number) => string | null,
): { text: string; invalid: boolean } {
  let text = ''
  let isInvalid = false
  for (const byte of bytes) {
    const character = byte < 0x80 ? String.fromCharCode(byte) : high(byte)
    if (character === null) isInvalid = true
    text += character ?? instead
  }
  return { text, invalid: isInvalid }
}

const ENCODED_REPLACEMENT = Buffer.from(REPLACEMENT)

/** The decoder's replacement characters become `instead`; those that the bytes themselves spell stay. */
function repaired(bytes: Buffer, instead: string): string {
  let text = ''
  for (let start = 0; start <= bytes.length; ) {
    const at = bytes.indexOf(ENCODED_REPLACEMENT, start)
    const end = at === -1 ? bytes.length : at
    text += LENIENT.decode(bytes.subarray(start, end)).replaceAll(REPLACEMENT, instead)
    if (at === -1) break
    text += REPLACEMENT
    start = end + ENCODED_REPLACEMENT.length
  }
  return text
}
