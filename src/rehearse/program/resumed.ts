import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { Tell } from '../conducted.ts'
import { otherRows } from '../restart/compared.ts'
import { beginAgain, type Scene, sessionOn } from '../scene.ts'
import { runAgain, unfinished } from './again.ts'
import { Appeared } from './appeared.ts'

/** How often a program is started that is through before it could be stopped. */
export const TRIES = 3

/** A check of a program that was stopped; `wrong`: a line for each table whose rows are others. */
export type Say = (
  subject: string,
  result: Check['result'],
  summary: string,
  wrong?: readonly string[],
) => Check

/** `fix`: what its author can do where it fails. */
export const sayer =
  (scene: Scene, fix: string): Say =>
  (subject, result, summary, wrong = []) =>
    check({
      id: 'execution.program-resumed',
      result,
      subject,
      summary,
      evidence: wrong.map(text => ({ kind: 'text', text })),
      place: scene.move.place(['execution', 'run']),
      fix: result === 'failed' ? fix : null,
    })

/** The program undisturbed, from the start: how long it takes, and how many rows it brings. A check where it does not come to its end. */
export async function undisturbed(
  scene: Scene,
  say: Say,
  tell: Tell,
): Promise<{ ms: number; total: number } | Check> {
  await beginAgain(scene, 'both')
  const total = await counted(scene, async appeared => appeared.total)
  const whole = await runAgain(scene, 'whole')
  const stopped = unfinished(whole)
  if (stopped !== null)
    return say('undisturbed', 'failed', `run once more from the start, ${stopped}`)
  tell(`undisturbed it takes ${whole.ms} ms`)
  return { ms: whole.ms, total }
}

/** A program that was stopped is started again: it has to come to the same rows. `stood`: how it was stopped, and at how many rows. */
export async function startedAgain(
  scene: Scene,
  { subject, stood }: { subject: string; stood: string },
  say: Say,
  tell: Tell,
): Promise<Check> {
  const again = await runAgain(scene, `${subject} and started again`)
  const stopped = unfinished(again)
  if (stopped !== null) return say(subject, 'failed', `${stood}; started again, ${stopped}`)
  tell(`started again, it ends after ${again.ms} ms`)
  const wrong = await otherRows(scene)
  return wrong.length === 0
    ? say(subject, 'passed', `${stood}; started again, it comes to the same rows`)
    : say(subject, 'failed', `${stood}; started again, it makes other rows`, wrong)
}

/** Work with a session on the target that counts the program's rows. */
export async function counted<T>(
  scene: Scene,
  work: (appeared: Appeared) => Promise<T>,
): Promise<T> {
  await using session = await sessionOn(scene, scene.target)
  return await work(await Appeared.of(scene, session))
}
