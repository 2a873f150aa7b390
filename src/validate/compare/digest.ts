import { NULL, type Slot } from '../slot.ts'

/**
 * A row's hash: MurmurHash3 x86 128 (Austin Appleby, public domain) over its cells, one block of four 32-bit words at a time;
 * each cell starts with its length, so that no two rows of other cells run together. Not cryptographic: it tells accident, not malice.
 * The hash of the last row is in `rowHash`.
 */
export const rowHash = new Uint32Array(4)

const C1 = 0x239b961b
const C2 = 0xab0e9789
const C3 = 0x38b34ae5
const C4 = 0xa1e38b93

let h1 = 0
let h2 = 0
let h3 = 0
let h4 = 0
let length = 0

const left = (x: number, by: number): number => (x << by) | (x >>> (32 - by))

function block(k1: number, k2: number, k3: number, k4: number): void {
  h1 ^= Math.imul(left(Math.imul(k1, C1), 15), C2)
  h1 = (Math.imul((left(h1, 19) + h2) | 0, 5) + 0x561ccd1b) | 0
  h2 ^= Math.imul(left(Math.imul(k2, C2), 16), C3)
  h2 = (Math.imul((left(h2, 17) + h3) | 0, 5) + 0x0bcaa747) | 0
  h3 ^= Math.imul(left(Math.imul(k3, C3), 17), C4)
  h3 = (Math.imul((left(h3, 15) + h4) | 0, 5) + 0x96cd1c35) | 0
  h4 ^= Math.imul(left(Math.imul(k4, C4), 18), C1)
  h4 = (Math.imul((left(h4, 13) + h1) | 0, 5) + 0x32ac3b17) | 0
}

/** Four bytes, or fewer where `end` comes first. */
function word(data: Buffer, at: number, end: number): number {
  if (at + 4 <= end) {
    return (
      (data[at] ?? 0) |
      ((data[at + 1] ?? 0) << 8) |
      ((data[at + 2] ?? 0) << 16) |
      ((data[at + 3] ?? 0) << 24)
    )
  }
  let value = 0
  for (let i = end - 1; i >= at; i--) value = (value << 8) | (data[i] ?? 0)
  return value
}

function wordOf(view: DataView, at: number, end: number): number {
  if (at + 4 <= end) return view.getInt32(at, true)
  let value = 0
  for (let i = end - 1; i >= at; i--) value = (value << 8) | view.getUint8(i)
  return value
}

const NO_VALUE = 0xffffffff
const UNMAPPED = 0xfffffffe
const FAULT = 0xfffffffd

/** Hashes one more cell. */
export function hashCell(slot: Slot): void {
  const { start, end, data } = slot
  if (start === NULL) {
    block(slot.unmapped ? UNMAPPED : slot.fault === null ? NO_VALUE : FAULT, 0, 0, 0)
    length += 16
    return
  }
  hashBytes(data, start, end)
}

/** The same, of bytes of a chunk, which are read four at a time, and with nothing written back before the end: every row comes here. */
export function hashView(view: DataView, start: number, end: number): void {
  let [a, b, c, d] = [h1, h2, h3, h4]
  let k1 = end - start
  let at = start - 4
  do {
    if (at >= start) k1 = wordOf(view, at, end)
    a ^= Math.imul(left(Math.imul(k1, C1), 15), C2)
    a = (Math.imul((left(a, 19) + b) | 0, 5) + 0x561ccd1b) | 0
    b ^= Math.imul(left(Math.imul(wordOf(view, at + 4, end), C2), 16), C3)
    b = (Math.imul((left(b, 17) + c) | 0, 5) + 0x0bcaa747) | 0
    c ^= Math.imul(left(Math.imul(wordOf(view, at + 8, end), C3), 17), C4)
    c = (Math.imul((left(c, 15) + d) | 0, 5) + 0x96cd1c35) | 0
    d ^= Math.imul(left(Math.imul(wordOf(view, at + 12, end), C4), 18), C1)
    d = (Math.imul((left(d, 13) + a) | 0, 5) + 0x32ac3b17) | 0
    at += 16
  } while (at < end)
  h1 = a
  h2 = b
  h3 = c
  h4 = d
  length += end - start + 16
}

/** One more cell: the bytes of its canonical form. */
function hashBytes(data: Buffer, start: number, end: number): void {
  // The length shares its block with the first twelve bytes: most cells are one block.
  block(end - start, word(data, start, end), word(data, start + 4, end), word(data, start + 8, end))
  for (let at = start + 12; at < end; at += 16) {
    block(
      word(data, at, end),
      word(data, at + 4, end),
      word(data, at + 8, end),
      word(data, at + 12, end),
    )
  }
  length += end - start + 16
}

const double = new Float64Array(1)
const words = new Uint32Array(double.buffer)
const EIGHT_BYTES = 0xfffffffc

/**
 * One more cell that holds a binary float, by its bits: making its canonical text would cost more than all else that is done with
 * a row. NULL, and what is no value, are as in any cell.
 */
export function hashFloat(value: number): void {
  double[0] = Number.isNaN(value) ? 0 : value
  block(EIGHT_BYTES, words[0] ?? 0, words[1] ?? 0, Number.isNaN(value) ? 1 : 0)
  length += 16
}

/** Hashes the first `count` canonical cells of a row into `rowHash`. */
export function hashRow(row: readonly Slot[], count: number): void {
  beginRow()
  for (let i = 0; i < count; i++) {
    const slot = row[i]
    if (slot !== undefined) hashCell(slot)
  }
  endRow()
}

/** Begins the hash of a row. */
export function beginRow(): void {
  h1 = h2 = h3 = h4 = length = 0
}

/** Ends it: it is in `rowHash`. */
export function endRow(): void {
  h1 ^= length
  h2 ^= length
  h3 ^= length
  h4 ^= length
  mingle()
  h1 = avalanche(h1)
  h2 = avalanche(h2)
  h3 = avalanche(h3)
  h4 = avalanche(h4)
  mingle()
  rowHash[0] = h1
  rowHash[1] = h2
  rowHash[2] = h3
  rowHash[3] = h4
}

function mingle(): void {
  h1 = (h1 + h2 + h3 + h4) | 0
  h2 = (h2 + h1) | 0
  h3 = (h3 + h1) | 0
  h4 = (h4 + h1) | 0
}

function avalanche(h: number): number {
  let x = h ^ (h >>> 16)
  x = Math.imul(x, 0x85ebca6b)
  x ^= x >>> 13
  x = Math.imul(x, 0xc2b2ae35)
  return x ^ (x >>> 16)
}

/** A sum of row hashes modulo 2^128: the order of rows is no matter, how often one is there is. */
export class Digest {
  readonly #lanes = new Uint32Array(4)

  /** Adds the row that was hashed last. */
  addRow(): void {
    this.#add(rowHash)
  }

  /** Adds a digest of other rows, as `hex` wrote it. */
  addHex(hex: string): void {
    const lanes = new Uint32Array(4)
    for (let i = 0; i < 4; i++) lanes[3 - i] = Number.parseInt(hex.slice(i * 8, i * 8 + 8), 16)
    this.#add(lanes)
  }

  #add(lanes: Uint32Array): void {
    let carry = 0
    for (let i = 0; i < 4; i++) {
      const sum = (this.#lanes[i] ?? 0) + (lanes[i] ?? 0) + carry
      this.#lanes[i] = sum
      carry = sum > 0xffffffff ? 1 : 0
    }
  }

  get hex(): string {
    return [...this.#lanes]
      .reverse()
      .map(lane => lane.toString(16).padStart(8, '0'))
      .join('')
  }
}
