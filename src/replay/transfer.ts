import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseError } from '../engine/engine.ts'
import { WriteRefused, type Written } from '../engine/write.ts'
import type { Transfer } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { type Checkpoint, type CheckpointKey, checkpointKey } from './checkpoint.ts'
import { goesDirectly, isEmpty } from './direct.ts'
import { formerFor } from './former.ts'
import { updateStretch } from './in-place.ts'
import type { Move } from './move.ts'
import { BatchSize } from './pace.ts'
import { asRefusal, OTHER_SPEC, on, refused, SideError } from './refusal.ts'
import { type Opened, Stretches } from './stretches.ts'
import { Traffic } from './traffic.ts'

/** How often a batch is tried while other writers are in its way. */
const TRIES = 5

/**
 * Moves one transfer's rows, one pass of it, from where its checkpoint stands. A batch is a stretch of the source's key; it and
 * its checkpoint commit together in the target. `part`: a phase, say, whose progress is its own. Throws Refused; SideError with a lost server.
 */
export async function runTransfer(
  move: Move,
  planned: Transfer,
  compiled: CompiledTransfer,
  part?: string,
): Promise<void> {
  const run = new TransferRun(move, planned, compiled, part)
  try {
    await run.run()
  } catch (error) {
    const taken =
      (move.followed ||
        move.dualWritten.includes(planned.id) ||
        compiled.write.onlyChanged === true) &&
      error instanceof SideError &&
      error.side === 'target' &&
      move.target.engine.writer.isDuplicate(error.error)
    throw asRefusal(error, compiled, run.wasEmpty, taken)
  }
}

const NOTHING_YET = { last: null, batches: 0, rows: 0, direct: false, done: false } as const

class TransferRun {
  readonly #move: Move
  readonly #planned: Transfer
  #compiled: CompiledTransfer
  readonly #size: BatchSize
  readonly #stretches: Stretches
  readonly #traffic: Traffic
  readonly #key: CheckpointKey
  /** The source's rows are locked from when they are read until they are committed. */
  readonly #lock: boolean
  /** All rows are one batch, whatever was moved before. */
  readonly #whole: boolean
  #at: Checkpoint

  constructor(move: Move, planned: Transfer, compiled: CompiledTransfer, part?: string) {
    const { rowsPerSecond, size } = planned.batch
    this.#move = move
    this.#whole = compiled.write.makeWay !== undefined
    this.#planned = planned
    this.#lock =
      planned.from.table !== null &&
      move.dualWritten.includes(planned.id) &&
      compiled.inPlace === null
    this.#compiled = compiled
    const bounds = [
      move.batchSize,
      rowsPerSecond,
      compiled.inPlace && size === 'auto' ? 50_000 : null,
    ].filter(n => n !== null)
    this.#size = this.#whole
      ? new BatchSize(Number.POSITIVE_INFINITY, null)
      : new BatchSize(size, bounds.length > 0 ? Math.min(...bounds) : null)
    this.#traffic = new Traffic(planned, move)
    this.#stretches = new Stretches(move.source, compiled, {
      size: this.#size,
      readAhead: move.readAhead && !this.#lock && !this.#traffic.regulated,
      lock: this.#lock,
    })
    this.#key = checkpointKey(move, compiled, part)
    this.#at = {
      digest: move.digest,
      last: null,
      batches: 0,
      rows: 0,
      wasEmpty: false,
      direct: false,
      done: false,
    }
  }

  get wasEmpty(): boolean {
    return this.#at.wasEmpty
  }

  async run(): Promise<void> {
    const started = performance.now()
    const { transfer, pass } = this.#compiled
    await on('target', () => this.#start())
    const { say, reach } = this.#move
    say({
      event: 'transfer-started',
      transfer,
      pass,
      rows: null,
      resumedAt: this.#at.rows,
      direct: this.#at.direct,
    })
    if (!this.#at.done) {
      await on('target', () => this.#prepare())
      await this.#batches()
      await reach('transfer:done', transfer, this.#at.batches)
    }
    const ms = Math.round(performance.now() - started)
    say({
      event: 'transfer-done',
      transfer,
      pass,
      rows: this.#at.rows,
      batches: this.#at.batches,
      ms,
    })
  }

  /** Reads the checkpoint, or writes the first one. */
  async #start(): Promise<void> {
    const { checkpoints, digest, target } = this.#move
    const { write, inPlace } = this.#compiled
    const found = await checkpoints.read(this.#key)
    if (found !== null) {
      if (found.digest !== digest) throw refused(this.#compiled.transfer, OTHER_SPEC)
      this.#at = this.#whole ? { ...found, ...NOTHING_YET } : found
      return
    }
    const catchesUp = write.onlyChanged === true
    this.#at.wasEmpty = inPlace === null && !catchesUp && (await isEmpty(target, write))
    this.#at.direct = this.#at.wasEmpty && !this.#lock && goesDirectly(target, this.#compiled)
    await checkpoints.begin(this.#key, this.#at)
  }

  async #prepare(): Promise<void> {
    const { target } = this.#move
    const former = (await formerFor(this.#move, this.#planned)) ?? undefined
    this.#compiled = { ...this.#compiled, write: { ...this.#compiled.write, former } }
    const direct = this.#at.direct || this.#compiled.inPlace !== null
    await target.engine.writer.prepare(target, this.#compiled.write, direct)
  }

  async #batches(): Promise<void> {
    try {
      while (!this.#at.done) {
        await this.#traffic.pass(this.#whole ? 0 : this.#size.rows)
        await this.#batch(await this.#stretches.after(this.#at.last))
      }
    } finally {
      await this.#stretches.stop()
    }
  }

  async #batch(opened: Opened, tries = 1): Promise<void> {
    const { target, checkpoints, reach, say } = this.#move
    const { transfer, pass } = this.#compiled
    const { stretch } = opened
    const started = performance.now()
    const batch = this.#at.batches + 1
    await reach('batch:begin', transfer, batch)
    if (this.#lock) await on('source', () => this.#move.source.begin())
    await on('target', () => target.begin())
    let written: Written
    let next: Checkpoint
    try {
      written = await this.#moveRows(opened, batch)
      await reach('batch:written', transfer, batch)
      next = {
        ...this.#at,
        last: stretch.end ?? this.#at.last,
        rows: this.#at.rows + written.read,
        batches: written.read > 0 ? batch : this.#at.batches,
        done: stretch.end === null,
      }
      await on('target', () => checkpoints.advance(this.#key, next))
      await reach('batch:committing', transfer, batch)
      await on('target', () => target.commit())
    } catch (error) {
      await target.rollback().catch(() => {})
      if (this.#triedDirectly(error)) await this.#throughStaging()
      else if (tries < TRIES && this.#mayPass(error)) await wait(tries * 200)
      else throw error
      await this.#unlock(opened)
      return this.#batch(await this.#stretches.again(stretch), tries + 1)
    }
    await this.#unlock(opened)
    this.#at = next
    const ms = Math.round(performance.now() - started)
    this.#size.took(written.read, ms)
    say({ event: 'batch', transfer, pass, batch, ...written, rows: next.rows, ms })
    await reach('batch:committed', transfer, batch)
  }

  /** The target has the rows: the source's may change again. */
  async #unlock({ rows }: Opened): Promise<void> {
    if (!this.#lock) return
    await rows.stop()
    await on('source', () => this.#move.source.rollback())
  }

  #triedDirectly(error: unknown): boolean {
    return this.#at.direct && error instanceof WriteRefused && error.keys.length === 0
  }

  /** Another writer was in the way (a deadlock, a lock that was waited for too long): nothing is wrong with the batch. */
  #mayPass(error: unknown): boolean {
    if (!(error instanceof SideError)) return false
    const { writer } = this.#move[error.side].engine
    // On the source a unique value has another row already: the application's target half is on its way.
    if (this.#lock && error.side === 'target' && writer.isDuplicate(error.error)) return true
    return (error.side === 'target' || this.#lock) && writer.mayPass(error.error)
  }

  /** Loading straight into the table met a key twice: the same batch through staging tells which. */
  async #throughStaging(): Promise<void> {
    this.#at = { ...this.#at, direct: false }
    await on('target', () => this.#prepare())
  }

  async #moveRows({ stretch, rows }: Opened, batch: number): Promise<Written> {
    const { target, reach } = this.#move
    const { inPlace, write, transfer } = this.#compiled
    if (inPlace !== null) {
      this.#stretches.lookBehind(stretch)
      return updateStretch(target, this.#compiled, inPlace, stretch)
    }
    const text = rows.text(async () => {
      if (!this.#lock) this.#stretches.lookBehind(stretch)
      await reach('batch:read', transfer, batch)
    })
    return on('target', async () => {
      const written = await target.engine.writer.write(target, write, text, this.#at.direct)
      if (written.read !== rows.count) throw notAll(rows.count - written.read)
      return written
    })
  }
}

const notAll = (rows: number): DatabaseError =>
  new DatabaseError(
    `${rows} rows did not arrive, and the server raised no error: a trigger or a rule of the table holds them back`,
    {
      code: 'rows-suppressed',
    },
  )
