import { fault, type Step } from './step.ts'
import { decodeUtf8 } from './utf8.ts'

export type Invalid = 'error' | 'replace' | 'strip'

/** What a decoder makes of bytes: characters, and null for each unit that is none. */
export type Decoded = (string | null)[]

/** Bytes 80–9F of Windows-1252, as the Unicode Consortium's table of it has them; five are not assigned. */
const CP1252 = [
  '€',
  null,
  '‚',
  'ƒ',
  '„',
  '…',
  '†',
  '‡',
  'ˆ',
  '‰',
  'Š',
  '‹',
  'Œ',
  null,
  'Ž',
  null,
  null,
  '‘',
  '’',
  '“',
  '”',
  '•',
  '–',
  '—',
  '˜',
  '™',
  'š',
  '›',
  'œ',
  null,
  'ž',
  'Ÿ',
]

const BYTES = new Map(
  CP1252.flatMap((character, n) => (character === null ? [] : [[character, 0x80 + n]])),
)

const latin1 = (byte: number): string => String.fromCharCode(byte)

const DECODERS: Record<string, (bytes: readonly number[]) => Decoded> = {
  cp1252: bytes => bytes.map(b => (b >= 0x80 && b < 0xa0 ? (CP1252[b - 0x80] ?? null) : latin1(b))),
  latin1: bytes => bytes.map(latin1),
  ascii: bytes => bytes.map(b => (b < 0x80 ? latin1(b) : null)),
  utf8: decodeUtf8,
}

const NAMES: Record<string, string> = {
  'windows-1252': 'cp1252',
  'iso-8859-1': 'latin1',
  'utf-8': 'utf8',
  utf8mb4: 'utf8',
  'us-ascii': 'ascii',
}

/**
 * Text that was read in the wrong charset: back to its bytes, one a character, and those decoded as what they are. Null for a
 * charset that is not known here.
 */
export function fromCharset(charset: string, invalid: Invalid): Step | null {
  const name = charset.toLowerCase()
  const decode = DECODERS[NAMES[name] ?? name]
  if (decode === undefined) return null
  return text => {
    const decoded = runsOf(text).flatMap(run => (run === null ? [null] : decode(run)))
    if (invalid === 'error' && decoded.includes(null))
      return fault(`there are bytes that ${charset} does not have`)
    return decoded.map(c => c ?? (invalid === 'replace' ? '\ufffd' : '')).join('')
  }
}

/** The bytes behind characters, as MySQL's latin1 has them; null for each character that has no byte, which ends a run. */
function runsOf(text: string): (number[] | null)[] {
  const runs: (number[] | null)[] = []
  let run: number[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const byte = code < 0x100 ? code : BYTES.get(character)
    if (byte !== undefined) run.push(byte)
    else {
      runs.push(run, null)
      run = []
    }
  }
  runs.push(run)
  return runs
}
