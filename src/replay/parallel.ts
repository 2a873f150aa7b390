import { type Transfer, targetName } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'

type Pass = [Transfer, CompiledTransfer]

/**
 * Runs passes side by side, each as soon as what it waits for is done, on so many lanes at most. A failure starts nothing new, and is
 * thrown when what runs has ended.
 */
export async function sideBySide<Lane>(
  passes: readonly Pass[],
  lanes: readonly Lane[],
  run: (lane: Lane, pass: Pass) => Promise<void>,
): Promise<void> {
  const waiting = [...passes]
  const unfinished = new Set(passes)
  const running = new Map<Lane, Promise<void>>()
  const failures: unknown[] = []
  for (;;) {
    for (const lane of lanes) {
      if (running.has(lane) || failures.length > 0) continue
      const at = waiting.findIndex(pass =>
        passes
          .slice(0, passes.indexOf(pass))
          .every(before => !unfinished.has(before) || !needs(pass, before)),
      )
      const [next] = at === -1 ? [] : waiting.splice(at, 1)
      if (next === undefined) break
      running.set(
        lane,
        run(lane, next)
          .catch(error => void failures.push(error))
          .finally(() => {
            unfinished.delete(next)
            running.delete(lane)
          }),
      )
    }
    if (running.size === 0) break
    await Promise.race(running.values())
  }
  if (failures.length > 0) throw failures[0]
}

/** Whether a pass waits for one that stands before it: rows that it refers to or looks up, the same table, any second pass. */
function needs([transfer, { pass }]: Pass, [before]: Pass): boolean {
  const earlier = targetName(before.to)
  if (pass === 'second' || targetName(transfer.to) === earlier) return true
  // What is off for the load is off for a whole table, which two transactions at once would each wait for.
  if (suspends(transfer) || suspends(before)) return true
  return (
    transfer.to.foreignKeys.some(({ references }) => targetName(references) === earlier) ||
    before.to.foreignKeys.some(
      ({ references }) => targetName(references) === targetName(transfer.to),
    ) ||
    transfer.fields.some(({ form }) => form.kind === 'lookup' && targetName(form.table) === earlier)
  )
}

const suspends = ({ batch }: Transfer): boolean =>
  batch.foreignKeys === 'suspend' || batch.triggers === 'suspend'
