import type { Check } from '../../check/check.ts'
import type { Move } from '../../spec/move.ts'
import { conduct } from '../conducted.ts'
import type { RehearsalName } from '../rehearsal.ts'
import type { Rehearsed, Scene } from '../scene.ts'
import { type TimelineStep, timelineOf } from '../steps/timeline.ts'
import { downtime, forecastOf } from './downtime.ts'
import { phases } from './phases.ts'
import { play } from './play.ts'
import { halfSwapped, swaps } from './swap.ts'

/** The timeline always; phases and swaps of tables where there are some. */
export async function cutoverNames(move: Move): Promise<RehearsalName[]> {
  return [
    'cutover.timeline',
    ...(move.spec.execution?.phases === undefined ? [] : (['cutover.phases'] as const)),
    ...((await swaps(move, timelineOf(move))).length === 0
      ? []
      : (['cutover.blue-green'] as const)),
  ]
}

/** Rehearsals of the way to the new home: the steps in their order. */
export async function cutover(scene: Scene): Promise<Rehearsed> {
  const steps = timelineOf(scene.move)
  const measured: Pick<Rehearsed, 'timeline' | 'downtime'> = {}
  const timeline = await conduct(scene, {
    name: 'cutover.timeline',
    what: 'the steps run in order, and after each what has to hold is asked',
    seed: null,
    play: async tell => {
      const played = await play(scene, steps, tell)
      measured.timeline = played.map(one => ({
        title: one.step.title,
        ms: one.ms,
        forecastMs: forecastOf(scene, one),
        result: one.check.result,
        said: one.check.summary,
      }))
      const time = downtime(scene, played)
      if (time.downtime !== null) measured.downtime = time.downtime
      return [...played.map(({ check }) => check), ...time.checks]
    },
  })
  const all = [timeline, await phased(scene), await swapped(scene, steps)]
  return {
    checks: all.flatMap(({ checks }) => checks),
    rehearsals: all.flatMap(({ rehearsals }) => rehearsals),
    ...measured,
  }
}

const NONE: Rehearsed = { checks: [], rehearsals: [] }

async function phased(scene: Scene): Promise<Rehearsed> {
  const order = scene.move.spec.execution?.phases?.order
  if (order === undefined) return NONE
  const seed = `${scene.seed}/cutover.phases`
  return await conduct(scene, {
    name: 'cutover.phases',
    what: 'the phases move each by itself, in the declared order and in another',
    seed,
    play: tell => phases(scene, order, seed, tell),
  })
}

async function swapped(scene: Scene, steps: readonly TimelineStep[]): Promise<Rehearsed> {
  const found = await swaps(scene.move, steps)
  if (found.length === 0) return NONE
  return await conduct(scene, {
    name: 'cutover.blue-green',
    what: 'the swap of tables is stopped half-way',
    seed: null,
    play: async tell => {
      const checks: Check[] = []
      for (const swap of found) checks.push(await halfSwapped(scene, steps, swap, tell))
      return checks
    },
  })
}
