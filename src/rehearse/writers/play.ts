import type { Refusal } from '../../replay/job.ts'
import type { Proof } from '../../validate/proof.ts'
import type { Tell } from '../conducted.ts'
import type { RehearsalEvent } from '../rehearsal.ts'
import { proveAgain, type Scene } from '../scene.ts'
import type { Made } from './application.ts'
import { beforeNow } from './in-place.ts'
import type { Writing } from './schedule.ts'
import { type ProgramOf, Stage } from './stage.ts'
import type { Traced } from './trace.ts'
import type { Schedule } from './write.ts'

/** What came of a timeline in which somebody wrote while rows moved. */
export interface Played {
  events: RehearsalEvent[]
  made: Made[]
  traced: { row: Traced; now: string | null }[]
  /** Null where the mover refused, or a step did not run. */
  proof: Proof | null
  refusal: Refusal | null
  /** A step that did not run, in words. */
  broken: string | null
  /** That a program said. */
  lines: number
  /** The last pass of catching up still found something to do. */
  restless: boolean
}

/** Keys that a comparison names, so that each write is recognised. */
const KEYS = 500

/** Plays the timeline up to its last step that moves rows, with the schedule's writes in between, and compares both sides. */
export async function play(
  scene: Scene,
  writing: Writing,
  schedule: Schedule,
  program: ProgramOf | null = null,
  traced = true,
): Promise<Played> {
  const started = performance.now()
  const events: RehearsalEvent[] = []
  const tell: Tell = text => {
    events.push({ ms: Math.round(performance.now() - started), text })
  }
  await scene.pristine.restore()
  const played: Played = {
    events,
    made: [],
    lines: 0,
    traced: [],
    proof: null,
    refusal: null,
    broken: null,
    restless: false,
  }
  await using stage = new Stage(scene, schedule, program, tell, traced)
  for (const [at, step] of writing.course.entries()) {
    if (at === writing.from) played.broken = await stage.open()
    if (played.broken !== null) break
    const how = await stage.step(step, at, at < writing.until)
    Object.assign(played, how)
    if (played.refusal !== null || played.broken !== null) break
  }
  await stage.end(played)
  if (played.refusal === null && played.broken === null)
    played.proof = await proveAgain(
      { ...scene, before: await beforeNow(scene, stage.before) },
      KEYS,
    )
  return played
}
