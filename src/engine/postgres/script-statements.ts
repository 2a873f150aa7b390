import { SpecError } from '../../spec/errors.ts'
import { byteAt, type FileBytes } from '../file-bytes.ts'
import { Scanner } from './script-scanner.ts'

/** One step of a script: a statement as bytes, or a backslash command with what stood before it unsent. */
export type Step =
  | { kind: 'statement'; sql: Buffer; at: Spot }
  /** `text` without the backslash, to the end of the line; `before`: the statement that it may act on. */
  | { kind: 'command'; text: string; at: Spot; before: { sql: Buffer; at: Spot } | null }

/** 1-based line and column of a step's first byte. */
export interface Spot {
  line: number
  column: number
}

const NL = 0x0a
const CR = 0x0d
const DOT = 0x2e
const BACKSLASH = 0x5c

/**
 * Splits a script as psql does. It works on bytes, as every byte that means something is ASCII in each encoding that a session may
 * send; SJIS, BIG5, GBK, UHC, JOHAB and GB18030 (client encodings only) are not covered.
 *
 * Written here since dbgate-query-splitter 4.12 forgets at every line's end, when it streams, that it is inside a string, a
 * comment or a dollar quote, and knows neither nested comments, `E''` nor BEGIN ATOMIC.
 */
export class Statements {
  readonly #bytes: FileBytes
  readonly #scanner: Scanner

  constructor(bytes: FileBytes) {
    this.#bytes = bytes
    this.#scanner = new Scanner(bytes)
  }

  /** standard_conforming_strings, as the session has it now: the caller sets it after each statement. */
  set standardStrings(standard: boolean) {
    this.#scanner.standardStrings = standard
  }

  /** The next step, or null at the end. Its bytes are valid until the next call. Throws SpecError where a string never ends. */
  async next(): Promise<Step | null> {
    const bytes = this.#bytes
    const scanner = this.#scanner
    bytes.compact()
    scanner.reset()
    while (true) {
      const found = scanner.scan()
      if (found === 'statement') {
        return this.#pass(scanner.at + 1, { kind: 'statement', ...this.#text(scanner.at) })
      }
      if (found === 'command') return this.#command()
      if (!(await bytes.more()) && scanner.at >= bytes.end) break
    }
    if (scanner.open !== null) throw this.#neverEnds(scanner.open)
    if (scanner.begun === -1) return null
    return this.#pass(bytes.end, { kind: 'statement', ...this.#text(bytes.end) })
  }

  /** The lines behind a COPY … FROM stdin, up to `\.`, in chunks of whole lines that are valid until the next is asked for. */
  async *copyData(): AsyncGenerator<Buffer> {
    const bytes = this.#bytes
    await this.#restOfLine()
    while (true) {
      let end = bytes.data.subarray(0, bytes.end).lastIndexOf(NL) + 1
      if (bytes.ended) end = bytes.end
      const stop = copyEnd(bytes.data, bytes.start, end)
      const to = stop === -1 ? end : stop
      if (to > bytes.start) {
        yield bytes.data.subarray(bytes.start, to)
        bytes.take(to)
      }
      if (stop !== -1) return this.#restOfLine()
      if (bytes.ended) return
      bytes.compact()
      await bytes.more()
    }
  }

  /** The line of the next byte. */
  get line(): number {
    return this.#bytes.line
  }

  async #command(): Promise<Step> {
    const bytes = this.#bytes
    const from = this.#scanner.at + 1
    let to = byteAt(bytes.data, NL, from, bytes.end)
    while (to === -1 && (await bytes.more())) to = byteAt(bytes.data, NL, from, bytes.end)
    if (to === -1) to = bytes.end
    const text = bytes.data.toString('utf8', from, to).trim()
    const before = this.#scanner.begun === -1 ? null : this.#text(this.#scanner.at)
    return this.#pass(to, { kind: 'command', text, at: bytes.placeOf(this.#scanner.at), before })
  }

  #text(to: number): { sql: Buffer; at: Spot } {
    const bytes = this.#bytes
    return {
      sql: bytes.data.subarray(this.#scanner.begun, to),
      at: bytes.placeOf(this.#scanner.begun),
    }
  }

  #pass(to: number, step: Step): Step {
    this.#bytes.take(Math.min(to, this.#bytes.end))
    return step
  }

  async #restOfLine(): Promise<void> {
    const bytes = this.#bytes
    let at = byteAt(bytes.data, NL, bytes.start, bytes.end)
    while (at === -1 && (await bytes.more())) at = byteAt(bytes.data, NL, bytes.start, bytes.end)
    bytes.take(at === -1 ? bytes.end : at + 1)
  }

  #neverEnds(what: string): SpecError {
    return new SpecError(`a ${what} begins here and never ends`, {
      place: { file: this.#bytes.shown, ...this.#bytes.placeOf(this.#scanner.opened) },
      fix: 'Close it; the file may also have been cut short.',
    })
  }
}

/** Where the line `\.` begins, or -1. */
function copyEnd(data: Buffer, from: number, to: number): number {
  for (let at = from; at < to; ) {
    if (data[at] === BACKSLASH && data[at + 1] === DOT) {
      const after = at + 2 < to ? data[at + 2] : NL
      if (after === NL || (after === CR && (at + 3 >= to || data[at + 3] === NL))) return at
    }
    const next = data.indexOf('\n\\.', at, 'latin1')
    if (next === -1 || next >= to) return -1
    at = next + 1
  }
  return -1
}
