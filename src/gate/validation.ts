import { availableParallelism } from 'node:os'
import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { Privacy } from '../check/privacy.ts'
import type { Session } from '../engine/engine.ts'
import { type Plan, targetName } from '../mapping/plan.ts'
import type { Move } from '../spec/move.ts'
import { namedSchemas } from '../spec/named-schemas.ts'
import { type Before, rememberBefore } from '../validate/before.ts'
import { generators } from '../validate/generators.ts'
import { joins } from '../validate/joins.ts'
import type { TableProof } from '../validate/proof.ts'
import { prove } from '../validate/prove.ts'
import type { Asked } from '../validate/question.ts'
import { type Standing, standing, stillStanding } from '../validate/standing.ts'
import { openAsked } from './asked.ts'
import type { Executed } from './execution.ts'
import type { CheckOptions } from './options.ts'
import type { Sides } from './sides.ts'

/** Keys shown by finding: enough to look at, few enough to read. */
const KEYS_SHOWN = 5

/** Before the first row moves: what stands in the target's tables, as far as the proof will ask about it. */
export async function remember(
  plan: Plan,
  move: Move,
  sides: Sides,
  options: CheckOptions,
): Promise<Remembered> {
  await using asked = await openAsked(move, sides, options)
  const standing = await standingNow(plan, move, asked)
  return { rows: await rememberBefore(plan, asked.target), standing }
}

/** What stood there before the first row moved. */
export interface Remembered {
  rows: Before[]
  standing: Standing
}

async function standingNow(plan: Plan, move: Move, { source, target }: Asked): Promise<Standing> {
  const tables = async (session: Session, side: 'source' | 'target') =>
    (await session.engine.catalog(session, namedSchemas(move, side))).tables
  return await standing(
    plan,
    { session: source, tables: plan.inPlace ? [] : await tables(source, 'source') },
    { session: target, tables: await tables(target, 'target') },
  )
}

/** Stage 4: every cell of every table that the move fills, where all rows have moved. */
export async function validation(
  move: Move,
  plan: Plan,
  moved: Executed,
  before: Remembered,
  sides: Sides,
  privacy: Privacy,
  options: CheckOptions,
): Promise<{ checks: Check[]; tables: TableProof[] }> {
  if (!moved.outcome.finished) return { tables: [], checks: unproven(move, plan) }
  const { tables, checks } = await prove({
    plan,
    before: before.rows,
    source: { engine: sides.source.engine.name, url: sides.source.url },
    target: { engine: sides.target.engine.name, url: sides.target.url },
    privacy,
    self: options.self,
    workers: availableParallelism(),
    keysShown: KEYS_SHOWN,
    signal: options.signal,
    onProgress: ({ table, rows }) =>
      options.onProgress({ kind: 'rows', what: 'compared', name: table, rows, done: false }),
  })
  for (const { table, found } of tables) {
    options.onProgress({ kind: 'rows', what: 'compared', name: table, rows: found, done: true })
  }
  await using asked = await openAsked(move, sides, options)
  const more = [
    ...(await joins(plan, asked, tables)),
    ...stillStanding(plan, before.standing, await standingNow(plan, move, asked)),
    ...(await generators(plan, asked.target)),
  ]
  return {
    tables,
    checks: [...checks, ...more].map(({ path, ...rest }) => ({
      ...rest,
      place: path === null ? null : move.place(path),
    })),
  }
}

const unproven = (move: Move, plan: Plan): Check[] =>
  plan.transfers.map(transfer =>
    check({
      id: 'validation.rows',
      result: 'not covered',
      known: 'inferred',
      subject: targetName(transfer.to),
      summary: 'not compared, since the rows did not all move',
      place: move.place(transfer.path),
    }),
  )
