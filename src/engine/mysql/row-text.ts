import type { RowTextChunk } from '../engine.ts'
import type { Collector } from './collector.ts'
import { lengthBytes, longLength, NULL_CELL } from './packet.ts'
import type { Packet } from './statement.ts'

const BYTES = 256 * 1024
const TAB = 9
const NEWLINE = 10
const BACKSLASH = 92
const CAPITAL_N = 78

/**
 * By byte: the letter that stands behind the backslash, or 0. NUL becomes `\0`, which LOAD DATA
 * reads, and COPY refuses.
 */
const ESCAPE = new Uint8Array(256)
ESCAPE[0] = 48
ESCAPE[TAB] = 116
ESCAPE[NEWLINE] = 110
ESCAPE[13] = 114
ESCAPE[BACKSLASH] = BACKSLASH

/**
 * Rows as row text, in one pass over each packet: the mover's hot path, so nothing is made for a
 * cell.
 */
export class RowTextCollector implements Collector<RowTextChunk> {
  readonly #full: RowTextChunk[] = []
  #width = 0
  #out = Buffer.alloc(0)
  #length = 0
  #rows = 0

  get waiting(): number {
    return this.#full.length
  }

  columns(count: number): void {
    this.#width = count
  }

  row({ buffer, offset, end }: Packet): void {
    // At most, every byte is escaped, and every one-byte NULL becomes two and a tab.
    const most = 3 * (end - offset) + 1
    if (this.#length + most > this.#out.length) this.#next(most)
    const out = this.#out
    let to = this.#length
    let at = offset
    for (let left = this.#width; left > 0; left--) {
      const first = buffer[at] ?? NULL_CELL
      if (first === NULL_CELL) {
        out[to++] = BACKSLASH
        out[to++] = CAPITAL_N
        at++
      } else {
        const length = first < NULL_CELL ? first : longLength(buffer, at)
        at += lengthBytes(first)
        for (const stop = at + length; at < stop; at++) {
          const byte = buffer[at] ?? 0
          const letter = byte > BACKSLASH ? 0 : (ESCAPE[byte] ?? 0)
          if (letter === 0) out[to++] = byte
          else {
            out[to++] = BACKSLASH
            out[to++] = letter
          }
        }
      }
      out[to++] = TAB
    }
    out[to - 1] = NEWLINE
    this.#length = to
    this.#rows++
  }

  take(rest: boolean): RowTextChunk | null {
    if (rest) this.#finish()
    return this.#full.shift() ?? null
  }

  /** Chunks are handed on to other streams, which keep them: none is used twice. */
  #next(most: number): void {
    this.#finish()
    this.#out = Buffer.allocUnsafeSlow(Math.max(BYTES, most))
    this.#length = 0
  }

  #finish(): void {
    if (this.#rows === 0) return
    this.#full.push({ text: this.#out.subarray(0, this.#length), rows: this.#rows })
    this.#out = Buffer.alloc(0)
    this.#length = 0
    this.#rows = 0
  }
}
