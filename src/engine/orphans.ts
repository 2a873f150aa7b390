import type { Table } from './catalog.ts'
import type { Session } from './engine.ts'

/** Rows whose foreign key points nowhere, by foreign key; a key with a NULL in it points nowhere on purpose (MATCH SIMPLE). */
export async function orphans(
  session: Session,
  table: Table,
): Promise<{ foreignKey: string; rows: number }[]> {
  const { name, table: quoted } = session.engine.dialect
  const found: { foreignKey: string; rows: number }[] = []
  for (const key of table.foreignKeys) {
    const given = key.columns.map(column => `c.${name(column)} is not null`).join(' and ')
    const same = key.columns
      .map((column, i) => `p.${name(key.references.columns[i] ?? '')} = c.${name(column)}`)
      .join(' and ')
    const [row] = await session.query(
      `select count(*) from ${quoted(table)} c
where ${given} and not exists (select 1 from ${quoted(key.references)} p where ${same})`,
    )
    found.push({ foreignKey: key.name, rows: Number(row?.[0] ?? 0) })
  }
  return found
}
