import type { Check } from '../../check/check.ts'
import type { MoverJob } from '../../replay/job.ts'
import type { Tell } from '../conducted.ts'
import { Random } from '../random.ts'
import { beginAgain, moveAgain, type Scene, sessionOn } from '../scene.ts'
import { cutInto, largest, type Pass } from './batches.ts'
import { otherThan, unfinished } from './compared.ts'
import { Detour } from './detour.ts'
import { judged } from './judged.ts'
import { progressOf } from './progress.ts'
import { middle } from './schedule.ts'
import { meet, openTransactions, type Stop } from './stop.ts'

/** How a connection of the mover is cut. */
interface Way {
  what: string
  at: Stop['name']
  /** What the mover is told otherwise, and what cuts it. */
  open: (scene: Scene) => Promise<Opened>
}

interface Opened extends AsyncDisposable {
  job: Partial<MoverJob>
  /** False: there was nothing that could be cut. */
  cut: () => Promise<boolean>
}

/** The mover's connections are cut, one way after the other; each next run goes on where that one stopped. */
export async function cut(scene: Scene, tell: Tell, seed: string): Promise<Check[]> {
  const { plan, passes } = cutInto(scene)
  const chosen = largest(passes)
  if (chosen === undefined) return []
  const random = new Random(seed)
  const ways = WAYS.filter(({ what }) => what !== FROM_SOURCE || scene.source !== scene.target)
  const batches = ways.map(() => middle(chosen, random)).toSorted((a, b) => a - b)
  await beginAgain(scene)
  const wrong: string[] = []
  const also: string[] = []
  let cuts = 0
  for (const [i, way] of ways.entries()) {
    const found = await cutAt(scene, { plan }, way, chosen, batches[i] ?? 1)
    if (found.cut) cuts++
    else also.push(`${way.what}: the login may not see the mover’s sessions`)
    tell(`${way.what}, in batch ${batches[i]} of ${chosen.transfer}: ${found.said}`)
    wrong.push(...found.wrong)
  }
  const last = await moveAgain(scene, { plan })
  wrong.push(...(await otherThan(scene, last, passes)))
  return [
    judged(scene, {
      id: 'batching.cut',
      subject: 'the mover’s connections',
      wrong,
      passed: `cut ${cuts} times, by the server and on the way, the move goes on where it stopped`,
      failed: 'with connections cut, it does not come to what an undisturbed run makes',
      also,
    }),
  ]
}

async function cutAt(
  scene: Scene,
  job: Partial<MoverJob>,
  way: Way,
  { transfer, pass, batches: all }: Pass,
  batch: number,
): Promise<{ cut: boolean; said: string; wrong: string[] }> {
  await using opened = await way.open(scene)
  let done = false
  const stop: Stop = { name: way.at, at: { transfer, pass, batch } }
  const { met, outcome } = await meet(scene, { ...job, ...opened.job }, stop, async mover => {
    try {
      done = await opened.cut()
    } finally {
      mover.proceed()
    }
  })
  if (!met || outcome !== null) {
    const why = outcome === null ? 'the mover was never met there' : unfinished(outcome)
    const wrong = why === null ? [] : [`${way.what}: ${why}`]
    return { cut: done, said: why ?? 'the move came to its end all the same', wrong }
  }
  const progress = await progressOf(scene)
  const { batches = 0 } = progress.find(one => one.transfer === transfer && one.pass === pass) ?? {}
  const due = batch - 1
  return {
    cut: done,
    said: `the mover says that it lost a server; ${batches} of ${all} batches committed`,
    wrong: batches === due ? [] : [`${way.what}: ${batches} batches count as moved, not ${due}`],
  }
}

const FROM_SOURCE = 'the connection to the source is cut on the way'

const WAYS: readonly Way[] = [
  {
    what: 'the target server ends the mover’s session',
    at: 'batch:written',
    open: async scene => ({
      job: {},
      cut: async () => {
        const open = await openTransactions(scene, true)
        await using session = await sessionOn(scene, scene.target)
        for (const id of open ?? []) await session.engine.sessions.end(session, id)
        return open !== null && open.length > 0
      },
      async [Symbol.asyncDispose]() {},
    }),
  },
  {
    what: 'the connection to the target is cut on the way',
    at: 'batch:written',
    open: scene => onTheWay(scene, 'target'),
  },
  { what: FROM_SOURCE, at: 'batch:begin', open: scene => onTheWay(scene, 'source') },
]

async function onTheWay(scene: Scene, side: 'source' | 'target'): Promise<Opened> {
  const { engine, url } = scene[side]
  const detour = await Detour.to(url, engine.sessions.port)
  return {
    job: { [side]: { engine: engine.name, url: detour.url } },
    cut: async () => {
      detour.cut()
      return true
    },
    [Symbol.asyncDispose]: () => detour[Symbol.asyncDispose](),
  }
}
