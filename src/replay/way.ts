import type { CheckId } from '../check/catalogue.ts'
import { escaped, isNull, NEWLINE, TAB, unescaped } from '../engine/row-text.ts'
import type { CompiledTransfer, WayStep } from '../mapping/sql/compiled.ts'
import { formsWork } from './forms/forms.ts'
import type { Impossible } from './forms/made.ts'
import { GrowingText } from './growing-text.ts'
import { uuid5 } from './uuid5.ts'
import { ZoneClock } from './zone.ts'
import { zoneFault } from './zone-fault.ts'

/** What made rows impossible, as counted on the way of one batch. */
export interface Fault {
  check: CheckId
  column: string
  summary: string
  fix: string
  rows: number
  /** Source keys of the first such rows, as raw text. */
  keys: string[][]
}

/** Keys that a refusal names. */
export const KEYS_KEPT = 20

/**
 * What happens to a transfer's row text between the servers: cells that no SQL of the source says exactly are computed, and the cells
 * that only serve the mover (which fault a row has, and its key) are taken off. Works on bytes, a chunk of whole lines at a time.
 */
export class Way {
  readonly #steps: { cell: number; column: string; step: Step }[]
  readonly #known: CompiledTransfer['faults']
  readonly #keyWidth: number
  readonly #found = new Map<string, Fault>()

  constructor(transfer: CompiledTransfer) {
    this.#steps = transfer.cells.flatMap(({ way, staged }, cell) =>
      way === null ? [] : [{ cell, column: staged, step: stepOf(way) }],
    )
    this.#known = transfer.faults
    this.#keyWidth = transfer.key.length
  }

  /** False where row text passes untouched; the read then has no further cells. */
  static needed(transfer: CompiledTransfer): boolean {
    return transfer.faults.length > 0 || transfer.cells.some(cell => cell.way !== null)
  }

  /** The cells that a read has behind the transfer's own: the number of the row's fault or '', then the key. */
  static furtherCells(transfer: CompiledTransfer): string[] {
    if (!Way.needed(transfer)) return []
    const cases = transfer.faults.map((fault, n) => `when ${fault.sql} then '${n}'`)
    return [
      cases.length === 0 ? `''` : `case ${cases.join(' ')} else '' end`,
      ...transfer.key.map(key => key.raw),
    ]
  }

  /** What was found so far; a batch with faults must not commit. */
  get faults(): Fault[] {
    return [...this.#found.values()]
  }

  /** Whole lines in, whole lines out. */
  through(text: Buffer): Buffer {
    const out = new GrowingText(text.length + 64)
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf(NEWLINE, start)
      const end = newline === -1 ? text.length : newline
      const borders = this.#furtherBorders(text, end)
      this.#lookAtFault(text, borders, end)
      this.#line(text, start, borders, end, out)
      out.byte(NEWLINE)
      start = end + 1
    }
    return out.whole
  }

  /** Where the tabs stand before the fault cell and before each key cell. */
  #furtherBorders(text: Buffer, end: number): number[] {
    const borders: number[] = []
    for (let n = 0, at = end; n <= this.#keyWidth; n++) {
      at = text.lastIndexOf(TAB, at - 1)
      borders.unshift(at)
    }
    return borders
  }

  #lookAtFault(text: Buffer, borders: readonly number[], end: number): void {
    const from = (borders[0] ?? end) + 1
    const until = borders[1] ?? end
    if (from >= until) return
    const fault = this.#known[Number(text.toString('latin1', from, until))]
    if (fault !== undefined) this.#note(fault, text, borders, end)
  }

  #line(
    text: Buffer,
    start: number,
    borders: readonly number[],
    end: number,
    out: GrowingText,
  ): void {
    const body = borders[0] ?? end
    let copied = start
    let cell = 0
    let cellStart = start
    for (const { cell: wanted, column, step } of this.#steps) {
      for (; cell < wanted; cell++) cellStart = text.indexOf(TAB, cellStart) + 1
      const tab = text.indexOf(TAB, cellStart)
      const cellEnd = tab === -1 || tab > body ? body : tab
      const made = step(
        isNull(text, cellStart, cellEnd) ? null : unescaped(text, cellStart, cellEnd),
      )
      if (typeof made === 'object' && made !== null)
        this.#note({ ...made, column }, text, borders, end)
      out.copy(text, copied, cellStart)
      out.write(typeof made === 'string' ? escaped(made) : '\\N')
      copied = cellEnd
    }
    out.copy(text, copied, body)
  }

  #note(
    fault: Omit<Fault, 'rows' | 'keys'>,
    text: Buffer,
    borders: readonly number[],
    end: number,
  ): void {
    const name = `${fault.check} ${fault.column} ${fault.summary}`
    let found = this.#found.get(name)
    if (found === undefined) {
      const { check, column, summary, fix } = fault
      found = { check, column, summary, fix, rows: 0, keys: [] }
      this.#found.set(name, found)
    }
    found.rows++
    if (found.keys.length < KEYS_KEPT) {
      const cells = [...borders.slice(1), end]
      found.keys.push(
        cells
          .slice(0, -1)
          .map((border, n) => unescaped(text, border + 1, cells[n + 1] ?? end).toString('utf8')),
      )
    }
  }
}

/** A cell's value → what is written, NULL, or why it cannot be. */
type Step = (value: Buffer | null) => string | null | Impossible

function stepOf(way: WayStep): Step {
  if (way.kind === 'uuid5') {
    const make = uuid5(way.namespace)
    return value => (value === null ? NULL_IN_UUID5 : make(value))
  }
  if (way.kind === 'forms') {
    const work = formsWork(way)
    return value => work(value === null ? null : value.toString('utf8'))
  }
  const clock = new ZoneClock(way.zone, way.gap, way.overlap)
  return value => {
    if (value === null) return way.otherwise ?? null
    const made = clock.toUtc(value.toString('latin1'))
    return 'text' in made ? made.text : zoneFault(made.fault, way.zone)
  }
}

const NULL_IN_UUID5: Impossible = {
  check: 'mapping.key',
  summary: 'a column that uuid5 hashes is NULL',
  fix: 'hash columns that are NOT NULL, or leave such rows out with where',
}
