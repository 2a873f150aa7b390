import type { Check } from '../../check/check.ts'
import type { Tell } from '../conducted.ts'
import { Random } from '../random.ts'
import { beginAgain, type Scene } from '../scene.ts'
import { startAndKill, type When } from './kill.ts'
import { counted, type Say, sayer, startedAgain, TRIES, undisturbed } from './resumed.ts'

const FIX =
  'Have the program commit how far it got in the transaction of the rows that it tells of, or write each row so that a second time changes nothing.'

/** A moment at which the program is killed. */
interface Moment {
  subject: string
  when: When
}

/** The program's process group is killed, at one moment after the other, and the program is started again: each time the same rows. */
export async function killed(scene: Scene, seed: string, tell: Tell): Promise<Check[]> {
  const random = new Random(seed)
  const say = sayer(scene, FIX)
  const whole = await undisturbed(scene, say, tell)
  if ('result' in whole) return [whole]
  const checks: Check[] = []
  for (const moment of moments(whole.total, whole.ms, random)) {
    if (scene.budget.over) {
      checks.push(say(moment.subject, 'not covered', `not killed: ${scene.budget.why}`))
      continue
    }
    checks.push(await at(scene, moment, say, tell))
  }
  return checks
}

/** By rows where rows appear, and by the clock, which meets what shows no row: an update, a read, one transaction for all. */
function moments(total: number, ms: number, random: Random): Moment[] {
  const part = (of: number): number => Math.max(1, Math.round((of * (25 + random.whole(51))) / 100))
  // Rows appear at a commit; what goes wrong may lie anywhere behind it.
  const later = random.whole(Math.max(1, ms / 10))
  return [
    ...(total > 0 ? [{ subject: 'killed at its first rows', when: { rows: 1 } }] : []),
    ...(total > 1
      ? [{ subject: 'killed among its rows', when: { rows: part(total), later } }]
      : []),
    { subject: 'killed by the clock', when: { ms: part(ms) } },
    ...(total > 0 ? [] : [{ subject: 'killed by the clock, again', when: { ms: part(ms) } }]),
  ]
}

async function at(
  scene: Scene,
  moment: Moment,
  say: Say,
  tell: Tell,
  tries = TRIES,
): Promise<Check> {
  const { subject, when } = moment
  await beginAgain(scene, 'both')
  const { run, rows, total } = await counted(scene, async appeared => ({
    ...(await startAndKill(scene, subject, when, appeared)),
    total: appeared.total,
  }))
  const stood = total > 0 ? `, ${rows} of ${total} rows were there` : ''
  if (run.how === 'failed') return say(subject, 'failed', `before it could be killed, ${run.why}`)
  if (run.how === 'done' && tries > 1) {
    tell(`${subject}: after ${run.ms} ms it was through; once more, and earlier`)
    return await at(scene, { subject, when: earlier(when, run.ms) }, say, tell, tries - 1)
  }
  if (run.how === 'done')
    return say(
      subject,
      'not covered',
      `after ${run.ms} ms it was through before it could be killed`,
    )
  tell(`${subject} after ${run.ms} ms${stood}`)
  return await startedAgain(scene, { subject, stood: `killed${stood}` }, say, tell)
}

/** One run takes longer than another. */
const earlier = (when: When, ms: number): When =>
  'ms' in when ? { ms: Math.floor(Math.min(when.ms, ms) / 2) } : { rows: Math.ceil(when.rows / 2) }
