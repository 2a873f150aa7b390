import { randomBytes, randomUUID } from 'node:crypto'
import type { BatchSql } from './batch-sql.ts'
import type { Column, Table } from './catalog.ts'
import type { Session } from './engine.ts'
import { rememberRows } from './keep-rows.ts'
import type { Kept } from './keeping.ts'
import type { MakeWay, WriteTarget } from './write.ts'

/**
 * Rows of the table that hold a unique value which another row of the staged batch is to have give it up, so that the batch can be
 * written in any order: rows of the batch themselves, and those that are gone. Whoever else is in the way stays, and the server objects.
 * `met`: the keys of the batch.
 */
export async function makeWay(
  session: Session,
  target: WriteTarget,
  { gone, leaving }: MakeWay,
  met: Kept,
  sql: BatchSql,
): Promise<void> {
  const referring = await referringTo(session, target.table)
  // Who deletes a row deletes, or empties, what refers to it by such a key.
  const careful = referring.some(({ onDelete }) => !HARMLESS.has(onDelete))
  for (const { columns } of target.table.uniques) {
    if (columns.every(one => target.key.includes(one))) continue
    const spare = spareOf(target, sql, columns, referring)
    const holders = await holdersOf(session, target, columns, gone, met, sql)
    for (const { key, inBatch } of holders) {
      const row = rowOf(session, target, key)
      if (inBatch && spare === null) continue
      if (!inBatch && leaving === 'are deleted') {
        if (careful) continue
        await remember(session, target, row)
        await session.execute(`delete from ${sql.table} where ${row('')}`)
      } else if (spare !== null) {
        const value = await spareValue(session, target.table, spare)
        if (value === null) continue
        if (!inBatch) await remember(session, target, row)
        const column = session.engine.dialect.name(spare.name)
        await session.execute(`update ${sql.table} set ${column} = ${value} where ${row('')}`)
      }
    }
  }
}

const HARMLESS: ReadonlySet<string> = new Set(['no action', 'restrict'])

type ForeignKey = Table['foreignKeys'][number]

async function referringTo(session: Session, table: Table): Promise<ForeignKey[]> {
  const { tables } = await session.engine.catalog(session, [table.schema])
  return tables.flatMap(({ foreignKeys }) =>
    foreignKeys.filter(
      ({ references }) => references.schema === table.schema && references.name === table.name,
    ),
  )
}

/** The column of a unique index that a row can do without for a moment: nobody refers to it, and the batch writes it. */
function spareOf(
  target: WriteTarget,
  sql: BatchSql,
  columns: readonly string[],
  referring: readonly ForeignKey[],
): Column | null {
  const written = new Set([
    ...target.columns.map(({ name }) => name),
    ...target.lookups.map(({ column }) => column.name),
  ])
  if (sql.others.length === 0 || !columns.every(one => written.has(one))) return null
  const fits = (column: Column): boolean =>
    columns.includes(column.name) &&
    !target.key.includes(column.name) &&
    !column.generated &&
    !referring.some(({ references }) => references.columns.includes(column.name)) &&
    (column.nullable ||
      (SPARE.has(column.type.kind) &&
        !target.table.foreignKeys.some(foreign => foreign.columns.includes(column.name))))
  const some = target.table.columns.filter(fits)
  return some.find(({ nullable }) => nullable) ?? some[0] ?? null
}

/** Kinds of which a value can be made up that no row has. */
const SPARE: ReadonlySet<string> = new Set(['text', 'integer', 'uuid'])

/** SQL of a value that no row holds; null where none can be made up. */
async function spareValue(
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

interface Holder {
  /** Wire text. */
  key: string[]
  /** The batch writes the row; else it is gone. */
  inBatch: boolean
}

async function holdersOf(
  session: Session,
  target: WriteTarget,
  columns: readonly string[],
  gone: string,
  met: Kept,
  sql: BatchSql,
): Promise<Holder[]> {
  const { dialect } = session.engine
  const keys = keyColumns(target).map(({ name, type }) =>
    dialect.wire(`t.${dialect.name(name)}`, type),
  )
  const same = (a: string, b: string, names: readonly string[]): string =>
    names.map(one => `${a}.${dialect.name(one)} = ${b}.${dialect.name(one)}`).join(' and ')
  const inBatch = `exists (select 1 from ${dialect.table(met.keeping)} m where ${same('m', 't', target.key)})`
  const found =
    await session.query(`select distinct ${keys.join(', ')}, case when ${inBatch} then 1 else 0 end
from ${sql.rows} join ${sql.table} t on ${same('t', 'n', columns)}
where not (${sql.sameKey}) and (${inBatch} or (${gone}))`)
  return found.map(cells => ({
    key: cells.slice(0, -1).map(cell => cell ?? ''),
    inBatch: cells.at(-1) === '1',
  }))
}

const keyColumns = ({ table, key }: WriteTarget): Column[] =>
  key.flatMap(name => table.columns.find(column => column.name === name) ?? [])

/** A row, as a condition; with an alias or without. */
function rowOf(session: Session, target: WriteTarget, key: readonly string[]) {
  const { dialect } = session.engine
  return (alias: string): string =>
    keyColumns(target)
      .map(
        ({ name, type }, i) =>
          `${alias}${dialect.name(name)} = ${dialect.literal(key[i] ?? '', type)}`,
      )
      .join(' and ')
}

async function remember(
  session: Session,
  { former, table }: WriteTarget,
  row: (alias: string) => string,
): Promise<void> {
  if (!former) return
  const from = `${session.engine.dialect.table(table)} t`
  await session.execute(rememberRows(session.engine, former, 't', from, row('t.')))
}
