import { createHash } from 'node:crypto'
import type { Check } from '../../check/check.ts'
import type { Tell } from '../conducted.ts'
import { beginAgain, moveAgain, type Scene } from '../scene.ts'
import { cutInto } from './batches.ts'
import { changed, digestsOf } from './digests.ts'
import { judged } from './judged.ts'
import { progressOf } from './progress.ts'
import { halfWay } from './schedule.ts'
import { meet, said } from './stop.ts'

/** The move is killed half-way; a run with another spec must not go on with it. */
export async function changedSpec(scene: Scene, tell: Tell, seed: string): Promise<Check[]> {
  const { plan, passes } = cutInto(scene)
  const stop = halfWay(passes, seed)
  await beginAgain(scene)
  const { met } = await meet(scene, { plan }, stop, mover => mover.kill())
  tell(met ? `killed ${said(stop)}` : `never met ${said(stop)}`)
  const before = await digestsOf(scene)
  const progress = await progressOf(scene)
  const digest = createHash('sha256').update(`${plan.digest} changed`).digest('hex')
  const { refusal } = await moveAgain(scene, { plan: { ...plan, digest } })
  tell(refusal === null ? 'a run with another spec goes on' : `refused: ${refusal.summary}`)
  const wrong = [
    ...(met ? [] : [`the mover was never met ${said(stop)}`]),
    ...(refusal === null ? ['a run with another spec goes on with what was begun'] : []),
    ...changed(before, await digestsOf(scene)),
    ...(JSON.stringify(progress) === JSON.stringify(await progressOf(scene))
      ? []
      : ['checkpoints are not what they were']),
  ]
  return [
    judged(scene, {
      id: 'batching.changed-spec',
      subject: 'the move',
      wrong,
      passed: 'begun with another spec, it is refused, and nothing changes',
      failed: 'begun with another spec, it is gone on with',
    }),
  ]
}
