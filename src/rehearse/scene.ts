import { availableParallelism } from 'node:os'
import type { Check, Stage } from '../check/check.ts'
import type { Privacy } from '../check/privacy.ts'
import type { Engine, Session } from '../engine/engine.ts'
import type { Plan } from '../mapping/plan.ts'
import { type MoverJob, PLAIN_JOB } from '../replay/job.ts'
import { jobFacts } from '../replay/job-facts.ts'
import {
  type ReplayOptions,
  type ReplayOutcome,
  replay,
  type TransferOutcome,
} from '../replay/replay.ts'
import type { Self } from '../server/child.ts'
import type { Server } from '../server/provider.ts'
import type { Move } from '../spec/move.ts'
import { type Before, rememberBefore } from '../validate/before.ts'
import type { Proof, TableProof } from '../validate/proof.ts'
import { prove } from '../validate/prove.ts'
import type { Budget } from './budget.ts'
import type { Downtime } from './cutover/downtime.ts'
import type { Ground } from './ground.ts'
import type { Rehearsal } from './rehearsal.ts'
import type { MeasuredStep } from './steps/measured.ts'

/** A side on the stage. */
export interface Actor {
  engine: Engine
  /** Of its database. */
  url: string
  server: Server
}

/** What every rehearsal works with, once the move has passed undisturbed. */
export interface Scene {
  move: Move
  plan: Plan
  source: Actor
  /** The same object as `source` in a move in place. */
  target: Actor
  /** Both sides before the first step: schema and data as the files made them. */
  pristine: Ground
  /** Both sides when the change was expanded and no row had moved. */
  ready: Ground
  /** What stood in the target's tables then; the prover asks for it. */
  before: readonly Before[]
  /** What the undisturbed run made, table by table. */
  undisturbed: readonly TableProof[]
  /** What the undisturbed run did, by transfer and pass, in its order. */
  passes: readonly TransferOutcome[]
  /** The same for every run of a spec. Each rehearsal draws from a seed made of this and its own name. */
  seed: string
  /** `2026-01-31`: what the spec accepts until a day counts to its end, UTC. */
  today: string
  /** Seconds that one statement of the mover may take. */
  statementTimeout: number
  /** Seeded schedules that a rehearsal of writers plays; default: a few. */
  schedules?: number
  /** A mover that nobody kills may run in this process, in a soak. */
  moverHere?: boolean
  budget: Budget
  privacy: Privacy
  self: Self
  /** Where programs' output goes; null: nowhere. */
  reportDir: string | null
  signal: AbortSignal
  /** `restart.killed`: whether it is to run at all, by `--only`. */
  wanted: (name: string) => boolean
  /** Milliseconds since the start of the check. */
  now: () => number
  /** Says that a rehearsal begins, and keeps how long it took. */
  span: <T>(stage: Stage, text: string, work: () => Promise<T>) => Promise<T>
}

/** What came of a family of rehearsals. */
export interface Rehearsed {
  checks: Check[]
  rehearsals: Rehearsal[]
  /** What the steps of the cutover took, where they ran. */
  timeline?: MeasuredStep[]
  downtime?: Downtime
}

/** The target, or both sides, as they were when no row had moved, with the copies that the prover asks for. */
export async function beginAgain(scene: Scene, sides: 'target' | 'both' = 'target'): Promise<void> {
  const { ready, target, before, plan } = scene
  await ready.restore(sides)
  if (before.every(({ copy }) => copy === null)) return
  await using session = await sessionOn(scene, target)
  await rememberBefore(plan, session)
}

/** A session of the mover's name, so that dual-write triggers need not answer it. */
export const sessionOn = (scene: Scene, actor: Actor): Promise<Session> =>
  actor.engine.connect(actor.url, {
    name: `rehearse/${scene.move.spec.move}`,
    signal: scene.signal,
  })

/** The mover once more, on the sides as they are now. `job`: what is different. */
export const moveAgain = (
  scene: Scene,
  job: Partial<MoverJob> = {},
  options: Pick<ReplayOptions, 'onEvent' | 'here'> = {},
): Promise<ReplayOutcome> =>
  replay(
    {
      plan: scene.plan,
      source: { engine: scene.source.engine.name, url: scene.source.url },
      target: { engine: scene.target.engine.name, url: scene.target.url },
      only: null,
      batchSize: null,
      failpoints: [],
      ...PLAIN_JOB,
      ...jobFacts(scene.move, scene.plan),
      statementTimeout: scene.statementTimeout,
      ...job,
    },
    scene.self,
    { signal: scene.signal, ...options },
  )

/** Every cell of both sides compared as they are now, source through the mapping against target. */
export const proveAgain = (scene: Scene, keysShown = 5): Promise<Proof> =>
  prove({
    plan: scene.plan,
    before: scene.before,
    source: { engine: scene.source.engine.name, url: scene.source.url },
    target: { engine: scene.target.engine.name, url: scene.target.url },
    privacy: scene.privacy,
    self: scene.self,
    workers: availableParallelism(),
    keysShown,
    signal: scene.signal,
  })

/** Tables that a disturbed run made other than the undisturbed one did, by name. */
export const unlike = (scene: Scene, now: readonly TableProof[]): string[] =>
  scene.undisturbed
    .filter(one => now.find(({ table }) => table === one.table)?.foundDigest !== one.foundDigest)
    .map(({ table }) => table)
