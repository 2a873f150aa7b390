import type { Table } from '../catalog.ts'
import type { Session } from '../engine.ts'

/**
 * What a table's AUTO_INCREMENT gives next. The servers put it above every value that is inserted or that an update brings (seen on
 * MySQL 9.7 and MariaDB 11.8), but MariaDB not above one that came by `on update cascade`: then it is told to look.
 */
export async function advanceIdentity(
  session: Session,
  table: Table,
): Promise<{ column: string; next: string }[]> {
  const column = table.columns.find(one => one.identity !== null)
  if (column === undefined) return []
  const { name, table: quoted } = session.engine.dialect
  const [row] = await session.query(`select max(${name(column.name)}) from ${quoted(table)}`)
  const most = /^\d+$/.test(row?.[0] ?? '') ? BigInt(row?.[0] ?? '0') : 0n
  let next = await nextOf(session, quoted(table))
  if (next <= most) {
    // A value that is too small becomes the largest one there and one more.
    await session.execute(`alter table ${quoted(table)} auto_increment = ${most + 1n}`)
    next = await nextOf(session, quoted(table))
  }
  return [{ column: column.name, next: `${next}` }]
}

/** From the table's definition: information_schema shows what it knew a day ago. */
export async function nextOf(session: Session, table: string): Promise<bigint> {
  const [row] = await session.query(`show create table ${table}`)
  const options = (row?.[1] ?? '').split('\n').at(-1) ?? ''
  return BigInt(/\bAUTO_INCREMENT=(\d+)/.exec(options)?.[1] ?? '1')
}
