import type { CellChunk } from '../../engine/engine.ts'
import { setSame } from '../field/literal.ts'
import { type Expected, emptyRow, type Found, makeRow } from '../reading.ts'
import { equalBytes, NULL, setUnmapped } from '../slot.ts'
import type { Cursor } from './cursor.ts'
import type { ExpectedRow, Judge } from './judge.ts'
import { copyRow, type Row } from './pair.ts'

export interface Source {
  cursor: Cursor
  expected: Expected
}

/**
 * Walks both sides in the order of the key, several sources side by side. Nothing is kept but the rows in hand.
 * Throws OutOfOrder where a server's order is not the key's: nothing that was judged then counts.
 */
export async function merge(
  sources: readonly Source[],
  target: { cursor: Cursor; found: Found },
  judge: Judge,
): Promise<void> {
  await Promise.all([...sources.map(s => s.cursor.start()), target.cursor.start()])
  const walk = new Walk(sources, target, judge)
  while (await walk.step()) {
    // Every step judges one key.
  }
}

class Walk {
  readonly #sources: readonly Source[]
  readonly #cursor: Cursor
  readonly #found: Found
  readonly #judge: Judge
  readonly #want: Row
  readonly #have: Row

  constructor(sources: readonly Source[], target: { cursor: Cursor; found: Found }, judge: Judge) {
    this.#sources = sources
    this.#cursor = target.cursor
    this.#found = target.found
    this.#judge = judge
    this.#want = emptyRow(judge.mapped.columns.length)
    this.#have = emptyRow(target.found.width)
  }

  /** Judges the lowest key in hand; a run of keys as long as no chunk has to be waited for. False at the end. */
  async step(): Promise<boolean> {
    const target = this.#cursor
    for (;;) {
      const source = this.#lowest()
      if (source === null && target.done) return false
      const order =
        source === null ? 1 : target.done ? -1 : target.compare(source.cursor.key, target.key)
      const several = source !== null && order <= 0 && (source.cursor.twin || this.#shared(source))
      let waits: Promise<unknown> | null = null
      if (several || (order === 0 && target.twin)) {
        waits = this.#group(source, order)
      } else if (source !== null && order === 0) {
        this.#pair(source)
        waits = both(source.cursor.advance(), target.advance())
      } else if (source !== null && order < 0) {
        makeRow(source.expected, source.cursor.chunk, source.cursor.base, this.#want)
        this.#judge.missing({ row: this.#want, counts: source.expected.counts })
        waits = source.cursor.advance()
      } else {
        this.#readFound()
        this.#judge.alone(this.#have)
        waits = target.advance()
      }
      if (waits !== null) {
        await waits
        return true
      }
    }
  }

  #lowest(): Source | null {
    let lowest: Source | null = null
    for (const source of this.#sources) {
      if (source.cursor.done) continue
      if (lowest === null || source.cursor.compare(source.cursor.key, lowest.cursor.key) < 0) {
        lowest = source
      }
    }
    return lowest
  }

  /** Whether another source holds the same key. */
  #shared(source: Source): boolean {
    if (this.#sources.length === 1) return false
    return this.#sources.some(
      other =>
        other !== source &&
        !other.cursor.done &&
        other.cursor.compare(other.cursor.key, source.cursor.key) === 0,
    )
  }

  #pair(source: Source): void {
    const { chunk, base } = source.cursor
    const { fields, counts } = source.expected
    this.#readFound()
    for (let c = 0; c < fields.length; c++) {
      const field = fields[c]
      const want = this.#want[c]
      const have = this.#have[c]
      if (want === undefined || have === undefined) continue
      if (!field) setUnmapped(want)
      else if (
        field.same !== null &&
        sameRaw(chunk, base + field.same, this.#cursor.chunk, this.#cursor.base + c)
      ) {
        setSame(want, have)
      } else field.evaluate(chunk, base, want)
    }
    this.#judge.pair({ row: this.#want, counts }, this.#have)
  }

  #readFound(): void {
    const { chunk, base } = this.#cursor
    this.#found.read(chunk, base, this.#have)
    noteUnfilled(this.#found, chunk, base, this.#judge)
  }

  /** Every row of the key in hand, of all sides. */
  async #group(lowest: Source | null, order: number): Promise<void> {
    const target = this.#cursor
    const key = (lowest === null || order > 0 ? target.key : lowest.cursor.key).map(part => part)
    const held = copyRow(key)
    const wanted: ExpectedRow[] = []
    for (const source of this.#sources) {
      const { cursor, expected } = source
      while (!cursor.done && cursor.compare(cursor.key, held) === 0) {
        makeRow(expected, cursor.chunk, cursor.base, this.#want)
        wanted.push({ row: copyRow(this.#want), counts: expected.counts })
        await cursor.advance()
      }
    }
    const here: Row[] = []
    while (!target.done && target.compare(target.key, held) === 0) {
      this.#readFound()
      here.push(copyRow(this.#have))
      await target.advance()
    }
    this.#judge.group(wanted, here)
  }
}

function both(a: Promise<void> | null, b: Promise<void> | null): Promise<unknown> | null {
  return a !== null && b !== null ? Promise.all([a, b]) : (a ?? b)
}

/** Whether the raw text of two cells is the same; NULL is like NULL. */
function sameRaw(a: CellChunk, aCell: number, b: CellChunk, bCell: number): boolean {
  const aStart = a.start[aCell] ?? NULL
  const bStart = b.start[bCell] ?? NULL
  if (aStart < 0 || bStart < 0) return aStart < 0 && bStart < 0
  return equalBytes(a.data, aStart, a.end[aCell] ?? aStart, b.data, bStart, b.end[bCell] ?? bStart)
}

/** Columns that the target fills itself have to have a value in every row. */
export function noteUnfilled(found: Found, chunk: CellChunk, base: number, judge: Judge): void {
  for (const { column, input } of found.filled) {
    if ((chunk.start[base + input] ?? NULL) < 0) judge.mapped.unfilled(column)
  }
}
