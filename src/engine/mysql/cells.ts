import type { CellChunk } from '../engine.ts'
import type { Collector } from './collector.ts'
import { lengthBytes, longLength, NULL_CELL } from './packet.ts'
import type { Packet } from './statement.ts'

const BYTES = 256 * 1024
const CELLS = 32 * 1024

/** Rows as chunks of cells: each packet is copied whole, and where its cells lie is noted. */
export class CellCollector implements Collector<CellChunk> {
  readonly #full: CellChunk[] = []
  readonly #spare: CellChunk[] = []
  #width = 0
  #chunk: CellChunk | null = null
  #bytes = 0
  #handedOut: CellChunk | null = null

  get waiting(): number {
    return this.#full.length
  }

  columns(count: number): void {
    this.#width = count
  }

  row({ buffer, offset, end }: Packet): void {
    const width = this.#width
    const size = end - offset
    if (this.#chunk !== null && !this.#fits(this.#chunk, size)) this.#finish(this.#chunk)
    const chunk = this.#chunk ?? this.#empty(size)
    this.#chunk = chunk
    const { data, start, end: ends } = chunk
    buffer.copy(data, this.#bytes, offset, end)
    const shift = this.#bytes - offset
    let cell = chunk.rows * width
    let at = offset
    for (const last = cell + width; cell < last; cell++) {
      const first = buffer[at] ?? NULL_CELL
      if (first === NULL_CELL) {
        start[cell] = -1
        ends[cell] = -1
        at++
        continue
      }
      const length = first < NULL_CELL ? first : longLength(buffer, at)
      at += lengthBytes(first)
      start[cell] = at + shift
      at += length
      ends[cell] = at + shift
    }
    this.#bytes += size
    chunk.rows++
  }

  take(rest: boolean): CellChunk | null {
    if (this.#handedOut !== null) this.#recycle(this.#handedOut)
    if (rest && this.#chunk !== null) this.#finish(this.#chunk)
    this.#handedOut = this.#full.shift() ?? null
    return this.#handedOut
  }

  #fits(chunk: CellChunk, size: number): boolean {
    return (
      this.#bytes + size <= chunk.data.length &&
      (chunk.rows + 1) * this.#width <= chunk.start.length
    )
  }

  #finish(chunk: CellChunk): void {
    this.#full.push(chunk)
    this.#chunk = null
    this.#bytes = 0
  }

  #empty(size: number): CellChunk {
    const spare = size <= BYTES ? this.#spare.pop() : undefined
    if (spare) return Object.assign(spare, { rows: 0 })
    const cells = Math.max(CELLS, this.#width)
    return {
      data: Buffer.allocUnsafeSlow(Math.max(BYTES, size)),
      rows: 0,
      width: this.#width,
      start: new Int32Array(cells),
      end: new Int32Array(cells),
    }
  }

  #recycle(chunk: CellChunk): void {
    this.#handedOut = null
    // A chunk that one huge row made is not kept.
    if (chunk.data.length === BYTES) this.#spare.push(chunk)
  }
}
