import type { Column, Table } from '../../engine/catalog.ts'
import { type Cell, DatabaseError, type Session } from '../../engine/engine.ts'
import { insertOfCopy } from '../../engine/health.ts'
import { targetName } from '../../mapping/plan.ts'
import { namedSchemas } from '../../spec/named-schemas.ts'
import type { Scene } from '../scene.ts'

/** A row that somebody wrote on the new side after the cutover: its key, and what it came to; null: it was deleted. */
export interface Written {
  table: Table
  how: 'inserted' | 'updated' | 'deleted'
  key: { column: string; value: Cell }[]
  /** What of the row was written, and counts. */
  columns: readonly Column[]
  digest: string | null
}

/** Writes of each kind a table. */
const EACH = 2

/** A table that the move fills, as it is behind the last step. */
interface Filled {
  table: Table
  key: readonly string[]
  /** What is written there: in one database, where other columns have their own life, those that the move fills. */
  columns: readonly Column[]
}

const KINDS = ['updated', 'deleted', 'inserted'] as const

/** Writes a few rows of every table that the move fills, as the application would from now on. `refused`: what a table took none of, a line each. */
export async function writeOn(
  scene: Scene,
  session: Session,
): Promise<{ writes: Written[]; refused: string[] }> {
  const writes: Written[] = []
  const refused: string[] = []
  for (const filled of await filledTables(scene, session)) {
    const { table, key: names, columns } = filled
    const keys = await keysOf(session, table, names, 3 * EACH)
    const found: Written[] = []
    // First, since they are copies of rows that nobody has written.
    for (const key of await inserted(session, table, names))
      found.push(await written(session, { table, how: 'inserted', key, columns }))
    for (const key of keys.slice(0, EACH)) {
      const one = await updated(session, filled, key)
      if (one !== null) found.push(one)
    }
    for (const key of keys.slice(EACH, 2 * EACH)) {
      const sql = `delete from ${quoted(session, table)} where ${where(session, key)}`
      if (await accepts(session, sql, key))
        found.push({ table, how: 'deleted', key, columns, digest: null })
    }
    const none = KINDS.filter(kind => !found.some(({ how }) => how === kind))
    if (none.length > 0 && keys.length > 0)
      refused.push(`${targetName(table)} takes none that is ${none.join(' or ')}`)
    writes.push(...found.toSorted((a, b) => KINDS.indexOf(a.how) - KINDS.indexOf(b.how)))
  }
  return { writes, refused }
}

/** Steps of the cutover may have dropped columns since the plan was made, or given the table another name: then it is not written. */
async function filledTables(scene: Scene, session: Session): Promise<Filled[]> {
  const { tables } = await session.engine.catalog(session, namedSchemas(scene.move, 'target'))
  const filling = Map.groupBy(scene.plan.transfers, ({ to }) => targetName(to))
  return [...filling].flatMap(([name, transfers]): Filled[] => {
    const table = tables.find(one => targetName(one) === name)
    const [first] = transfers
    if (table === undefined || first === undefined) return []
    const key = first.key.map(one => one.name)
    const fields = new Set(transfers.flatMap(one => one.fields.map(({ target }) => target.name)))
    const columns = scene.plan.inPlace
      ? table.columns.filter(one => fields.has(one.name))
      : table.columns
    const there = key.every(one => table.columns.some(({ name }) => name === one))
    return there && columns.length > 0 ? [{ table, key, columns }] : []
  })
}

/** How many of those writes are there as they were made. */
export async function stillThere(session: Session, writes: readonly Written[]): Promise<Written[]> {
  const found: Written[] = []
  for (const one of writes) {
    const now = await written(session, one)
    if (now.digest === one.digest) found.push(one)
  }
  return found
}

type Key = Written['key']

async function keysOf(
  session: Session,
  table: Table,
  names: readonly string[],
  most: number,
): Promise<Key[]> {
  const { dialect } = session.engine
  const list = names.map(name => rawOf(session, table, name)).join(', ')
  const order = names.map(name => dialect.name(name)).join(', ')
  const rows = await session.query(
    `select ${list} from ${dialect.table(table)} order by ${order} ${dialect.limit(most, 0)}`,
  )
  return rows.map(row => names.map((column, i) => ({ column, value: row[i] ?? null })))
}

const rawOf = (session: Session, table: Table, name: string): string => {
  const column = table.columns.find(one => one.name === name)
  const quotedName = session.engine.dialect.name(name)
  return column === undefined ? quotedName : session.engine.dialect.wire(quotedName, column.type)
}

const quoted = (session: Session, table: Table): string => session.engine.dialect.table(table)

const where = (session: Session, key: Key, from = 1): string =>
  key
    .map(({ column }, i) => {
      const { dialect } = session.engine
      return `${dialect.name(column)} = ${dialect.param(i + from)}`
    })
    .join(' and ')

const valuesOf = (key: Key): Cell[] => key.map(({ value }) => value)

async function written(
  session: Session,
  { table, how, key, columns }: Omit<Written, 'digest'>,
): Promise<Written> {
  const { dialect } = session.engine
  const wires = columns.map(({ name, type }) => dialect.wire(dialect.name(name), type))
  const [[rows, digest] = []] = await session.query(
    `select count(*), ${dialect.sumOfHashes(wires)} from ${quoted(session, table)} where ${where(session, key)}`,
    valuesOf(key),
  )
  return { table, how, key, columns, digest: rows === '0' ? null : (digest ?? null) }
}

/** Changes one cell of a row, in the first column that takes it and keeps it; null where none does. */
async function updated(
  session: Session,
  { table, columns }: Filled,
  key: Key,
): Promise<Written | null> {
  const { dialect } = session.engine
  const fixed = new Set([
    ...key.map(({ column }) => column),
    ...table.uniques.flatMap(one => one.columns),
    ...table.foreignKeys.flatMap(one => one.columns),
  ])
  for (const column of columns) {
    if (fixed.has(column.name) || column.generated || column.identity !== null) continue
    const name = dialect.name(column.name)
    const to = { integer: `${name} + 1`, decimal: `${name} + 1`, text: `concat(${name}, 'x')` }
    const value = Object.entries(to).find(([kind]) => kind === column.type.kind)?.[1]
    if (value === undefined) continue
    const one = { table, how: 'updated' as const, key, columns }
    const before = await written(session, one)
    const sql = `update ${quoted(session, table)} set ${name} = ${value} where ${where(session, key)} and ${name} is not null`
    if (!(await accepts(session, sql, key))) continue
    const after = await written(session, one)
    // A trigger that keeps both forms alike may have made it what it was.
    if (after.digest !== before.digest) return after
  }
  return null
}

/** Whether the server takes the statement, and it touches a row. */
async function accepts(session: Session, sql: string, key: Key): Promise<boolean> {
  try {
    return (await session.execute(sql, valuesOf(key))) > 0
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.lost) throw error
    return false
  }
}

/** Copies of a row, where the table numbers its rows itself, or where an integer key has room above. */
async function inserted(session: Session, table: Table, names: readonly string[]): Promise<Key[]> {
  const before = new Set(
    (await keysOf(session, table, names, MANY)).map(key => JSON.stringify(key)),
  )
  try {
    await session.execute(copyWithNextKey(session, table))
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.lost) throw error
    return []
  }
  const after = await keysOf(session, table, names, MANY)
  return after.filter(key => !before.has(JSON.stringify(key)))
}

/** More rows than a fixture has. */
const MANY = 100_000

function copyWithNextKey(session: Session, table: Table): string {
  const { dialect } = session.engine
  const [key] = table.primaryKey ?? []
  const column = table.columns.find(({ name }) => name === key)
  if (table.primaryKey?.length !== 1 || column === undefined || column.identity !== null)
    return insertOfCopy(session, table, 'default values')
  const columns = table.columns.filter(({ generated }) => !generated)
  const unique = new Set(table.uniques.flatMap(one => one.columns))
  const next: Record<string, string> = {
    integer: `(select max(${dialect.name(column.name)}) + 1 from ${dialect.table(table)})`,
    uuid: `'00000000-0000-4000-8000-00000000cafe'`,
  }
  const values = columns.map(one =>
    one === column
      ? (next[one.type.kind] ?? dialect.name(one.name))
      : one.nullable && unique.has(one.name)
        ? 'null'
        : dialect.name(one.name),
  )
  const list = columns.map(one => dialect.name(one.name)).join(', ')
  return `insert into ${dialect.table(table)} (${list}) select ${values.join(', ')} from ${dialect.table(table)} ${dialect.limit(1, 0)}`
}
