import type { Privacy } from '../check/privacy.ts'
import { OWN_SCHEMA } from '../engine/engine.ts'
import { CannotKeep } from '../engine/reset.ts'
import { type Plan, unthrottled } from '../mapping/plan.ts'
import { Budget } from '../rehearse/budget.ts'
import { REHEARSALS } from '../rehearse/families.ts'
import { Ground, type Plot } from '../rehearse/ground.ts'
import type { Family } from '../rehearse/rehearsal.ts'
import type { Rehearsed, Scene } from '../rehearse/scene.ts'
import type { TransferOutcome } from '../replay/replay.ts'
import { ReadyChildren } from '../server/child.ts'
import type { Move } from '../spec/move.ts'
import { namedSchemas } from '../spec/named-schemas.ts'
import type { TableProof } from '../validate/proof.ts'
import { STATEMENT_TIMEOUT } from './execution.ts'
import type { CheckOptions } from './options.ts'
import { seedOf } from './seed.ts'
import type { Sides } from './sides.ts'
import type { Timeline } from './timeline.ts'
import { notRehearsed, rehearses } from './unrehearsed.ts'
import type { Remembered } from './validation.ts'

/** Both sides at a moment that rehearsals go back to, or why they cannot be kept. */
export type KeptSides = Ground | { why: string }

/** Keeps both sides as they are now; the target alone where no rehearsal is wanted. */
export async function keepSides(
  move: Move,
  sides: Sides,
  options: CheckOptions,
): Promise<KeptSides> {
  const wanted = rehearses(options) ? sides.all : [sides.target]
  const plots = wanted.map(
    (side): Plot => ({
      side: side === sides.target ? 'target' : 'source',
      engine: side.engine,
      url: side.url,
      also:
        side === sides.target
          ? [...namedSchemas(move, 'target'), OWN_SCHEMA]
          : namedSchemas(move, 'source'),
    }),
  )
  try {
    return await Ground.keep(plots, options.signal)
  } catch (error) {
    if (!(error instanceof CannotKeep)) throw error
    return { why: error.message }
  }
}

/** Drops the copies; only a server that outlives the check would still have them. */
export async function forget(...kept: KeptSides[]): Promise<void> {
  for (const ground of new Set(kept)) {
    if (ground instanceof Ground) await ground[Symbol.asyncDispose]()
  }
}

/** What stages before this one have made. */
interface Made {
  plan: Plan
  before: Pick<Remembered, 'rows'>
  tables: readonly TableProof[]
  passes: readonly TransferOutcome[]
  pristine: KeptSides
  ready: KeptSides
}

/** After a move that passed: its timeline once more for every rehearsal, each with one thing different. */
export async function rehearsals(
  move: Move,
  { plan, before, tables, passes, pristine, ready }: Made,
  sides: Sides,
  privacy: Privacy,
  time: Timeline,
  options: CheckOptions,
): Promise<Rehearsed> {
  const done: Rehearsed = { checks: [], rehearsals: [] }
  if (!rehearses(options)) return done
  const { only } = options
  const { source, target } = sides
  await using children = new ReadyChildren({ again: true })
  for (const [family, { rehearse }] of Object.entries(REHEARSALS) as [Family, Served][]) {
    if (only !== null && only.split('.')[0] !== family) continue
    const why = [pristine, ready].flatMap(kept => (kept instanceof Ground ? [] : [kept.why]))[0]
    if (!(pristine instanceof Ground) || !(ready instanceof Ground)) {
      done.checks.push(notRehearsed(family, family, `not rehearsed: ${why ?? ''}`))
      continue
    }
    const scene: Scene = {
      move,
      // What the steps of the cutover take is measured, and a throttle is part of it.
      plan: family === 'cutover' ? plan : unthrottled(plan),
      source,
      target,
      pristine,
      ready,
      before: before.rows,
      undisturbed: tables,
      passes,
      seed: seedOf(move),
      today: time.today,
      statementTimeout: STATEMENT_TIMEOUT,
      ...(options.schedules === undefined ? {} : { schedules: options.schedules }),
      ...(options.moverHere === undefined ? {} : { moverHere: options.moverHere }),
      budget: new Budget(options.budget, time.ms),
      privacy,
      self: { ...options.self, ready: children },
      reportDir: options.reportDir,
      signal: options.signal,
      wanted: name => only === null || only === family || only === name,
      now: () => time.ms,
      span: (stage, text, work) => time.span(stage, text, work),
    }
    const its = await rehearse(scene)
    done.checks.push(...its.checks)
    done.rehearsals.push(...its.rehearsals)
    if (its.timeline !== undefined) done.timeline = its.timeline
    if (its.downtime !== undefined) done.downtime = its.downtime
  }
  // The spec has it; what the data leave of it, only the rehearsal itself can tell.
  if (only !== null && done.checks.length === 0)
    done.checks.push(
      notRehearsed(only, only, 'not rehearsed: the rows of this move leave nothing to rehearse'),
    )
  return done
}

type Served = (typeof REHEARSALS)[Family]
