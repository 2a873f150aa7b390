import type { Check } from '../../../src/check/check.ts'
import { engines } from '../../../src/engine/index.ts'
import { Budget } from '../../../src/rehearse/budget.ts'
import { Ground } from '../../../src/rehearse/ground.ts'
import { restart } from '../../../src/rehearse/restart/restart.ts'
import {
  type Actor,
  moveAgain,
  proveAgain,
  type Rehearsed,
  type Scene,
} from '../../../src/rehearse/scene.ts'
import type { Self } from '../../../src/server/child.ts'
import type { Server } from '../../../src/server/provider.ts'
import { rememberBefore } from '../../../src/validate/before.ts'
import { database, script } from '../../databases.ts'
import { Mapped } from '../../mapping/mapped.ts'

/** A move between two PostgreSQL databases: the spec behind its head, and what makes the databases. */
export interface Play {
  map: string
  source: string
  target: string
}

/** Plays one rehearsal of a move that has passed undisturbed by the mover of the sources; `mover`: the one that is rehearsed. */
export async function rehearsed(
  play: Play,
  { only, mover = 'sound' }: { only: string; mover?: string },
): Promise<Rehearsed> {
  await using source = await database('postgres')
  await using target = await database('postgres')
  await script('postgres', source.url, play.source)
  await script('postgres', target.url, play.target)
  const { move, plan } = await planned(play, source.url, target.url)
  const plots = [
    { side: 'source' as const, engine: engines.postgres, url: source.url, also: [] },
    { side: 'target' as const, engine: engines.postgres, url: target.url, also: [] },
  ]
  const { signal } = new AbortController()
  await using ready = await Ground.keep(plots, signal)
  const scene: Scene = {
    move,
    plan,
    source: actor(source.url),
    target: actor(target.url),
    pristine: ready,
    ready,
    before: [],
    undisturbed: [],
    passes: [],
    seed: 'seed',
    today: '2026-06-30',
    statementTimeout: 60,
    budget: new Budget(null),
    privacy: { showValues: false, salt: 'salt' },
    self: moverOf('sound'),
    reportDir: null,
    signal,
    // Servers of the test run are nobody’s to kill.
    wanted: name => (only === 'restart' ? name !== 'restart.server-killed' : name === only),
    now: () => 0,
    span: (_stage, _text, work) => work(),
  }
  const before = await copies(scene)
  const passed = await moveAgain(scene)
  const { tables, checks } = await proveAgain({ ...scene, before })
  const wrong = checks.filter(({ result }) => result === 'failed').map(({ summary }) => summary)
  if (!passed.finished || wrong.length > 0)
    throw new Error(`undisturbed, it does not pass: ${passed.refusal?.summary ?? wrong.join(', ')}`)
  return await restart({
    ...scene,
    before,
    undisturbed: tables,
    passes: passed.transfers,
    self: moverOf(mover),
  })
}

async function planned(play: Play, source: string, target: string) {
  await using mapped = await Mapped.on(['postgres', source], ['postgres', target])
  const { plan, checks } = await mapped.plan(play.map)
  if (plan === null) throw new Error(checks.map(({ summary }) => summary).join('\n'))
  return { plan, move: await mapped.move(play.map) }
}

async function copies(scene: Scene) {
  await using session = await engines.postgres.connect(scene.target.url, { name: 'test' })
  return await rememberBefore(scene.plan, session)
}

/** A child of the sources, whose mover has the fault of that name. */
const moverOf = (fault: string): Self => ({
  command: process.execPath,
  args: [new URL('./faulty-mover.ts', import.meta.url).pathname, fault],
})

/** Servers of the whole test run: nobody stops or starts them here. */
const actor = (url: string): Actor => {
  const server: Server = {
    provider: 'url',
    url: async () => url,
    scratch: null,
    crash: null,
    version: '18',
    startMs: 0,
    log: async () => '',
    alive: async () => true,
    async [Symbol.asyncDispose]() {},
  }
  return { engine: engines.postgres, url, server }
}

/** What did not pass, a line each, with what shows it. */
export const found = (checks: readonly Check[]): string[] =>
  checks
    .filter(({ result }) => result !== 'passed')
    .map(({ id, result, subject, evidence }) =>
      [
        `${result} ${id} ${subject}`,
        ...evidence.map(one => (one.kind === 'text' ? one.text : '')),
      ].join('; '),
    )
