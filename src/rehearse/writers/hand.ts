import type { Cell, Session } from '../../engine/engine.ts'
import type { WrittenTable } from './tables.ts'
import type { Write } from './write.ts'

/** Every cell of a row that an insert may give, by column; null where the row is not there. Wire text. */
export async function cellsOf(
  source: Session,
  table: WrittenTable,
  key: readonly string[],
): Promise<Map<string, Cell> | null> {
  const { dialect } = source.engine
  const columns = table.table.columns.filter(
    ({ name, generated, identity }) =>
      !generated && identity !== 'always' && !table.filled.has(name),
  )
  const wires = columns.map(({ name, type }) => dialect.wire(dialect.name(name), type))
  const [row] = await source.query(
    `select ${wires.join(', ')} from ${dialect.table(table.table)} where ${isRow(source, table, key)}`,
  )
  return row === undefined ? null : new Map(columns.map(({ name }, i) => [name, row[i] ?? null]))
}

/** A write as one statement of the source. */
export function statement(source: Session, write: Write): string {
  const { dialect } = source.engine
  const { table, kind, cells, key } = write
  const name = dialect.table(table.table)
  const where = isRow(source, table, key)
  const given = [...cells].flatMap(([column, cell]) => {
    const known = table.table.columns.find(one => one.name === column)
    if (known === undefined) return []
    const value = cell === null ? 'null' : dialect.typed(dialect.text(cell), known)
    return [{ name: dialect.name(column), value }]
  })
  if (kind === 'delete') return `delete from ${name} where ${where}`
  if (kind === 'insert' || (kind === 'insert again' && table.soft === null))
    return `insert into ${name} (${given.map(one => one.name).join(', ')}) values (${given.map(one => one.value).join(', ')})`
  return `update ${name} set ${given.map(one => `${one.name} = ${one.value}`).join(', ')} where ${where}`
}

/** Whether somebody holds a lock on the row: a write of it would wait. */
export function lockProbe(source: Session, { table, key }: Write): string {
  return `select 1 from ${source.engine.dialect.table(table.table)} where ${isRow(source, table, key)} for update nowait`
}

/** The row of that key, as a condition. */
export function isRow(source: Session, { key }: WrittenTable, values: readonly string[]): string {
  const { dialect } = source.engine
  return key
    .map(({ name, type }, i) => `${dialect.name(name)} = ${dialect.literal(values[i] ?? '', type)}`)
    .join(' and ')
}
