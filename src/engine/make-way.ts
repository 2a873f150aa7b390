import type { BatchSql } from './batch-sql.ts'
import type { Session } from './engine.ts'
import { rememberRows } from './keep-rows.ts'
import type { Kept } from './keeping.ts'
import {
  columnsOf,
  giveUp,
  type Row,
  referringTo,
  rowOf,
  sameIn,
  spareOf,
  spareValue,
  takesOthersAlong,
} from './spare.ts'
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
  const careful = takesOthersAlong(referring)
  for (const { columns } of target.table.uniques) {
    if (columns.every(one => target.key.includes(one))) continue
    const spare = writesAll(target, columns)
      ? spareOf(target.table, columns, target.key, referring)
      : null
    const holders = await holdersOf(session, target, columns, gone, met, sql)
    for (const { key, inBatch } of holders) {
      const row = rowOf(session, target.table, target.key, key)
      if (inBatch && spare === null) continue
      if (!inBatch && leaving === 'are deleted') {
        if (careful) continue
        await remember(session, target, row)
        await session.execute(`delete from ${sql.table} where ${row('')}`)
      } else if (spare !== null) {
        const value = await spareValue(session, target.table, spare)
        if (value === null) continue
        if (!inBatch) await remember(session, target, row)
        await giveUp(session, target.table, spare, value, row)
      }
    }
  }
}

/** The batch gives every column of the index, so that what a row gave up comes back. */
function writesAll(target: WriteTarget, columns: readonly string[]): boolean {
  const written = new Set([
    ...target.columns.map(({ name }) => name),
    ...target.lookups.map(({ column }) => column.name),
  ])
  return columns.every(one => written.has(one))
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
  const keys = columnsOf(target.table, target.key).map(({ name, type }) =>
    dialect.wire(`t.${dialect.name(name)}`, type),
  )
  const inBatch = `exists (select 1 from ${dialect.table(met.keeping)} m where ${sameIn(session, 'm', 't', target.key)})`
  const found =
    await session.query(`select distinct ${keys.join(', ')}, case when ${inBatch} then 1 else 0 end
from ${sql.rows} join ${sql.table} t on ${sameIn(session, 't', 'n', columns)}
where not (${sql.sameKey}) and (${inBatch} or (${gone}))`)
  return found.map(cells => ({
    key: cells.slice(0, -1).map(cell => cell ?? ''),
    inBatch: cells.at(-1) === '1',
  }))
}

async function remember(session: Session, { former, table }: WriteTarget, row: Row): Promise<void> {
  if (!former) return
  const from = `${session.engine.dialect.table(table)} t`
  await session.execute(rememberRows(session.engine, former, 't', from, row('t.')))
}
