import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { text } from 'node:stream/consumers'
import type { EngineName } from '../src/engine/engine.ts'
import { engines } from '../src/engine/index.ts'
import { makePlan } from '../src/mapping/make-plan.ts'
import { PLAIN_JOB } from '../src/replay/job.ts'
import { replay } from '../src/replay/replay.ts'
import { loadMove } from '../src/spec/load.ts'
import { rememberBefore } from '../src/validate/before.ts'
import { prove } from '../src/validate/prove.ts'

/** A spec and two databases that stand there already. */
export interface ProductJob {
  spec: string
  cwd: string
  source: { engine: EngineName; url: string }
  target: { engine: EngineName; url: string }
  /** The command line's bundle. */
  cli: string
}

export interface ProductAnswer {
  /** From the mover's start to its end, its own start included. */
  moveMs: number
  /** Every cell of both sides, the start of the prover's processes included. */
  compareMs: number
  /** Once more: PostgreSQL writes into a row that it reads for the first time that its transaction is over. */
  settledMs: number
  rows: number
  batches: number
  /** Straight into the table, and not through staging. */
  direct: boolean
}

/** What the gate does between two servers and a verdict, stage by stage, in a process whose memory can be watched. */
async function rehearse(job: ProductJob): Promise<ProductAnswer> {
  const privacy = { showValues: false, salt: randomBytes(16).toString('hex') }
  const self = { command: process.execPath, args: [job.cli] }
  const move = await loadMove(job.spec, { cwd: job.cwd })
  const { plan, before } = await planned()
  const moving = performance.now()
  const outcome = await replay(
    {
      plan,
      source: job.source,
      target: job.target,
      only: null,
      batchSize: null,
      failpoints: [],
      ...PLAIN_JOB,
      statementTimeout: 600,
    },
    self,
  )
  const comparing = performance.now()
  if (!outcome.finished) throw new Error(`the mover stopped: ${outcome.refusal?.summary}`)
  const proof = {
    plan,
    before,
    source: job.source,
    target: job.target,
    privacy,
    self,
    workers: availableParallelism(),
    keysShown: 5,
  }
  const { tables, checks } = await prove(proof)
  const done = performance.now()
  await prove(proof)
  const settledMs = performance.now() - done
  const [first] = outcome.transfers
  const [table] = tables
  const failed = checks.filter(check => check.result === 'failed')
  if (first === undefined || table === undefined || failed.length > 0) {
    throw new Error(`not proven: ${failed.map(check => check.summary).join('; ')}`)
  }
  if (table.found !== first.rows || table.cells < table.found * 8) {
    throw new Error(`${table.cells} cells of ${table.found} rows compared, ${first.rows} moved`)
  }
  const { rows, batches, direct } = first
  const moveMs = comparing - moving
  return { moveMs, compareMs: done - comparing, settledMs, rows, batches, direct }

  async function planned() {
    const name = { name: 'rehearse/bench' }
    await using source = await engines[job.source.engine].connect(job.source.url, name)
    await using target = await engines[job.target.engine].connect(job.target.url, name)
    const sides = {
      source: { session: source, catalog: await source.engine.catalog(source) },
      target: { session: target, catalog: await target.engine.catalog(target) },
    }
    const { plan, checks } = await makePlan(move, sides, privacy)
    if (plan === null) throw new Error(`no plan: ${checks.map(c => c.summary).join('; ')}`)
    return { plan, before: await rememberBefore(plan, target) }
  }
}

/** Our own parent wrote the job. */
const job = JSON.parse(await text(process.stdin)) as ProductJob
process.stdout.write(JSON.stringify(await rehearse(job)))
