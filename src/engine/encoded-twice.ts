/** Regular expressions about text that was UTF-8, taken for Latin-1 or cp1252, and encoded once more: `Ã©` for `é`. */
export interface EncodedTwice {
  /** What one character has become; at the end of what is looked at, the beginning of that will do. */
  character: string
  /** A character beyond ASCII: where one is left besides these, the text is no such text. */
  other: string
  /** Some of it is hardly ever written on purpose. */
  telling: string
}

/** Characters of a text that are looked at: MySQL gives up on long ones, and MariaDB takes the square of their length. */
export const LOOKED_AT = 1000

/** Bytes 80–9F as cp1252 shows them; and as Latin-1 does: control characters. */
const CP1252 = [
  0x20ac, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0x017d, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
  0x0153, 0x017e, 0x0178,
]
/** What people write behind a letter: ellipses, dashes, quotation marks, a blank that does not break. */
const PUNCTUATION = new Set([
  0x2026, 0x2013, 0x2014, 0x2018, 0x2019, 0x201a, 0x201c, 0x201d, 0x201e, 0x2039, 0x203a, 0xab,
  0xbb, 0xa0,
])

/** `say`: how a pattern of the engine says a character. */
export function encodedTwice(say: (code: number) => string): EncodedTwice {
  const any = (...codes: number[]): string => codes.map(say).join('')
  const to = (from: number, until: number): string => `${say(from)}-${say(until)}`
  const latin = Array.from({ length: 0x40 }, (_, n) => 0x80 + n)
  const unlikely = [...latin, ...CP1252].filter(code => !PUNCTUATION.has(code))
  const next = `[${to(0x80, 0xbf)}${any(...CP1252)}]`
  const odd = `[${any(...unlikely)}]`
  return {
    character: `[${to(0xc2, 0xdf)}]${next}|[${to(0xe0, 0xef)}]${next}${next}|[${to(0xf0, 0xf4)}]${next}${next}${next}|[${to(0xc2, 0xf4)}]${next}?${next}?$`,
    other: `[^${to(0x01, 0x7f)}]`,
    telling: [
      // Â Ã Ä Å: letters of the Latin alphabets. In a word of capitals they may well stand before punctuation.
      `[${to(0xc2, 0xc5)}]${odd}`,
      `(^|[^A-Z])[${to(0xc2, 0xc5)}]${next}`,
      // Î Ï Ð Ñ × Ø Ù: of Greek, Cyrillic, Hebrew and Arabic ones, of which no word has a single one.
      `([${to(0xce, 0xd1)}${to(0xd7, 0xd9)}]${next}){2}`,
      `[${to(0xe0, 0xef)}](${odd}${next}|${next}${odd})`,
      `${say(0xf0)}${next}${next}${next}`,
    ].join('|'),
  }
}
