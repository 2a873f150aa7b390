import type { Session } from '../../engine/engine.ts'
import { type Scene, sessionOn } from '../scene.ts'

/** The source as it is before anybody writes. */
export async function sourceOf<T>(
  scene: Scene,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  await scene.ready.restore()
  await using session = await sessionOn(scene, scene.source)
  return await work(session)
}
