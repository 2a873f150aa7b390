/** Bytes that are put together piece by piece, without a copy for each. */
export class GrowingText {
  #bytes: Buffer
  #length = 0

  constructor(size: number) {
    this.#bytes = Buffer.allocUnsafe(size)
  }

  get whole(): Buffer {
    return this.#bytes.subarray(0, this.#length)
  }

  /** Bytes `from` up to `to` of a buffer. */
  copy(source: Buffer, from: number, to: number): void {
    this.#room(to - from)
    this.#length += source.copy(this.#bytes, this.#length, from, to)
  }

  write(text: string): void {
    // A UTF-16 unit is at most three bytes of UTF-8.
    this.#room(text.length * 3)
    this.#length += this.#bytes.write(text, this.#length, 'utf8')
  }

  byte(byte: number): void {
    this.#room(1)
    this.#bytes[this.#length] = byte
    this.#length++
  }

  #room(more: number): void {
    const needed = this.#length + more
    if (needed <= this.#bytes.length) return
    const larger = Buffer.allocUnsafe(Math.max(needed, this.#bytes.length * 2))
    this.#bytes.copy(larger, 0, 0, this.#length)
    this.#bytes = larger
  }
}
