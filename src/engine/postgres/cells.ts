import type { CellChunk } from '../engine.ts'

const BYTES = 256 * 1024
const CELLS = 32 * 1024
const DATA_ROW = 0x44
/** A message's kind and its length, which counts itself and not the kind. */
const HEAD = 5

/**
 * Takes the server's messages apart as they come off the socket
 * (https://www.postgresql.org/docs/current/protocol-message-formats.html): a DataRow's cells stay where they are in the chunk's
 * bytes and only their places are noted; every other message is handed on whole. What the driver makes of a row, an object and
 * a text a cell, costs more than all that is done with it here.
 */
export class CellReader {
  readonly #keep: (chunk: CellChunk) => void
  readonly #other: (message: Buffer) => void
  readonly #spare: CellChunk[] = []
  readonly #width: number
  #chunk: CellChunk
  /** Bytes of the chunk that are filled, and where the first message begins that is not whole yet. */
  #used = 0
  #at = 0

  constructor(
    width: number,
    to: { keep: (chunk: CellChunk) => void; other: (message: Buffer) => void },
  ) {
    this.#width = width
    this.#keep = to.keep
    this.#other = to.other
    this.#chunk = this.#empty(BYTES)
  }

  /** Bytes off the socket; theirs again after the call. */
  take(bytes: Buffer): void {
    for (let from = 0; from < bytes.length; ) {
      if (this.#used === this.#chunk.data.length) this.#cut()
      const count = bytes.copy(this.#chunk.data, this.#used, from)
      this.#used += count
      from += count
      this.#read()
    }
  }

  /** Hands on the rows that wait. */
  flush(): void {
    if (this.#chunk.rows > 0) this.#cut()
  }

  /** A chunk that was handed on may be filled again. */
  recycle(chunk: CellChunk): void {
    // A chunk that one huge row made is not kept.
    if (chunk.data.length === BYTES) this.#spare.push(chunk)
  }

  #read(): void {
    for (;;) {
      const { data } = this.#chunk
      const at = this.#at
      if (this.#used - at < HEAD) return
      const end = at + 1 + data.readUInt32BE(at + 1)
      if (end > this.#used) return
      this.#at = end
      if (data[at] === DATA_ROW) this.#note(data, at + HEAD)
      else this.#other(Buffer.from(data.subarray(at, end)))
    }
  }

  /** Behind the number of cells, which is known: each its length, or −1, and its bytes. */
  #note(data: Buffer, from: number): void {
    const { start, end, rows } = this.#chunk
    let at = from + 2
    let cell = rows * this.#width
    for (const last = cell + this.#width; cell < last; cell++) {
      const length =
        ((data[at] ?? 0) << 24) |
        ((data[at + 1] ?? 0) << 16) |
        ((data[at + 2] ?? 0) << 8) |
        (data[at + 3] ?? 0)
      at += 4
      if (length < 0) {
        start[cell] = -1
        end[cell] = -1
      } else {
        start[cell] = at
        at += length
        end[cell] = at
      }
    }
    this.#chunk.rows++
    if (cell + this.#width > start.length) this.#cut()
  }

  /** Hands on the chunk, if it has rows; the message that is not whole moves to another. */
  #cut(): void {
    const full = this.#chunk
    const rest = full.data.subarray(this.#at, this.#used)
    this.#chunk = this.#empty(this.#room(rest))
    this.#used = rest.copy(this.#chunk.data)
    this.#at = 0
    if (full.rows > 0) this.#keep(full)
  }

  /** Room for all of a message of which a part is here. */
  #room(message: Buffer): number {
    return Math.max(BYTES, message.length < HEAD ? 0 : 1 + message.readUInt32BE(1))
  }

  #empty(bytes: number): CellChunk {
    const spare = bytes === BYTES ? this.#spare.pop() : undefined
    if (spare) return Object.assign(spare, { rows: 0 })
    const cells = Math.max(CELLS, this.#width)
    return {
      data: Buffer.allocUnsafeSlow(bytes),
      rows: 0,
      width: this.#width,
      start: new Int32Array(cells),
      end: new Int32Array(cells),
    }
  }
}
