import { type Transfer, targetName } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { checkpointKey } from './checkpoint.ts'
import { goneSql } from './gone.ts'
import { drop, makeAnew, metOf } from './kept.ts'
import type { Move } from './move.ts'
import { on, Refused, ValueTaken } from './refusal.ts'
import { runTransfer } from './transfer.ts'
import { listLeft } from './watermark.ts'

/**
 * Runs a transfer whose source is written meanwhile: a unique value may have gone from one row to another, and on the target the one
 * that had it may still stand. Where that is so, all that the transfer reads is read once more, and written in one transaction in which
 * rows make way for each other. Who cannot make way is in the way: the refusal stands.
 */
export async function runMakingWay(
  move: Move,
  transfer: Transfer,
  compiled: CompiledTransfer,
  part?: string,
): Promise<void> {
  try {
    return await runTransfer(move, transfer, compiled, part)
  } catch (error) {
    if (!(error instanceof ValueTaken) || !(await mayMakeWay(move, transfer, compiled, part)))
      throw error
    try {
      await once(move, transfer, compiled, part)
    } catch (again) {
      throw again instanceof Refused ? error : again
    }
  }
}

/** Every row that is written over has to be the move's own. */
async function mayMakeWay(
  move: Move,
  transfer: Transfer,
  { pass, inPlace, write }: CompiledTransfer,
  part: string | undefined,
): Promise<boolean> {
  if (pass !== 'first' || transfer.update || inPlace !== null) return false
  // Somebody else writes the target, too: a row that was not read may be newer than the reading.
  if (move.windows === null && move.dualWritten.includes(transfer.id)) return false
  if (write.onlyChanged) return true
  if (!move.followed || part !== undefined) return false
  const key = checkpointKey(move, { transfer: transfer.id, pass })
  return (await on('target', () => move.checkpoints.read(key)))?.wasEmpty === true
}

async function once(
  move: Move,
  transfer: Transfer,
  compiled: CompiledTransfer,
  part: string | undefined,
): Promise<void> {
  const list = compiled.write.list ?? metOf(move, transfer)
  if (compiled.write.list === undefined) await on('target', () => makeAnew(move.target, list))
  const write = {
    ...compiled.write,
    existing: 'overwrite' as const,
    onlyChanged: true,
    list,
    makeWay: {
      gone: await whoIsGone(move, transfer),
      leaving: move.windows === null ? ('are deleted' as const) : ('give up' as const),
    },
  }
  await runTransfer(move, transfer, { ...compiled, write }, part)
  if (compiled.write.list === undefined) await on('target', () => drop(move.target, list))
}

/** Where others fill the table too, a row that is not met may be theirs. */
async function whoIsGone(move: Move, transfer: Transfer): Promise<string> {
  const name = targetName(transfer.to)
  const fillings = move.plan.transfers.filter(one => !one.update && targetName(one.to) === name)
  if (fillings.length > 1) return '1 = 0'
  const windows = move.windows ?? new Map<string, string>()
  const window = windows.get(transfer.id)
  if (window !== undefined) await listLeft(move, transfer, window)
  return goneSql(move, [{ transfer }], windows)
}
