import type { LogicalType } from '../engine/catalog.ts'
import type { Engine } from '../engine/engine.ts'
import { hashRow, rowHash } from './compare/digest.ts'
import type { Judge } from './compare/judge.ts'
import { partition } from './compare/partition.ts'
import type { PassOptions } from './pass.ts'
import { emptyRow, makeRow, type Opened, readingSql } from './reading.ts'
import type { Sessions } from './sessions.ts'
import { setText, slot, slotText } from './slot.ts'
import type { Work } from './work.ts'

/** Keys in one question. */
const ASKED = 500

interface Chosen {
  hash: number
  part: number
  /** Raw texts of the source's own key, and canonical texts of the target's. */
  source: string[]
  target: string[]
}

/**
 * Compares `count` rows, those whose target keys have the lowest hashes: which they are depends on nothing but the keys.
 * Answers how many rows both sides have in all.
 */
export async function sampled(
  work: Work,
  count: number,
  opened: Opened,
  sessions: Sessions,
  judge: Judge,
  options: PassOptions,
): Promise<{ expected: number; found: number }> {
  const { chosen, expected } = await choose(work, count, opened, sessions)
  const whole = { range: null, ordered: false, work }
  for (let from = 0; from < chosen.length; from += ASKED) {
    const some = chosen.slice(from, from + ASKED)
    const sources = []
    for (const [p, reading] of opened.expected.entries()) {
      const keys = some.filter(c => c.part === p).map(c => c.source)
      if (keys.length === 0) continue
      const columns = work.parts[p]?.key ?? []
      const session = await sessions.part(work.parts[p]?.side ?? 'source', p)
      const only = among(reading.engine, 's', columns, keys)
      sources.push({
        expected: reading,
        chunks: session.cells(readingSql(reading, { ...whole, only })),
      })
    }
    const only = among(
      opened.found.engine,
      't',
      work.key,
      some.map(c => c.target),
    )
    const session = await sessions.found()
    const chunks = sessions.watch(session.cells(readingSql(opened.found, { ...whole, only })))
    await partition(sources, { found: opened.found, chunks }, judge, opened.key, options.memory)
  }
  const session = await sessions.found()
  const [[found = '0'] = []] = await session.query(`select count(*) from ${work.found} t`)
  return { expected, found: Number(found) }
}

async function choose(
  work: Work,
  count: number,
  opened: Opened,
  sessions: Sessions,
): Promise<{ chosen: Chosen[]; expected: number }> {
  let chosen: Chosen[] = []
  let expected = 0
  // One cell more than the key: what the hash starts from.
  const seed = slot()
  setText(seed, work.table)
  for (const [part, reading] of opened.expected.entries()) {
    const session = await sessions.part(work.parts[part]?.side ?? 'source', part)
    const { dialect, raw } = reading.engine
    const own = work.parts[part]?.key ?? []
    // Behind the columns that the mapping reads, since those have their places.
    const keys = own.map(c => raw(`s.${dialect.name(c.name)}`, c.type))
    const list = [reading.list, ...keys].join(', ')
    const sql = readingSql({ ...reading, list }, { range: null, ordered: false, work })
    const row = emptyRow(opened.columns.length)
    for await (const chunk of session.cells(sql)) {
      await reading.lookups.prepare([chunk])
      for (let r = 0; r < chunk.rows; r++) {
        const base = r * chunk.width
        expected++
        makeRow(reading, chunk, base, row)
        const key = opened.key.flatMap(c => row[c] ?? [])
        hashRow([seed, ...key], key.length + 1)
        const hash = rowHash[0] ?? 0
        if (chosen.length >= 2 * count) chosen = lowest(chosen, count)
        chosen.push({
          hash,
          part,
          source: own.map((_, i) => textOf(chunk, base + chunk.width - own.length + i)),
          target: key.map(k => slotText(k) ?? ''),
        })
      }
    }
  }
  return { chosen: lowest(chosen, count), expected }
}

const textOf = (
  chunk: { data: Buffer; start: Int32Array; end: Int32Array },
  cell: number,
): string => chunk.data.toString('utf8', chunk.start[cell] ?? 0, chunk.end[cell] ?? 0)

const lowest = (chosen: Chosen[], count: number): Chosen[] =>
  chosen
    .sort((a, b) => a.hash - b.hash || (a.target.join() < b.target.join() ? -1 : 1))
    .slice(0, count)

/** Rows whose key is one of these. */
function among(
  { dialect }: Engine,
  alias: string,
  columns: readonly { name: string; type: LogicalType }[],
  keys: readonly string[][],
): string {
  const names = columns.map(c => `${alias}.${dialect.name(c.name)}`)
  const tuple = (parts: string[]): string =>
    parts.length === 1 ? parts.join() : `(${parts.join(', ')})`
  const literals = keys.map(key =>
    tuple(
      key.map((part, i) => dialect.literal(part, columns[i]?.type ?? { kind: 'other', name: '' })),
    ),
  )
  return `${tuple(names)} in (${literals.join(', ')})`
}
