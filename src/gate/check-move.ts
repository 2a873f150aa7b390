import { randomBytes } from 'node:crypto'
import type { Check } from '../check/check.ts'
import type { Report } from '../report/report.ts'
import { verdict } from '../report/verdict.ts'
import { VERSION } from '../report/version.ts'
import { loadMove } from '../spec/load.ts'
import type { Move } from '../spec/move.ts'
import { batching } from './batching.ts'
import { claims } from './claims.ts'
import { cutover } from './cutover.ts'
import { cutoverReport } from './cutover-report.ts'
import { askDeclared, understand } from './declared.ts'
import { execution } from './execution.ts'
import { whatHappened } from './lost.ts'
import { mapping } from './mapping.ts'
import { onceMore, schemaAlone } from './once-more.ts'
import { refuseLackingRehearsal } from './only.ts'
import type { CheckOptions } from './options.ts'
import { refuseImages, required, unwaivable } from './policy.ts'
import { reconcile } from './reconcile.ts'
import { forget, keepSides } from './rehearsals.ts'
import { expand } from './schema-change.ts'
import { fillSides, scope } from './scope.ts'
import { openSides, type Sides, serverReports } from './sides.ts'
import { notCovered } from './spec.ts'
import { Timeline } from './timeline.ts'
import { inForce, overdueTolerances } from './tolerate.ts'
import { remember, validation } from './validation.ts'
import { Waivers } from './waive.ts'

/**
 * One move, from its spec to its verdict: the seven stages, in order.
 * `file`: the spec's path. Throws SpecError(s) where the author is wrong, ServerError where a server could not be had or was lost;
 * a failed check is not an error.
 */
export async function checkMove(file: string, options: CheckOptions): Promise<Report> {
  const time = new Timeline(options.onProgress)
  const checks: Check[] = []

  const move = await time.span('spec', `${file}: reading the spec`, () =>
    loadMove(file, { cwd: options.cwd }),
  )
  refuseImages(move, options.policy)
  await refuseLackingRehearsal(options.only, move)
  checks.push(...notCovered(move), ...(await cutover(move)), ...(await reconcile(move)))

  await using sides = await time.span('servers', 'starting the servers', () =>
    openSides(move, options),
  )
  try {
    return await stages(move, sides, checks, time, options)
  } catch (error) {
    options.signal.throwIfAborted()
    throw await whatHappened(error, sides)
  }
}

/** What happens once both servers are there. */
async function stages(
  move: Move,
  sides: Sides,
  checks: Check[],
  time: Timeline,
  options: CheckOptions,
): Promise<Report> {
  const privacy = { showValues: options.showValues, salt: randomBytes(16).toString('hex') }
  const waivers = new Waivers(move, { required: unwaivable(options.policy), today: time.today })
  const settled = async (complete: boolean): Promise<Check[]> => {
    const all = [
      ...waivers.apply(checks),
      ...waivers.settle(complete && options.only === null),
      // Behind the waivers: no spec waives a person's word.
      ...((await options.signOff?.()) ?? []),
    ]
    return [...all, ...required(all, options.policy, options)]
  }
  const filled = await time.span('scope', 'loading schema and data', () =>
    fillSides(move, sides, options),
  )
  checks.push(...scope(move, filled), ...overdueTolerances(move, time.today))
  const pristine = await time.span('scope', 'keeping both sides as they are', () =>
    keepSides(move, sides, options),
  )
  checks.push(
    ...(await time.span('schema', 'expanding the schema', () => expand(move, sides, options))),
  )

  const mapped = await time.span('mapping', 'resolving the mapping', () =>
    mapping(move, sides, privacy, waivers, options),
  )
  checks.push(...mapped.checks)

  const plan = mapped.plan && inForce(mapped.plan, time.today)
  if (plan === null) {
    const rehearsed = await schemaAlone(move, sides, pristine, checks, privacy, time, options)
    checks.push(...rehearsed.checks)
    await forget(pristine)
    return report(move, await settled(false), options, time, {
      sides,
      transfers: [],
      tables: [],
      planted: null,
      rehearsals: rehearsed.rehearsals,
      cutover: cutoverReport(move, rehearsed),
    })
  }

  checks.push(...claims(move, plan))
  const declared = await time.span('validation', 'reading the queries of the spec', () =>
    understand(move, sides, options),
  )
  const ready = expanded(move)
    ? await time.span('schema', 'keeping the expanded schema', () =>
        keepSides(move, sides, options),
      )
    : pristine
  const before = await time.span('validation', 'remembering what stands there', () =>
    remember(plan, move, sides, options),
  )
  const moved = await time.span('execution', 'moving the rows', () =>
    execution(move, plan, sides, privacy, options),
  )
  checks.push(...moved.checks)
  checks.push(
    ...(await time.span('batching', 'looking at keys and identities', () =>
      batching(move, plan, moved.outcome, sides, options),
    )),
  )
  const proof = await time.span('validation', 'comparing every cell', () =>
    validation(move, plan, moved, before, sides, privacy, options),
  )
  checks.push(...proof.checks)
  if (moved.outcome.finished) {
    const failed = checks.some(({ result }) => result === 'failed')
    checks.push(
      ...(await time.span('validation', 'asking the queries of the spec', () =>
        askDeclared(declared, move, plan, sides, privacy, { ...options, failed }),
      )),
    )
  }
  const again = await onceMore(
    move,
    { plan, before, declared, proof, moved, pristine, ready, checks },
    sides,
    privacy,
    time,
    options,
  )
  checks.push(...again.checks)
  await forget(pristine, ready)
  return report(move, await settled(moved.outcome.finished), options, time, {
    sides,
    transfers: moved.transfers,
    tables: proof.tables,
    planted: again.planted,
    rehearsals: again.rehearsals,
    cutover: cutoverReport(move, again),
  })
}

/** Whether there is a moment between the files and the first row. */
const expanded = (move: Move): boolean => (move.spec.change?.expand?.up.length ?? 0) > 0

function report(
  move: Move,
  checks: Check[],
  options: CheckOptions,
  time: Timeline,
  outcome: { sides: Sides } & Pick<
    Report,
    'transfers' | 'tables' | 'planted' | 'rehearsals' | 'cutover'
  >,
): Report {
  return {
    version: 1,
    tool: { name: 'move-rehearsal', version: VERSION },
    run: options.run,
    move: move.spec.move,
    summary: move.spec.summary ?? null,
    file: move.file,
    digest: move.digest,
    startedAt: time.startedAt.toISOString(),
    ms: time.ms,
    verdict: verdict(checks, options.failOn),
    servers: serverReports(outcome.sides),
    transfers: outcome.transfers,
    tables: outcome.tables,
    planted: outcome.planted,
    rehearsals: outcome.rehearsals,
    cutover: outcome.cutover,
    checks,
    spans: time.spans,
    options: { failOn: options.failOn, showValues: options.showValues, only: options.only },
  }
}
