import { setTimeout as wait } from 'node:timers/promises'
import type { FAILPOINTS } from '../../replay/failpoint.ts'
import type { MoverJob, Pass as WhichPass } from '../../replay/job.ts'
import { type MoverControl, type ReplayOutcome, ServerLost } from '../../replay/replay.ts'
import { moveAgain, type Scene, sessionOn } from '../scene.ts'

/** Where the mover is met. */
export interface Stop {
  name: (typeof FAILPOINTS)[number]
  /** Null: behind all of them. */
  at: { transfer: string; pass: WhichPass; batch: number } | null
}

/** How a run ended that was met on its way. */
export interface Met {
  /** False: it came to its end without standing there. */
  met: boolean
  /** Null where it said that it lost a server. */
  outcome: ReplayOutcome | null
}

/** Runs the mover until it stands at a stop, and does there what `there` says; that has to kill it, or to let it go on. */
export async function meet(
  scene: Scene,
  job: Partial<MoverJob>,
  stop: Stop,
  there: (mover: MoverControl) => Promise<void>,
): Promise<Met> {
  let meeting: Promise<void> | null = null
  const now = new Map<string, WhichPass>()
  const failpoint = {
    name: stop.name,
    ...(stop.at === null ? {} : { transfer: stop.at.transfer }),
    ...(stop.at === null || stop.name === 'transfer:done' ? {} : { batch: stop.at.batch }),
  }
  let outcome: ReplayOutcome | null = null
  try {
    outcome = await moveAgain(
      scene,
      { ...job, failpoints: [failpoint] },
      {
        onEvent: (event, mover) => {
          if (event.event === 'transfer-started') now.set(event.transfer, event.pass)
          if (event.event !== 'failpoint') return
          if (stop.at !== null && now.get(event.transfer) !== stop.at.pass) {
            mover.proceed()
            return
          }
          meeting = there(mover)
          // What went wrong there is thrown below, once the mover has ended.
          meeting.catch(() => mover.kill())
        },
      },
    )
  } catch (error) {
    if (!(error instanceof ServerLost) || meeting === null) throw error
  }
  await (meeting as Promise<void> | null)
  return { met: meeting !== null, outcome }
}

/** Longer than a loaded server takes to show a transaction; MySQL shows them as they were a moment ago. */
const PATIENCE_MS = 10_000

/** Sessions on the target that have a transaction open, once they are as many as expected, or time is up; null where they cannot be seen. */
export async function openTransactions(scene: Scene, expected: boolean): Promise<string[] | null> {
  await using session = await sessionOn(scene, scene.target)
  for (const until = performance.now() + PATIENCE_MS; ; await wait(50)) {
    const others = await session.engine.sessions.others(session)
    if (others === null) return null
    const open = others.filter(({ inTransaction }) => inTransaction).map(({ id }) => id)
    if (open.length > 0 === expected || performance.now() > until) return open
  }
}

/** `before the commit of batch 3 of orders → crm.order` */
export function said({ name, at }: Stop): string {
  if (at === null) return 'when all rows are moved'
  const { transfer, pass, batch } = at
  const of = `${transfer}${pass === 'second' ? ' (second pass)' : ''}`
  switch (name) {
    case 'batch:begin':
      return `before batch ${batch} of ${of} is read`
    case 'batch:read':
      return `when batch ${batch} of ${of} is read`
    case 'batch:written':
      return `when batch ${batch} of ${of} is written, before its checkpoint`
    case 'batch:committing':
      return `before the commit of batch ${batch} of ${of}`
    case 'batch:committed':
      return `after the commit of batch ${batch} of ${of}`
    default:
      return `when ${of} is done, before the next transfer`
  }
}
