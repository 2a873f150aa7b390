import type { CheckId } from '../check/catalogue.ts'
import type { Check, Result } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { Privacy } from '../check/privacy.ts'
import { makePlan } from '../mapping/make-plan.ts'
import { type Plan, type Transfer, targetName } from '../mapping/plan.ts'
import { namesRehearsal } from '../rehearse/rehearsal.ts'
import { SpecError } from '../spec/errors.ts'
import type { Move } from '../spec/move.ts'
import { namedSchemas } from '../spec/named-schemas.ts'
import { lookedAhead } from './look-ahead.ts'
import type { CheckOptions } from './options.ts'
import { type Sides, sessionOn } from './sides.ts'
import type { Waivers } from './waive.ts'

/** Findings with which rows still move: they are about what the map leaves out, or what the source holds, not about what it would write. */
const HARMLESS: ReadonlySet<CheckId> = new Set([
  'mapping.encoded-twice',
  'mapping.unmapped-source-column',
  'mapping.value-label-unused',
  'mapping.free-sql',
])

/** Stage 2: the mapping resolved against both catalogs. The plan is null where rows may not move; the checks say why. */
export async function mapping(
  move: Move,
  sides: Sides,
  privacy: Privacy,
  waivers: Waivers,
  options: CheckOptions,
): Promise<{ plan: Plan | null; checks: Check[] }> {
  if (move.spec.map.length === 0) return { plan: null, checks: [] }
  await using source = await sessionOn(sides.source, move, options)
  await using target = await sessionOn(sides.target, move, options)
  const made = await makePlan(
    move,
    {
      source: {
        session: source,
        catalog: await source.engine.catalog(source, namedSchemas(move, 'source')),
      },
      target: {
        session: target,
        catalog: await target.engine.catalog(target, namedSchemas(move, 'target')),
      },
    },
    privacy,
  )
  const ahead =
    made.plan === null ? [] : await lookedAhead(made.plan, move, { source, target }, privacy)
  const checks = waivers.apply([...made.checks, ...ahead])
  if (made.plan === null) return { plan: null, checks }
  const blocking = checks.filter(blocks)
  if (blocking.length > 0)
    return { plan: null, checks: [...checks, ...notMoved(made.plan, move, blocking)] }
  return { plan: narrowed(made.plan, options.only), checks }
}

const FAILED: Result = 'failed'
const blocks = ({ id, result }: Check): boolean =>
  result === FAILED && id.startsWith('mapping.') && !HARMLESS.has(id)

const notMoved = (plan: Plan, move: Move, blocking: readonly Check[]): Check[] =>
  plan.transfers.map(transfer =>
    check({
      id: 'execution.transfer',
      result: 'not covered',
      known: 'inferred',
      subject: transfer.id,
      summary: `no row was moved, since ${[...new Set(blocking.map(({ id }) => id))].join(', ')} failed`,
      place: move.place(transfer.path),
    }),
  )

/** The plan with one transfer alone, as `--only` asks. */
function narrowed(plan: Plan, only: string | null): Plan {
  if (only === null || namesRehearsal(only)) return plan
  const names = ({ id, from, to }: Transfer): string[] => [
    id,
    to.name,
    targetName(to),
    ...(from.table ? [from.table.name, targetName(from.table)] : []),
  ]
  const transfers = plan.transfers.filter(transfer => names(transfer).includes(only))
  if (transfers.length === 0) {
    throw new SpecError(`--only ${only || "''"} names no transfer of the move`, {
      fix: `Name one of: ${plan.transfers.map(({ id }) => id).join(', ')}; or a rehearsal, such as restart or restart.killed`,
    })
  }
  return { ...plan, transfers }
}
