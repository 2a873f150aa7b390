import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import { type Before, rememberBefore } from '../../validate/before.ts'
import type { Tell } from '../conducted.ts'
import { proveAgain, type Scene, sessionOn, unlike } from '../scene.ts'
import { askAt } from '../steps/asked-at.ts'
import type { MovedTransfer } from '../steps/rows.ts'
import { runStep } from '../steps/run-step.ts'
import type { TimelineStep } from '../steps/timeline.ts'

/** What came of a step in the undisturbed timeline. */
export interface Played {
  step: TimelineStep
  /** Null where it did not run. */
  ms: number | null
  transfers: readonly MovedTransfer[]
  check: Check
}

/** The steps in order on sides as they were before the first; after each, both are asked what has to hold. Ends at the first that fails. */
export async function play(
  scene: Scene,
  steps: readonly TimelineStep[],
  tell: Tell,
): Promise<Played[]> {
  await scene.pristine.restore()
  const played: Played[] = []
  const first = steps.findIndex(({ does }) => does.kind === 'backfill')
  let now = scene
  for (const [at, step] of steps.entries()) {
    if (at === first) now = { ...scene, before: await remembered(scene) }
    const one = await playOne(now, steps, at)
    played.push(one)
    tell(`${step.title}: ${one.check.summary}`)
    if (one.check.result === 'failed') break
  }
  return [...played, ...steps.slice(played.length).map(step => notReached(scene, step, played))]
}

/** What stands in the target's tables before the first row moves. */
async function remembered(scene: Scene): Promise<readonly Before[]> {
  await using target = await sessionOn(scene, scene.target)
  return await rememberBefore(scene.plan, target)
}

async function playOne(scene: Scene, steps: readonly TimelineStep[], at: number): Promise<Played> {
  const step = steps[at]
  if (step === undefined) throw new Error(`there is no step ${at}`)
  const about = {
    id: 'cutover.step' as const,
    subject: step.title,
    place: scene.move.place(step.path),
  }
  const run = await runStep(scene, step)
  if (run.how === 'failed') {
    return {
      step,
      ms: run.ms,
      transfers: [],
      check: check({
        ...about,
        result: 'failed',
        summary: `it does not run: ${run.why}`,
        place: run.place ?? about.place,
        fix: run.fix,
      }),
    }
  }
  const proven = step.does.kind === 'validate' ? await proof(scene, steps, at) : null
  const asked = await askAt(scene, steps, at)
  const wrong = [...(proven?.wrong ?? []), ...asked.wrong]
  const transfers = run.how === 'ran' ? (run.moved?.transfers ?? []) : []
  const ms = proven?.ms ?? (run.how === 'ran' ? run.ms : null)
  const what = [
    run.how === 'ran' ? 'it ran' : run.why,
    ...(proven === null ? [] : [proven.said]),
    ...(asked.asked > 0 ? [`${asked.asked} of the spec’s queries asked afterwards`] : []),
  ].join('; ')
  if (wrong.length > 0)
    return {
      step,
      ms,
      transfers,
      check: check({
        ...about,
        result: 'failed',
        summary: `after it, ${wrong.length === 1 ? 'something does' : `${wrong.length} things do`} not hold that should`,
        evidence: wrong.map(text => ({ kind: 'text', text })),
        fix: 'Mend the step, move it, or say in holds: between which steps the invariant holds.',
      }),
    }
  const uncovered = (run.how === 'aside' && !run.covered) || proven?.covered === false
  return {
    step,
    ms,
    transfers,
    check: check({ ...about, result: uncovered ? 'not covered' : 'passed', summary: what }),
  }
}

interface Proven {
  ms: number
  wrong: string[]
  said: string
  covered: boolean
}

/** The whole comparison, once every row is meant to be there. */
async function proof(scene: Scene, steps: readonly TimelineStep[], at: number): Promise<Proven> {
  const ahead = steps.slice(at).filter(({ does }) => does.kind === 'backfill')
  if (ahead.length > 0)
    return {
      ms: 0,
      wrong: [],
      covered: false,
      said: `not compared: ${ahead.map(({ title }) => title).join(', ')} comes after it`,
    }
  const started = performance.now()
  const { tables, checks } = await proveAgain(scene)
  const failed = checks.filter(({ result }) => result === 'failed')
  // What a step of the spec's own writes, the undisturbed run did not have.
  const own = steps.slice(0, at).some(({ does }) => ['scripts', 'program'].includes(does.kind))
  const other = failed.length > 0 || own ? [] : unlike(scene, tables)
  return {
    ms: Math.round(performance.now() - started),
    covered: true,
    said: 'every cell compared',
    wrong: [
      ...failed.map(({ id, subject, summary }) => `${id} ${subject}: ${summary}`),
      ...other.map(table => `${table} is not what the undisturbed run made`),
    ],
  }
}

function notReached(scene: Scene, step: TimelineStep, played: readonly Played[]): Played {
  const before = played.at(-1)?.step.title ?? ''
  return {
    step,
    ms: null,
    transfers: [],
    check: check({
      id: 'cutover.step',
      result: 'not covered',
      subject: step.title,
      summary: `not reached, since ${before} failed`,
      place: scene.move.place(step.path),
    }),
  }
}
