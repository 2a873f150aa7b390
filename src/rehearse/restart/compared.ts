import type { ReplayOutcome } from '../../replay/replay.ts'
import { proveAgain, type Scene, unlike } from '../scene.ts'
import type { Pass } from './batches.ts'
import { progressOf } from './progress.ts'

/**
 * What a disturbed run, now at its end, made other than the undisturbed one: a line each, none where nothing. Every cell is compared, and
 * checkpoints have to count each batch once.
 */
export async function otherThan(
  scene: Scene,
  last: ReplayOutcome,
  passes: readonly Pass[],
): Promise<string[]> {
  const stopped = unfinished(last)
  if (stopped !== null) return [stopped]
  const wrong: string[] = []
  for (const is of await progressOf(scene)) {
    const due = passes.find(one => one.transfer === is.transfer && one.pass === is.pass)
    if (due !== undefined && (is.rows !== due.rows || is.batches !== due.batches))
      wrong.push(
        `${is.transfer}: ${is.batches} batches with ${is.rows} rows are counted, where ${due.batches} with ${due.rows} had to be`,
      )
  }
  return [...wrong, ...(await otherRows(scene))]
}

/** What the target holds now that the undisturbed run did not make: a line each. */
export async function otherRows(scene: Scene): Promise<string[]> {
  const { tables, checks } = await proveAgain(scene)
  const failed = checks.filter(({ result }) => result === 'failed')
  return failed.length > 0
    ? failed.map(({ subject, summary }) => `${subject}: ${summary}`)
    : unlike(scene, tables).map(table => `${table} holds something else`)
}

/** Why a run of the mover did not come to its end; null where it did. */
export const unfinished = ({ refusal, finished }: ReplayOutcome): string | null =>
  refusal !== null
    ? `${refusal.transfer} is refused: ${refusal.summary}`
    : finished
      ? null
      : 'the run does not come to its end'
