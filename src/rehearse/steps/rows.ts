import type { MoverEvent, Task } from '../../replay/job.ts'
import { SpecError } from '../../spec/errors.ts'
import { runAgain } from '../program/again.ts'
import { moveAgain, type Scene } from '../scene.ts'

/** What the mover did in one step, by transfer. */
export interface Moved {
  transfers: MovedTransfer[]
}

export interface MovedTransfer {
  id: string
  rows: number
  ms: number
  /** The first half of its batches, for a look at how time grows; null where there were not two. */
  half: { rows: number; ms: number } | null
}

/** What the mover is asked for. */
export type RowsDoing =
  | { kind: 'backfill'; phase: string | null }
  | { kind: 'catch-up' }
  | { kind: 'undo' }

/** Has the mover, or the program in its place, do its part of a step. Throws SpecError where it refuses or fails. */
export async function moveRows(scene: Scene, doing: RowsDoing): Promise<Moved> {
  if (scene.move.spec.execution?.run !== undefined) return await byProgram(scene, doing)
  const growth = new Growth()
  const outcome = await moveAgain(
    scene,
    { task: taskOf(scene, doing) },
    { onEvent: event => growth.add(event) },
  )
  const { refusal } = outcome
  if (refusal !== null) {
    const transfer = scene.plan.transfers.find(({ id }) => id === refusal.transfer)
    throw new SpecError(`${refusal.transfer}: ${refusal.summary}`, {
      ...(transfer === undefined ? {} : { place: scene.move.place(transfer.path) }),
      ...(refusal.fix === null ? {} : { fix: refusal.fix }),
    })
  }
  return {
    transfers: outcome.transfers
      .filter(({ pass }) => pass === 'first')
      .map(({ transfer, rows }) => ({ id: transfer, rows, ...growth.of(transfer) })),
  }
}

/** To catch up, the program is run once more. */
async function byProgram(scene: Scene, doing: RowsDoing): Promise<Moved> {
  if (doing.kind === 'undo') throw new Error('rows of a program are taken back by a script alone')
  const phase = doing.kind === 'backfill' ? doing.phase : null
  const ran = await runAgain(scene, phase === null ? doing.kind : `${doing.kind} ${phase}`, {
    phase,
  })
  if (ran.how === 'failed')
    throw new SpecError(ran.why, {
      ...(ran.place === null ? {} : { place: ran.place }),
      ...(ran.fix === null ? {} : { fix: ran.fix }),
    })
  return { transfers: [] }
}

/** What the mover is told to do. */
export function taskOf(scene: Scene, doing: RowsDoing): Task {
  if (doing.kind !== 'catch-up') return doing
  const writes = scene.move.spec.scope?.writes
  const by = writes?.mode === 'catch-up' ? writes.by : 'compare'
  return { kind: 'catch-up', by: by === 'compare' ? by : { watermark: by } }
}

/** How rows and time grew, batch by batch. */
class Growth {
  readonly #batches = new Map<string, { rows: number; ms: number }[]>()

  add(event: MoverEvent): void {
    if (event.event !== 'batch') return
    const { transfer, rows, ms } = event
    const batches = this.#batches.get(transfer) ?? []
    batches.push({ rows, ms: (batches.at(-1)?.ms ?? 0) + ms })
    this.#batches.set(transfer, batches)
  }

  of(transfer: string): Pick<MovedTransfer, 'ms' | 'half'> {
    const batches = this.#batches.get(transfer) ?? []
    const half = batches.length < 2 ? undefined : batches[Math.floor(batches.length / 2) - 1]
    return { ms: batches.at(-1)?.ms ?? 0, half: half ?? null }
  }
}
