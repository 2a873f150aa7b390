import type { Check } from '../../check/check.ts'
import type { Tell } from '../conducted.ts'
import { Random } from '../random.ts'
import { beginAgain, moveAgain, type Scene } from '../scene.ts'
import { type Cut, cutInto, tooFew } from './batches.ts'
import { otherThan, unfinished } from './compared.ts'
import { judged } from './judged.ts'
import { progressOf } from './progress.ts'
import { committedAt, isOpenAt, schedule } from './schedule.ts'
import { meet, openTransactions, type Stop, said } from './stop.ts'

/** The mover's process group is killed at one place after the other; each next run goes on where that one stopped. */
export async function killed(scene: Scene, tell: Tell, seed: string): Promise<Check[]> {
  const { plan, passes } = cutInto(scene)
  const stops = schedule(passes, plan.inPlace, new Random(seed))
  const few = tooFew(passes)
  // Where a batch has all its places, the last of them is behind every row.
  const everywhere = stops.some(({ at }) => at === null)
  if (!everywhere) few.push('so few rows are rehearsed no further, unless --only asks for it')
  await beginAgain(scene)
  const wrong: string[] = []
  const notSeen = new Set<string>()
  for (const stop of stops) {
    const found = await killAt(scene, { plan, passes }, stop)
    if ('ended' in found) {
      wrong.push(found.ended)
      break
    }
    tell(`killed ${said(stop)}${found.seen}`)
    if (found.hidden) notSeen.add('the login may not see transactions on the target server')
    wrong.push(...found.wrong)
  }
  const last = await moveAgain(scene, { plan })
  wrong.push(...(await otherThan(scene, last, passes)))
  return [
    judged(scene, {
      id: 'batching.killed',
      subject: 'the mover',
      wrong,
      passed: `killed ${stops.length} times${everywhere ? ', at every place of a batch, between transfers and in each one that has rows' : ''}, it goes on where it stopped`,
      failed: 'killed and started again, it does not come to what an undisturbed run makes',
      also: [...few, ...notSeen],
    }),
  ]
}

type Found = { ended: string } | { seen: string; hidden: boolean; wrong: string[] }

async function killAt(scene: Scene, { plan, passes }: Cut, stop: Stop): Promise<Found> {
  const open = isOpenAt(stop)
  let transactions: string[] | null = null
  const { met, outcome } = await meet(scene, { plan }, stop, async mover => {
    try {
      transactions = await openTransactions(scene, open)
    } finally {
      await mover.kill()
    }
  })
  if (!met) {
    const why = outcome === null ? null : unfinished(outcome)
    return { ended: why ?? `the mover came to its end, and was never met ${said(stop)}` }
  }
  const wrong: string[] = []
  const seen = transactions as string[] | null
  if (seen !== null && seen.length > 0 !== open)
    wrong.push(
      `${said(stop)} ${open ? 'no transaction is' : 'a transaction is still'} open on the target server`,
    )
  const { at } = stop
  if (at === null) return { seen: '', hidden: seen === null, wrong }
  const progress = await progressOf(scene)
  const is = progress.find(one => one.transfer === at.transfer && one.pass === at.pass)
  const all = passes.find(one => one.transfer === at.transfer && one.pass === at.pass)?.batches
  const due = committedAt(stop)
  if (is?.batches !== due)
    wrong.push(`killed ${said(stop)}, ${is?.batches ?? 0} batches count as moved, not ${due}`)
  return {
    seen: `: ${is?.batches ?? 0} of ${all} batches committed${open && seen !== null ? ', a transaction was open' : ''}`,
    hidden: seen === null,
    wrong,
  }
}
