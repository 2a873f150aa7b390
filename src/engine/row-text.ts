/**
 * Row text, taken apart (see Session.rowText): cells by tab, rows by newline, `\N` for NULL, a backslash before
 * what would be mistaken. A tab or newline byte is always a border, since those of values are escaped.
 */

export const TAB = 0x09
export const NEWLINE = 0x0a
const BACKSLASH = 0x5c
const LETTER_N = 0x4e

const UNESCAPED: Record<number, number> = {
  116: TAB,
  110: NEWLINE,
  114: 0x0d,
  98: 0x08,
  102: 0x0c,
  118: 0x0b,
  48: 0,
}

/** True for a cell's bytes that say NULL. */
export function isNull(text: Buffer, start: number, end: number): boolean {
  return end - start === 2 && text[start] === BACKSLASH && text[start + 1] === LETTER_N
}

/** The value behind a cell's bytes (not NULL). Without escapes it is a view, not a copy. */
export function unescaped(text: Buffer, start: number, end: number): Buffer {
  const cell = text.subarray(start, end)
  const first = cell.indexOf(BACKSLASH)
  if (first === -1) return cell
  const value = Buffer.allocUnsafe(cell.length)
  cell.copy(value, 0, 0, first)
  let to = first
  for (let from = first; from < cell.length; from++) {
    let byte = cell[from] ?? 0
    if (byte === BACKSLASH) {
      from++
      byte = cell[from] ?? BACKSLASH
      byte = UNESCAPED[byte] ?? byte
    }
    value[to] = byte
    to++
  }
  return value.subarray(0, to)
}

const ESCAPES: Record<string, string> = {
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
  '\\': '\\\\',
  '\0': '\\0',
}

/** A value as a cell of row text. NUL stands as `\0`, which LOAD DATA reads, and COPY refuses. */
export const escaped = (value: string): string =>
  /[\\\p{Cc}]/u.test(value)
    ? value.replace(/[\\\p{Cc}]/gu, character => ESCAPES[character] ?? character)
    : value
