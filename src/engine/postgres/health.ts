import type { Table } from '../catalog.ts'
import { DatabaseError, type Session } from '../engine.ts'
import { type Generator, type Guard, type Health, insertOfCopy, type Tried } from '../health.ts'
import { sequencesOf } from './identity.ts'

/** Constraints and indexes as PostgreSQL's catalog has them, and inserts that are taken back. */
export const health: Health = {
  async guards(session, tables) {
    if (tables.length === 0) return []
    const { text, table: quoted } = session.engine.dialect
    const wanted = tables.map((table, i) => `(${i}, ${text(quoted(table))}::regclass)`)
    // conenforced came with PostgreSQL 18, NOT NULL as a constraint, too.
    const rows = await session.query(`with wanted(n, oid) as (values ${wanted.join(', ')})
select n, c.conname, c.contype, c.convalidated and coalesce((to_jsonb(c) ->> 'conenforced')::boolean, true)
from wanted join pg_catalog.pg_constraint c on c.conrelid = wanted.oid
where c.contype in ('p', 'u', 'f', 'c', 'n', 'x')
union all
select n, r.relname, 'i', i.indisvalid and i.indisready and i.indislive
from wanted join pg_catalog.pg_index i on i.indrelid = wanted.oid
join pg_catalog.pg_class r on r.oid = i.indexrelid
order by 1, 3, 2`)
    return rows.flatMap(([n, name, kind, valid]): Guard[] => {
      const table = tables[Number(n)]
      const known = KINDS[kind ?? '']
      if (table === undefined || known === undefined) return []
      return [{ table, name: name ?? '', kind: known, valid: valid === 't' }]
    })
  },

  async generators(session, table) {
    const found: Generator[] = []
    for (const { column, sequence } of await sequencesOf(session, table)) {
      const { name, table: quoted } = session.engine.dialect
      const edge = `(select case when seqincrement > 0 then max(${name(column)}) else min(${name(column)}) end from ${quoted(table)})`
      const [[next, most, beyond] = []] = await session.query(
        `select next, most, most is null or (next - most) * sign(seqincrement) > 0
from (
  select seqincrement, case when is_called then last_value + seqincrement else last_value end as next, ${edge}::bigint as most
  from ${sequence}, pg_sequence where seqrelid = $1::regclass
) as now`,
        [sequence],
      )
      if (next) found.push({ column, next, most: most ?? null, beyond: beyond === 't' })
    }
    return found
  },

  async tryInsert(session, table) {
    const sequences = await sequencesOf(session, table)
    const states: [string, string | null | undefined, string | null | undefined][] = []
    for (const { sequence } of sequences) {
      const [[value, called] = []] = await session.query(
        `select last_value, is_called from ${sequence}`,
      )
      states.push([sequence, value, called])
    }
    try {
      return await inserted(session, table)
    } finally {
      // A rollback does not give back what a sequence gave.
      for (const [sequence, value, called] of states) {
        await session.query('select setval($1::regclass, $2::bigint, $3::boolean)', [
          sequence,
          value ?? null,
          called ?? null,
        ])
      }
    }
  },
}

const KINDS: Record<string, Guard['kind']> = {
  p: 'primary key',
  u: 'unique',
  f: 'foreign key',
  c: 'check',
  n: 'not null',
  x: 'exclusion',
  i: 'index',
}

async function inserted(session: Session, table: Table): Promise<Tried> {
  await session.begin()
  try {
    const rows = await session.execute(insertOfCopy(session, table, 'default values'))
    // What is checked at the commit is checked here, since none will follow.
    await session.execute('set constraints all immediate')
    return { went: rows > 0 ? 'in' : 'nowhere' }
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.lost) throw error
    return { went: 'refused', by: error }
  } finally {
    await session.rollback()
  }
}
