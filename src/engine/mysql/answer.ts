import type { Cell } from '../engine.ts'
import { lengthBytes, longLength, NULL_CELL } from './packet.ts'
import type { Packet, RowSink } from './statement.ts'

/** A small answer, whole, as text. */
export class Answer implements RowSink {
  readonly rows: Cell[][] = []
  #width = 0

  columns(count: number): void {
    this.#width = count
  }

  row({ buffer, offset }: Packet): void {
    const cells: Cell[] = []
    let at = offset
    for (let i = 0; i < this.#width; i++) {
      const first = buffer[at] ?? NULL_CELL
      if (first === NULL_CELL) {
        cells.push(null)
        at++
        continue
      }
      const length = first < NULL_CELL ? first : longLength(buffer, at)
      at += lengthBytes(first)
      cells.push(buffer.toString('utf8', at, at + length))
      at += length
    }
    this.rows.push(cells)
  }
}
