import { Checkpoints, checkpointKey } from '../../replay/checkpoint.ts'
import { type Scene, sessionOn } from '../scene.ts'
import type { Pass } from './batches.ts'

/** How far a pass is, by its checkpoint. */
export interface Progress extends Pick<Pass, 'transfer' | 'pass' | 'rows' | 'batches'> {
  done: boolean
}

/** What has committed: checkpoints as another session sees them. */
export async function progressOf(scene: Scene): Promise<Progress[]> {
  await using session = await sessionOn(scene, scene.target)
  const checkpoints = await Checkpoints.open(session)
  const database = decodeURIComponent(new URL(scene.target.url).pathname.slice(1))
  const found: Progress[] = []
  for (const { transfer, pass } of scene.passes) {
    const key = checkpointKey({ database, move: scene.plan.move }, { transfer, pass })
    const at = await checkpoints.read(key)
    const { rows = 0, batches = 0, done = false } = at ?? {}
    found.push({ transfer, pass, rows, batches, done })
  }
  return found
}
