import type { CellChunk } from '../../engine/engine.ts'
import { compareIntegers, safeInteger } from '../canonical/number.ts'
import type { Evaluate } from '../field/evaluate.ts'
import { NULL, type Slot, slot } from '../slot.ts'

/** How a key column is ordered: integers by value, the rest by the bytes of the canonical form. */
export type Order = 'integer' | 'bytes'

/** A server did not answer in the order of the key: its rows cannot be merged, and have to be paired by hash. */
export class OutOfOrder extends Error {}

/**
 * Walks rows that come in the order of their key, always with a look at the next one: `twin` tells that it has the same key.
 * The row is the one at `base` of `chunk`, valid until `advance`.
 */
export class Cursor {
  readonly #chunks: AsyncIterator<CellChunk>
  readonly #prepare: ((chunks: CellChunk[]) => Promise<void>) | null
  readonly #keys: readonly Evaluate[]
  readonly #orders: readonly Order[]
  readonly #integer: number | null
  chunk: CellChunk = NO_ROWS
  base = 0
  twin = false
  done = false
  /** The key's cells, and whether they are filled: not before somebody asks, where numbers will do. */
  #key: Slot[]
  #filled = false
  /** The key where it is one integer that a number holds exactly; else NaN. */
  #number = Number.NaN
  #next: Slot[]
  #nextFilled = false
  #nextNumber = Number.NaN
  /** Where the next row is; past the chunk, where there is none. */
  #ahead: CellChunk = NO_ROWS
  #aheadRow = 0

  /**
   * `integer`: the cell that holds the key as it is, where the key is one integer.
   * `prepare`: called with the chunks whose rows are about to be evaluated.
   */
  constructor(options: {
    chunks: AsyncIterable<CellChunk>
    keys: readonly Evaluate[]
    orders: readonly Order[]
    integer?: number | null
    prepare?: ((chunks: CellChunk[]) => Promise<void>) | null
  }) {
    this.#chunks = options.chunks[Symbol.asyncIterator]()
    this.#prepare = options.prepare ?? null
    this.#keys = options.keys
    this.#orders = options.orders
    this.#integer = options.integer ?? null
    this.#key = options.keys.map(slot)
    this.#next = options.keys.map(slot)
  }

  get key(): Slot[] {
    if (!this.#filled) this.#evaluate(this.chunk, this.base, this.#key)
    this.#filled = true
    return this.#key
  }

  /** Whether the key in hand comes before (negative), with (0) or behind another cursor's. */
  against(other: Cursor): number {
    const order = this.#number - other.#number
    return Number.isNaN(order) ? this.compare(this.key, other.key) : order
  }

  /** To be called once, first. */
  async start(): Promise<void> {
    this.done = !(await this.#refill([]))
    if (!this.done) await this.advance()
  }

  /** Goes to the next row; a promise only where a chunk has to come first. */
  advance(): Promise<void> | null {
    if (this.#aheadRow >= this.#ahead.rows) {
      this.done = true
      return null
    }
    this.chunk = this.#ahead
    this.base = this.#aheadRow * this.chunk.width
    const passed = this.#key
    this.#key = this.#next
    this.#filled = this.#nextFilled
    this.#number = this.#nextNumber
    this.#next = passed
    this.#nextFilled = false
    this.#aheadRow++
    if (this.#aheadRow < this.#ahead.rows) {
      this.#look()
      return null
    }
    return this.#nextChunk()
  }

  async #nextChunk(): Promise<void> {
    // The chunk's bytes end with the chunk: the row in hand is kept as a copy.
    this.chunk = rowCopy(this.chunk, this.base)
    this.base = 0
    this.#filled = false
    if (await this.#refill([this.chunk])) this.#look()
    else this.twin = false
  }

  /** Brings the next chunk that holds rows; false at the end. The first row's key is then in `#next`. */
  async #refill(kept: CellChunk[]): Promise<boolean> {
    for (;;) {
      const { value, done } = await this.#chunks.next()
      if (done === true) {
        this.#ahead = NO_ROWS
        this.#aheadRow = 0
        return false
      }
      if (value.rows === 0) continue
      await this.#prepare?.([...kept, value])
      this.#ahead = value
      this.#aheadRow = 0
      this.#first()
      return true
    }
  }

  /** Takes note of the next row's key. */
  #first(): void {
    const base = this.#aheadRow * this.#ahead.width
    this.#nextNumber = this.#numberAt(this.#ahead, base)
    this.#nextFilled = Number.isNaN(this.#nextNumber)
    if (this.#nextFilled) this.#evaluate(this.#ahead, base, this.#next)
  }

  #look(): void {
    this.#first()
    let order = this.#number - this.#nextNumber
    if (Number.isNaN(order)) {
      if (!this.#nextFilled) {
        this.#evaluate(this.#ahead, this.#aheadRow * this.#ahead.width, this.#next)
        this.#nextFilled = true
      }
      order = this.compare(this.key, this.#next)
    }
    if (order > 0) throw new OutOfOrder()
    this.twin = order === 0
  }

  #numberAt({ data, start, end }: CellChunk, base: number): number {
    if (this.#integer === null) return Number.NaN
    const cell = base + this.#integer
    return safeInteger(data, start[cell] ?? NULL, end[cell] ?? NULL)
  }

  #evaluate(chunk: CellChunk, base: number, key: Slot[]): void {
    for (let i = 0; i < key.length; i++) {
      const part = key[i]
      if (part === undefined) continue
      this.#keys[i]?.(chunk, base, part)
      // What is NULL or cannot be computed has no place in an order.
      if (part.start === NULL) throw new OutOfOrder()
    }
  }

  compare(a: readonly Slot[], b: readonly Slot[]): number {
    for (let i = 0; i < a.length; i++) {
      const x = a[i]
      const y = b[i]
      if (x === undefined || y === undefined) continue
      const order =
        this.#orders[i] === 'integer'
          ? compareIntegers(x, y)
          : x.data.compare(y.data, y.start, y.end, x.start, x.end)
      if (order !== 0) return order
    }
    return 0
  }

  /** Gives the stream back, read to its end or not. */
  async stop(): Promise<void> {
    await this.#chunks.return?.()
  }
}

const NO_ROWS: CellChunk = {
  data: Buffer.alloc(0),
  rows: 0,
  width: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
}

/** One row of a chunk as a chunk of its own. */
function rowCopy(chunk: CellChunk, base: number): CellChunk {
  const { width } = chunk
  const start = new Int32Array(width)
  const end = new Int32Array(width)
  const parts: Buffer[] = []
  let length = 0
  for (let c = 0; c < width; c++) {
    const from = chunk.start[base + c] ?? NULL
    const to = chunk.end[base + c] ?? NULL
    start[c] = from < 0 ? NULL : length
    if (from >= 0) {
      parts.push(chunk.data.subarray(from, to))
      length += to - from
    }
    end[c] = from < 0 ? NULL : length
  }
  return { data: Buffer.concat(parts), rows: 1, width, start, end }
}
