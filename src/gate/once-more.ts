import type { Check } from '../check/check.ts'
import type { Privacy } from '../check/privacy.ts'
import { type Plan, unthrottled } from '../mapping/plan.ts'
import { namesRehearsal } from '../rehearse/rehearsal.ts'
import type { Rehearsed } from '../rehearse/scene.ts'
import type { Report } from '../report/report.ts'
import type { Move } from '../spec/move.ts'
import type { askDeclared } from './declared.ts'
import type { execution } from './execution.ts'
import type { CheckOptions } from './options.ts'
import { planted } from './planted.ts'
import { type KeptSides, rehearsals } from './rehearsals.ts'
import type { Sides } from './sides.ts'
import { timeZone } from './time-zone.ts'
import type { Timeline } from './timeline.ts'
import { unrehearsed } from './unrehearsed.ts'
import type { remember, validation } from './validation.ts'

/** What one undisturbed run left behind, for the runs after it. */
type FirstRun = {
  plan: Plan
  before: Awaited<ReturnType<typeof remember>>
  declared: Parameters<typeof askDeclared>[0]
  proof: Awaited<ReturnType<typeof validation>>
  moved: Awaited<ReturnType<typeof execution>>
  pristine: KeptSides
  ready: KeptSides
  checks: readonly Check[]
}

/**
 * What runs once more after the proof, on reset databases: corruptions planted, another time zone, the rehearsals. Where the first
 * run went wrong one check says that nothing was rehearsed: whatever followed would say the same.
 */
export async function onceMore(
  move: Move,
  { plan, before, declared, proof, moved, pristine, ready, checks }: FirstRun,
  sides: Sides,
  privacy: Privacy,
  time: Timeline,
  options: CheckOptions,
): Promise<Rehearsed & Pick<Report, 'planted'>> {
  const failed = checks.filter(wrong)
  if (!moved.outcome.finished || failed.length > 0)
    return { checks: unrehearsed(move, failed, options), rehearsals: [], planted: null }
  const found: Check[] = []
  let report: Report['planted'] = null
  // Whoever asks for one rehearsal waits for that one.
  if (options.only === null || !namesRehearsal(options.only)) {
    const tried = await time.span('validation', 'planting corruptions', () =>
      planted(move, { plan, before: before.rows, declared }, sides, privacy, options),
    )
    found.push(...tried.checks)
    report = tried.report
    found.push(
      ...(await time.span('validation', 'moving once more in another time zone', () =>
        timeZone(move, unthrottled(plan), ready, proof.tables, sides, privacy, options),
      )),
    )
  }
  const passes = moved.outcome.transfers
  const rehearsed = await rehearsals(
    move,
    { plan, before, tables: proof.tables, passes, pristine, ready },
    sides,
    privacy,
    time,
    options,
  )
  return { ...rehearsed, checks: [...found, ...rehearsed.checks], planted: report }
}

/** A mistake in the steps, or an index that is missing, keeps nobody from rehearsing what the spec says. */
const wrong = ({ id, result }: Check): boolean =>
  result === 'failed' && !id.startsWith('cutover.') && id !== 'batching.plan'

/** A change of the schema that moves no row has its way there and back, too. Of rows that could not be planned nothing is rehearsed, and that is said. */
export async function schemaAlone(
  move: Move,
  sides: Sides,
  pristine: KeptSides,
  checks: readonly Check[],
  privacy: Privacy,
  time: Timeline,
  options: CheckOptions,
): Promise<Rehearsed> {
  const failed = checks.filter(
    ({ id, result }) => result === 'failed' && !id.startsWith('cutover.'),
  )
  if (move.spec.map.length > 0 || failed.length > 0)
    return { checks: unrehearsed(move, failed, options), rehearsals: [] }
  const plan = emptyPlan(move, sides)
  const before = { rows: [] }
  return await rehearsals(
    move,
    { plan, before, tables: [], passes: [], pristine, ready: pristine },
    sides,
    privacy,
    time,
    options,
  )
}

const emptyPlan = (move: Move, { source, target }: Sides): Plan => ({
  move: move.spec.move,
  digest: move.digest,
  source: source.engine.name,
  target: target.engine.name,
  inPlace: source === target,
  transfers: [],
})
