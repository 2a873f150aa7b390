import type { Cell, Session } from '../../engine/engine.ts'
import type { SourceRelation } from '../plan.ts'
import { columnSql, own } from './value.ts'

/** A question about every row of a relation: `sql` is true of those that are meant. */
export interface Probe<T> {
  sql: string
  /** Ask also rows that `where` does not choose. */
  everywhere?: boolean
  about: T
}

export interface Met<T> {
  about: T
  rows: number
  /** Source keys of the first few, as raw text, by key; empty where there are none. */
  keys: Cell[][]
}

/** Aggregates of one query: servers bound how long a select list may be, and how deep an expression. */
const AT_ONCE = 60
export const KEYS_SHOWN = 5

/** Asks all probes in one reading of the relation (sixty at a time), then the keys of those that met rows. `keys`: whether they are wanted. */
export async function scan<T>(
  session: Session,
  relation: SourceRelation,
  probes: readonly Probe<T>[],
  keys: (about: T) => boolean,
): Promise<{ rows: number; met: Met<T>[] }> {
  const chosen = relation.where === null ? null : own(relation.where)
  const predicate = (probe: Probe<T>) =>
    chosen === null || probe.everywhere === true
      ? `(${probe.sql})`
      : `(${chosen} and (${probe.sql}))`
  const met: Met<T>[] = []
  let rows = 0
  for (let from = 0; from === 0 || from < probes.length; from += AT_ONCE) {
    const asked = probes.slice(from, from + AT_ONCE)
    const all = chosen === null ? 'count(*)' : counting(chosen)
    const counts = [all, ...asked.map(probe => counting(predicate(probe)))]
    const [row = []] = await session.query(
      `select ${counts.join(',\n  ')}\nfrom ${relation.relation} s`,
    )
    rows = Number(row[0] ?? 0)
    for (const [n, probe] of asked.entries()) {
      const found = Number(row[n + 1] ?? 0)
      const wanted = found > 0 && keys(probe.about)
      met.push({
        about: probe.about,
        rows: found,
        keys: wanted ? await keysOf(session, relation, predicate(probe)) : [],
      })
    }
  }
  return { rows, met }
}

/** Keys of a key that the source itself takes for one: rows without order. NULLs aside, which are another finding. */
export async function duplicateKeys(
  session: Session,
  relation: SourceRelation,
): Promise<{ total: number; keys: Cell[][] }> {
  const { dialect } = session.engine
  const columns = relation.key.map(column => columnSql(dialect, column.name))
  const given = columns.map(column => `${column} is not null`)
  const where = [...(relation.where === null ? [] : [own(relation.where)]), ...given].join(' and ')
  const grouped = `from ${relation.relation} s where ${where} group by ${columns.join(', ')} having count(*) > 1`
  const [[total] = []] = await session.query(`select count(*) from (select 1 as one ${grouped}) d`)
  if (Number(total ?? 0) === 0) return { total: 0, keys: [] }
  const shown = relation.key.map(
    column => `min(${session.engine.raw(columnSql(dialect, column.name), column.type)})`,
  )
  const keys = await session.query(
    `select ${shown.join(', ')} ${grouped} ${dialect.limit(KEYS_SHOWN, 0)}`,
  )
  return { total: Number(total), keys }
}

const counting = (predicate: string): string =>
  `coalesce(sum(case when ${predicate} then 1 else 0 end), 0)`

async function keysOf(
  session: Session,
  relation: SourceRelation,
  predicate: string,
): Promise<Cell[][]> {
  const { dialect } = session.engine
  const columns = relation.key.map(column => columnSql(dialect, column.name))
  const shown = relation.key.map((column, n) => session.engine.raw(columns[n] ?? '', column.type))
  return session.query(
    `select ${shown.join(', ')} from ${relation.relation} s where ${predicate} order by ${columns.join(', ')} ${dialect.limit(KEYS_SHOWN, 0)}`,
  )
}
