import { NULL } from '../slot.ts'
import { hashRow, rowHash } from './digest.ts'
import type { CellCounts, Pairing, Row } from './pair.ts'

/** A row of a source, and which cells of it mean anything. */
export interface ExpectedRow {
  row: Row
  counts: CellCounts
}

/** Says what rows of one key mean: equal, differing, missing, extra, twice, or none of the move's business. */
export class Judge {
  readonly mapped: Pairing
  /** Rows that were there before and that the mapping says nothing of. */
  readonly untouched: Pairing
  readonly #mode: 'keep' | 'overwrite' | 'update' | null
  readonly #width: number

  /** `mode`: what may become of rows that were there; null: none was. */
  constructor(options: { mapped: Pairing; untouched: Pairing; mode: Judge['mode'] }) {
    this.mapped = options.mapped
    this.untouched = options.untouched
    this.#mode = options.mode
    this.#width = options.mapped.columns.length
  }

  get mode(): 'keep' | 'overwrite' | 'update' | null {
    return this.#mode
  }

  /** One row a side. */
  pair(expected: ExpectedRow, found: Row): void {
    if (this.#mode === 'keep' && this.#existed(found)) this.mapped.kept(found)
    else this.mapped.pair(expected.row, found, expected.counts)
  }

  missing(expected: ExpectedRow): void {
    this.mapped.missing(expected.row)
  }

  /** A row that no source row makes: extra, unless it was there before and still is what it was. */
  alone(found: Row): void {
    if (this.#mode === null || !this.#existed(found)) this.mapped.extra(found)
    // Kept rows are compared whole, by a comparison of their own.
    else if (this.#mode !== 'keep') {
      const before = found.slice(this.#width + 1)
      this.untouched.pair(before, found, { mapped: this.#width, inferred: 0, uncovered: 0 })
    }
  }

  /** All rows of one key, where a side may have several: copies, since they outlive their chunks. */
  group(expected: readonly ExpectedRow[], found: readonly Row[]): void {
    if (found.length === 0) for (const row of expected) this.missing(row)
    else if (expected.length === 0) for (const row of found) this.alone(row)
    else this.#several(expected, found)
  }

  #several(expected: readonly ExpectedRow[], found: readonly Row[]): void {
    const wanted = expected.map(row => ({ ...row, hash: this.#hash(row.row) })).sort(byHash)
    const here = found.map(row => ({ row, hash: this.#hash(row) })).sort(byHash)
    const pairs: [ExpectedRow, Row][] = []
    // Equal rows first, so that only what differs is said to.
    for (const want of [...wanted]) {
      const at = here.findIndex(have => have.hash === want.hash)
      const [have] = at < 0 ? [] : here.splice(at, 1)
      if (have === undefined) continue
      pairs.push([want, have.row])
      wanted.splice(wanted.indexOf(want), 1)
    }
    while (wanted.length > 0 && here.length > 0) {
      const want = wanted.shift()
      const have = here.shift()
      if (want && have) pairs.push([want, have.row])
    }
    pairs.forEach(([want, have], i) => {
      this.pair(want, have)
      if (i > 0) this.mapped.twice(have)
    })
    for (const { row } of wanted) this.mapped.duplicate(row, 'expected')
    for (const { row } of here) this.mapped.duplicate(row, 'found')
  }

  #existed(found: Row): boolean {
    return (found[this.#width]?.start ?? NULL) !== NULL
  }

  #hash(row: Row): string {
    hashRow(row, this.#width)
    return rowHash.join()
  }
}

const byHash = (a: { hash: string }, b: { hash: string }): number =>
  a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0
