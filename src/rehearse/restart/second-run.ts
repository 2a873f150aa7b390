import type { Check } from '../../check/check.ts'
import type { ReplayOutcome } from '../../replay/replay.ts'
import type { Tell } from '../conducted.ts'
import { beginAgain, moveAgain, type Scene } from '../scene.ts'
import { cutInto } from './batches.ts'
import { otherThan } from './compared.ts'
import { judged } from './judged.ts'
import { halfWay } from './schedule.ts'
import { meet, said } from './stop.ts'

/** While one run is half-way, another begins on the same target. */
export async function secondRun(scene: Scene, tell: Tell, seed: string): Promise<Check[]> {
  const { plan, passes } = cutInto(scene)
  const stop = halfWay(passes, seed)
  await beginAgain(scene)
  const wrong: string[] = []
  const first = await meet(scene, { plan }, stop, async mover => {
    try {
      wrong.push(...between(await beside(scene, plan)))
    } finally {
      mover.proceed()
    }
  })
  tell(wrong.length === 0 ? `refused ${said(stop)}` : `let in ${said(stop)}`)
  if (!first.met) wrong.push(`the mover was never met ${said(stop)}`)
  if (first.outcome === null) wrong.push('the first run loses a server')
  else wrong.push(...(await otherThan(scene, first.outcome, passes)))
  return [
    judged(scene, {
      id: 'batching.second-run',
      subject: 'the move',
      wrong,
      passed: 'a second run is refused while the first one is at work',
      failed: 'a second run on the same target comes between',
    }),
  ]
}

interface Beside {
  outcome: ReplayOutcome
  began: string | null
}

/** Runs beside the first one, until it is refused or begins to move rows. */
async function beside(scene: Scene, plan: Scene['plan']): Promise<Beside> {
  let began: string | null = null
  const outcome = await moveAgain(
    scene,
    { plan, lockPatienceMs: 0 },
    {
      onEvent: (event, mover) => {
        if (event.event !== 'transfer-started') return
        began ??= event.transfer
        void mover.kill()
      },
    },
  )
  return { outcome, began }
}

const between = ({ outcome, began }: Beside): string[] =>
  began !== null
    ? [`the second run begins with ${began} while the first one is half-way`]
    : outcome.refusal === null
      ? ['the second run was neither refused nor did it wait']
      : []
