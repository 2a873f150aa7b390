import type { Check } from '../../check/check.ts'
import type { ReplayOutcome } from '../../replay/replay.ts'
import type { Tell } from '../conducted.ts'
import { beginAgain, moveAgain, type Scene } from '../scene.ts'
import { cutInto, tooFew } from './batches.ts'
import { otherThan, unfinished } from './compared.ts'
import { changed, digestsOf } from './digests.ts'
import { judged } from './judged.ts'

/** The whole move, and the whole move again: the second run touches no row. */
export async function runTwice(scene: Scene, tell: Tell): Promise<Check[]> {
  const { plan, passes } = cutInto(scene)
  await beginAgain(scene)
  const first = await moveAgain(scene, { plan })
  for (const { transfer, pass, rows, batches } of first.transfers)
    tell(
      `${transfer}${pass === 'second' ? ' (second pass)' : ''}: ${rows} rows in ${batches} batches`,
    )
  const wrong: string[] = []
  const stopped = unfinished(first)
  if (stopped === null) {
    const before = await digestsOf(scene)
    const second = await moveAgain(scene, { plan })
    const touched = touchedBy(second)
    tell(`run again: ${touched} rows touched`)
    if (touched > 0) wrong.push(`the second run writes or deletes ${touched} rows`)
    wrong.push(...changed(before, await digestsOf(scene)), ...generators(first, second))
    wrong.push(...(await otherThan(scene, second, passes)))
  } else wrong.push(stopped)
  return [
    judged(scene, {
      id: 'batching.run-twice',
      subject: 'the move',
      wrong,
      passed: 'run twice, the second time changes nothing',
      failed:
        stopped === null
          ? 'run twice, the second time changes something'
          : 'in smaller batches, it does not come to its end',
      also: tooFew(passes),
    }),
  ]
}

const touchedBy = ({ transfers }: ReplayOutcome): number =>
  transfers.reduce((sum, one) => sum + one.inserted + one.updated + one.deleted, 0)

const generators = (first: ReplayOutcome, second: ReplayOutcome): string[] =>
  first.identities.flatMap(({ table, column, next }) =>
    second.identities.some(one => one.table === table && one.column === column && one.next !== next)
      ? [`the generator of ${table}.${column} has moved on`]
      : [],
  )
