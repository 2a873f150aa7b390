import type { Transfer } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { checkpointKey } from './checkpoint.ts'
import { runMakingWay } from './making-way.ts'
import type { Move } from './move.ts'
import { on, Refused } from './refusal.ts'

/** Its progress is its own, and forgotten when it is through. */
const PART = 'again'
/** How often a transfer is held up for rows that came late. */
const TRIES = 20

/**
 * Runs a transfer whose source is written meanwhile: its rows may refer to rows that came when their table had moved already. Where it is
 * refused, the transfers `earlier` are gone through once more for what is new, and it goes on; a refusal that nothing new mends stands.
 */
export async function withLateRows(
  move: Move,
  earlier: readonly [Transfer, CompiledTransfer][],
  run: () => Promise<void>,
): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await run()
    } catch (error) {
      if (!(error instanceof Refused) || !move.followed || tries > TRIES) throw error
      if ((await bringNew(move, earlier)) === 0) throw error
    }
  }
}

/** How many rows were not on the target as they are now. Nobody is told of its batches: they are none of the move's. */
async function bringNew(
  move: Move,
  earlier: readonly [Transfer, CompiledTransfer][],
): Promise<number> {
  let rows = 0
  const quiet: Move = {
    ...move,
    reach: async () => {},
    say: event => {
      if (event.event === 'batch') rows += event.inserted + event.updated
    },
  }
  for (const [i, [transfer, compiled]] of earlier.entries()) {
    const key = checkpointKey(move, compiled, PART)
    await on('target', () => move.checkpoints.forgetOne(key))
    const write = { ...compiled.write, existing: 'overwrite' as const, onlyChanged: true }
    // What is new may itself refer to what is newer still.
    await withLateRows(quiet, earlier.slice(0, i), () =>
      runMakingWay(quiet, transfer, { ...compiled, write }, PART),
    )
    await on('target', () => move.checkpoints.forgetOne(key))
  }
  return rows
}
