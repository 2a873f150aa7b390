import type { CellChunk } from '../../engine/engine.ts'
import { float64Of, floatOf } from '../canonical/float.ts'
import type { Compiled } from '../field/compile.ts'
import { type Expected, emptyRow, type Found, makeRow, readFound } from '../reading.ts'
import { equalSlots, NULL, slotText } from '../slot.ts'
import type { Cursor } from './cursor.ts'
import { beginRow, endRow, hashCell, hashFloat, hashView } from './digest.ts'
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

type ReadFloat = (data: Buffer, start: number, end: number) => number

const float32Of: ReadFloat = (data, start, end) => Math.fround(float64Of(data, start, end))

class Walk {
  readonly #sources: readonly Source[]
  readonly #cursor: Cursor
  readonly #found: Found
  readonly #judge: Judge
  readonly #want: Row
  readonly #have: Row
  readonly #here = new Words()
  readonly #there = new Words()
  /** By column: how its raw text is read where it is a binary float; else null. */
  readonly #floats: readonly (ReadFloat | null)[]

  constructor(sources: readonly Source[], target: { cursor: Cursor; found: Found }, judge: Judge) {
    this.#sources = sources
    this.#cursor = target.cursor
    this.#found = target.found
    this.#judge = judge
    this.#want = emptyRow(judge.mapped.columns.length)
    this.#have = emptyRow(target.found.width)
    this.#floats = judge.mapped.columns.map(({ type }) =>
      type.kind !== 'float' ? null : type.bits === 32 ? float32Of : float64Of,
    )
  }

  /** Judges the lowest key in hand; a run of keys as long as no chunk has to be waited for. False at the end. */
  async step(): Promise<boolean> {
    const target = this.#cursor
    for (;;) {
      const source = this.#lowest()
      if (source === null && target.done) return false
      const order = source === null ? 1 : target.done ? -1 : source.cursor.against(target)
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
      if (lowest === null || source.cursor.against(lowest.cursor) < 0) {
        lowest = source
      }
    }
    return lowest
  }

  /** Whether another source holds the same key. */
  #shared(source: Source): boolean {
    if (this.#sources.length === 1) return false
    return this.#sources.some(
      other => other !== source && !other.cursor.done && other.cursor.against(source.cursor) === 0,
    )
  }

  #pair(source: Source): void {
    const { chunk, base } = source.cursor
    const { counts } = source.expected
    if (this.#judge.mode !== 'keep' && this.#alike(source)) {
      noteUnfilled(this.#found, this.#cursor.chunk, this.#cursor.base, this.#judge)
      this.#judge.mapped.alike(counts)
      return
    }
    this.#readFound()
    makeRow(source.expected, chunk, base, this.#want)
    this.#judge.pair({ row: this.#want, counts }, this.#have)
  }

  /** Whether the rows in hand hold the same in every column; their hash is then made. */
  #alike({ cursor, expected: { fields } }: Source): boolean {
    beginRow()
    for (let c = 0; c < fields.length; c++) {
      const field = fields[c]
      if (!field || !this.#alikeIn(c, field, cursor)) return false
    }
    endRow()
    return true
  }

  /** One column of them: where the raw text is the same, the source's canonical form is not made, and of a float none at all. */
  #alikeIn(c: number, { same, evaluate }: Compiled, { chunk, base }: Cursor): boolean {
    const want = this.#want[c]
    const have = this.#have[c]
    if (want === undefined || have === undefined) return false
    const there = this.#cursor.chunk
    const cell = this.#cursor.base + c
    const float = this.#floats[c] ?? null
    const raw = same !== null && this.#sameRaw(chunk, base + same, cell)
    const start = there.start[cell] ?? NULL
    if (raw && float !== null && start >= 0) {
      hashFloat(float(there.data, start, there.end[cell] ?? start))
      return true
    }
    this.#found.cells[c]?.(there, this.#cursor.base, have)
    if (!raw) {
      evaluate(chunk, base, want)
      if (!equalSlots(want, have)) return false
    }
    if (have.start === NULL) hashCell(have)
    else if (float !== null) hashFloat(floatOf(slotText(have) ?? ''))
    else if (have.data === there.data) hashView(this.#there.of(there), have.start, have.end)
    else hashCell(have)
    return true
  }

  /** Whether the raw text of a source's cell and of the target's is the same; NULL is like NULL. */
  #sameRaw(chunk: CellChunk, cell: number, found: number): boolean {
    const there = this.#cursor.chunk
    const at = chunk.start[cell] ?? NULL
    const to = there.start[found] ?? NULL
    if (at < 0 || to < 0) return at < 0 && to < 0
    const length = (chunk.end[cell] ?? at) - at
    return (
      length === (there.end[found] ?? to) - to &&
      sameBytes(this.#here.of(chunk), at, this.#there.of(there), to, length)
    )
  }

  #readFound(): void {
    const { chunk, base } = this.#cursor
    readFound(this.#found, chunk, base, this.#have)
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

/** Four bytes at a time. */
function sameBytes(a: DataView, at: number, b: DataView, to: number, length: number): boolean {
  let i = 0
  for (; i + 4 <= length; i += 4) {
    if (a.getInt32(at + i) !== b.getInt32(to + i)) return false
  }
  for (; i < length; i++) if (a.getUint8(at + i) !== b.getUint8(to + i)) return false
  return true
}

/** The bytes of the chunk in hand as whole words. */
class Words {
  #chunk: CellChunk | null = null
  #view: DataView = new DataView(new ArrayBuffer(0))

  of(chunk: CellChunk): DataView {
    if (this.#chunk !== chunk) {
      const { buffer, byteOffset, byteLength } = chunk.data
      this.#view = new DataView(buffer, byteOffset, byteLength)
      this.#chunk = chunk
    }
    return this.#view
  }
}

/** Columns that the target fills itself have to have a value in every row. */
export function noteUnfilled(found: Found, chunk: CellChunk, base: number, judge: Judge): void {
  for (const { column, input } of found.filled) {
    if ((chunk.start[base + input] ?? NULL) < 0) judge.mapped.unfilled(column)
  }
}
