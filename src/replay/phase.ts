import type { Dialect } from '../engine/dialect.ts'
import type { Session } from '../engine/engine.ts'
import type { Transfer } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { columnSql, own } from '../mapping/sql/value.ts'
import type { Phases } from './job.ts'
import { on, Refused } from './refusal.ts'

/** A transfer's rows of one phase; null where it has none of its own in that phase. */
export function inPhase(
  compiled: CompiledTransfer,
  phases: Phases,
  phase: string,
  dialect: Dialect,
): CompiledTransfer | null {
  const by = phases.by[compiled.transfer]
  if (by === undefined) return phase === phases.order[0] ? compiled : null
  const chosen = `(${own(by)} = ${dialect.text(phase)})`
  return {
    ...compiled,
    where: compiled.where === null ? chosen : `${compiled.where} and ${chosen}`,
  }
}

const KEYS = 5

/** Rows that no phase moves would be lost. Throws Refused, with keys of the first few. */
export async function refuseUnknownPhase(
  source: Session,
  { id, from }: Transfer,
  phases: Phases,
): Promise<void> {
  const by = phases.by[id]
  if (by === undefined) return
  const { dialect } = source.engine
  const known = phases.order.map(phase => dialect.text(phase)).join(', ')
  const where = [
    ...(from.where === null ? [] : [own(from.where)]),
    `(${own(by)} is null or ${own(by)} not in (${known}))`,
  ].join(' and ')
  const relation = `from ${from.relation} s where ${where}`
  const [[rows = '0'] = []] = await on('source', () => source.query(`select count(*) ${relation}`))
  if (Number(rows) === 0) return
  const shown = from.key.map(key => source.engine.raw(columnSql(dialect, key.name), key.type))
  const keys = await on('source', () =>
    source.query(`select ${shown.join(', ')} ${relation} ${dialect.limit(KEYS, 0)}`),
  )
  throw new Refused({
    transfer: id,
    check: 'execution.phase-unknown',
    summary: `${rows === '1' ? 'one row belongs' : `${rows} rows belong`} to no phase of execution.phases, and would never move`,
    fix: `Name their phase in order (there is ${phases.order.join(', ')}), or give by an expression that is never NULL.`,
    column: null,
    rows: Number(rows),
    keys: keys.map(key => key.map(cell => cell ?? 'NULL')),
    keyColumns: from.key.map(({ name }) => name),
    side: 'source',
    detail: null,
  })
}
