import type { CellChunk } from '../engine.ts'
import type { Collector } from './copy-out.ts'

const CHUNK = 128 * 1024
/** `PGCOPY\n\xff\r\n\0`, flags and the length of an extension (which no server sends). */
const HEADER = 19
/** In place of the number of fields, after the last row. */
const TRAILER = -1

/**
 * Rows of COPY's binary format (https://www.postgresql.org/docs/current/sql-copy.html, "Binary Format"): cells stay where
 * they are in the row's bytes, only their places are noted. The chunk's buffers are not used again.
 */
export class CellCollector implements Collector<CellChunk> {
  #data = Buffer.allocUnsafeSlow(CHUNK)
  #used = 0
  #rows = 0
  #width = 0
  #started = false
  #start = new Int32Array(1024)
  #end = new Int32Array(1024)

  add(message: Buffer): CellChunk | null {
    // The header comes with the first row, or with the trailer where there is none.
    const from = this.#started ? 0 : HEADER
    this.#started = true
    if (message.length < from + 2) return null
    const width = message.readInt16BE(from)
    if (width === TRAILER) return null
    const length = message.length - from
    const full = this.#used + length > this.#data.length ? this.#cut(length) : null
    this.#width = width
    this.#note(message, from + 2)
    this.#data.set(from === 0 ? message : message.subarray(from), this.#used)
    this.#used += length
    this.#rows++
    return full
  }

  end(): CellChunk | null {
    return this.#cut(0)
  }

  #note(message: Buffer, first: number): void {
    let cell = this.#rows * this.#width
    if (cell + this.#width > this.#start.length) this.#grow(cell + this.#width)
    const shift = this.#used - (first - 2)
    let at = first
    for (const last = cell + this.#width; cell < last; cell++) {
      const length = message.readInt32BE(at)
      at += 4
      if (length < 0) {
        this.#start[cell] = -1
        this.#end[cell] = -1
      } else {
        this.#start[cell] = at + shift
        at += length
        this.#end[cell] = at + shift
      }
    }
  }

  #grow(cells: number): void {
    const size = Math.max(cells, this.#start.length * 2)
    const start = new Int32Array(size)
    start.set(this.#start)
    this.#start = start
    const end = new Int32Array(size)
    end.set(this.#end)
    this.#end = end
  }

  #cut(room: number): CellChunk | null {
    if (this.#rows === 0) {
      if (room > this.#data.length) this.#data = Buffer.allocUnsafeSlow(room)
      return null
    }
    const chunk = {
      data: this.#data.subarray(0, this.#used),
      rows: this.#rows,
      width: this.#width,
      start: this.#start,
      end: this.#end,
    }
    this.#data = Buffer.allocUnsafeSlow(Math.max(CHUNK, room))
    this.#start = new Int32Array(this.#start.length)
    this.#end = new Int32Array(this.#end.length)
    this.#used = 0
    this.#rows = 0
    return chunk
  }
}
