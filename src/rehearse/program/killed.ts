import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { Tell } from '../conducted.ts'
import { Random } from '../random.ts'
import { otherRows } from '../restart/compared.ts'
import { beginAgain, type Scene, sessionOn } from '../scene.ts'
import { runAgain, unfinished } from './again.ts'
import { Appeared } from './appeared.ts'
import { startAndKill, type When } from './kill.ts'

/** How often a program is started that is through before it could be killed. */
const TRIES = 3

/** A moment at which the program is killed. */
interface Moment {
  subject: string
  when: When
}

/** The program's process group is killed, at one moment after the other, and the program is started again: each time the same rows. */
export async function killed(scene: Scene, seed: string, tell: Tell): Promise<Check[]> {
  const random = new Random(seed)
  await beginAgain(scene, 'both')
  const whole = await runAgain(scene, 'whole')
  const stopped = unfinished(whole)
  if (stopped !== null)
    return [said(scene, 'undisturbed', 'failed', `run once more from the start, ${stopped}`)]
  tell(`undisturbed it takes ${whole.ms} ms`)
  const checks: Check[] = []
  await beginAgain(scene, 'both')
  const { total } = await counted(scene, appeared => Promise.resolve(appeared))
  for (const moment of moments(total, whole.ms, random)) {
    if (scene.budget.over) {
      checks.push(said(scene, moment.subject, 'not covered', `not killed: ${scene.budget.why}`))
      continue
    }
    checks.push(await at(scene, moment, tell))
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

async function at(scene: Scene, moment: Moment, tell: Tell, tries = TRIES): Promise<Check> {
  const { subject, when } = moment
  await beginAgain(scene, 'both')
  const { run, rows, total } = await counted(scene, async appeared => ({
    ...(await startAndKill(scene, subject, when, appeared)),
    total: appeared.total,
  }))
  const stood = total > 0 ? `, ${rows} of ${total} rows were there` : ''
  if (run.how === 'failed')
    return said(scene, subject, 'failed', `before it could be killed, ${run.why}`)
  if (run.how === 'done' && tries > 1) {
    tell(`${subject}: after ${run.ms} ms it was through; once more, and earlier`)
    return await at(scene, { subject, when: earlier(when, run.ms) }, tell, tries - 1)
  }
  if (run.how === 'done')
    return said(
      scene,
      subject,
      'not covered',
      `after ${run.ms} ms it was through before it could be killed`,
    )
  tell(`${subject} after ${run.ms} ms${stood}`)
  const again = await runAgain(scene, `${subject} and started again`)
  const stopped = unfinished(again)
  if (stopped !== null)
    return said(scene, subject, 'failed', `killed${stood}; started again, ${stopped}`, [])
  tell(`started again, it ends after ${again.ms} ms`)
  const wrong = await otherRows(scene)
  return wrong.length === 0
    ? said(scene, subject, 'passed', `killed${stood}; started again, it comes to the same rows`)
    : said(scene, subject, 'failed', `killed${stood}; started again, it makes other rows`, wrong)
}

/** One run takes longer than another. */
const earlier = (when: When, ms: number): When =>
  'ms' in when ? { ms: Math.floor(Math.min(when.ms, ms) / 2) } : { rows: Math.ceil(when.rows / 2) }

async function counted<T>(scene: Scene, work: (appeared: Appeared) => Promise<T>): Promise<T> {
  await using session = await sessionOn(scene, scene.target)
  return await work(await Appeared.of(scene, session))
}

const said = (
  scene: Scene,
  subject: string,
  result: Check['result'],
  summary: string,
  wrong: readonly string[] = [],
): Check =>
  check({
    id: 'execution.program-resumed',
    result,
    subject,
    summary,
    evidence: wrong.map(text => ({ kind: 'text', text })),
    place: scene.move.place(['execution', 'run']),
    fix:
      result === 'failed'
        ? 'Have the program commit how far it got in the transaction of the rows that it tells of, or write each row so that a second time changes nothing.'
        : null,
  })
