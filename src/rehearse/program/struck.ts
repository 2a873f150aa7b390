import { setTimeout as wait } from 'node:timers/promises'
import type { Check } from '../../check/check.ts'
import type { Tell } from '../conducted.ts'
import { Random } from '../random.ts'
import { otherRows } from '../restart/compared.ts'
import { Detour } from '../restart/detour.ts'
import { askAnew } from '../restart/server-killed.ts'
import { beginAgain, type Scene } from '../scene.ts'
import { runBeside } from './again.ts'
import { counted, type Say, sayer, startedAgain, TRIES, undisturbed } from './resumed.ts'
import type { OwnMoverRun } from './run.ts'

const FIX =
  'Have the program end with another status than 0 where it loses a server, and commit how far it got in the transaction of the rows that it tells of.'
const LOOK_MS = 10
/** How long a program may go on without a server before it is ended. */
const PATIENCE_MS = 60_000

type Side = 'source' | 'target'

/** What befalls the program while it moves rows. */
interface Blow {
  /** `the target server is killed under it` */
  subject: string
  /** Null: it cannot be dealt here. */
  open: ((scene: Scene) => Promise<Opened>) | null
}

interface Opened extends AsyncDisposable {
  /** The stage as the program sees it. */
  seen: Scene
  /** There is something to strike. */
  ready: () => boolean
  /** `dealt` is called once nothing can pass it by. */
  strike: (dealt: () => void) => Promise<void>
}

/** A blow that can be dealt here. */
interface Dealt extends Blow {
  open: NonNullable<Blow['open']>
}

type When = { rows: number } | { ms: number }

/** Each server's process is killed while the program moves rows, and started anew; the program is started again. */
export const serverKilled = (scene: Scene, seed: string, tell: Tell): Promise<Check[]> =>
  struck(
    scene,
    sidesOf(scene).map(side => killing(scene, side)),
    seed,
    tell,
  )

/** The program's connection to each side breaks off on the way; the program is started again. */
export const cut = (scene: Scene, seed: string, tell: Tell): Promise<Check[]> =>
  struck(
    scene,
    sidesOf(scene).map(side => cutting(scene, side)),
    seed,
    tell,
  )

const sidesOf = ({ source, target }: Scene): Side[] =>
  source === target ? ['target'] : ['target', 'source']

function killing(scene: Scene, side: Side): Blow {
  const { crash } = scene[side].server
  return {
    subject: `${scene.source === scene.target ? 'the' : `the ${side}`} server is killed under it`,
    open:
      crash === null
        ? null
        : async seen => ({
            seen,
            ready: () => true,
            strike: async dealt => {
              await crash(dealt)
              await askAnew(scene, side)
            },
            async [Symbol.asyncDispose]() {},
          }),
  }
}

const cutting = (stage: Scene, side: Side): Blow => ({
  subject: `its connection${stage.source === stage.target ? '' : ` to the ${side}`} is cut on the way`,
  open: async scene => {
    const actor = scene[side]
    const detour = await Detour.to(actor.url, actor.engine.sessions.port)
    const by = { ...actor, url: detour.url }
    const inPlace = scene.source === scene.target
    return {
      seen: { ...scene, ...(inPlace ? { source: by, target: by } : { [side]: by }) },
      ready: () => detour.taken,
      strike: async dealt => {
        detour.cut()
        dealt()
      },
      [Symbol.asyncDispose]: () => detour[Symbol.asyncDispose](),
    }
  },
})

async function struck(
  scene: Scene,
  blows: readonly Blow[],
  seed: string,
  tell: Tell,
): Promise<Check[]> {
  const say = sayer(scene, FIX)
  const lent = ({ subject }: Blow): Check =>
    say(subject, 'not covered', 'the server is only lent: it is not ours to kill')
  if (blows.every(({ open }) => open === null)) return blows.map(lent)
  const random = new Random(seed)
  const whole = await undisturbed(scene, say, tell)
  if ('result' in whole) return [whole]
  const when = whenAt(whole, 25 + random.whole(51))
  const checks: Check[] = []
  for (const blow of blows) {
    const { subject, open } = blow
    if (open === null) checks.push(lent(blow))
    else if (scene.budget.over)
      checks.push(say(subject, 'not covered', `not rehearsed: ${scene.budget.why}`))
    else checks.push(await one(scene, { subject, open }, when, say, tell))
  }
  return checks
}

/** A part of the rows, or of the time where no row appears. */
function whenAt({ total, ms }: { total: number; ms: number }, percent: number): When {
  const part = (of: number): number => Math.max(1, Math.round((of * percent) / 100))
  return total > 1 ? { rows: part(total) } : { ms: part(ms) }
}

async function one(
  scene: Scene,
  blow: Dealt,
  when: When,
  say: Say,
  tell: Tell,
  tries = TRIES,
): Promise<Check> {
  const { subject } = blow
  const { run, rows, total, met } = await strikeAt(scene, blow, when)
  const stood = total > 0 ? `${rows} of ${total} rows were there` : `after ${run.ms} ms`
  if (run.how === 'failed' && met === 'no')
    return say(subject, 'failed', `before it could be met, ${run.why}`)
  if (run.how === 'done') {
    const wrong = met === 'no' ? [] : await otherRows(scene)
    if (wrong.length > 0)
      return say(subject, 'failed', `${stood}; it ends with status 0 all the same`, wrong)
    if (met === 'yes' && rows < total)
      return say(subject, 'passed', `${stood}; it goes on by itself to the same rows`)
    tell(
      `${subject}: after ${run.ms} ms it was through${tries > 1 ? '; once more, and earlier' : ''}`,
    )
    if (tries === 1) return say(subject, 'not covered', 'it was through before it could be met')
    return await one(scene, blow, earlier(when, run.ms), say, tell, tries - 1)
  }
  const noticed = run.how === 'failed' ? run.why : 'it goes on without, and is ended'
  tell(`${subject}: ${stood}; ${noticed}`)
  return await startedAgain(scene, { subject, stood }, say, tell)
}

/** By rows it was too late: its rows may come all at once. */
const earlier = (when: When, ms: number): When => ({
  ms: Math.floor(('ms' in when ? Math.min(when.ms, ms) : ms) / 2),
})

interface Struck {
  run: OwnMoverRun
  /** Rows that had appeared when it was struck. */
  rows: number
  total: number
  /** `maybe`: it came to its end while the blow was dealt. */
  met: 'no' | 'maybe' | 'yes'
}

async function strikeAt(scene: Scene, { subject, open }: Dealt, when: When): Promise<Struck> {
  await beginAgain(scene, 'both')
  await using opened = await open(scene)
  const kill = new AbortController()
  const start = () => runBeside(opened.seen, subject, kill.signal)
  try {
    const { running, rows, total } = await untilDue(scene, when, start, opened.ready)
    const { ended } = running
    let met: Struck['met'] = ended() ? 'no' : 'maybe'
    if (met === 'maybe')
      await opened.strike(() => {
        if (!ended()) met = 'yes'
      })
    for (const until = performance.now() + PATIENCE_MS; !ended(); await wait(LOOK_MS))
      if (performance.now() > until) kill.abort()
    const run = await running.run
    await counted(scene, appeared => appeared.alone())
    return { run, rows, total, met }
  } finally {
    kill.abort()
  }
}

/** Starts it, and comes back when it is time, or when it has ended. No session of ours is open by then. */
const untilDue = (
  scene: Scene,
  when: When,
  start: () => ReturnType<typeof runBeside>,
  ready: () => boolean,
) =>
  counted(scene, async appeared => {
    const running = start()
    const started = performance.now()
    // By the clock it may still be starting: nothing would befall it.
    const due = async (): Promise<boolean> =>
      ready() &&
      ('rows' in when
        ? (await appeared.rows()) >= when.rows
        : performance.now() - started >= when.ms && (await appeared.connected()))
    while (!running.ended() && !(await due())) await wait(LOOK_MS)
    return { running, rows: await appeared.rows(), total: appeared.total }
  })
