import { count, plural } from '../check/figures.ts'
import type { Table } from '../engine/catalog.ts'
import { DatabaseError, type Session } from '../engine/engine.ts'
import type { Guard } from '../engine/health.ts'
import { type Plan, targetName } from '../mapping/plan.ts'
import type { SpecPath } from '../spec/move.ts'
import { located } from './evidence.ts'
import type { LocatedCheck } from './proof.ts'

/** A side's session, and the tables that its catalog lists. */
export interface Stands {
  session: Session
  tables: readonly Table[]
}

/** What a move must leave as it is. Plain data: taken before the first row moves, and once more after the last. */
export interface Standing {
  source: Digested[]
  target: Digested[]
  /** Constraints and indexes of every table of the target. */
  guards: Guard[]
  /** Rows of the target that point nowhere, by foreign key; none of tables that are looked at because their keys were suspended. */
  orphans: Orphans[]
}

/** Rows that a foreign key should have refused: whoever switches it off leaves it valid in every catalog. */
export interface Orphans {
  table: string
  foreignKey: string
  rows: number
}

/** The rows of a table, so that two answers can be told apart. */
export interface Digested {
  table: string
  rows: string
  digest: string
  /** Why there is no digest. */
  fault: string | null
}

/** Takes it down. In place there is one side, the target. */
export async function standing(plan: Plan, source: Stands, target: Stands): Promise<Standing> {
  const written = new Set(plan.transfers.map(({ to }) => targetName(to)))
  return {
    source: plan.inPlace ? [] : await digests(source, () => true),
    target: await digests(target, table => !written.has(targetName(table))),
    guards: await target.session.engine.health.guards(target.session, target.tables),
    orphans: await orphansOf(plan, target),
  }
}

async function orphansOf(plan: Plan, { session, tables }: Stands): Promise<Orphans[]> {
  const suspended = new Set(
    plan.transfers
      .filter(({ batch }) => batch.foreignKeys === 'suspend')
      .map(({ to }) => targetName(to)),
  )
  const found: Orphans[] = []
  for (const table of tables.filter(one => !suspended.has(targetName(one)))) {
    for (const { foreignKey, rows } of await session.engine.writer.orphans(session, table))
      if (rows > 0) found.push({ table: targetName(table), foreignKey, rows })
  }
  return found
}

async function digests(
  { session, tables }: Stands,
  wanted: (table: Table) => boolean,
): Promise<Digested[]> {
  const found: Digested[] = []
  for (const table of tables.filter(wanted)) found.push(await digestOf(session, table))
  return found
}

/** How many rows a table has, and a digest of them that their order does not change. */
export async function digestOf(session: Session, table: Table): Promise<Digested> {
  const { dialect } = session.engine
  const wires = table.columns.map(column => dialect.wire(dialect.name(column.name), column.type))
  const about = { table: targetName(table), rows: '', digest: '' }
  if (wires.length === 0) return { ...about, fault: 'it has no columns' }
  try {
    const [[rows, digest] = []] = await session.query(
      `select count(*), ${dialect.sumOfHashes(wires)} from ${dialect.table(table)}`,
    )
    return { ...about, rows: rows ?? '', digest: digest ?? '', fault: null }
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.lost) throw error
    return { ...about, fault: error.message }
  }
}

/** What became of it: the tables that nothing writes, and the target's own guards. */
export const stillStanding = (plan: Plan, before: Standing, after: Standing): LocatedCheck[] => [
  ...unchanged('source', ['source'], before.source, after.source),
  ...unchanged(
    plan.inPlace ? 'database' : 'target',
    [plan.inPlace ? 'database' : 'target'],
    before.target,
    after.target,
  ),
  ...guarded(plan, before.guards, after.guards),
  ...pointing(plan, before.orphans, after.orphans),
]

function unchanged(
  side: 'source' | 'target' | 'database',
  path: SpecPath,
  before: readonly Digested[],
  after: readonly Digested[],
): LocatedCheck[] {
  const checks: LocatedCheck[] = []
  let same = 0
  let rows = 0
  for (const was of before) {
    const about = { subject: `${side} ${was.table}`, path }
    const is = after.find(one => one.table === was.table)
    const fault = was.fault ?? is?.fault ?? null
    if (is === undefined) {
      checks.push(
        located('validation.unchanged', 'failed', { ...about, summary: 'the table is gone' }),
      )
    } else if (fault !== null) {
      const summary = `its rows have no digest: ${fault}`
      checks.push(located('validation.unchanged', 'not covered', { ...about, summary }))
    } else if (was.rows === is.rows && was.digest === is.digest) {
      same++
      rows += Number(is.rows)
    } else {
      const more = Number(is.rows) - Number(was.rows)
      checks.push(
        located(
          'validation.unchanged',
          'failed',
          {
            ...about,
            summary: `no transfer writes it, and its rows are not what they were: ${more === 0 ? 'as many, with other values' : `${plural(Math.abs(more), 'row')} ${more > 0 ? 'more' : 'fewer'}`}`,
          },
          {
            evidence: [
              { kind: 'figures', figures: { before: Number(was.rows), after: Number(is.rows) } },
            ],
            fix: 'Find what wrote it: a trigger, a cascade, a program. Where that is right, say so with waive.',
          },
        ),
      )
    }
  }
  if (same > 0) {
    const summary = `${plural(same, 'table')} that no transfer writes: ${plural(rows, 'row')} as before`
    checks.unshift(located('validation.unchanged', 'passed', { subject: side, path, summary }))
  }
  return checks
}

function guarded(plan: Plan, before: readonly Guard[], after: readonly Guard[]): LocatedCheck[] {
  const checks: LocatedCheck[] = []
  const side = plan.inPlace ? 'database' : 'target'
  const idOf = ({ table, kind, name }: Guard): string => `${targetName(table)}.${name} ${kind}`
  const now = new Map(after.map(guard => [idOf(guard), guard]))
  let good = 0
  for (const was of before) {
    const is = now.get(idOf(was))
    if (is?.valid) {
      good++
      continue
    }
    const table = targetName(was.table)
    const path = plan.transfers.find(({ to }) => targetName(to) === table)?.path ?? [side]
    const about = { subject: `${table}.${was.name}`, path }
    const what = was.kind
    if (is === undefined) {
      const summary = `this ${what} stood before the move and is gone`
      checks.push(located('validation.constraints', 'failed', { ...about, summary }))
    } else if (was.valid) {
      const summary = `this ${what} held before the move, and the server no longer vouches for it`
      checks.push(
        located(
          'validation.constraints',
          'failed',
          { ...about, summary },
          { fix: FIX[what] ?? null },
        ),
      )
    } else {
      const summary = `the server does not vouch for this ${what}, and did not before the move: rows may break it`
      checks.push(
        located(
          'validation.constraints',
          'warned',
          { ...about, summary },
          { fix: FIX[what] ?? null },
        ),
      )
    }
  }
  if (good > 0) {
    const summary = `${count(good)} constraints and indexes are there and valid`
    checks.unshift(
      located('validation.constraints', 'passed', { subject: side, path: [side], summary }),
    )
  }
  return checks
}

/** What a server vouches for says nothing of rows that came while the key was off. */
function pointing(
  plan: Plan,
  before: readonly Orphans[],
  after: readonly Orphans[],
): LocatedCheck[] {
  return after.map(({ table, foreignKey, rows }) => {
    const had = before.find(one => one.table === table && one.foreignKey === foreignKey)?.rows ?? 0
    const side = plan.inPlace ? 'database' : 'target'
    const path = plan.transfers.find(({ to }) => targetName(to) === table)?.path ?? [side]
    const about = { subject: `${table}.${foreignKey}`, path }
    const refer = `${plural(rows, 'row')} ${rows === 1 ? 'refers' : 'refer'} to what is not there`
    return rows > had
      ? located(
          'validation.constraints',
          'failed',
          {
            ...about,
            summary: `${refer}${had === 0 ? '' : `, ${count(had)} before the move`}: this foreign key was off while they came`,
          },
          {
            fix: 'Move the rows that they refer to, or leave them out with `where`; and look at what switches foreign keys off.',
          },
        )
      : located('validation.constraints', 'warned', {
          ...about,
          summary: `${refer}, as before the move`,
        })
  })
}

const FIX: Partial<Record<Guard['kind'], string>> = {
  'foreign key': 'Have the server look at every row: alter table … validate constraint …',
  check: 'Have the server look at every row: alter table … validate constraint …',
  'not null': 'Have the server look at every row: alter table … validate constraint …',
  index: 'Build it anew: reindex index …; in MySQL alter table … enable keys.',
}
