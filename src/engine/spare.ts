import { randomBytes, randomUUID } from 'node:crypto'
import type { Column, Table } from './catalog.ts'
import type { Session } from './engine.ts'

type ForeignKey = Table['foreignKeys'][number]

/** The foreign keys of the table's own schema that refer to it. */
export async function referringTo(session: Session, table: Table): Promise<ForeignKey[]> {
  const { tables } = await session.engine.catalog(session, [table.schema])
  return tables.flatMap(({ foreignKeys }) =>
    foreignKeys.filter(
      ({ references }) => references.schema === table.schema && references.name === table.name,
    ),
  )
}

/** Whoever deletes a row deletes, or empties, what refers to it by such a key. */
export const takesOthersAlong = (referring: readonly ForeignKey[]): boolean =>
  referring.some(({ onDelete }) => !HARMLESS.has(onDelete))

const HARMLESS: ReadonlySet<string> = new Set(['no action', 'restrict'])

/** The column of a unique index that a row can do without for a moment: no part of its `key`, and nobody refers to it. Null where none is. */
export function spareOf(
  table: Table,
  columns: readonly string[],
  key: readonly string[],
  referring: readonly ForeignKey[],
): Column | null {
  const fits = (column: Column): boolean =>
    columns.includes(column.name) &&
    !key.includes(column.name) &&
    !column.generated &&
    !referring.some(({ references }) => references.columns.includes(column.name)) &&
    (column.nullable ||
      (SPARE.has(column.type.kind) &&
        !table.foreignKeys.some(foreign => foreign.columns.includes(column.name))))
  const some = table.columns.filter(fits)
  return some.find(({ nullable }) => nullable) ?? some[0] ?? null
}

/** Kinds of which a value can be made up that no row has. */
const SPARE: ReadonlySet<string> = new Set(['text', 'integer', 'uuid'])

/** SQL of a value that no row holds; null where none can be made up. */
export async function spareValue(
  session: Session,
  table: Table,
  { name, type, nullable }: Column,
): Promise<string | null> {
  const { dialect } = session.engine
  if (nullable) return 'null'
  if (type.kind === 'uuid') return dialect.literal(randomUUID(), type)
  if (type.kind === 'text') {
    const text = `~${randomBytes(8).toString('hex')}`
    const room = Math.min(type.max ?? text.length, type.maxBytes ?? text.length)
    return room < text.length ? null : dialect.text(text)
  }
  if (type.kind !== 'integer') return null
  const column = dialect.name(name)
  const [[least = null, most = null] = []] = await session.query(
    `select ${dialect.wire(`min(${column})`, type)}, ${dialect.wire(`max(${column})`, type)} from ${dialect.table(table)}`,
  )
  if (least === null || most === null) return null
  const bits = BigInt(type.bits)
  const [from, to] = type.unsigned
    ? [0n, (1n << bits) - 1n]
    : [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n]
  if (BigInt(least) > from) return `${BigInt(least) - 1n}`
  return BigInt(most) < to ? `${BigInt(most) + 1n}` : null
}

/** Two rows have the same in these columns, as a condition; `a` and `b` are their aliases. */
export function sameIn(session: Session, a: string, b: string, columns: readonly string[]): string {
  const { name } = session.engine.dialect
  return columns.map(one => `${a}.${name(one)} = ${b}.${name(one)}`).join(' and ')
}

/** A row, as a condition; with an alias or without. */
export type Row = (alias: string) => string

/** The row of a table that has these values of a key, wire text. */
export function rowOf(
  session: Session,
  table: Table,
  key: readonly string[],
  values: readonly string[],
): Row {
  const { dialect } = session.engine
  return alias =>
    columnsOf(table, key)
      .map(
        ({ name, type }, i) =>
          `${alias}${dialect.name(name)} = ${dialect.literal(values[i] ?? '', type)}`,
      )
      .join(' and ')
}

export const columnsOf = (table: Table, names: readonly string[]): Column[] =>
  names.flatMap(name => table.columns.find(column => column.name === name) ?? [])

/** The row gets the spare value. */
export async function giveUp(
  session: Session,
  table: Table,
  spare: Column,
  value: string,
  row: Row,
): Promise<void> {
  const { dialect } = session.engine
  await session.execute(
    `update ${dialect.table(table)} set ${dialect.name(spare.name)} = ${value} where ${row('')}`,
  )
}
