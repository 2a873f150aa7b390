import type { ConnectOptions } from '../engine/engine.ts'
import type { Transfer } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { Checkpoints } from './checkpoint.ts'
import type { MoverJob } from './job.ts'
import type { Move } from './move.ts'
import { sideBySide } from './parallel.ts'
import { on } from './refusal.ts'
import { runTransfer } from './transfer.ts'

/** Every lane has sessions and checkpoints of its own; the lock of the move stays with the first session. */
export async function backfillSideBySide(
  context: Move,
  job: MoverJob,
  passes: readonly [Transfer, CompiledTransfer][],
  options: ConnectOptions,
): Promise<void> {
  await using sessions = new AsyncDisposableStack()
  const lanes: Move[] = []
  for (let n = 0; n < Math.min(job.parallel, passes.length); n++) {
    const source = sessions.use(
      await on('source', () => context.source.engine.connect(job.source.url, options)),
    )
    const target = sessions.use(
      await on('target', () => context.target.engine.connect(job.target.url, options)),
    )
    const checkpoints = await on('target', () => Checkpoints.open(target))
    lanes.push({ ...context, source, target, checkpoints })
  }
  const part = job.task.kind === 'backfill' ? (job.task.phase ?? undefined) : undefined
  await sideBySide(passes, lanes, (lane, [transfer, pass]) =>
    runTransfer(lane, transfer, pass, part),
  )
}
