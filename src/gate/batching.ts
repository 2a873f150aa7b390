import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import { type Plan, targetName } from '../mapping/plan.ts'
import type { ReplayOutcome } from '../replay/replay.ts'
import type { Move } from '../spec/move.ts'
import { plansAtVolume } from './batch-plans.ts'
import type { CheckOptions } from './options.ts'
import { type Sides, sessionOn } from './sides.ts'

/** Stage 3, after the rows have moved: foreign keys that were off for the load hold, generators stand above what was written, and batches go by an index at production's size. */
export async function batching(
  move: Move,
  plan: Plan,
  moved: ReplayOutcome,
  sides: Sides,
  options: CheckOptions,
): Promise<Check[]> {
  if (!moved.finished) return []
  return [
    ...(await suspendedForeignKeys(move, plan, sides, options)),
    ...identities(plan, moved),
    ...(await plansAtVolume(move, plan, moved, sides, options)),
  ]
}

async function suspendedForeignKeys(
  move: Move,
  plan: Plan,
  sides: Sides,
  options: CheckOptions,
): Promise<Check[]> {
  const suspended = plan.transfers.filter(transfer => transfer.batch.foreignKeys === 'suspend')
  if (suspended.length === 0) return []
  const { engine } = sides.target
  await using session = await sessionOn(sides.target, move, options)
  const checks: Check[] = []
  for (const { to, path } of new Map(
    suspended.map(transfer => [targetName(transfer.to), transfer]),
  ).values()) {
    const subject = targetName(to)
    const broken = (await engine.writer.orphans(session, to)).filter(({ rows }) => rows > 0)
    checks.push(
      ...broken.map(({ foreignKey, rows }) =>
        check({
          id: 'batching.foreign-keys',
          result: 'failed',
          subject: `${subject}.${foreignKey}`,
          summary: `${rows} rows refer to rows that are not there`,
          place: move.place(path),
          fix: 'Move the rows that they refer to, or leave them out with where.',
        }),
      ),
    )
    if (broken.length === 0 && to.foreignKeys.length > 0) {
      checks.push(
        check({
          id: 'batching.foreign-keys',
          result: 'passed',
          subject,
          summary: `every row was looked at again after the load: ${to.foreignKeys.map(key => key.name).join(', ')}`,
          place: move.place(path),
        }),
      )
    }
  }
  return checks
}

/** The mover says what it set each generator to; that no insert collides is the second issue's rolled-back insert. */
const identities = (plan: Plan, moved: ReplayOutcome): Check[] =>
  plan.transfers
    .filter(
      (transfer, i, all) =>
        all.findIndex(other => targetName(other.to) === targetName(transfer.to)) === i,
    )
    .flatMap(({ to }) => moved.identities.filter(({ table }) => table === targetName(to)))
    .map(({ table, column, next }) =>
      check({
        id: 'batching.identity',
        result: 'passed',
        subject: `${table}.${column}`,
        summary: `the next value is ${next}, above every value that moved`,
      }),
    )
