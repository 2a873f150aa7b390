import type { Privacy } from '../../check/privacy.ts'
import { floatOf } from '../canonical/float.ts'
import { describe, describeKey } from '../describe.ts'
import { cellOf } from '../explain/cause.ts'
import { explain, sayOf } from '../explain/causes.ts'
import { defaultText } from '../explain/default-text.ts'
import { Causes } from '../explain/tally.ts'
import { setSame } from '../field/literal.ts'
import { type ShownRow, show } from '../shown-row.ts'
import { equalSlots, NULL, type Slot, setUnmapped, slot, slotText } from '../slot.ts'
import { emptyTally, type Tally } from '../tally.ts'
import type { ComparedColumn } from '../work.ts'
import { beginRow, Digest, endRow, hashCell, hashFloat } from './digest.ts'
import type { Tolerate } from './tolerate.ts'

/** One row, its cells in canonical form, in the order of the compared columns; more cells may follow. */
export type Row = Slot[]

/** How many cells of a row one source maps, and how many of these it computed itself, or nobody compares. */
export interface CellCounts {
  mapped: number
  inferred: number
  uncovered: number
  /** By compared column, where the spec accepts differences of it. */
  tolerances?: readonly (Tolerances | null)[]
}

/** A column's tolerances: what each accepts, and what it is counted by. */
export interface Tolerances {
  accepts: Tolerate
  names: readonly string[]
}

/** Counts what pairs of rows, and rows alone, have to say of a table. */
export class Pairing {
  readonly columns: readonly ComparedColumn[]
  readonly #key: readonly number[]
  readonly #privacy: Privacy
  readonly #keysShown: number
  readonly #tally: Tally = emptyTally()
  readonly #causes = new Map<ComparedColumn, { causes: Causes; byDefault: string | null }>()
  readonly #expectedDigest = new Digest()
  readonly #foundDigest = new Digest()

  constructor(options: {
    columns: readonly ComparedColumn[]
    key: readonly number[]
    privacy: Privacy
    keysShown: number
  }) {
    this.columns = options.columns
    this.#key = options.key
    this.#privacy = options.privacy
    this.#keysShown = options.keysShown
  }

  /** The tally so far. */
  get tally(): Tally {
    for (const [{ name }, { causes }] of this.#causes) this.#tally.causes[name] = causes.tally
    this.#tally.expectedDigest = this.#expectedDigest.hex
    this.#tally.foundDigest = this.#foundDigest.hex
    return this.#tally
  }

  /** Two rows of one key. Cells that the mapping says nothing about are compared with nothing. */
  pair(expected: Row, found: Row, counts: CellCounts): void {
    const tally = this.#tally
    this.#count(counts)
    let same = true
    for (let c = 0; c < this.columns.length; c++) {
      const want = expected[c]
      const have = found[c]
      if (want === undefined || have === undefined) continue
      if (want.unmapped) setUnmapped(have)
      else if (!equalSlots(want, have)) {
        const tolerances = counts.tolerances?.[c]
        if (tolerances && this.#tolerated(c, want, have, tolerances)) continue
        same = false
        this.#differs(c, want, have, found)
      }
    }
    this.#hash(found)
    this.#foundDigest.addRow()
    if (!same) {
      tally.differing++
      this.#hash(expected)
    }
    this.#expectedDigest.addRow()
  }

  /** Two rows of one key that hold the same in every column, and whose hash was made last. */
  alike(counts: CellCounts): void {
    this.#count(counts)
    this.#foundDigest.addRow()
    this.#expectedDigest.addRow()
  }

  #count({ mapped, inferred, uncovered }: CellCounts): void {
    const tally = this.#tally
    tally.expected++
    tally.found++
    tally.cells += mapped
    tally.inferredCells += inferred
    tally.uncoveredCells += uncovered
  }

  /** Whether the spec accepts the difference; the cell then counts as the one that was found. */
  #tolerated(c: number, want: Slot, have: Slot, { accepts, names }: Tolerances): boolean {
    const by = accepts(want, have)
    const column = this.columns[c]?.name
    if (by.length === 0 || column === undefined) return false
    const { tolerated, toleratedByColumn } = this.#tally
    for (const i of by) {
      const name = names[i] ?? ''
      tolerated[name] = (tolerated[name] ?? 0) + 1
    }
    toleratedByColumn[column] = (toleratedByColumn[column] ?? 0) + 1
    setSame(want, have)
    return true
  }

  #differs(c: number, want: Slot, have: Slot, row: Row): void {
    const column = this.columns[c]
    if (column === undefined) return
    const { differingByColumn } = this.#tally
    differingByColumn[column.name] = (differingByColumn[column.name] ?? 0) + 1
    const { causes, byDefault } = this.#causesOf(column)
    const { cause, match } = explain(cellOf(want, have, column.type, byDefault))
    causes.add(cause.name, match, this.#order(row), () => ({
      key: this.#keyText(row),
      cell: describe(want, have, column.type, this.#privacy, column.pii, sayOf(cause, match)),
    }))
  }

  #causesOf(column: ComparedColumn): { causes: Causes; byDefault: string | null } {
    const known = this.#causes.get(column)
    if (known !== undefined) return known
    const made = {
      causes: new Causes(this.#keysShown),
      byDefault: defaultText(column.default, column.type),
    }
    this.#causes.set(column, made)
    return made
  }

  /** A row that was there before and had to be kept as it was. */
  kept(found: Row): void {
    this.#tally.expected++
    this.#tally.found++
    this.#hash(found)
    this.#foundDigest.addRow()
    this.#expectedDigest.addRow()
  }

  /** A row that the mapping makes and the target has not. */
  missing(expected: Row): void {
    this.#tally.missing++
    this.#alone(expected, 'expected', this.#tally.shown.missing)
  }

  /** A row that the target has and the mapping does not make. */
  extra(found: Row): void {
    this.#tally.extra++
    this.#alone(found, 'found', this.#tally.shown.extra)
  }

  /** A row whose key its own side has once more, and the other side has too. */
  duplicate(row: Row, side: 'expected' | 'found'): void {
    this.twice(row)
    this.#alone(row, side, null)
  }

  /** Notes that the key of a row, which is counted elsewhere, is there twice. */
  twice(row: Row): void {
    this.#tally.duplicate++
    this.#show(this.#tally.shown.duplicate, row)
  }

  /** A row found that has no value in a column which the target fills itself. */
  unfilled(column: string): void {
    this.#tally.unfilled[column] = (this.#tally.unfilled[column] ?? 0) + 1
  }

  #alone(row: Row, side: 'expected' | 'found', shown: ShownRow[] | null): void {
    this.#tally[side]++
    this.#hash(row)
    if (side === 'expected') this.#expectedDigest.addRow()
    else this.#foundDigest.addRow()
    if (shown !== null) this.#show(shown, row)
  }

  #hash(row: Row): void {
    beginRow()
    for (let c = 0; c < this.columns.length; c++) {
      const cell = row[c]
      if (cell === undefined) continue
      if (this.columns[c]?.type.kind !== 'float' || cell.start === NULL) hashCell(cell)
      else hashFloat(floatOf(slotText(cell) ?? ''))
    }
    endRow()
  }

  #show(rows: ShownRow[], row: Row): void {
    show(rows, this.#order(row), this.#keysShown, () => ({ key: this.#keyText(row), cell: null }))
  }

  #order(row: Row): string[] {
    return this.#key.map(c => slotText(row[c] ?? slot()) ?? '')
  }

  #keyText(row: Row): string {
    const part = (c: number): string =>
      `${this.columns[c]?.name}=${describeKey(row[c] ?? slot(), this.#privacy, this.columns[c]?.pii ?? false)}`
    return this.#key.map(part).join(', ')
  }
}

/** A copy of a row that outlives what it was read from. */
export const copyRow = (row: Row): Row =>
  row.map(cell => {
    const to = slot()
    setSame(to, cell)
    if (cell.start >= 0) {
      to.data = Buffer.from(cell.data.subarray(cell.start, cell.end))
      to.start = 0
      to.end = to.data.length
    }
    return to
  })
