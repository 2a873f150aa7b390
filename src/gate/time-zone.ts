import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { Privacy } from '../check/privacy.ts'
import { DatabaseError } from '../engine/engine.ts'
import type { Plan } from '../mapping/plan.ts'
import type { Move } from '../spec/move.ts'
import type { TableProof } from '../validate/proof.ts'
import { unsaidColumns } from '../validate/unsaid.ts'
import { execution } from './execution.ts'
import type { CheckOptions } from './options.ts'
import type { KeptSides } from './rehearsals.ts'
import { type Sides, sessionOn } from './sides.ts'
import { remember, validation } from './validation.ts'

/** Its summer is half an hour, in the other half of the year: nothing that depends on a zone looks the same there. */
const ZONE = 'Australia/Lord_Howe'

/**
 * The move once more, from the same beginning, with the servers' default zone and the mover's environment in another zone: every
 * table comes to the same digest, and every column that the target fills holds what it held. `first`: what the move made, which is
 * what the target has to hold now. The target stays as the last run leaves it.
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
  const quiet = { ...options, onProgress: () => {} }
  const env = { ...options.self.env, TZ: ZONE }
  const there = { ...quiet, self: { ...options.self, env } }
  const again: Again = { move, plan, kept, first, sides, privacy }
  const here = await unsaid(again, quiet)
  const moved = await elsewhere(again, there)
  if (!('changed' in moved)) return [moved]
  const changed = moved.unsaid.filter(([column, digest]) => here.get(column) !== digest)
  if (moved.changed !== null || changed.length === 0) return [judged(moved.changed, [], [])]
  // What differs from run to run tells nothing of a zone: the same run once more, without another zone, says which that is.
  await kept.restore('target')
  const control = await run(again, quiet)
  if (!('unsaid' in control)) return [said('not covered', `run a third time, ${control.summary}`)]
  const third = new Map(control.unsaid)
  const steady = ([column]: [string, string]): boolean => third.get(column) === here.get(column)
  const names = (of: [string, string][]): string[] => of.map(([column]) => column)
  const [fixed, fleeting] = [changed.filter(steady), changed.filter(one => !steady(one))]
  return [judged(null, names(fixed), names(fleeting))]
}

/** What every run begins with, and what it is held against. */
interface Again {
  move: Move
  plan: Plan
  kept: Exclude<KeptSides, { why: string }>
  first: readonly TableProof[]
  sides: Sides
  privacy: Privacy
}

/** A run that came to its end: which tables became others, with the findings about them (null: none), and the columns that the mapping does not name. */
interface Run {
  changed: { tables: string[]; wrong: Check[] } | null
  unsaid: [string, string][]
}

/** A run with the servers’ default zone elsewhere, which is put back; or the check that says why there is none. */
async function elsewhere(again: Again, options: CheckOptions): Promise<Run | Check> {
  const { all } = again.sides
  await again.kept.restore('target')
  const zones: AsyncDisposable[] = []
  try {
    for (const { engine, url } of all) zones.push(await engine.resets.inZone(url, ZONE))
    return await run(again, options)
  } catch (error) {
    if (zones.length === all.length || !(error instanceof DatabaseError) || error.lost) throw error
    return said('not covered', `a server does not know the zone ${ZONE}: ${error.message}`)
  } finally {
    for (const zone of zones) await zone[Symbol.asyncDispose]()
  }
}

async function run(again: Again, options: CheckOptions): Promise<Run | Check> {
  const { move, plan, first, sides, privacy } = again
  const before = await remember(plan, move, sides, options)
  const moved = await execution(move, plan, sides, privacy, options)
  if (!moved.outcome.finished) {
    const why = moved.checks.find(({ result }) => result === 'failed')
    return said(
      'failed',
      `the move does not come to its end there: ${why?.summary ?? 'it stopped'}`,
    )
  }
  const { tables, checks } = await validation(move, plan, moved, before, sides, privacy, options)
  const others = first.filter(
    one => tables.find(({ table }) => table === one.table)?.foundDigest !== one.foundDigest,
  )
  const wrong = checks.filter(({ result }) => result === 'failed')
  const names = [...others.map(({ table }) => table), ...wrong.map(({ subject }) => subject)]
  return {
    changed: names.length === 0 ? null : { tables: [...new Set(names)], wrong },
    unsaid: [...(await unsaid(again, options))],
  }
}

async function unsaid(
  { move, plan, sides }: Again,
  options: CheckOptions,
): Promise<Map<string, string>> {
  await using session = await sessionOn(sides.target, move, options)
  return await unsaidColumns(plan, session)
}

/** `columns`: filled by the target, with other values there than here; `fleeting`: with others in every run. */
function judged(changed: Run['changed'], columns: string[], fleeting: string[]): Check {
  const others = [...(changed?.tables ?? []), ...columns]
  if (others.length > 0)
    return {
      ...said('failed', `moved again in ${ZONE}, the target is another: ${others.join(', ')}`),
      evidence: (changed?.wrong ?? []).flatMap(({ evidence }) => evidence),
    }
  const aside =
    fleeting.length === 0
      ? ''
      : `; not looked at: ${fleeting.join(', ')}, which the target fills anew in every run`
  return said('passed', `moved again in ${ZONE}: every table comes to the same digest${aside}`)
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
