import { setTimeout as wait } from 'node:timers/promises'
import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { Tell } from '../conducted.ts'
import { Random } from '../random.ts'
import { otherRows } from '../restart/compared.ts'
import { Detour } from '../restart/detour.ts'
import { askAnew } from '../restart/server-killed.ts'
import { beginAgain, type Scene, sessionOn } from '../scene.ts'
import { runAgain, unfinished } from './again.ts'
import { Appeared } from './appeared.ts'
import type { OwnMoverRun } from './run.ts'

/** How often a program is started that is through before it could be met. */
const TRIES = 3
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
  if (blows.every(({ open }) => open === null)) return blows.map(blow => lent(scene, blow))
  const random = new Random(seed)
  await beginAgain(scene, 'both')
  const whole = await runAgain(scene, 'whole')
  const stopped = unfinished(whole)
  if (stopped !== null)
    return [said(scene, 'undisturbed', 'failed', `run once more from the start, ${stopped}`)]
  tell(`undisturbed it takes ${whole.ms} ms`)
  const part = 25 + random.whole(51)
  const checks: Check[] = []
  for (const blow of blows) {
    if (blow.open === null) checks.push(lent(scene, blow))
    else if (scene.budget.over)
      checks.push(said(scene, blow.subject, 'not covered', `not rehearsed: ${scene.budget.why}`))
    else checks.push(await one(scene, blow, blow.open, whenAt(scene, part, whole.ms), tell))
  }
  return checks
}

/** A part of the rows, or of the time where no row appears. */
function whenAt(scene: Scene, percent: number, ms: number): When {
  const rows = scene.undisturbed.reduce((sum, table) => sum + table.found, 0)
  const part = (of: number): number => Math.max(1, Math.round((of * percent) / 100))
  const brings = scene.plan.transfers.some(({ update }) => !update)
  return brings && rows > 1 ? { rows: part(rows) } : { ms: part(ms) }
}

async function one(
  scene: Scene,
  blow: Blow,
  open: NonNullable<Blow['open']>,
  when: When,
  tell: Tell,
  tries = TRIES,
): Promise<Check> {
  const { subject } = blow
  const { run, rows, total, met } = await strikeAt(scene, subject, open, when)
  const stood = total > 0 ? `${rows} of ${total} rows were there` : `after ${run.ms} ms`
  if (run.how === 'failed' && met === 'no')
    return said(scene, subject, 'failed', `before it could be met, ${run.why}`)
  if (run.how === 'done') {
    const wrong = met === 'no' ? [] : await otherRows(scene)
    if (wrong.length > 0)
      return said(scene, subject, 'failed', `${stood}; it ends with status 0 all the same`, wrong)
    if (met === 'yes' && rows < total)
      return said(scene, subject, 'passed', `${stood}; it goes on by itself to the same rows`)
    tell(
      `${subject}: after ${run.ms} ms it was through${tries > 1 ? '; once more, and earlier' : ''}`,
    )
    if (tries === 1)
      return said(scene, subject, 'not covered', 'it was through before it could be met')
    return await one(scene, blow, open, earlier(when, run.ms), tell, tries - 1)
  }
  const noticed = run.how === 'failed' ? run.why : 'it goes on without, and is ended'
  tell(`${subject}: ${stood}; ${noticed}`)
  const again = await runAgain(scene, `${subject} and started again`)
  const stopped = unfinished(again)
  if (stopped !== null) return said(scene, subject, 'failed', `${stood}; started again, ${stopped}`)
  tell(`started again, it ends after ${again.ms} ms`)
  const wrong = await otherRows(scene)
  return wrong.length === 0
    ? said(scene, subject, 'passed', `${stood}; started again, it comes to the same rows`)
    : said(scene, subject, 'failed', `${stood}; started again, it makes other rows`, wrong)
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

async function strikeAt(
  scene: Scene,
  subject: string,
  open: NonNullable<Blow['open']>,
  when: When,
): Promise<Struck> {
  await beginAgain(scene, 'both')
  await using opened = await open(scene)
  const kill = new AbortController()
  let ended = false
  const start = (): Promise<OwnMoverRun> => {
    const running = runAgain(opened.seen, subject, { kill: kill.signal }).finally(() => {
      ended = true
    })
    // What it throws is met where it is awaited.
    running.catch(() => {})
    return running
  }
  try {
    const { running, rows, total } = await untilDue(scene, when, start, () => ended, opened.ready)
    let met: Struck['met'] = ended ? 'no' : 'maybe'
    if (met === 'maybe')
      await opened.strike(() => {
        if (!ended) met = 'yes'
      })
    for (const until = performance.now() + PATIENCE_MS; !ended; await wait(LOOK_MS))
      if (performance.now() > until) kill.abort()
    const run = await running
    await alone(scene)
    return { run, rows, total, met }
  } finally {
    kill.abort()
  }
}

/** Starts it, and comes back when it is time, or when it has ended. No session of ours is open by then. */
async function untilDue(
  scene: Scene,
  when: When,
  start: () => Promise<OwnMoverRun>,
  ended: () => boolean,
  ready: () => boolean,
): Promise<{ running: Promise<OwnMoverRun>; rows: number; total: number }> {
  await using session = await sessionOn(scene, scene.target)
  const appeared = await Appeared.of(scene, session)
  const running = start()
  const started = performance.now()
  // By the clock it may still be starting: nothing would befall it.
  const due = async (): Promise<boolean> =>
    ready() &&
    ('rows' in when
      ? (await appeared.rows()) >= when.rows
      : performance.now() - started >= when.ms && (await appeared.connected()))
  while (!ended() && !(await due())) await wait(LOOK_MS)
  // In an object: awaited with it, the program would have to end first.
  return { running, rows: await appeared.rows(), total: appeared.total }
}

async function alone(scene: Scene): Promise<void> {
  await using session = await sessionOn(scene, scene.target)
  await (await Appeared.of(scene, session)).alone()
}

const lent = (scene: Scene, { subject }: Blow): Check =>
  said(scene, subject, 'not covered', 'the server is only lent: it is not ours to kill')

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
        ? 'Have the program end with another status than 0 where it loses a server, and commit how far it got in the transaction of the rows that it tells of.'
        : null,
  })
