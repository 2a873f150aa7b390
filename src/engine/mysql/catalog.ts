import type { Catalog, ForeignKey, Named, Table, Trigger, Unique } from '../catalog.ts'
import { OWN_SCHEMA } from '../engine.ts'
import { columns } from './columns.ts'
import { text } from './quote.ts'
import type { MysqlSession } from './session.ts'

const SYSTEM = ['mysql', 'sys', 'information_schema', 'performance_schema', OWN_SCHEMA]

/**
 * The session's database and those named in `also`; where the session has none, all of the user's
 * databases. Databases are read one by one, since MariaDB opens every table of all of them
 * otherwise.
 */
export async function catalog(
  session: MysqlSession,
  also: readonly string[] = [],
): Promise<Catalog> {
  const [[current = null] = []] = await session.query('select database()')
  const schemas = await existing(session, current === null ? null : [current, ...also])
  const found: Catalog = {
    tables: [],
    views: [],
    routines: [],
    triggers: [],
    searchPath: current === null ? [] : [current],
  }
  for (const schema of schemas) {
    found.tables.push(...(await tables(session, schema)))
    found.views.push(
      ...(await named(
        session,
        schema,
        'select table_name from information_schema.views where table_schema',
      )),
    )
    found.routines.push(
      ...(await named(
        session,
        schema,
        'select routine_name from information_schema.routines where routine_schema',
      )),
    )
    found.triggers.push(...(await triggers(session, schema)))
  }
  return found
}

/** Those of the wanted databases that are there; null: all that are not the system’s or ours. */
export async function existing(session: MysqlSession, wanted: string[] | null): Promise<string[]> {
  const rows = await session.query(
    `select schema_name from information_schema.schemata
     where lower(schema_name) not in (${SYSTEM.map(text).join(', ')})
     ${wanted === null ? '' : `and schema_name in (${wanted.map(text).join(', ')})`} order by schema_name`,
  )
  const names = rows.flatMap(([schema]) => schema ?? [])
  // The session's own first.
  return wanted === null ? names : names.sort((a, b) => wanted.indexOf(a) - wanted.indexOf(b))
}

async function tables(session: MysqlSession, schema: string): Promise<Table[]> {
  const rows = await session.query(
    `select t.table_name, e.transactions = 'YES', t.create_options like '%partitioned%'
     from information_schema.tables t left join information_schema.engines e on e.engine = t.engine
     where t.table_schema = ${text(schema)} and t.table_type in ('BASE TABLE', 'SYSTEM VERSIONED')
     order by t.table_name`,
  )
  const byTable = await columns(session, schema)
  const found = new Map<string, Table>()
  for (const [name, transactional, partitioned] of rows) {
    if (!name) continue
    found.set(name, {
      schema,
      name,
      columns: byTable.get(name) ?? [],
      primaryKey: null,
      uniques: [],
      foreignKeys: [],
      transactional: transactional === '1',
      kind: partitioned === '1' ? 'partitioned' : 'table',
    })
  }
  await addUniques(session, schema, found)
  await addForeignKeys(session, schema, found)
  return [...found.values()]
}

/**
 * Indexes with a part that is a prefix or an expression promise something else, and are left out.
 */
async function addUniques(
  session: MysqlSession,
  schema: string,
  tables: Map<string, Table>,
): Promise<void> {
  const rows = await session.query(
    `select table_name, index_name, column_name, sub_part is null from information_schema.statistics
     where table_schema = ${text(schema)} and non_unique = 0 order by table_name, index_name, seq_in_index`,
  )
  const indexes = Map.groupBy(rows, ([table, index]) => `${table}\0${index}`)
  for (const parts of indexes.values()) {
    const [[tableName, name] = []] = parts
    const table = tables.get(tableName ?? '')
    if (!table || !name) continue
    const names = parts.flatMap(([, , column]) => column ?? [])
    if (name === 'PRIMARY') table.primaryKey = names
    else if (parts.every(([, , column, whole]) => column !== null && whole === '1')) {
      table.uniques.push({
        name,
        columns: names,
        identifies: allNotNull(table, names),
      } satisfies Unique)
    }
  }
}

const allNotNull = (table: Table, names: readonly string[]): boolean =>
  names.every(name => table.columns.some(column => column.name === name && !column.nullable))

async function addForeignKeys(
  session: MysqlSession,
  schema: string,
  tables: Map<string, Table>,
): Promise<void> {
  const rules = await session.query(
    `select table_name, constraint_name, delete_rule from information_schema.referential_constraints
     where constraint_schema = ${text(schema)}`,
  )
  const onDelete = new Map(
    rules.map(([table, name, rule]) => [`${table}\0${name}`, rule?.toLowerCase() ?? '']),
  )
  const rows = await session.query(
    `select table_name, constraint_name, column_name, referenced_table_schema, referenced_table_name, referenced_column_name
     from information_schema.key_column_usage
     where table_schema = ${text(schema)} and referenced_table_name is not null
     order by table_name, constraint_name, ordinal_position`,
  )
  const keys = Map.groupBy(rows, ([table, name]) => `${table}\0${name}`)
  for (const [id, parts] of keys) {
    const [[tableName, name, , toSchema, toTable] = []] = parts
    if (!tableName || !name || !toSchema || !toTable) continue
    tables.get(tableName)?.foreignKeys.push({
      name,
      columns: parts.flatMap(([, , column]) => column ?? []),
      references: {
        schema: toSchema,
        name: toTable,
        columns: parts.flatMap(([, , , , , column]) => column ?? []),
      },
      deferrable: false,
      onDelete: onDelete.get(id)?.toLowerCase() ?? '',
    } satisfies ForeignKey)
  }
}

async function named(session: MysqlSession, schema: string, select: string): Promise<Named[]> {
  const rows = await session.query(`${select} = ${text(schema)} order by 1`)
  return rows.flatMap(([name]) => (name ? { schema, name } : []))
}

async function triggers(session: MysqlSession, schema: string): Promise<Trigger[]> {
  const rows = await session.query(
    `select trigger_name, event_object_table from information_schema.triggers
     where trigger_schema = ${text(schema)} order by 1`,
  )
  return rows.flatMap(([name, table]) => (name && table ? { schema, name, table } : []))
}
