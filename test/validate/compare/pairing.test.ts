import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellChunk } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { number } from '../../../src/validate/canonical/number.ts'
import { bytes } from '../../../src/validate/canonical/text.ts'
import { Cursor, OutOfOrder } from '../../../src/validate/compare/cursor.ts'
import { Judge } from '../../../src/validate/compare/judge.ts'
import { merge } from '../../../src/validate/compare/merge.ts'
import { Pairing } from '../../../src/validate/compare/pair.ts'
import { partition } from '../../../src/validate/compare/partition.ts'
import { Spill } from '../../../src/validate/compare/spill.ts'
import { plain } from '../../../src/validate/field/evaluate.ts'
import { Lookups } from '../../../src/validate/field/lookup.ts'
import type { Expected, Found } from '../../../src/validate/reading.ts'
import type { Tally } from '../../../src/validate/tally.ts'

type Row = [id: number, value: string | null]

const COLUMNS = [
  {
    name: 'id',
    type: { kind: 'integer', bits: 32, unsigned: false },
    pii: false,
    path: null,
    default: null,
  },
  {
    name: 'v',
    type: { kind: 'text', max: null, maxBytes: null, fixed: false },
    pii: false,
    path: null,
    default: null,
  },
] as const
const CELLS = [plain(0, number), plain(1, bytes)]
const READING = { engine: engines.postgres, list: '', from: '', where: [], key: [] }
const lookups = new Lookups(() => Promise.reject(new Error('nothing is looked up')))
const EXPECTED: Expected = {
  ...READING,
  fields: CELLS.map((evaluate, i) => ({ evaluate, same: i, inferred: false })),
  counts: { mapped: 2, inferred: 0, uncovered: 0 },
  lookups,
}
const FOUND: Found = {
  ...READING,
  width: 2,
  filled: [],
  cells: CELLS,
}

/** Rows as an engine would hand them over; what a chunk held is overwritten when the next one is asked for. */
async function* chunks(rows: readonly Row[], size: number): AsyncGenerator<CellChunk> {
  let last: Buffer | null = null
  for (let from = 0; from < rows.length; from += size) {
    last?.fill(0x7f)
    const some = rows.slice(from, from + size)
    const start = new Int32Array(some.length * 2)
    const end = new Int32Array(some.length * 2)
    let data = Buffer.alloc(0)
    some.flat().forEach((cell, i) => {
      start[i] = cell === null ? -1 : data.length
      data = Buffer.concat([data, Buffer.from(String(cell ?? ''))])
      end[i] = cell === null ? -1 : data.length
    })
    last = data
    yield { data, rows: some.length, width: 2, start, end }
  }
  last?.fill(0x7f)
}

function judge(): Judge {
  const pairing = () =>
    new Pairing({
      columns: COLUMNS,
      key: [0],
      privacy: { showValues: true, salt: '' },
      keysShown: 3,
    })
  return new Judge({ mapped: pairing(), untouched: pairing(), mode: null })
}

async function byOrder(sources: Row[][], found: Row[], size: number): Promise<Tally> {
  const judged = judge()
  const sorted = (rows: Row[]) => [...rows].sort((a, b) => a[0] - b[0])
  const cursor = (rows: Row[]) =>
    new Cursor({
      chunks: chunks(sorted(rows), size),
      keys: [plain(0, number)],
      orders: ['integer'],
    })
  await merge(
    sources.map(rows => ({ cursor: cursor(rows), expected: EXPECTED })),
    { cursor: cursor(found), found: FOUND },
    judged,
  )
  return judged.mapped.tally
}

async function byHash(sources: Row[][], found: Row[], size: number, bound: number): Promise<Tally> {
  const judged = judge()
  await partition(
    sources.map(rows => ({ chunks: chunks(rows, size), expected: EXPECTED })),
    { chunks: chunks(found, size), found: FOUND },
    judged,
    [0],
    bound,
  )
  return judged.mapped.tally
}

const row = fc.tuple(
  fc.integer({ min: -12, max: 12 }),
  fc.option(fc.constantFrom('', 'a', 'b', 'é')),
)
const rows = fc.array(row, { maxLength: 25 })

describe('pairing', () => {
  it('says the same by order, by hash in memory, and by hash through files', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(rows, { minLength: 1, maxLength: 3 }),
        rows,
        fc.integer({ min: 1, max: 9 }),
        async (sources, found, size) => {
          const merged = await byOrder(sources, found, size)
          expect(await byHash(sources, found, size, 1 << 20)).toEqual(merged)
          expect(await byHash(sources, found, size, 64)).toEqual(merged)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('counts what a plain multiset comparison counts', async () => {
    await fc.assert(
      fc.asyncProperty(rows, rows, async (source, found) => {
        const tally = await byOrder([source], found, 4)
        const keys = new Set([...source, ...found].map(r => r[0]))
        let [missing, extra, duplicate] = [0, 0, 0]
        for (const key of keys) {
          const [s, t] = [source, found].map(side => side.filter(r => r[0] === key).length)
          if (s === undefined || t === undefined) continue
          if (t === 0) missing += s
          else if (s === 0) extra += t
          else duplicate += Math.max(s, t) - 1
        }
        expect(tally).toMatchObject({
          expected: source.length,
          found: found.length,
          missing,
          extra,
          duplicate,
        })
        const alike = (side: Row[]) =>
          side
            .map(r => JSON.stringify(r))
            .sort()
            .join()
        expect(tally.expectedDigest === tally.foundDigest).toBe(alike(source) === alike(found))
      }),
      { numRuns: 200 },
    )
  })

  it('shows the first keys of each finding', async () => {
    const tally = await byHash([[10, 9, 2, 1, -5].map((id): Row => [id, 'a'])], [], 2, 64)
    expect(tally.shown.missing.map(r => r.key)).toEqual(['id=-5', 'id=1', 'id=2'])
  })

  it('refuses rows that are not in the order of the key', async () => {
    const cursor = new Cursor({
      chunks: chunks(
        [
          [1, 'a'],
          [10, 'b'],
          [2, 'c'],
        ],
        1,
      ),
      keys: [plain(0, number)],
      orders: ['integer'],
    })
    const read = async () => {
      await cursor.start()
      while (!cursor.done) await cursor.advance()
    }
    await expect(read()).rejects.toThrow(OutOfOrder)
  })
})

describe('rows that wait in a file', () => {
  it('come back as they were, and nobody can find the file', () => {
    const before = temporary()
    using spill = new Spill(300 * 1024)
    const written = new Map<number, Buffer[]>()
    for (let i = 0; i < 4000; i++) {
      const bytes = Buffer.alloc((i * 37) % 900, `${i} `)
      const { data, at } = spill.room(i, bytes.length)
      bytes.copy(data, at)
      written.set(i % spill.count, [...(written.get(i % spill.count) ?? []), bytes])
    }
    const large = Buffer.alloc(500_000, 'large')
    const { data, at } = spill.room(7, large.length)
    large.copy(data, at)
    written.get(7)?.push(large)
    expect(spill.spilled).toBe(true)
    expect(temporary()).toEqual(before)
    for (const [partition, parts] of written) {
      expect(spill.read(partition).equals(Buffer.concat(parts))).toBe(true)
    }
  })
})

const temporary = () => readdirSync(tmpdir()).filter(name => name.startsWith('rehearse-proof-'))
