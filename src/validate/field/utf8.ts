/** By first byte: how many follow, and what the second one may be. Table 3-7 of the Unicode Standard. */
const SEQUENCES: { first: [number, number]; follow: number; second: [number, number] }[] = [
  { first: [0xc2, 0xdf], follow: 1, second: [0x80, 0xbf] },
  { first: [0xe0, 0xe0], follow: 2, second: [0xa0, 0xbf] },
  { first: [0xe1, 0xec], follow: 2, second: [0x80, 0xbf] },
  { first: [0xed, 0xed], follow: 2, second: [0x80, 0x9f] },
  { first: [0xee, 0xef], follow: 2, second: [0x80, 0xbf] },
  { first: [0xf0, 0xf0], follow: 3, second: [0x90, 0xbf] },
  { first: [0xf1, 0xf3], follow: 3, second: [0x80, 0xbf] },
  { first: [0xf4, 0xf4], follow: 3, second: [0x80, 0x8f] },
]

/**
 * Strict UTF-8: characters, and null for each maximal subpart that is none (Unicode 3.9, as the WHATWG's decoder replaces
 * them). TextDecoder itself does not tell a U+FFFD that it made from one that stands there.
 */
export function decodeUtf8(bytes: readonly number[]): (string | null)[] {
  const decoded: (string | null)[] = []
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0
    if (first < 0x80) {
      decoded.push(String.fromCharCode(first))
      at++
      continue
    }
    const length = sequenceLength(bytes, at)
    const whole = length === wanted(first)
    decoded.push(whole ? Buffer.from(bytes.slice(at, at + length)).toString('utf8') : null)
    at += length
  }
  return decoded
}

const sequence = (first: number) => SEQUENCES.find(s => first >= s.first[0] && first <= s.first[1])

/** Bytes of a whole sequence; 0 where none begins so. */
function wanted(first: number): number {
  const found = sequence(first)
  return found === undefined ? 0 : found.follow + 1
}

/** How many bytes from `at` on belong together, one at least. */
function sequenceLength(bytes: readonly number[], at: number): number {
  const found = sequence(bytes[at] ?? 0)
  if (found === undefined) return 1
  let length = 1
  for (; length <= found.follow; length++) {
    const byte = bytes[at + length] ?? 0
    const [least, most] = length === 1 ? found.second : [0x80, 0xbf]
    if (byte < least || byte > most) break
  }
  return length
}
