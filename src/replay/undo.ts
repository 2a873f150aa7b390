import { DatabaseError } from '../engine/engine.ts'
import { KEPT_ROW, KEPT_WAS, type Kept } from '../engine/keeping.ts'
import { makeWayBack } from '../engine/make-way-back.ts'
import { type Transfer, targetName } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { beganEmpty, forgetGenerators, rememberGenerators, resetGenerators } from './former.ts'
import { drop, formerOf, goneOf, metOf } from './kept.ts'
import type { Move } from './move.ts'
import { asRefusal, on } from './refusal.ts'

/** Rows that one batch of an undo takes back, where nothing else is said. */
const ROWS = 5_000

/**
 * Takes back what backfill and catch-up did: parents before children what rows were, children before parents what the move brought. A
 * unique value that the move gave to another row goes back first, where that row is one that is taken back itself.
 * What is taken back is forgotten in the same transaction, so that a killed undo goes on where it stopped and a second one finds nothing.
 */
export async function undo(
  move: Move,
  passes: readonly [Transfer, CompiledTransfer][],
): Promise<void> {
  await on('target', () => rememberGenerators(move, []))
  const firsts = passes.filter(([, { pass }]) => pass === 'first')
  const runs: Undo[] = []
  for (const [transfer, compiled] of firsts) {
    const empty = await on('target', () => beganEmpty(move, transfer))
    runs.push(new Undo(move, transfer, compiled, empty))
  }
  for (const run of runs) await run.remember()
  for (const run of runs) await run.putBack(runs)
  // A cycle is cut everywhere before the first row goes: a child may refer to a parent that goes earlier.
  for (const run of runs) await run.loosen()
  for (const run of runs.toReversed()) await run.remove()
  await move.reach('undo:done', '', 0)
  await on('target', async () => {
    await resetGenerators(move)
    for (const [transfer] of firsts)
      for (const kept of [formerOf, metOf, goneOf]) await drop(move.target, kept(move, transfer))
    await forgetGenerators(move)
    await move.checkpoints.forget(move.database, move.move)
  })
}

class Undo {
  readonly #move: Move
  readonly #transfer: Transfer
  readonly #compiled: CompiledTransfer
  readonly #empty: boolean
  readonly #former: Kept
  #batch = 0

  constructor(move: Move, transfer: Transfer, compiled: CompiledTransfer, empty: boolean) {
    this.#move = move
    this.#transfer = transfer
    this.#compiled = compiled
    this.#empty = empty
    this.#former = formerOf(move, transfer)
  }

  /** Where former rows are kept, there is a table to ask. */
  remember(): Promise<void> {
    return this.#orRefused(async () => {
      const { target } = this.#move
      if (!this.#empty) await target.execute(target.engine.keeping.make(this.#former))
    })
  }

  /** Rows that were overwritten get what they had; rows that were deleted come back. `runs`: the undoing of all transfers. */
  putBack(runs: readonly Undo[]): Promise<void> {
    const name = targetName(this.#transfer.to)
    const kin = runs.filter(one => targetName(one.#transfer.to) === name)
    return this.#orRefused(() => this.#putBack(kin))
  }

  /** Columns that closed a cycle are NULL again. */
  loosen(): Promise<void> {
    return this.#orRefused(() => this.#loosen())
  }

  /** Rows that the move brought are deleted. */
  remove(): Promise<void> {
    return this.#orRefused(() => this.#remove())
  }

  async #orRefused(work: () => Promise<void>): Promise<void> {
    try {
      await on('target', work)
    } catch (error) {
      throw asRefusal(error, this.#compiled, false)
    }
  }

  async #putBack(kin: readonly Undo[]): Promise<void> {
    const { target, say } = this.#move
    const { id: transfer } = this.#transfer
    const none = { rows: null, resumedAt: 0, direct: false }
    say({ event: 'transfer-started', transfer, pass: 'first', ...none })
    if (this.#empty) return
    const { keeping } = target.engine
    await target.engine.writer.prepare(target, this.#compiled.write, true)
    const columns = this.#written()
    const undone = kin.map(one => ({ kept: one.#former, written: one.#written() }))
    await this.#batches(1, async (where, again) => {
      const removed = again ? await makeWayBack(target, this.#former, where, undone) : 0
      // Who only updates has deleted no row: one that is not there any more somebody else took out.
      const back = this.#transfer.update
        ? 0
        : await target.execute(keeping.insert(this.#former, where))
      const restored =
        columns.length === 0
          ? 0
          : await target.execute(keeping.restore(this.#former, columns, where))
      return { removed, putBack: Math.max(back, restored) }
    })
  }

  async #loosen(): Promise<void> {
    const { target } = this.#move
    const { keeping, dialect } = target.engine
    const { to, secondPass } = this.#transfer
    if (secondPass.length === 0) return
    const set = secondPass.map(column => `${dialect.name(column)} = null`).join(', ')
    await this.#off(() =>
      target.execute(
        this.#empty
          ? `update ${dialect.table(to)} set ${set}`
          : keeping.clear(this.#former, secondPass, `k.${KEPT_WAS} = 0`),
      ),
    )
  }

  async #remove(): Promise<void> {
    const { target, say } = this.#move
    const { keeping } = target.engine
    const { id: transfer, to } = this.#transfer
    const started = performance.now()
    if (this.#empty) {
      for (let removed = 1; removed > 0; )
        removed = await this.#commit(async () => {
          const rows = await target.execute(keeping.deleteSome(to, this.#size))
          return { removed: rows, putBack: 0 }
        })
    } else {
      await this.#batches(0, async where => ({
        removed: await target.execute(keeping.erase(this.#former, where)),
        putBack: 0,
      }))
    }
    const ms = Math.round(performance.now() - started)
    say({ event: 'transfer-done', transfer, pass: 'first', rows: 0, batches: this.#batch, ms })
  }

  get #size(): number {
    return this.#move.batchSize ?? ROWS
  }

  /** Columns that the move writes, the key aside: others may have changed since, and are not ours. */
  #written(): string[] {
    const key = this.#former.key
    return this.#transfer.fields
      .filter(({ target, form }) => !target.generated && form.kind !== 'filled-by')
      .map(({ target }) => target.name)
      .filter(name => !key.includes(name))
  }

  /** What is kept of one sort, so many rows at a time; what was done is forgotten in the same transaction. */
  async #batches(
    was: 0 | 1,
    work: (where: string, again: boolean) => Promise<Undone>,
  ): Promise<void> {
    const { target } = this.#move
    const { dialect } = target.engine
    const kept = dialect.table(this.#former.keeping)
    for (;;) {
      const [[last = null] = []] = await target.query(`select max(${KEPT_ROW}) from (
  select ${KEPT_ROW} from ${kept} where ${KEPT_WAS} = ${was} order by ${KEPT_ROW} ${dialect.limit(this.#size, 0)}
) b`)
      if (last === null) return
      const upTo = (alias: string): string =>
        `${alias}${KEPT_WAS} = ${was} and ${alias}${KEPT_ROW} <= ${BigInt(last)}`
      await this.#commit(async again => {
        const undone = await work(upTo('k.'), again)
        await target.execute(`delete from ${kept} where ${upTo('')}`)
        return undone
      })
    }
  }

  /** One batch in a transaction of its own; how many rows it removed. `again`: a unique index objected, so that rows have to make way. */
  async #commit(work: (again: boolean) => Promise<Undone>): Promise<number> {
    const { target, reach, say } = this.#move
    const { id: transfer } = this.#transfer
    const batch = ++this.#batch
    await reach('undo:begin', transfer, batch)
    let undone: Undone
    try {
      undone = await this.#once(() => work(false), batch)
    } catch (error) {
      if (!(error instanceof DatabaseError) || !target.engine.writer.isDuplicate(error)) throw error
      undone = await this.#once(() => work(true), batch)
    }
    say({ event: 'undone', transfer, batch, ...undone })
    await reach('undo:committed', transfer, batch)
    return undone.removed
  }

  async #once(work: () => Promise<Undone>, batch: number): Promise<Undone> {
    const { target, reach } = this.#move
    await target.begin()
    try {
      const undone = await this.#off(work)
      await reach('undo:written', this.#transfer.id, batch)
      await target.commit()
      return undone
    } catch (error) {
      await target.rollback().catch(() => {})
      throw error
    }
  }

  #off<T>(work: () => Promise<T>): Promise<T> {
    const { target } = this.#move
    return target.engine.writer.suspended(target, this.#compiled.write, work)
  }
}

interface Undone {
  removed: number
  putBack: number
}
