import type { Check } from '../../check/check.ts'
import type { MoverJob } from '../../replay/job.ts'
import type { Tell } from '../conducted.ts'
import { beginAgain, moveAgain, type Scene } from '../scene.ts'
import { cutInto, type Sizes } from './batches.ts'
import { otherThan } from './compared.ts'
import { judged } from './judged.ts'

/** How the same rows are moved another way. */
export interface Otherwise extends Pick<Check, 'id' | 'subject'> {
  sizes?: Sizes
  job?: Partial<MoverJob>
  /** `in batches of another size` */
  how: string
  also?: readonly string[]
}

/** The rows move another way, undisturbed: the outcome has to be the same. */
export async function otherwise(scene: Scene, way: Otherwise, tell: Tell): Promise<Check> {
  const { plan, passes } = cutInto(scene, way.sizes)
  await beginAgain(scene)
  const outcome = await moveAgain(scene, { plan, ...way.job })
  const batches = outcome.transfers.reduce((sum, one) => sum + one.batches, 0)
  tell(`${way.subject}: ${batches} batches`)
  return judged(scene, {
    id: way.id,
    subject: way.subject,
    wrong: await otherThan(scene, outcome, passes),
    passed: `${way.how}, it comes to the same`,
    failed: `${way.how}, it comes to something else`,
    also: way.also ?? [],
  })
}
