import { availableParallelism } from 'node:os'
import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { Privacy } from '../check/privacy.ts'
import { DatabaseError, OWN_SCHEMA } from '../engine/engine.ts'
import { CannotKeep } from '../engine/reset.ts'
import type { Plan } from '../mapping/plan.ts'
import { type DeclaredCheck, type PlantedOutcome, plantAll } from '../rehearse/planted/planted.ts'
import { type Proposal, pasted } from '../rehearse/planted/propose.ts'
import type { PlantedReport } from '../report/report.ts'
import { SpecError } from '../spec/errors.ts'
import type { Move } from '../spec/move.ts'
import { namedSchemas } from '../spec/named-schemas.ts'
import type { Before } from '../validate/before.ts'
import { askInvariant, prepareInvariant } from '../validate/invariants.ts'
import { joins } from '../validate/joins.ts'
import type { Asked } from '../validate/question.ts'
import { askShadow } from '../validate/shadow.ts'
import type { Declared } from './declared.ts'
import type { CheckOptions } from './options.ts'
import { plantedChecks } from './planted-checks.ts'
import { seedOf } from './seed.ts'
import { type Sides, sessionOn } from './sides.ts'

/** How many of each kind are planted, and seconds after which no further one is; less where the budget is small. */
const EACH = 2
const SECONDS = 40
/** Of the time that a check may take, the rest of which its rehearsals have. */
const SHARE = 0.15

/** What the move made, as stages before this one have it. */
interface Made {
  plan: Plan
  before: readonly Before[]
  declared: Declared
}

/**
 * After a move that passed: would its checks notice, were something wrong? Corruptions are planted in the target, which is put back
 * after each.
 */
export async function planted(
  move: Move,
  made: Made,
  sides: Sides,
  privacy: Privacy,
  options: CheckOptions,
): Promise<{ checks: Check[]; report: PlantedReport | null }> {
  const { target } = sides
  try {
    await using kept = await target.engine.resets.keep(target.url, {
      also: [...namedSchemas(move, 'target'), OWN_SCHEMA],
      signal: options.signal,
    })
    const started = performance.now()
    const seconds =
      options.budget === null ? SECONDS : Math.min(SECONDS, Math.round(options.budget * SHARE))
    const outcome = await plantAll({
      proof: {
        plan: made.plan,
        before: made.before,
        source: { engine: sides.source.engine.name, url: sides.source.url },
        target: { engine: target.engine.name, url: target.url },
        privacy,
        self: options.self,
        workers: availableParallelism(),
        keysShown: 1,
        signal: options.signal,
      },
      kept,
      declared: declaredChecks(move, made, privacy),
      open: side => sessionOn(sides[side], move, options),
      fails: (proposal, asked) => fails(proposal, asked, move, privacy),
      seed: seedOf(move),
      each: EACH,
      seconds,
    })
    const ms = Math.round(performance.now() - started)
    return { checks: plantedChecks(outcome, seconds), report: reportOf(outcome, ms) }
  } catch (error) {
    const why = error instanceof CannotKeep || (error instanceof DatabaseError && !error.lost)
    if (!why) throw error
    return uncovered(error.message)
  }
}

/** What the spec has watch over the data: each by itself, since the report says who notices. */
function declaredChecks(move: Move, { plan, declared }: Made, privacy: Privacy): DeclaredCheck[] {
  const none = { columns: [], opaque: [] }
  /** A query that shows nothing any more (no row, NULL) is no pass. */
  const notices = async (ask: () => Promise<{ result: Check['result'] }[]>): Promise<boolean> => {
    try {
      return (await ask()).some(({ result }) => result === 'failed')
    } catch (error) {
      if (error instanceof SpecError) return true
      throw error
    }
  }
  return [
    ...declared.invariants.map(prepared => ({
      name: `invariant ${prepared.invariant.name}`,
      notices: (asked: Asked) =>
        notices(async () => [await askInvariant(prepared, asked, move, privacy, none)]),
    })),
    ...declared.shadows.map(prepared => ({
      name: `shadow ${prepared.shadow.name}`,
      notices: (asked: Asked) =>
        notices(async () => [await askShadow(prepared, asked, move, privacy, none)]),
    })),
    ...(plan.inPlace
      ? []
      : [{ name: 'joins', notices: (asked: Asked) => notices(() => joins(plan, asked, [])) }]),
  ]
}

async function fails(
  proposal: Proposal,
  asked: Asked,
  move: Move,
  privacy: Privacy,
): Promise<boolean | null> {
  try {
    const prepared = await prepareInvariant(proposal, ['invariants'], asked, move)
    const { result } = await askInvariant(prepared, asked, move, privacy, {
      columns: [],
      opaque: [],
    })
    return result === 'failed'
  } catch (error) {
    if (error instanceof SpecError) return null
    throw error
  }
}

function uncovered(why: string): { checks: Check[]; report: null } {
  const said = { result: 'not covered', subject: 'the target', summary: why } as const
  return { checks: [check({ id: 'validation.planted', ...said })], report: null }
}

const reportOf = (outcome: PlantedOutcome, ms: number): PlantedReport => ({
  seed: outcome.seed,
  ms,
  corruptions: outcome.planted,
  notApplicable: outcome.notApplicable,
  notTried: outcome.notTried,
  declared: outcome.declared,
  invariants: outcome.invariants.map(pasted),
})
