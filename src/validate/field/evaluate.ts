import type { CellChunk } from '../../engine/engine.ts'
import type { Canonical, Slot } from '../slot.ts'
import { setNull } from '../slot.ts'

/** Fills a slot with what a field makes of the row whose first cell is `chunk.start[base]`. */
export type Evaluate = (chunk: CellChunk, base: number, slot: Slot) => void

/** The cell `input` of the row, in canonical form; NULL stays NULL. */
export function plain(input: number, form: Canonical): Evaluate {
  return (chunk, base, slot) => {
    const start = chunk.start[base + input] ?? -1
    if (start < 0) setNull(slot)
    else form(chunk.data, start, chunk.end[base + input] ?? start, slot)
  }
}

/** The select list of one reading: every expression once. */
export class SelectList {
  readonly #expressions = new Map<string, number>()

  /** Its place in the row. */
  add(expression: string): number {
    const known = this.#expressions.get(expression)
    if (known !== undefined) return known
    this.#expressions.set(expression, this.#expressions.size)
    return this.#expressions.size - 1
  }

  /** A query always selects something: rows without a cell to read are rows too. */
  get sql(): string {
    return [...this.#expressions.keys()].join(', ') || "'1'"
  }
}
