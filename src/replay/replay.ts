import { Child, ChildDied, type Self } from '../server/child.ts'
import { ServerError } from '../spec/errors.ts'
import { MoverHere } from './here.ts'
import type { MoverEvent, MoverJob, Pass, Refusal } from './job.ts'

/** How a run of the mover ended, and what it did. */
export interface ReplayOutcome {
  /** Everything is moved. False where the mover refused, or was killed on purpose. */
  finished: boolean
  refusal: Refusal | null
  /** By transfer and pass, in the order in which they began. */
  transfers: TransferOutcome[]
  /** What the target's generators give next. */
  identities: { table: string; column: string; next: string }[]
  ms: number
  /** The mover's largest resident memory; 0 where it did not live to tell. */
  peakBytes: number
}

export interface TransferOutcome {
  transfer: string
  pass: Pass
  /** Rows moved, earlier runs included, and in how many batches. */
  rows: number
  batches: number
  resumedAt: number
  direct: boolean
  /** Of this run. */
  inserted: number
  updated: number
  kept: number
  /** By a catch-up: the source has them no more. */
  deleted: number
  /** By an undo: rows that the move had written, and rows that were given their former values. */
  removed: number
  putBack: number
  ms: number
  done: boolean
}

/** What a listener may do to the mover. */
export interface MoverControl {
  readonly pid: number | undefined
  /** On from a failpoint. */
  proceed: () => void
  /** SIGKILL to the mover's process group; the replay then ends unfinished, without an error. */
  kill: () => Promise<void>
}

export interface ReplayOptions {
  signal?: AbortSignal
  onEvent?: (event: MoverEvent, mover: MoverControl) => void
  /** In this process, by somebody who does not kill it; default: in one of its own. */
  here?: boolean
}

/** A database server that the mover lost, never reached, or that has no room left. */
export class ServerLost extends ServerError {
  readonly side: 'source' | 'target'

  constructor(side: 'source' | 'target', message: string) {
    super(`the ${side} server could not go on while rows moved: ${message}`, {
      tried: 'to move the rows of the spec’s map',
      fix: 'What was moved is kept: a run with the same spec goes on where this one stopped.',
    })
    this.name = 'ServerLost'
    this.side = side
  }
}

/**
 * Moves a plan's rows in a process of its own. A refusal is an outcome; throws ServerLost, the signal's reason, or an error
 * about a mover that died.
 */
export async function replay(
  job: MoverJob,
  self: Self,
  options: ReplayOptions = {},
): Promise<ReplayOutcome> {
  const { signal, onEvent } = options
  signal?.throwIfAborted()
  await using mover = options.here
    ? new MoverHere(job)
    : new Child<MoverJob, MoverEvent>(self, 'mover', job)
  let killed = false
  const control: MoverControl = {
    pid: mover.process.pid,
    proceed: () => mover.proceed(),
    kill: async () => {
      killed = true
      await mover.kill()
    },
  }
  const abort = (): void => void mover.kill()
  signal?.addEventListener('abort', abort, { once: true })
  const tally = new Tally()
  try {
    for await (const event of mover.events()) {
      tally.add(event)
      onEvent?.(event, control)
    }
  } catch (error) {
    if (signal?.aborted) throw signal.reason
    if (tally.lost !== null) throw new ServerLost(tally.lost.side, tally.lost.message)
    if (!(error instanceof ChildDied)) throw error
    if (!killed) throw new Error(lastWords(error, tally), { cause: error })
  } finally {
    signal?.removeEventListener('abort', abort)
  }
  signal?.throwIfAborted()
  return tally.outcome
}

function lastWords(died: ChildDied, tally: Tally): string {
  const where = tally.current === null ? 'before the first transfer' : `in ${tally.current}`
  if (died.killedBy === 'SIGKILL') {
    return `the mover was killed ${where}; where nobody did it, the machine ran out of memory`
  }
  return `${died.message.split('\n')[0]} ${where}${died.stderr ? `: ${died.stderr.split('\n')[0]}` : ''}`
}

const NOTHING = {
  batches: 0,
  inserted: 0,
  updated: 0,
  kept: 0,
  deleted: 0,
  removed: 0,
  putBack: 0,
  ms: 0,
  done: false,
}

class Tally {
  lost: { side: 'source' | 'target'; message: string } | null = null
  current: string | null = null
  readonly outcome: ReplayOutcome = {
    finished: false,
    refusal: null,
    transfers: [],
    identities: [],
    ms: 0,
    peakBytes: 0,
  }

  add(event: MoverEvent): void {
    const { outcome } = this
    switch (event.event) {
      case 'transfer-started': {
        const { transfer, pass, resumedAt, direct } = event
        this.current = transfer
        outcome.transfers.push({ transfer, pass, resumedAt, direct, rows: resumedAt, ...NOTHING })
        break
      }
      case 'batch': {
        const { rows, batch, inserted, updated, kept, ms } = event
        const to = this.#of(event)
        if (to === undefined) break
        Object.assign(to, { rows, batches: batch, ms: to.ms + ms })
        to.inserted += inserted
        to.updated += updated
        to.kept += kept
        break
      }
      case 'deleted': {
        const of = outcome.transfers.findLast(({ transfer }) => transfer === event.transfer)
        if (of !== undefined) of.deleted += event.rows
        break
      }
      case 'undone': {
        const of = outcome.transfers.findLast(({ transfer }) => transfer === event.transfer)
        if (of === undefined) break
        of.batches = event.batch
        of.removed += event.removed
        of.putBack += event.putBack
        break
      }
      case 'transfer-done': {
        const to = this.#of(event)
        if (to !== undefined)
          Object.assign(to, { rows: event.rows, batches: event.batches, ms: event.ms, done: true })
        break
      }
      case 'identity': {
        const { table, column, next } = event
        outcome.identities.push({ table, column, next })
        break
      }
      case 'refused':
        outcome.refusal = event.refusal
        break
      case 'lost':
        this.lost = { side: event.side, message: event.message }
        break
      case 'done':
        Object.assign(outcome, { finished: true, ms: event.ms, peakBytes: event.peakBytes })
        break
      default:
    }
  }

  /** Transfers may run side by side. */
  #of({ transfer, pass }: { transfer: string; pass: Pass }): TransferOutcome | undefined {
    return this.outcome.transfers.findLast(one => one.transfer === transfer && one.pass === pass)
  }
}
