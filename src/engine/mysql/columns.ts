import type { Column } from '../catalog.ts'
import type { Cell } from '../engine.ts'
import { MARIADB } from './flavour.ts'
import { text } from './quote.ts'
import type { MysqlSession } from './session.ts'
import { columnType } from './types.ts'

/** The columns of a database's tables and views (or of one of them), by table, in their order. */
export async function columns(
  session: MysqlSession,
  schema: string,
  table?: string,
): Promise<Map<string, Column[]>> {
  // MariaDB looks into one database only where that is given by an equality.
  const where = `table_schema = ${text(schema)}${table === undefined ? '' : ` and table_name = ${text(table)}`}`
  const srid = session.flavour === MARIADB ? 'null' : 'srs_id'
  const rows = await session.query(
    `select table_name, column_name, column_type, character_set_name, is_nullable = 'YES', column_default, extra,
      collation_name, data_type, ${srid}, @@sql_mode like '%NO\\_ZERO%'
     from information_schema.columns where ${where} order by table_name, ordinal_position`,
  )
  const json = await jsonColumns(session, schema)
  const byTable = new Map<string, Column[]>()
  for (const [
    of,
    name,
    native,
    charset,
    nullable,
    initial,
    extra,
    collation,
    data,
    srs,
    noZero,
  ] of rows) {
    if (!of || !name || !native) continue
    const column: Column = {
      name,
      type: columnType({
        native,
        charset: charset ?? null,
        srid: srs ? Number(srs) : null,
        json: json.has(`${of}\0${name}`),
      }),
      native,
      nullable: nullable === '1',
      default: defaultText(session, initial ?? null, extra ?? '', data ?? ''),
      generated: /\b(VIRTUAL|STORED|PERSISTENT) GENERATED\b/i.test(extra ?? ''),
      identity: /\bauto_increment\b/i.test(extra ?? '') ? 'by default' : null,
      collation: collation ?? null,
    }
    if (noZero === '0' && DATED.has(column.type.kind)) column.zeroDates = true
    const columns = byTable.get(of)
    if (columns) columns.push(column)
    else byTable.set(of, [column])
  }
  return byTable
}

const DATED: ReadonlySet<Column['type']['kind']> = new Set(['date', 'wall', 'instant'])

/**
 * MariaDB's JSON is a LONGTEXT whose column has the check json_valid.
 * https://mariadb.com/kb/en/json-data-type/
 */
async function jsonColumns(session: MysqlSession, schema: string): Promise<Set<string>> {
  if (session.flavour !== MARIADB) return new Set()
  const rows = await session.query(
    `select table_name, constraint_name, check_clause from information_schema.check_constraints
     where constraint_schema = ${text(schema)} and level = 'Column'`,
  )
  return new Set(
    rows
      .filter(([, column, clause]) => clause === `json_valid(\`${column?.replaceAll('`', '``')}\`)`)
      .map(([table, column]) => `${table}\0${column}`),
  )
}

const BARE = new Set([
  'tinyint',
  'smallint',
  'mediumint',
  'int',
  'bigint',
  'decimal',
  'float',
  'double',
  'year',
  'bit',
  'binary',
  'varbinary',
])

/** MariaDB prints SQL; MySQL prints a literal's value without quotes, and marks expressions. */
function defaultText(
  session: MysqlSession,
  initial: Cell,
  extra: string,
  data: string,
): string | null {
  if (session.flavour === MARIADB) return initial === 'NULL' ? null : initial
  if (initial === null) return null
  if (/^CURRENT_TIMESTAMP/.test(initial)) return initial
  if (/\bDEFAULT_GENERATED\b/.test(extra)) return `(${initial})`
  return BARE.has(data) ? initial : text(initial)
}
