import { rememberRows } from '../engine/keep-rows.ts'
import { KEPT_ROW, KEPT_WAS, type Kept } from '../engine/keeping.ts'
import { type Transfer, targetName } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { checkpointKey } from './checkpoint.ts'
import { withLateRows } from './follow.ts'
import { formerFor } from './former.ts'
import { type Filling, goneSql } from './gone.ts'
import type { CatchUpBy } from './job.ts'
import { drop, goneOf, leftOf, makeAnew, metOf } from './kept.ts'
import { runMakingWay } from './making-way.ts'
import type { Move } from './move.ts'
import { asRefusal, IN_PLACE, on, refused } from './refusal.ts'
import { keepMark, listLeft, passesBy, type Windows, windowsOf } from './watermark.ts'

/** Catching up has checkpoints of its own, forgotten when a pass is through. */
const PART = 'catch-up'
const ROWS = 5_000

/**
 * One pass of catching up: source rows are read once more (by watermark, those that may have changed since the last pass) and what
 * differs is written, parents before children; then target rows that no source row makes any more are deleted, children before parents.
 */
export async function catchUp(
  move: Move,
  all: readonly [Transfer, CompiledTransfer][],
  by: CatchUpBy,
): Promise<void> {
  const passes = passesBy(move, all, by)
  const windows = await windowsOf(move, passes, by)
  const earlier: [Transfer, CompiledTransfer][] = []
  const pass: Move = { ...move, windows }
  for (const [transfer, compiled] of passes) {
    if (compiled.inPlace !== null) throw refused(transfer.id, IN_PLACE)
    const first = compiled.pass === 'first' && !transfer.update
    const met = first ? metOf(move, transfer) : undefined
    const key = checkpointKey(move, compiled, PART)
    await on('target', async () => {
      if (met && (await move.checkpoints.read(key)) === null) await makeAnew(move.target, met)
    })
    const write = {
      ...compiled.write,
      existing: 'overwrite' as const,
      onlyChanged: true,
      list: met,
    }
    const parts = [compiled.where, windows.get(transfer.id) ?? null].filter(part => part !== null)
    const where = parts.length === 0 ? null : parts.join(' and ')
    const run = { ...compiled, where, write }
    await withLateRows(pass, earlier, () => runMakingWay(pass, transfer, run, PART))
    earlier.push([transfer, run])
  }
  await deleteGone(move, passes, windows)
  await move.reach('catch-up:done', '', 0)
  await on('target', async () => {
    await move.target.begin()
    for (const [transfer, compiled] of passes) {
      await move.checkpoints.forgetOne(checkpointKey(move, compiled, PART))
      if (windows.has(transfer.id)) await keepMark(move, transfer)
    }
    await move.target.commit()
    for (const [transfer] of passes)
      for (const kept of [metOf, leftOf, goneOf]) await drop(move.target, kept(move, transfer))
  })
}

async function deleteGone(
  move: Move,
  passes: readonly [Transfer, CompiledTransfer][],
  windows: Windows,
): Promise<void> {
  const tables = new Map<string, Filling[]>()
  for (const [transfer, compiled] of passes) {
    if (compiled.pass !== 'first' || transfer.update) continue
    const name = targetName(transfer.to)
    tables.set(name, [...(tables.get(name) ?? []), { transfer, compiled }])
  }
  for (const [name, fillings] of [...tables].toReversed()) {
    const all = move.plan.transfers.filter(t => !t.update && targetName(t.to) === name)
    const [filling] = fillings
    // Rows that a transfer makes which is not part of this pass must not be taken for gone.
    if (all.length !== fillings.length || filling === undefined) continue
    for (const { transfer } of fillings) {
      const window = windows.get(transfer.id)
      if (window !== undefined) await listLeft(move, transfer, window)
    }
    try {
      await on('target', () => deleteFrom(move, filling, fillings, windows))
    } catch (error) {
      throw asRefusal(error, filling.compiled, false)
    }
  }
}

async function deleteFrom(
  move: Move,
  filling: Filling,
  fillings: readonly Filling[],
  windows: Windows,
): Promise<void> {
  const { target } = move
  const { dialect, keeping } = target.engine
  const { secondPass } = filling.transfer
  const gone = goneOf(move, filling.transfer)
  await makeAnew(target, gone)
  const keys = gone.key.map(dialect.name)
  await target.execute(`insert into ${dialect.table(gone.keeping)} (${KEPT_WAS}, ${keys.join(', ')})
select 1, ${keys.map(key => `t.${key}`).join(', ')} from ${dialect.table(gone.of)} t
where ${goneSql(move, fillings, windows)}`)
  const former = await formerFor(move, filling.transfer)
  if (secondPass.length > 0) {
    await target.begin()
    if (former) await target.execute(rememberGone(move, gone, former, '1 = 1'))
    await target.execute(keeping.clear(gone, secondPass, '1 = 1'))
    await target.commit()
  }
  while ((await deleteBatch(move, filling, gone, former)) !== null);
}

function rememberGone({ target }: Move, gone: Kept, former: Kept, where: string): string {
  const { dialect } = target.engine
  const same = gone.key.map(k => `t.${dialect.name(k)} = g.${dialect.name(k)}`).join(' and ')
  const from = `${dialect.table(gone.of)} t join ${dialect.table(gone.keeping)} g on ${same}`
  return rememberRows(target.engine, former, 't', from, where)
}

/** How many rows it deleted; null where none are left. */
async function deleteBatch(
  move: Move,
  { transfer: { id: transfer }, compiled }: Filling,
  gone: Kept,
  former: Kept | null,
): Promise<number | null> {
  const { target, reach, say } = move
  const { dialect, keeping, writer } = target.engine
  const kept = dialect.table(gone.keeping)
  const [[last = null] = []] = await target.query(`select max(${KEPT_ROW}) from (
  select ${KEPT_ROW} from ${kept} order by ${KEPT_ROW} ${dialect.limit(move.batchSize ?? ROWS, 0)}
) b`)
  if (last === null) return null
  const upTo = (alias: string): string => `${alias}${KEPT_ROW} <= ${BigInt(last)}`
  const batch = Number(last)
  await reach('delete:begin', transfer, batch)
  await target.begin()
  let rows: number
  try {
    rows = await writer.suspended(target, compiled.write, async () => {
      if (former) await target.execute(rememberGone(move, gone, former, upTo('g.')))
      const erased = await target.execute(keeping.erase(gone, upTo('k.')))
      await target.execute(`delete from ${kept} where ${upTo('')}`)
      return erased
    })
    await reach('delete:written', transfer, batch)
    await target.commit()
  } catch (error) {
    await target.rollback().catch(() => {})
    throw error
  }
  say({ event: 'deleted', transfer, rows })
  await reach('delete:committed', transfer, batch)
  return rows
}
