import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { Tell } from '../conducted.ts'
import { Random } from '../random.ts'
import { beginAgain, moveAgain, type Scene } from '../scene.ts'
import { cutInto, largest } from './batches.ts'
import { otherThan } from './compared.ts'
import { progressOf } from './progress.ts'
import { middle } from './schedule.ts'
import { meet, type Stop, said } from './stop.ts'

type Side = 'source' | 'target'

/** Each server's process is killed in the middle of a batch and started anew, and the move goes on where it was. */
export async function serverKilled(scene: Scene, seed: string, tell: Tell): Promise<Check[]> {
  const random = new Random(seed)
  const sides: Side[] = scene.source === scene.target ? ['target'] : ['target', 'source']
  const checks: Check[] = []
  for (const side of sides) checks.push(await killOne(scene, side, random, tell))
  return checks
}

async function killOne(scene: Scene, side: Side, random: Random, tell: Tell): Promise<Check> {
  const { crash } = scene[side].server
  if (crash === null)
    return judged(scene, side, 'not covered', 'the server is only lent: it is not ours to kill')
  const { plan, passes } = cutInto(scene)
  const chosen = largest(passes)
  if (chosen === undefined) return judged(scene, side, 'not covered', 'no row moves')
  const { transfer, pass } = chosen
  const stop: Stop = {
    name: side === 'target' ? 'batch:committing' : 'batch:read',
    at: { transfer, pass, batch: middle(chosen, random) },
  }
  await beginAgain(scene, 'both')
  const run = await meet(scene, { plan }, stop, async mover => {
    await crash()
    await askAnew(scene, side)
    mover.proceed()
  })
  if (!run.met)
    return judged(scene, side, 'failed', `the move comes to its end without standing ${said(stop)}`)
  if (run.outcome !== null)
    return judged(scene, side, 'failed', 'the mover does not notice that its server was killed')
  const where = `killed ${said(stop)}`
  const batches = await committed(scene, stop)
  tell(`the ${side} server is ${where} and started anew; ${batches} batches are committed`)
  const due = dueAt(stop)
  const wrong = due.includes(batches)
    ? []
    : [`${transfer}: ${batches} batches are committed, where ${due[0]} had been`]
  const last = await moveAgain(scene, { plan })
  wrong.push(...(await otherThan(scene, last, passes)))
  tell('the move is started again, and runs to its end')
  return wrong.length === 0
    ? judged(scene, side, 'passed', `${where} and started anew, it comes to the same rows`)
    : judged(scene, side, 'failed', `${where} and started anew, it does not go on as it was`, wrong)
}

/** Ports change when a container is started anew: who has the URL gets the new one. */
export async function askAnew(scene: Scene, side: Side): Promise<void> {
  const actor = scene[side]
  const name = decodeURIComponent(new URL(actor.url).pathname.slice(1))
  actor.url = actor.engine.scripts.databaseUrl(await actor.server.url(), name)
  for (const ground of [scene.pristine, scene.ready]) ground.movedTo(side, actor.url)
}

/** Batches of the pass in which the server was killed. */
async function committed(scene: Scene, { at }: Stop): Promise<number> {
  const progress = await progressOf(scene)
  const its = progress.find(one => one.transfer === at?.transfer && one.pass === at?.pass)
  return its?.batches ?? 0
}

/** How many may be committed: a batch whose rows were all read may still get to a target that lives. */
function dueAt({ name, at }: Stop): number[] {
  const batch = at?.batch ?? 0
  return name === 'batch:read' ? [batch, batch - 1] : [batch - 1]
}

const judged = (
  scene: Scene,
  side: Side,
  result: Check['result'],
  summary: string,
  wrong: readonly string[] = [],
): Check =>
  check({
    id: 'batching.server-killed',
    result,
    subject: scene.source === scene.target ? 'the server' : `the ${side} server`,
    summary,
    evidence: wrong.map(text => ({ kind: 'text', text })),
    place: scene.move.place(['map']),
    fix:
      result === 'failed'
        ? 'Look for what does not outlive a server’s process: settings that lose commits with it, tables that take part in no transaction or are not logged (MyISAM, UNLOGGED).'
        : null,
  })
