import type { Session } from '../engine.ts'
import { existing } from './catalog.ts'
import { name, text } from './quote.ts'
import { definitions } from './reset-objects.ts'
import type { MysqlSession } from './session.ts'

/**
 * The schema as lines: what the server would make each thing again from. A table's own statement has a line for each column, index and
 * constraint; sorted, they no longer say where a column stands.
 */
export async function shape(
  session: MysqlSession,
  also: readonly string[] = [],
): Promise<string[]> {
  const [[current = null] = []] = await session.query('select database()')
  if (current === null) return []
  const lines: string[] = []
  try {
    for (const schema of await existing(session, [current, ...also])) {
      await session.query(`use ${name(schema)}`)
      lines.push(`database ${schema}`, ...(await objects(session, schema)))
      lines.push(...(await grants(session, schema)))
    }
  } finally {
    await session.query(`use ${name(current)}`)
  }
  return lines.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}

async function objects(session: MysqlSession, schema: string): Promise<string[]> {
  const lines: string[] = []
  for (const { kind, name: object, sql, table, place, session: its } of await definitions(
    session,
  )) {
    const called = `${kind} ${schema}.${object}`
    if (kind === 'table') {
      const [head = '', ...parts] = sql.split('\n')
      // The first line only opens the bracket; the last closes it and has the table's options.
      lines.push(called, ...parts.map(part => `${called} ${part.trim().replace(/,$/, '')}`))
      if (parts.length === 0) lines.push(`${called} ${head}`)
    } else {
      const fires = table === null ? '' : `on ${table} as number ${place} `
      lines.push(`${called} ${fires}${oneLine(sql)} sql_mode=${its.mode ?? ''}`)
    }
  }
  return lines
}

const oneLine = (sql: string): string => sql.replace(/\s+/g, ' ').trim()

/** Privileges on the database, on its tables and their columns; those of whole accounts are the server's. */
async function grants(session: Session, schema: string): Promise<string[]> {
  const of = text(schema)
  const rows = await session.query(
    `select concat_ws(' ', 'grant', grantee, privilege_type, table_schema, is_grantable)
from information_schema.schema_privileges where table_schema = ${of}
union all select concat_ws(' ', 'grant', grantee, privilege_type, concat(table_schema, '.', table_name), is_grantable)
from information_schema.table_privileges where table_schema = ${of}
union all select concat_ws(' ', 'grant', grantee, privilege_type, concat(table_schema, '.', table_name, '.', column_name), is_grantable)
from information_schema.column_privileges where table_schema = ${of}`,
  )
  return rows.flatMap(([line]) => line ?? [])
}
