import type { Session } from '../engine.ts'
import type { WriteTarget } from '../write.ts'

/**
 * Runs `work` with the table's foreign keys or triggers off, as the target says. They go off and on again inside the caller's
 * transaction, so that other sessions never see them off, and a crash leaves nothing behind. Foreign keys need a superuser:
 * https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-DESC-DISABLE-ENABLE-TRIGGER
 */
export async function suspended<T>(
  session: Session,
  target: WriteTarget,
  work: () => Promise<T>,
): Promise<T> {
  const kinds = [
    ...(target.triggers === 'suspend' ? ['not tgisinternal'] : []),
    // The checks of the table's own keys; what watches it as the referenced one stays.
    ...(target.foreignKeys === 'suspend'
      ? [
          `tgconstraint in (select oid from pg_constraint where contype = 'f' and conrelid = tgrelid)`,
        ]
      : []),
  ]
  if (kinds.length === 0) return work()
  const triggers = await session.query(
    `select
  format('alter table only %s disable trigger %I', tgrelid::regclass, tgname),
  format('alter table only %s enable %s trigger %I', tgrelid::regclass, case tgenabled when 'A' then 'always' end, tgname)
from pg_trigger
where tgenabled in ('O', 'A') and (${kinds.join(' or ')})
  and tgrelid in (select $1::regclass union select relid from pg_partition_tree($1::regclass))
order by 1`,
    [session.engine.dialect.table(target.table)],
  )
  if (triggers.length > 0) await session.execute(triggers.map(([off]) => off).join(';\n'))
  const done = await work()
  // What waits for the commit has to run first: a table with pending trigger events cannot be altered.
  if (triggers.length > 0)
    await session.execute(
      ['set constraints all immediate', ...triggers.map(([, on]) => on)].join(';\n'),
    )
  return done
}
