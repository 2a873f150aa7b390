import type { Table } from '../catalog.ts'
import type { Session } from '../engine.ts'

/**
 * Puts the sequences behind a table's identity columns above the largest value there (below the smallest, where they count down),
 * never back; what each gives next.
 */
export async function advanceIdentity(
  session: Session,
  table: Table,
): Promise<{ column: string; next: string }[]> {
  const { name, table: quoted } = session.engine.dialect
  const advanced: { column: string; next: string }[] = []
  for (const { column, sequence } of await sequencesOf(session, table)) {
    const most = `(select case when seqincrement > 0 then max(${name(column)}) else min(${name(column)}) end from ${quoted(table)})`
    const [row] = await session.query(
      `with now as (
  select last_value, is_called, seqincrement,
    case when is_called then last_value + seqincrement else last_value end as next
  from ${sequence}, pg_sequence where seqrelid = $1::regclass
), edge as (select seqincrement, next, ${most}::bigint as most from now)
select case when (most - next) * sign(seqincrement) >= 0 then setval($1::regclass, most) + seqincrement else next end from edge`,
      [sequence],
    )
    if (row?.[0]) advanced.push({ column, next: row[0] })
  }
  return advanced
}

/** The sequences behind a table's identity columns, as SQL names them. */
export async function sequencesOf(
  session: Session,
  table: Table,
): Promise<{ column: string; sequence: string }[]> {
  const found: { column: string; sequence: string }[] = []
  for (const column of table.columns) {
    if (column.identity === null) continue
    const parameters = [session.engine.dialect.table(table), column.name]
    for (const [sequence] of await session.query(SEQUENCES, parameters)) {
      if (sequence) found.push({ column: column.name, sequence })
    }
  }
  return found
}

/** Sequences that a column owns (identity, serial), and that its default names. */
const SEQUENCES = `
select distinct c.oid::regclass::text
from pg_attribute a
join pg_depend d on d.classid = 'pg_class'::regclass and d.refclassid = 'pg_class'::regclass
  and d.refobjid = a.attrelid and d.refobjsubid = a.attnum and d.deptype in ('a', 'i')
join pg_class c on c.oid = d.objid and c.relkind = 'S'
where a.attrelid = $1::regclass and a.attname = $2
union
select distinct c.oid::regclass::text
from pg_attribute a
join pg_attrdef f on f.adrelid = a.attrelid and f.adnum = a.attnum
join pg_depend d on d.classid = 'pg_attrdef'::regclass and d.objid = f.oid and d.refclassid = 'pg_class'::regclass
join pg_class c on c.oid = d.refobjid and c.relkind = 'S'
where a.attrelid = $1::regclass and a.attname = $2`
