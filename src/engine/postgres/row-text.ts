import type { RowTextChunk } from '../engine.ts'
import type { Collector } from './copy-out.ts'

const CHUNK = 128 * 1024

/** Lines of COPY's text format as row text, glued. Each chunk is the caller's to keep. */
export class RowTextCollector implements Collector<RowTextChunk> {
  #buffer = Buffer.allocUnsafeSlow(CHUNK)
  #used = 0
  #rows = 0

  add(row: Buffer): RowTextChunk | null {
    const full = this.#used + row.length > this.#buffer.length ? this.#cut(row.length) : null
    this.#buffer.set(row, this.#used)
    this.#used += row.length
    this.#rows++
    return full
  }

  end(): RowTextChunk | null {
    return this.#cut(0)
  }

  #cut(room: number): RowTextChunk | null {
    const text = withoutForeignEscapes(this.#buffer.subarray(0, this.#used))
    const chunk = this.#rows === 0 ? null : { text, rows: this.#rows }
    this.#buffer = Buffer.allocUnsafeSlow(Math.max(CHUNK, room))
    this.#used = 0
    this.#rows = 0
    return chunk
  }
}

const BACKSLASH = 0x5c
const FORM_FEED = { letter: 0x66, byte: 0x0c }
const VERTICAL_TAB = { letter: 0x76, byte: 0x0b }

/**
 * COPY also escapes form feeds and vertical tabs, as `\f` and `\v`, which LOAD DATA reads as the letters f and v. As plain
 * bytes both read them right. In place, and only where such an escape is.
 */
function withoutForeignEscapes(text: Buffer): Buffer {
  if (!text.includes('\\f') && !text.includes('\\v')) return text
  let to = 0
  for (let from = 0; from < text.length; from++, to++) {
    const byte = text[from] ?? 0
    if (byte !== BACKSLASH) {
      text[to] = byte
      continue
    }
    from++
    const letter = text[from] ?? 0
    if (letter === FORM_FEED.letter) text[to] = FORM_FEED.byte
    else if (letter === VERTICAL_TAB.letter) text[to] = VERTICAL_TAB.byte
    else {
      text[to] = BACKSLASH
      to++
      text[to] = letter
    }
  }
  return text.subarray(0, to)
}
