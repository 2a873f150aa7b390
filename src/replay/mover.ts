import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import type { Engine, Session } from '../engine/engine.ts'
import { engines } from '../engine/index.ts'
import type { Transfer } from '../mapping/plan.ts'
import { compile } from '../mapping/sql/compile.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { catchUp } from './catch-up.ts'
import { Checkpoints } from './checkpoint.ts'
import { failpoints, type Reach } from './failpoint.ts'
import { withLateRows } from './follow.ts'
import { rememberGenerators } from './former.ts'
import type { MoverEvent, MoverJob } from './job.ts'
import { backfillSideBySide } from './lanes.ts'
import { runMakingWay } from './making-way.ts'
import type { Move } from './move.ts'
import { inPhase, refuseUnknownPhase } from './phase.ts'
import { OTHER_RUN, on, Refused, refused, SideError } from './refusal.ts'
import { undo } from './undo.ts'

/** Exit statuses of the mover; a refusal is an answer, not a failure. */
const DONE = 0
const LOST_SERVER = 3
const BUG = 4
export type MoverStatus = typeof DONE | typeof LOST_SERVER | typeof BUG

/** How the mover hears and speaks: JSON lines. */
export interface Wires {
  input: NodeJS.ReadableStream & { destroy?: () => unknown }
  say: (event: MoverEvent) => void
  /** One message for a person, for what is no answer. */
  complain: (message: string) => void
  /** The parent is gone: nothing may go on. */
  orphaned: () => void
}

const STANDARD: Wires = {
  input: process.stdin,
  say: event => process.stdout.write(`${JSON.stringify(event)}\n`),
  complain: message => process.stderr.write(`${message}\n`),
  orphaned: () => process.exit(BUG),
}

/** The mover process: one job in, rows moved, events out. What it resolves to is the exit status. */
export async function runMover(wires: Wires = STANDARD): Promise<MoverStatus> {
  const lines = createInterface({ input: wires.input, crlfDelay: Number.POSITIVE_INFINITY })
  const heard = lines[Symbol.asyncIterator]()
  let ended = false
  lines.once('close', () => {
    if (!ended) wires.orphaned()
  })
  try {
    const first = await heard.next()
    const job = JobLine.parse(JSON.parse(first.done ? 'null' : first.value))
    const reach = failpoints(job.failpoints, async (name, transfer, batch) => {
      wires.say({ event: 'failpoint', name, transfer, batch })
      await heard.next()
    })
    wires.say({ event: 'ready', pid: process.pid })
    await move(job, reach, wires.say)
    return DONE
  } catch (error) {
    return explain(error, wires)
  } finally {
    ended = true
    lines.close()
    wires.input.destroy?.()
  }
}

const JobLine = z.custom<MoverJob>(
  value =>
    z
      .object({
        plan: z.object({ transfers: z.array(z.unknown()) }),
        source: z.object({ url: z.string() }),
      })
      .safeParse(value).success,
  'the first line is no job for a mover',
)

function explain(error: unknown, wires: Wires): MoverStatus {
  if (error instanceof Refused) {
    wires.say({ event: 'refused', refusal: error.refusal })
    return DONE
  }
  if (error instanceof SideError) {
    wires.say({ event: 'lost', side: error.side, message: error.message })
    return LOST_SERVER
  }
  wires.complain(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return BUG
}

async function move(job: MoverJob, reach: Reach, say: (event: MoverEvent) => void): Promise<void> {
  const started = performance.now()
  const options = { name: `rehearse/${job.plan.move}`, statementTimeout: job.statementTimeout }
  const sides = { source: engines[job.source.engine], target: engines[job.target.engine] }
  await using source = await on('source', () => sides.source.connect(job.source.url, options))
  await using target = await on('target', () => sides.target.connect(job.target.url, options))
  const database = decodeURIComponent(new URL(job.target.url).pathname.slice(1))
  await on('target', () => lockMove(target, job, database))
  const checkpoints = await on('target', () => Checkpoints.open(target))
  const { plan, batchSize } = job
  const context: Move = {
    source,
    target,
    checkpoints,
    database,
    move: plan.move,
    digest: plan.digest,
    batchSize,
    plan,
    recordFormer: job.recordFormer,
    dualWritten: job.dualWritten,
    readOnly: job.readOnly,
    followed: job.followed,
    windows: null,
    readAhead: job.failpoints.length === 0 && !plan.inPlace,
    reach,
    say,
  }

  const wanted = plan.transfers.filter(
    transfer => job.only === null || job.only.includes(transfer.id),
  )
  if (job.task.kind === 'backfill') await beforeBackfill(context, job, wanted)
  const passes = compiled(job, wanted, sides)
  try {
    if (job.parallel > 1 && job.task.kind === 'backfill')
      await backfillSideBySide(context, job, passes, options)
    else await runTask(context, job.task, passes)
  } finally {
    await restore(target, passes)
  }
  if (job.task.kind !== 'undo') {
    await reach('move:moved', '', 0)
    await advanceIdentities(target, wanted, say)
  }
  const peakBytes = process.resourceUsage().maxRSS * 1024
  say({ event: 'done', ms: Math.round(performance.now() - started), peakBytes })
}

async function beforeBackfill(
  context: Move,
  { task, phases, recordFormer }: MoverJob,
  wanted: readonly Transfer[],
): Promise<void> {
  if (phases !== null && task.kind === 'backfill' && task.phase !== null)
    for (const transfer of wanted) await refuseUnknownPhase(context.source, transfer, phases)
  if (recordFormer) await on('target', () => rememberGenerators(context, wanted))
}

async function runTask(
  context: Move,
  task: MoverJob['task'],
  passes: readonly [Transfer, CompiledTransfer][],
): Promise<void> {
  if (task.kind === 'undo') return undo(context, passes)
  if (task.kind === 'catch-up') return catchUp(context, passes, task.by)
  for (const [i, [transfer, pass]] of passes.entries())
    await withLateRows(context, passes.slice(0, i), () =>
      runMakingWay(context, transfer, pass, task.phase ?? undefined),
    )
}

/** Every first pass in the plan's order, then every second one. */
function compiled(
  job: MoverJob,
  wanted: readonly Transfer[],
  sides: { source: Engine; target: Engine },
): [Transfer, CompiledTransfer][] {
  const pass =
    (which: 'first' | 'second') =>
    (transfer: Transfer): [Transfer, CompiledTransfer][] => {
      const all = compile(transfer, sides.source, sides.target, which, job.plan.inPlace)
      const some = ofPhase(all, job, sides.source)
      return some === null ? [] : [[transfer, some]]
    }
  return [
    ...wanted.flatMap(pass('first')),
    ...wanted.filter(t => t.secondPass.length > 0).flatMap(pass('second')),
  ]
}

function ofPhase(
  compiled: CompiledTransfer,
  { task, phases }: MoverJob,
  source: Engine,
): CompiledTransfer | null {
  if (phases === null || task.kind !== 'backfill' || task.phase === null) return compiled
  return inPhase(compiled, phases, task.phase, source.dialect)
}

/** Two movers of one move would each undo what the other one knows. A server may take a while to see that a killed one is gone. */
async function lockMove(target: Session, job: MoverJob, database: string): Promise<void> {
  const until = performance.now() + job.lockPatienceMs
  while (!(await target.engine.writer.lock(target, `rehearse ${database} ${job.plan.move}`))) {
    if (performance.now() > until) {
      throw refused(job.plan.transfers[0]?.id ?? job.plan.move, OTHER_RUN)
    }
    await wait(100)
  }
}

/** Puts back what was suspended, even where a transfer was refused; a lost target gets it from the next run. */
async function restore(
  target: Session,
  passes: readonly [Transfer, CompiledTransfer][],
): Promise<void> {
  for (const [, { write }] of passes) {
    try {
      await on('target', () => target.engine.writer.restore(target, write))
    } catch (error) {
      if (!(error instanceof SideError) || !error.error.lost) throw error
    }
  }
}

async function advanceIdentities(
  target: Session,
  transfers: readonly Transfer[],
  say: (event: MoverEvent) => void,
): Promise<void> {
  const tables = new Map(
    transfers.filter(t => !t.update).map(t => [`${t.to.schema}.${t.to.name}`, t.to]),
  )
  for (const [table, definition] of tables) {
    const advanced = await on('target', () =>
      target.engine.writer.advanceIdentity(target, definition),
    )
    for (const { column, next } of advanced) say({ event: 'identity', table, column, next })
  }
}
