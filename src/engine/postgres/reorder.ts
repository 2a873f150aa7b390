import type { Reorder } from '../reorder.ts'

/** As a replica: triggers, those of foreign keys among them, do not fire. */
export const reorder: Reorder = async (session, table) => {
  const { dialect } = session.engine
  const quoted = dialect.table(table)
  const columns = table.columns
    .filter(({ generated }) => !generated)
    .map(({ name }) => dialect.name(name))
    .join(', ')
  if (columns === '') return 'not possible'
  await session.begin()
  try {
    await session.execute('set local session_replication_role = replica')
    await session.execute(
      `create temp table rehearse_order on commit drop as select ${columns} from only ${quoted}`,
    )
    await session.execute(`delete from only ${quoted}`)
    await session.execute(
      `insert into ${quoted} (${columns}) overriding system value select ${columns} from rehearse_order order by ctid desc`,
    )
    await session.commit()
    return 'reordered'
  } catch (error) {
    await session.rollback()
    throw error
  }
}
