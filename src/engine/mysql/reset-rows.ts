import { columns } from './columns.ts'
import { dialect } from './dialect.ts'
import { name } from './quote.ts'
import type { Definition } from './reset-objects.ts'
import type { MysqlSession } from './session.ts'

/** A table, and what its rows come to. */
export interface KeptTable {
  definition: Definition
  /** Columns that take values. */
  columns: string[]
  digest: string
}

/** Tables of the session's database, and what their rows come to: how many there are, and a sum over a hash of each. */
export async function digestsOf(
  session: MysqlSession,
  database: string,
  tables: readonly Definition[],
): Promise<KeptTable[]> {
  const { wire, sumOfHashes } = dialect(session.flavour)
  const all = await columns(session, database)
  const found: KeptTable[] = []
  for (const definition of tables) {
    const own = (all.get(definition.name) ?? []).filter(column => !column.generated)
    const wires = own.map(column => wire(name(column.name), column.type))
    const [row = []] = await session.query(
      `select count(*), ${sumOfHashes(wires)} from ${name(definition.name)}`,
    )
    found.push({ definition, columns: own.map(column => column.name), digest: row.join(' ') })
  }
  return found
}

/** Copies a table's rows, from the one database into the other. */
export async function copyRows(
  session: MysqlSession,
  table: KeptTable,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const list = table.columns.map(name).join(', ')
  const of = (database: string): string => `${name(database)}.${name(table.definition.name)}`
  await session.execute(`insert into ${of(to)} (${list}) select ${list} from ${of(from)}`)
}

/** Empties a table, which fires no trigger, and takes AUTO_INCREMENT back. */
export const empty = (session: MysqlSession, table: Definition): Promise<number> =>
  session.execute(`truncate table ${name(table.name)}`)

/** Sets what a table or a sequence gives next. */
export async function setNext(
  session: MysqlSession,
  { kind, name: object, next }: Definition,
): Promise<void> {
  if (next === null) return
  await session.execute(
    kind === 'sequence'
      ? `alter sequence ${name(object)} restart ${next}`
      : `alter table ${name(object)} auto_increment = ${next}`,
  )
}
