import { DatabaseError } from '../engine/engine.ts'
import { Child, ReadyChildren } from '../server/child.ts'
import { ServerError } from '../spec/errors.ts'
import { checksOf, tableProof } from './checks.ts'
import { OutOfOrder } from './compare/cursor.ts'
import { type PassOptions, type PassResult, pass } from './pass.ts'
import type { Proof, ProveRequest } from './proof.ts'
import type { Range } from './reading.ts'
import { SessionPool } from './sessions.ts'
import { BIG, split } from './split.ts'
import { addTallies, type Tally } from './tally.ts'
import { type Work, worksOf } from './work.ts'
import type { ProverEvent, ProverJob } from './worker.ts'

/** A comparison and what came of it. */
export interface Proven {
  work: Work
  result: PassResult
  ms: number
}

/** Bytes that all passes together may hold while they pair rows by hash. */
const MEMORY = 64 * 1024 * 1024

/**
 * Compares every target table of the plan, whole, with what the mapping makes of the source: computed again here, from raw
 * rows, by the language's specification. Throws ServerError where a server is lost.
 */
export async function prove(request: ProveRequest): Promise<Proof> {
  const works = worksOf(request.plan, request.before ?? [])
  try {
    const proven = await proveAll(works, request)
    return {
      tables: proven.filter(p => p.work.about === 'mapped').map(tableProof),
      checks: checksOf(proven, request),
    }
  } catch (error) {
    if (!(error instanceof DatabaseError) || !error.lost) throw error
    throw new ServerError(`a server could not go on while rows were compared: ${error.message}`, {
      tried: 'reading every row of both sides',
      cause: error,
    })
  }
}

async function proveAll(works: readonly Work[], request: ProveRequest): Promise<Proven[]> {
  const workers = Math.max(1, request.workers)
  const apartFrom = request.apartFrom ?? BIG
  const options: PassOptions = {
    source: request.source,
    target: request.target,
    name: `rehearse/${request.plan.move}`,
    privacy: request.privacy,
    keysShown: request.keysShown,
    memory: Math.floor(MEMORY / workers),
  }
  const slots = new Slots(workers)
  // One big pass at a time runs in this process: a process less to start, and its memory with it.
  let busy = false
  const big = async (work: Work, range: Range | null): Promise<PassResult> => {
    if (busy) return passApart(work, range, options, { ...request, self })
    busy = true
    try {
      return await passHere(work, range, options, request, pool)
    } finally {
      busy = false
    }
  }
  await using pool = new SessionPool(options, request.signal)
  // A process that is to share a big table loads while the table's middle is looked for.
  await using ahead = new ReadyChildren({ again: false })
  const ready = request.self.ready ?? ahead
  const self = { ...request.self, ready }
  const splits = await splitAll(works, workers, apartFrom, pool, () => ready.begin(self, 'prover'))
  // Awaited here, since what is returned unawaited is nobody's while the session above ends.
  return await Promise.all(
    works.map(async (work, i) => {
      const started = performance.now()
      const { rows, ranges } = splits[i] ?? { rows: 0, ranges: [null] }
      const one = (range: Range | null): Promise<PassResult> =>
        slots.run(() =>
          rows < apartFrom ? passHere(work, range, options, request, pool) : big(work, range),
        )
      const result = await ranged(ranges, one, request.keysShown)
      return { work, result, ms: Math.round(performance.now() - started) }
    }),
  )
}

async function splitAll(
  works: readonly Work[],
  workers: number,
  from: number,
  pool: SessionPool,
  divides: () => void,
) {
  const target = await pool.take('target')
  try {
    const splits: { rows: number; ranges: (Range | null)[] }[] = []
    for (const work of works) splits.push(await split(work, workers, from, target, divides))
    return splits
  } finally {
    await pool.give('target', target)
  }
}

/** All ranges of one comparison, added up; once more and whole, where a server does not keep the key's order. */
async function ranged(
  ranges: readonly (Range | null)[],
  one: (range: Range | null) => Promise<PassResult>,
  keysShown: number,
): Promise<PassResult> {
  const parts = await Promise.allSettled(ranges.map(one))
  const failed = parts.filter(p => p.status === 'rejected')
  const other = failed.find(p => !(p.reason instanceof OutOfOrder))
  if (other !== undefined) throw other.reason
  if (failed.length > 0) return one(null)
  const results = parts.flatMap(p => (p.status === 'fulfilled' ? [p.value] : []))
  const sum = (tallies: Tally[]): Tally => tallies.reduce((a, b) => addTallies(a, b, keysShown))
  const [first] = results
  if (first === undefined) return one(null)
  return {
    ...first,
    mapped: sum(results.map(r => r.mapped)),
    untouched: sum(results.map(r => r.untouched)),
  }
}

function passHere(
  work: Work,
  range: Range | null,
  options: PassOptions,
  { signal, onProgress }: ProveRequest,
  pool: SessionPool,
): Promise<PassResult> {
  return pass(work, range, options, {
    pool,
    ...(signal === undefined ? {} : { signal }),
    onRows: rows => onProgress?.({ table: work.table, rows }),
  })
}

async function passApart(
  work: Work,
  range: Range | null,
  options: PassOptions,
  { self, signal, onProgress }: ProveRequest,
): Promise<PassResult> {
  signal?.throwIfAborted()
  await using child = new Child<ProverJob, ProverEvent>(self, 'prover', { work, range, options })
  const stop = (): void => void child.kill()
  signal?.addEventListener('abort', stop, { once: true })
  try {
    let result: PassResult | null = null
    for await (const said of child.events()) {
      if (said.event === 'rows') onProgress?.({ table: work.table, rows: said.rows })
      else if (said.event === 'done') result = said.result
      else if (said.event === 'out-of-order') throw new OutOfOrder()
      else throw new DatabaseError(said.message, { code: 'prover', lost: said.lost })
    }
    if (result === null) throw new Error('the prover process ended without an answer')
    return result
  } catch (error) {
    signal?.throwIfAborted()
    throw error
  } finally {
    signal?.removeEventListener('abort', stop)
  }
}

/** So many at once, the rest in turn. */
class Slots {
  #free: number
  readonly #waiting: (() => void)[] = []

  constructor(count: number) {
    this.#free = count
  }

  async run<T>(job: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free--
    else await new Promise<void>(resolve => this.#waiting.push(resolve))
    try {
      return await job()
    } finally {
      const next = this.#waiting.shift()
      if (next === undefined) this.#free++
      else next()
    }
  }
}
