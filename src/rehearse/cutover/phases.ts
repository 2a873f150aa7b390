import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { Tell } from '../conducted.ts'
import { runAgain, unfinished } from '../program/again.ts'
import { Random } from '../random.ts'
import { beginAgain, moveAgain, proveAgain, type Scene, unlike } from '../scene.ts'

/** Each phase by itself, in the declared order and in another one: both have to come to what all rows in one go came to. */
export async function phases(
  scene: Scene,
  order: readonly string[],
  seed: string,
  tell: Tell,
): Promise<Check[]> {
  const orders = [
    { how: 'in the declared order', order },
    { how: 'in another order', order: another(order, seed) },
  ].slice(0, order.length > 1 ? 2 : 1)
  const checks: Check[] = []
  for (const one of orders) {
    await beginAgain(scene, 'both')
    const wrong = await inOrder(scene, one.order, tell)
    checks.push(
      check({
        id: 'cutover.phases',
        result: wrong.length === 0 ? 'passed' : 'failed',
        subject: one.how,
        summary:
          wrong.length === 0
            ? `${one.order.join(', ')}: each by itself, and together what all rows in one go come to`
            : `${one.order.join(', ')}: the target is not what all rows in one go come to`,
        evidence: wrong.map(text => ({ kind: 'text', text })),
        place: scene.move.place(['execution', 'phases']),
        fix:
          wrong.length === 0
            ? null
            : 'Look at phases.by: every row belongs to one phase, and rows that others refer to move no later than those.',
      }),
    )
  }
  return checks
}

async function inOrder(scene: Scene, order: readonly string[], tell: Tell): Promise<string[]> {
  for (const phase of order) {
    if (scene.move.spec.execution?.run !== undefined) {
      const run = await runAgain(scene, `phase ${phase}`, { phase })
      const stopped = unfinished(run)
      if (stopped !== null) return [`phase ${phase}: ${stopped}`]
      tell(`phase ${phase}: the program ends after ${run.ms} ms`)
      continue
    }
    const { refusal, transfers } = await moveAgain(scene, { task: { kind: 'backfill', phase } })
    if (refusal !== null) return [`phase ${phase}: ${refusal.transfer}: ${refusal.summary}`]
    const written = transfers.reduce((sum, one) => sum + one.inserted + one.updated, 0)
    tell(`phase ${phase}: ${written} rows written`)
  }
  const { tables, checks } = await proveAgain(scene)
  const failed = checks.filter(({ result }) => result === 'failed')
  return failed.length > 0
    ? failed.map(({ id, subject, summary }) => `${id} ${subject}: ${summary}`)
    : unlike(scene, tables).map(table => `${table} holds something else`)
}

/** Never the declared one. */
function another(order: readonly string[], seed: string): string[] {
  const shuffled = new Random(seed).shuffled(order)
  return shuffled.every((phase, i) => phase === order[i]) ? order.toReversed() : shuffled
}
