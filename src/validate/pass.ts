import type { Privacy } from '../check/privacy.ts'
import type { EngineName } from '../engine/engine.ts'
import { engines } from '../engine/index.ts'
import { canonical } from './canonical/canonical.ts'
import { Cursor, type Order, OutOfOrder } from './compare/cursor.ts'
import { Judge } from './compare/judge.ts'
import { merge } from './compare/merge.ts'
import { Pairing } from './compare/pair.ts'
import { partition } from './compare/partition.ts'
import { plain } from './field/evaluate.ts'
import { type Opened, openWork, type Range, readingSql } from './reading.ts'
import { sampled } from './sample.ts'
import { type SessionPool, Sessions } from './sessions.ts'
import type { Tally } from './tally.ts'
import type { Work } from './work.ts'

/** What a pass needs besides its work; plain data, so that a process of its own can have it. */
export interface PassOptions {
  source: { engine: EngineName; url: string }
  target: { engine: EngineName; url: string }
  /** How its sessions are recognised. */
  name: string
  privacy: Privacy
  keysShown: number
  /** Bytes that pairing by hash may hold in memory. */
  memory: number
}

/** What a pass found: of the work itself, and of rows of before that stand outside the mapping. */
export interface PassResult {
  mapped: Tally
  untouched: Tally
  /** Fields that could not be compared, by target column. */
  uncovered: string[]
  /** Key columns that cannot be computed here: nothing was compared. */
  keyWithout: string[]
  /** Columns that the source computed itself. */
  inferred: string[]
  /** Of a sample: all rows of both sides. */
  counts?: { expected: number; found: number }
}

/** What happens while a pass runs. */
export interface Live {
  signal?: AbortSignal
  /** More rows of the target were read. */
  onRows?: (rows: number) => void
  /** Sessions that it shares with passes before and after it; without them it opens its own. */
  pool?: SessionPool
}

/** Compares one work, whole or over a range of its key. Throws DatabaseError for what a server says. */
export async function pass(
  work: Work,
  range: Range | null,
  options: PassOptions,
  live: Live = {},
): Promise<PassResult> {
  await using sessions = new Sessions(options, live)
  const result = await compared(work, range, options, sessions)
  await sessions.handBack()
  return result
}

async function compared(
  work: Work,
  range: Range | null,
  options: PassOptions,
  sessions: Sessions,
): Promise<PassResult> {
  const opened = openWork(
    work,
    { source: engines[options.source.engine], target: engines[options.target.engine] },
    () => sessions.lookup(),
  )
  const judge = () => judgeOf(work, opened, options)
  const report = (judged: Judge): PassResult => ({
    mapped: judged.mapped.tally,
    untouched: judged.untouched.tally,
    uncovered: work.columns
      .map(c => c.name)
      .filter(name => !opened.columns.some(c => c.name === name)),
    keyWithout: opened.keyWithout,
    inferred: opened.columns
      .filter((_, c) => opened.expected.some(e => e.fields[c]?.inferred))
      .map(c => c.name),
  })
  if (opened.keyWithout.length > 0) return report(judge())
  if (work.sample !== null) {
    const judged = judge()
    const counts = await sampled(work, work.sample, opened, sessions, judged, options)
    return { ...report(judged), counts }
  }
  if (opened.expected.every(e => e.key !== null)) {
    try {
      const judged = judge()
      await merged(work, opened, range, sessions, judged)
      return report(judged)
    } catch (error) {
      if (!(error instanceof OutOfOrder) || range !== null) throw error
    }
  }
  const judged = judge()
  await paired(work, opened, sessions, judged, options.memory)
  return report(judged)
}

function judgeOf(work: Work, opened: Opened, { privacy, keysShown }: PassOptions): Judge {
  const pairing = () =>
    new Pairing({ columns: opened.columns, key: opened.key, privacy, keysShown })
  return new Judge({ mapped: pairing(), untouched: pairing(), mode: work.before?.mode ?? null })
}

async function merged(
  work: Work,
  opened: Opened,
  range: Range | null,
  sessions: Sessions,
  judge: Judge,
): Promise<void> {
  const orders = work.key.map((c): Order => (c.type.kind === 'integer' ? 'integer' : 'bytes'))
  const cursors: Cursor[] = []
  /** The key's cell, where the key is one integer. */
  const only = orders.length === 1 && orders[0] === 'integer' ? (opened.key[0] ?? null) : null
  const cursor = (options: ConstructorParameters<typeof Cursor>[0]): Cursor => {
    const made = new Cursor(options)
    cursors.push(made)
    return made
  }
  try {
    const sources = []
    for (const [p, expected] of opened.expected.entries()) {
      const session = await sessions.part(work.parts[p]?.side ?? 'source', p)
      const keys = opened.key.flatMap(c => expected.fields[c]?.evaluate ?? [])
      const chunks = session.cells(readingSql(expected, { range, ordered: true, work }))
      sources.push({
        expected,
        cursor: cursor({
          chunks,
          keys,
          orders,
          integer: only === null ? null : (expected.fields[only]?.same ?? null),
          prepare: kept => expected.lookups.prepare(kept),
        }),
      })
    }
    const session = await sessions.found()
    const chunks = sessions.watch(
      session.cells(readingSql(opened.found, { range, ordered: true, work })),
    )
    const keys = opened.key.flatMap((c, i) => {
      const form = canonical(work.key[i]?.type ?? { kind: 'other', name: '' })
      return form === null ? [] : [plain(c, form)]
    })
    await merge(
      sources,
      { found: opened.found, cursor: cursor({ chunks, keys, orders, integer: only }) },
      judge,
    )
  } finally {
    await Promise.all(cursors.map(c => c.stop()))
  }
}

async function paired(
  work: Work,
  opened: Opened,
  sessions: Sessions,
  judge: Judge,
  memory: number,
): Promise<void> {
  const every = { range: null, ordered: false, work }
  const sources = []
  for (const [p, expected] of opened.expected.entries()) {
    const session = await sessions.part(work.parts[p]?.side ?? 'source', p)
    sources.push({ expected, chunks: session.cells(readingSql(expected, every)) })
  }
  const session = await sessions.found()
  const target = {
    found: opened.found,
    chunks: sessions.watch(session.cells(readingSql(opened.found, every))),
  }
  await partition(sources, target, judge, opened.key, memory)
}
