import { NULL, type Slot, setBytes, setFault, setNull, setUnmapped } from '../slot.ts'
import type { Row } from './pair.ts'

/**
 * A row as bytes, for pairing by hash: its whole length and the number of its source (0: found), then every cell as its length
 * (negative: NULL, unmapped or fault) and its canonical bytes (of a fault: its words). Numbers are 4 bytes, little endian.
 */
const HEAD = 8
const IS_NULL = -1
const IS_UNMAPPED = -2
const IS_FAULT = -3

export function rowLength(row: Row): number {
  let length = HEAD
  for (const cell of row) {
    length += 4
    if (cell.start !== NULL) length += cell.end - cell.start
    else if (cell.fault !== null) length += 4 + Buffer.byteLength(cell.fault)
  }
  return length
}

/** Writes a row of `length` bytes, as rowLength says it. */
export function writeRow(
  row: Row,
  source: number,
  length: number,
  data: Buffer,
  from: number,
): void {
  let at = data.writeInt32LE(length, from)
  at = data.writeInt32LE(source, at)
  for (const cell of row) {
    if (cell.start !== NULL) {
      at = data.writeInt32LE(cell.end - cell.start, at)
      at += cell.data.copy(data, at, cell.start, cell.end)
    } else if (cell.fault !== null) {
      at = data.writeInt32LE(IS_FAULT, at)
      at = data.writeInt32LE(Buffer.byteLength(cell.fault), at)
      at += data.write(cell.fault, at)
    } else at = data.writeInt32LE(cell.unmapped ? IS_UNMAPPED : IS_NULL, at)
  }
}

/** The source of the row at a place, and where the next one is. */
export const rowHead = (data: Buffer, at: number): { source: number; next: number } => ({
  source: data.readInt32LE(at + 4),
  next: at + data.readInt32LE(at),
})

/** Reads the row at a place into slots, which then show bytes of `data`. */
export function readRow(data: Buffer, from: number, row: Row): void {
  let at = from + HEAD
  for (const cell of row) at = readCell(data, at, cell)
}

function readCell(data: Buffer, from: number, to: Slot): number {
  const length = data.readInt32LE(from)
  const at = from + 4
  if (length >= 0) {
    setBytes(to, data, at, at + length)
    return at + length
  }
  if (length === IS_FAULT) {
    const words = at + 4 + data.readInt32LE(at)
    setFault(to, data.toString('utf8', at + 4, words))
    return words
  }
  if (length === IS_UNMAPPED) setUnmapped(to)
  else setNull(to)
  return at
}
