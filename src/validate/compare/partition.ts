import type { CellChunk } from '../../engine/engine.ts'
import { type Expected, emptyRow, type Found, makeRow, readFound } from '../reading.ts'
import { hashRow, rowHash } from './digest.ts'
import type { ExpectedRow, Judge } from './judge.ts'
import { noteUnfilled } from './merge.ts'
import type { Row } from './pair.ts'
import { readRow, rowHead, rowLength, writeRow } from './row-bytes.ts'
import { Spill } from './spill.ts'

/**
 * Pairs rows in whatever order they come: both sides are divided by a hash of the key, and each part is paired by itself.
 * `bound`: bytes held in memory before they go to temporary files; then one part of 256 is in memory at a time.
 */
export async function partition(
  sources: readonly { chunks: AsyncIterable<CellChunk>; expected: Expected }[],
  target: { chunks: AsyncIterable<CellChunk>; found: Found },
  judge: Judge,
  key: readonly number[],
  bound: number,
): Promise<void> {
  using spill = new Spill(bound)
  const columns = judge.mapped.columns.length
  for (const [i, { chunks, expected }] of sources.entries()) {
    const row = emptyRow(columns)
    for await (const chunk of chunks) {
      await expected.lookups.prepare([chunk])
      for (let r = 0; r < chunk.rows; r++) {
        makeRow(expected, chunk, r * chunk.width, row)
        put(spill, row, i + 1, key)
      }
    }
  }
  const row = emptyRow(target.found.width)
  for await (const chunk of target.chunks) {
    for (let r = 0; r < chunk.rows; r++) {
      readFound(target.found, chunk, r * chunk.width, row)
      noteUnfilled(target.found, chunk, r * chunk.width, judge)
      put(spill, row, 0, key)
    }
  }
  for (let part = 0; part < spill.count; part++) {
    pairPart(spill.read(part), sources, target.found.width, judge, key)
  }
}

/** Where the rows of one key lie. */
interface Places {
  expected: number[]
  found: number[]
}

function pairPart(
  data: Buffer,
  sources: readonly { expected: Expected }[],
  foundWidth: number,
  judge: Judge,
  key: readonly number[],
): void {
  const want = emptyRow(judge.mapped.columns.length)
  const have = emptyRow(foundWidth)
  const wanted = (at: number, row: Row): ExpectedRow => {
    readRow(data, at, row)
    return { row, counts: countsOf(sources, rowHead(data, at).source) }
  }
  const groups = new Map<string, Places>()
  for (let at = 0; at < data.length; at = rowHead(data, at).next) {
    const { source } = rowHead(data, at)
    const row = source === 0 ? have : want
    readRow(data, at, row)
    const text = keyText(row, key)
    // A key that cannot be computed is nobody's.
    if (text === null) {
      judge.missing(wanted(at, want))
      continue
    }
    let group = groups.get(text)
    if (group === undefined) {
      group = { expected: [], found: [] }
      groups.set(text, group)
    }
    ;(source === 0 ? group.found : group.expected).push(at)
  }
  for (const { expected, found } of groups.values()) {
    const [first] = expected
    const [here] = found
    if (first !== undefined && here !== undefined && expected.length === 1 && found.length === 1) {
      readRow(data, here, have)
      judge.pair(wanted(first, want), have)
    } else {
      const rows = found.map(at => {
        const row = emptyRow(foundWidth)
        readRow(data, at, row)
        return row
      })
      judge.group(
        expected.map(at => wanted(at, emptyRow(want.length))),
        rows,
      )
    }
  }
}

const countsOf = (sources: readonly { expected: Expected }[], source: number) =>
  sources[source - 1]?.expected.counts ?? { mapped: 0, inferred: 0, uncovered: 0 }

function put(spill: Spill, row: Row, source: number, key: readonly number[]): void {
  hashRow(
    key.flatMap(c => row[c] ?? []),
    key.length,
  )
  const length = rowLength(row)
  const { data, at } = spill.room(rowHash[0] ?? 0, length)
  writeRow(row, source, length, data, at)
}

function keyText(row: Row, key: readonly number[]): string | null {
  let text = ''
  for (const c of key) {
    const part = row[c]
    if (part === undefined || part.fault !== null) return null
    text +=
      part.start < 0
        ? '-'
        : `${part.end - part.start}:${part.data.toString('latin1', part.start, part.end)}`
  }
  return text
}
