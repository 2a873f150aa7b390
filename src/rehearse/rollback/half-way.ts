import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { MoverJob } from '../../replay/job.ts'
import type { Tell } from '../conducted.ts'
import { Appeared } from '../program/appeared.ts'
import { startAndKill } from '../program/kill.ts'
import { moveAgain, type Scene, sessionOn } from '../scene.ts'
import { changesData, type TimelineStep } from '../steps/timeline.ts'
import { goForward } from './each-step.ts'
import { notAsBefore, undoFailed } from './said.ts'
import { differences, type State, stateOf } from './state.ts'
import { takeBack } from './take-back.ts'

/** Batches into which the transfer that is stopped is cut at least. */
const BATCHES = 5

/** The mover is killed in the middle of the backfill; what was moved by then is taken back. */
export async function halfWay(
  scene: Scene,
  steps: readonly TimelineStep[],
  at: number,
  tell: Tell,
): Promise<Check[]> {
  const step = steps[at]
  if (step?.does.kind !== 'backfill') return []
  await scene.pristine.restore()
  const before = await stateOf(scene)
  const forward = await goForward(scene, steps, at)
  if (forward !== null) return [forward]
  const stopped =
    scene.move.spec.execution?.run === undefined
      ? await killedAt(scene, middle(scene, step.does.phase))
      : await programKilled(scene)
  tell(stopped === null ? 'the mover was not met in the middle' : `the mover is killed ${stopped}`)
  const about = {
    id: 'cutover.rollback' as const,
    subject: `the middle of ${step.title}`,
    place: scene.move.place(step.path),
  }
  if (stopped === null)
    return [
      check({ ...about, result: 'not covered', summary: 'there are too few rows for a middle' }),
    ]
  return [await asBefore(scene, steps, at, before, about, `killed ${stopped} and rolled back`)]
}

/** The undo of the backfill is killed itself, and run again. */
export async function undoKilled(
  scene: Scene,
  steps: readonly TimelineStep[],
  at: number,
  tell: Tell,
): Promise<Check[]> {
  const step = steps[at]
  if (step === undefined) return []
  await scene.pristine.restore()
  const before = await stateOf(scene)
  const forward = await goForward(scene, steps, at + 1)
  if (forward !== null) return [forward]
  const about = {
    id: 'cutover.rollback' as const,
    subject: `the undo of ${step.title}`,
    place: scene.move.place(step.path),
  }
  const stopped = await killedAt(scene, undoing(scene))
  tell(stopped === null ? 'the undo was not met in the middle' : `the undo is killed ${stopped}`)
  if (stopped === null)
    return [
      check({ ...about, result: 'not covered', summary: 'there are too few rows for a middle' }),
    ]
  return [await asBefore(scene, steps, at, before, about, `killed ${stopped} and run again`)]
}

/** Takes everything back, and holds both sides against what they were. */
async function asBefore(
  scene: Scene,
  steps: readonly TimelineStep[],
  at: number,
  before: State,
  about: Pick<Check, 'id' | 'subject' | 'place'>,
  how: string,
): Promise<Check> {
  const step = steps[at]
  if (step === undefined) throw new Error(`there is no step ${at}`)
  const taken = await takeBack(scene, steps, at + 1)
  if (taken.how === 'not covered')
    return check({ ...about, result: 'not covered', summary: taken.why })
  if (taken.how === 'failed') return { ...undoFailed(scene, step, taken), subject: about.subject }
  const left = differences(before, await stateOf(scene))
  if (left.length > 0) return { ...notAsBefore(scene, step, left), subject: about.subject }
  const summary = `${how}, schema and data of both sides are what they were before the first step`
  return check({ ...about, result: 'passed', summary })
}

/** Kills the author's mover once half of its rows are there; where that was, or null where it came to its end. */
async function programKilled(scene: Scene): Promise<string | null> {
  await using session = await sessionOn(scene, scene.target)
  const appeared = await Appeared.of(scene, session)
  const half = { rows: Math.max(1, Math.floor(appeared.total / 2)) }
  const { run, rows } = await startAndKill(scene, 'half way', half, appeared)
  return run.how === 'killed' ? `at ${rows} of ${appeared.total} rows` : null
}

/** Whether the step before which the mover stands can be met half-way; of several backfills the first. */
export const backfillAt = (steps: readonly TimelineStep[]): number =>
  steps.findIndex(one => one.does.kind === 'backfill' && changesData(one))

type Middle = Pick<MoverJob, 'batchSize' | 'failpoints' | 'task'>

/** The second batch of the transfer that moved most rows, in batches so small that there are several. */
function middle(scene: Scene, phase: string | null): Middle {
  const rowsOf = new Map(scene.undisturbed.map(({ table, found }) => [table, found]))
  const most = scene.plan.transfers
    .map(({ id, to }) => ({ id, rows: rowsOf.get(`${to.schema}.${to.name}`) ?? 0 }))
    .toSorted((a, b) => b.rows - a.rows)[0]
  return {
    batchSize: Math.max(1, Math.floor((most?.rows ?? 0) / BATCHES)),
    failpoints: [
      {
        name: 'batch:written',
        batch: 2,
        ...(most === undefined ? {} : { transfer: most.id }),
      },
    ],
    task: { kind: 'backfill', phase },
  }
}

/** The same of the undo, whose batches are its own. */
function undoing(scene: Scene): Middle {
  const { failpoints, batchSize } = middle(scene, null)
  return {
    batchSize,
    failpoints: failpoints.map(one => ({ ...one, name: 'undo:written' })),
    task: { kind: 'undo' },
  }
}

/** Runs the mover up to its failpoint and kills it there; where that was, or null where it came to its end. */
async function killedAt(scene: Scene, job: Middle): Promise<string | null> {
  let where: string | null = null
  await moveAgain(scene, job, {
    onEvent: (event, mover) => {
      if (event.event !== 'failpoint') return
      where = `in batch ${event.batch} of ${event.transfer}, before its commit`
      void mover.kill()
    },
  })
  return where
}
