import type { Table } from '../../engine/catalog.ts'
import { type Cell, DatabaseError, type Session } from '../../engine/engine.ts'
import { insertOfCopy } from '../../engine/health.ts'
import { targetName } from '../../mapping/plan.ts'
import type { Scene } from '../scene.ts'

/** A row that somebody wrote on the new side after the cutover: its key, and what it came to; null: it was deleted. */
export interface Written {
  table: Table
  how: 'inserted' | 'updated' | 'deleted'
  key: { column: string; value: Cell }[]
  digest: string | null
}

/** Writes of each kind a table. */
const EACH = 2

/** Writes a few rows of every table that the move fills, as the application would from now on. What a table refuses is left out. */
export async function writeOn(scene: Scene, session: Session): Promise<Written[]> {
  const tables = new Map(scene.plan.transfers.map(({ to, key }) => [targetName(to), { to, key }]))
  const found: Written[] = []
  for (const { to, key } of tables.values()) {
    const names = key.map(({ name }) => name)
    const keys = await keysOf(session, to, names, 3 * EACH)
    for (const one of keys.slice(0, EACH)) {
      if (await updated(session, to, one)) found.push(await written(session, to, one, 'updated'))
    }
    for (const one of keys.slice(EACH, 2 * EACH)) {
      if (
        await accepts(
          session,
          `delete from ${quoted(session, to)} where ${where(session, one)}`,
          one,
        )
      )
        found.push({ table: to, how: 'deleted', key: one, digest: null })
    }
    for (const one of await inserted(session, to, names))
      found.push(await written(session, to, one, 'inserted'))
  }
  return found
}

/** How many of those writes are there as they were made. */
export async function stillThere(session: Session, writes: readonly Written[]): Promise<Written[]> {
  const found: Written[] = []
  for (const one of writes) {
    const now = await written(session, one.table, one.key, one.how)
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
  table: Table,
  key: Key,
  how: Written['how'],
): Promise<Written> {
  const { dialect } = session.engine
  const wires = table.columns.map(({ name, type }) => dialect.wire(dialect.name(name), type))
  const [[rows, digest] = []] = await session.query(
    `select count(*), ${dialect.sumOfHashes(wires)} from ${quoted(session, table)} where ${where(session, key)}`,
    valuesOf(key),
  )
  return { table, how, key, digest: rows === '0' ? null : (digest ?? null) }
}

/** Changes one cell of a row, in the first column that takes it. */
async function updated(session: Session, table: Table, key: Key): Promise<boolean> {
  const { dialect } = session.engine
  const fixed = new Set([
    ...key.map(({ column }) => column),
    ...table.uniques.flatMap(({ columns }) => columns),
    ...table.foreignKeys.flatMap(({ columns }) => columns),
  ])
  for (const column of table.columns) {
    if (fixed.has(column.name) || column.generated || column.identity !== null) continue
    const name = dialect.name(column.name)
    const to = { integer: `${name} + 1`, decimal: `${name} + 1`, text: `concat(${name}, 'x')` }
    const value = Object.entries(to).find(([kind]) => kind === column.type.kind)?.[1]
    if (value === undefined) continue
    const sql = `update ${quoted(session, table)} set ${name} = ${value} where ${where(session, key)} and ${name} is not null`
    if (await accepts(session, sql, key)) return true
  }
  return false
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
