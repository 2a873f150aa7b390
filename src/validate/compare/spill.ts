import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PARTITIONS = 256
const BLOCK = 16 * 1024

interface Partition {
  blocks: { data: Buffer; used: number }[]
  /** Where its earlier bytes lie in the file. */
  extents: { at: number; length: number }[]
}

/**
 * Bytes by partition: in memory as long as all of them together stay under a bound, else in one temporary file that only its
 * owner can read and that no name leads to, so that nothing is left of it however this process ends.
 */
export class Spill implements Disposable {
  readonly count = PARTITIONS
  readonly #bound: number
  readonly #partitions: Partition[] = Array.from({ length: PARTITIONS }, () => ({
    blocks: [],
    extents: [],
  }))
  /** Blocks to be used again. */
  readonly #free: Buffer[] = []
  #reading = Buffer.alloc(0)
  #held = 0
  #file: number | null = null
  #written = 0

  /** `bound`: bytes in memory; a block for each partition is the least. */
  constructor(bound: number) {
    this.#bound = bound
  }

  /** Room for `length` more bytes of a partition, to be written at once. `hash`: any whole number. */
  room(hash: number, length: number): { data: Buffer; at: number } {
    const { blocks } = this.#partition(hash % PARTITIONS)
    let last = blocks.at(-1)
    if (last === undefined || last.used + length > last.data.length) {
      if (this.#held + Math.max(BLOCK, length) > this.#bound) this.#toFile()
      last = { data: this.#block(length), used: 0 }
      this.#held += last.data.length
      blocks.push(last)
    }
    const at = last.used
    last.used += length
    return { data: last.data, at }
  }

  /**
   * All bytes of a partition, in the order in which they came; valid until the next is read. Its memory is given back: a
   * partition is read once.
   */
  read(partition: number): Buffer {
    const { blocks, extents } = this.#partition(partition)
    const sizes = [...extents.map(e => e.length), ...blocks.map(b => b.used)]
    const length = sizes.reduce((a, b) => a + b, 0)
    if (this.#reading.length < length) this.#reading = Buffer.allocUnsafeSlow(length)
    let at = 0
    for (const extent of extents) {
      this.#readFile(extent.at, extent.length, at)
      at += extent.length
    }
    for (const { data, used } of blocks) at += data.copy(this.#reading, at, 0, used)
    this.#release(blocks)
    return this.#reading.subarray(0, length)
  }

  get spilled(): boolean {
    return this.#file !== null
  }

  #partition(index: number): Partition {
    const partition = this.#partitions[index]
    if (partition === undefined) throw new RangeError(`there is no partition ${index}`)
    return partition
  }

  #block(length: number): Buffer {
    return length > BLOCK
      ? Buffer.allocUnsafeSlow(length)
      : (this.#free.pop() ?? Buffer.allocUnsafeSlow(BLOCK))
  }

  #release(blocks: Partition['blocks']): void {
    for (const { data } of blocks) {
      this.#held -= data.length
      if (data.length === BLOCK) this.#free.push(data)
    }
    blocks.length = 0
  }

  #toFile(): void {
    this.#file ??= unnamedFile()
    for (const { blocks, extents } of this.#partitions) {
      const from = this.#written
      for (const { data, used } of blocks) {
        for (let at = 0; at < used; ) {
          const wrote = writeSync(this.#file, data, at, used - at, this.#written)
          at += wrote
          this.#written += wrote
        }
      }
      if (this.#written > from) extents.push({ at: from, length: this.#written - from })
      this.#release(blocks)
    }
  }

  #readFile(from: number, length: number, to: number): void {
    for (let at = 0; at < length; ) {
      const read =
        this.#file === null
          ? 0
          : readSync(this.#file, this.#reading, to + at, length - at, from + at)
      if (read === 0) throw new Error('a temporary file of the proof ended early')
      at += read
    }
  }

  [Symbol.dispose](): void {
    if (this.#file !== null) closeSync(this.#file)
    this.#file = null
  }
}

function unnamedFile(): number {
  const folder = mkdtempSync(join(tmpdir(), 'rehearse-proof-'))
  try {
    return openSync(join(folder, 'rows'), 'wx+', 0o600)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
