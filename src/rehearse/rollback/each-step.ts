import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { Tell } from '../conducted.ts'
import type { Scene } from '../scene.ts'
import { runStep } from '../steps/run-step.ts'
import { changesData, type TimelineStep } from '../steps/timeline.ts'
import { notAsBefore, notRun, undoFailed } from './said.ts'
import { type Difference, differences, type State, stateOf } from './state.ts'
import { runs, takeBack } from './take-back.ts'

/**
 * After every single step: everything is taken back, and both sides have to be what they were before the first. The next round goes
 * forward from what the last one left, so that rolling forward again is rehearsed with it; only after a failure are both sides put back.
 */
export async function eachStep(
  scene: Scene,
  steps: readonly TimelineStep[],
  tell: Tell,
): Promise<Check[]> {
  await scene.pristine.restore()
  const before = await stateOf(scene)
  const checks: Check[] = notRehearsed(scene, steps)
  const seen = new Set<string>()
  const reversible = reach(steps)
  for (const done of moments(steps, reversible)) {
    const step = steps[done - 1]
    if (step === undefined) break
    if (scene.budget.over) {
      checks.push(notRun(scene, step, `not rolled back: ${scene.budget.why}`))
      break
    }
    const last = done === reversible
    const round = await oneRound(scene, steps, done, before, { twice: last })
    tell(`rolled back after ${step.title}: ${round.checks[0]?.summary ?? 'as before'}`)
    const news = round.checks.filter(({ evidence, summary, result }) => {
      const finding = JSON.stringify([summary, evidence])
      if (result === 'passed') return true
      const known = seen.has(finding)
      seen.add(finding)
      return !known
    })
    checks.push(...news)
    if (!round.clean) await scene.pristine.restore()
    if (round.stop) break
  }
  return checks
}

/** How many steps there are before the first that has no way back. */
export const reach = (steps: readonly TimelineStep[]): number => {
  const at = steps.findIndex(({ undo }) => undo.kind === 'none')
  return at < 0 ? steps.length : at
}

/** After how many steps to roll back: of steps that change nothing, the last of a row stands for all. */
function moments(steps: readonly TimelineStep[], most: number): number[] {
  const found: number[] = []
  for (let done = 1; done <= most; done++) {
    const next = steps[done]
    const changed = steps.slice(0, done).some(changesData)
    if (changed && (done === most || (next !== undefined && changesData(next)))) found.push(done)
  }
  return found
}

interface Round {
  checks: Check[]
  /** Both sides are as they were before the first step. */
  clean: boolean
  /** No later round can succeed. */
  stop: boolean
}

async function oneRound(
  scene: Scene,
  steps: readonly TimelineStep[],
  done: number,
  before: State,
  { twice }: { twice: boolean },
): Promise<Round> {
  const step = lastChange(steps, done)
  const forward = await goForward(scene, steps, done)
  if (forward !== null) return { checks: [forward], clean: false, stop: true }
  const taken = await takeBack(scene, steps, done)
  if (taken.how === 'not covered')
    return { checks: [notRun(scene, step, taken.why)], clean: false, stop: true }
  if (taken.how === 'failed')
    return { checks: [undoFailed(scene, step, taken)], clean: false, stop: false }
  const left = differences(before, await stateOf(scene))
  if (left.length > 0)
    return { checks: [notAsBefore(scene, step, left)], clean: false, stop: false }
  const passed = check({
    id: 'cutover.rollback',
    result: 'passed',
    subject: step.title,
    summary: `rolled back after it, schema and data of both sides are what they were before the first step`,
    place: scene.move.place(step.path),
  })
  if (!twice) return { checks: [passed], clean: true, stop: false }
  const again = await onceMore(scene, steps, done, before)
  return { checks: [passed, ...again.checks], clean: again.clean, stop: true }
}

/** Rolled back a second time, and forward and back once more. */
async function onceMore(
  scene: Scene,
  steps: readonly TimelineStep[],
  done: number,
  before: State,
): Promise<{ checks: Check[]; clean: boolean }> {
  const step = lastChange(steps, done)
  const about = { id: 'cutover.rollback-again' as const, place: scene.move.place(step.path) }
  const second = await takeBack(scene, steps, done, { despite: true })
  const left: Difference[] = differences(before, await stateOf(scene))
  const checks: Check[] = []
  if (left.length > 0) {
    const { evidence } = notAsBefore(scene, step, left)
    const summary = 'rolled back a second time, the databases are not what they were any more'
    checks.push(
      check({
        ...about,
        result: 'failed',
        subject: 'twice',
        summary,
        evidence,
        fix: 'Write the undo so that it changes nothing where there is nothing to take back.',
      }),
    )
    await scene.pristine.restore()
  } else if (second.how === 'failed') {
    checks.push(
      check({
        ...about,
        result: 'warned',
        subject: 'twice',
        summary: `a rollback that stopped half-way could not be run again: ${second.step} fails the second time: ${second.run.why}`,
        place: second.run.place ?? about.place,
        fix: 'Write drop … if exists, add column if not exists: an undo that can be run twice.',
      }),
    )
  } else {
    const summary = 'a second rollback changes nothing'
    checks.push(check({ ...about, result: 'passed', subject: 'twice', summary }))
  }
  const forward = await goForward(scene, steps, done)
  if (forward !== null)
    return {
      clean: false,
      checks: [
        ...checks,
        {
          ...forward,
          id: 'cutover.rollback-again',
          subject: 'forward again',
          summary: `after a rollback the way forward is closed: ${forward.summary}`,
        },
      ],
    }
  const taken = await takeBack(scene, steps, done)
  const clean = taken.how === 'done' && differences(before, await stateOf(scene)).length === 0
  checks.push(
    check({
      ...about,
      result: clean ? 'passed' : 'failed',
      subject: 'forward again',
      summary: clean
        ? 'after a rollback the steps run again, and back again'
        : 'the second way forward cannot be taken back as the first could',
    }),
  )
  return { checks, clean }
}

/** Runs the first steps; the check that fails where one does. */
export async function goForward(
  scene: Scene,
  steps: readonly TimelineStep[],
  done: number,
): Promise<Check | null> {
  for (const step of steps.slice(0, done)) {
    if (!changesData(step)) continue
    const run = await runStep(scene, step)
    if (run.how === 'failed')
      return check({
        id: 'cutover.step',
        result: 'failed',
        subject: step.title,
        summary: `it does not run: ${run.why}`,
        place: run.place ?? scene.move.place(step.path),
        fix: run.fix,
      })
  }
  return null
}

/** What the last of these steps that changes anything is called; a difference is most likely its own. */
function lastChange(steps: readonly TimelineStep[], done: number): TimelineStep {
  const step = steps.slice(0, done).findLast(changesData) ?? steps[done - 1]
  if (step === undefined) throw new Error('there is no step to take back')
  return step
}

const notRehearsed = (scene: Scene, steps: readonly TimelineStep[]): Check[] =>
  steps
    .filter(step => !runs(step))
    .map(step =>
      notRun(
        scene,
        step,
        'its program runs only with rehearse: true, so neither it nor its undo ran',
      ),
    )
