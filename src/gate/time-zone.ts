import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { Privacy } from '../check/privacy.ts'
import { DatabaseError } from '../engine/engine.ts'
import type { Plan } from '../mapping/plan.ts'
import type { Move } from '../spec/move.ts'
import type { TableProof } from '../validate/proof.ts'
import { execution } from './execution.ts'
import type { CheckOptions } from './options.ts'
import type { KeptSides } from './rehearsals.ts'
import type { Sides } from './sides.ts'
import { remember, validation } from './validation.ts'

/** Its summer is half an hour, in the other half of the year: nothing that depends on a zone looks the same there. */
const ZONE = 'Australia/Lord_Howe'

/**
 * The move once more, from the same beginning, with the servers' default zone and the mover's environment in another zone: every
 * table comes to the same digest. `first`: what the move made. The target stays as this run leaves it.
 */
export async function timeZone(
  move: Move,
  plan: Plan,
  kept: KeptSides,
  first: readonly TableProof[],
  sides: Sides,
  privacy: Privacy,
  options: CheckOptions,
): Promise<Check[]> {
  if ('why' in kept) return [said('not covered', kept.why)]
  const shared = sides.all.find(
    ({ engine, server }) => server.scratch !== null && !engine.lending.zonePerDatabase,
  )
  if (shared !== undefined)
    return [
      said(
        'not covered',
        `the default zone of the lent ${shared.name} server is everybody’s there`,
      ),
    ]
  await kept.restore('target')
  const zones: AsyncDisposable[] = []
  try {
    for (const { engine, url } of sides.all) zones.push(await engine.resets.inZone(url, ZONE))
    return [await again(move, plan, first, sides, privacy, options)]
  } catch (error) {
    if (zones.length === sides.all.length || !(error instanceof DatabaseError) || error.lost)
      throw error
    return [said('not covered', `a server does not know the zone ${ZONE}: ${error.message}`)]
  } finally {
    for (const zone of zones) await zone[Symbol.asyncDispose]()
  }
}

async function again(
  move: Move,
  plan: Plan,
  first: readonly TableProof[],
  sides: Sides,
  privacy: Privacy,
  options: CheckOptions,
): Promise<Check> {
  const quiet = {
    ...options,
    onProgress: () => {},
    self: { ...options.self, env: { ...options.self.env, TZ: ZONE } },
  }
  const before = await remember(plan, move, sides, quiet)
  const moved = await execution(move, plan, sides, privacy, quiet)
  if (!moved.outcome.finished) {
    const why = moved.checks.find(({ result }) => result === 'failed')
    return said(
      'failed',
      `the move does not come to its end there: ${why?.summary ?? 'it stopped'}`,
    )
  }
  const { tables, checks } = await validation(move, plan, moved, before, sides, privacy, quiet)
  const others = first.filter(
    one => tables.find(({ table }) => table === one.table)?.foundDigest !== one.foundDigest,
  )
  const wrong = checks.filter(({ result }) => result === 'failed')
  if (others.length === 0 && wrong.length === 0)
    return said('passed', `moved again in ${ZONE}: every table comes to the same digest`)
  const names = [
    ...new Set([...others.map(({ table }) => table), ...wrong.map(({ subject }) => subject)]),
  ]
  return {
    ...said('failed', `moved again in ${ZONE}, the target is another: ${names.join(', ')}`),
    evidence: wrong.flatMap(({ evidence }) => evidence),
  }
}

const said = (result: Check['result'], summary: string): Check =>
  check({
    id: 'validation.time-zone',
    result,
    subject: 'the servers’ default zone',
    summary,
    fix:
      result === 'failed'
        ? 'Look for triggers, defaults, functions and field SQL that use the server’s zone (SYSTEM, reset timezone, localtime), and name the zone that is meant.'
        : null,
  })
