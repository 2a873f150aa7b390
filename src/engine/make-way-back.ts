import type { Column } from './catalog.ts'
import type { Session } from './engine.ts'
import { KEPT_WAS, type Kept } from './keeping.ts'
import {
  columnsOf,
  giveUp,
  referringTo,
  rowOf,
  sameIn,
  spareOf,
  spareValue,
  takesOthersAlong,
} from './spare.ts'

/** Rows of a table that are still to be taken back: those that the move brought, and those that get what they had. */
export interface Undone {
  kept: Kept
  /** Columns that are put back. */
  written: readonly string[]
}

/**
 * Rows of the table that hold a unique value which a row of `batch` gets back give it up, so that rows can be put back in any order:
 * those that `undone` names, and that are taken back themselves. One that the move brought and that can do without no value is deleted,
 * where nothing goes with it. Whoever else is in the way stays, and the server objects. `where`: which rows of the keeping table `k` the
 * batch is. How many rows were deleted.
 */
export async function makeWayBack(
  session: Session,
  batch: Kept,
  where: string,
  undone: readonly Undone[],
): Promise<number> {
  const table = batch.of
  const referring = await referringTo(session, table)
  const careful = takesOthersAlong(referring)
  let deleted = 0
  const { primaryKey, uniques } = table
  const indexes = [...(primaryKey === null ? [] : [{ columns: primaryKey }]), ...uniques]
  for (const { columns } of indexes) {
    if (columns.every(one => batch.key.includes(one))) continue
    for (const { kept, written } of undone) {
      const spare = spareOf(table, columns, kept.key, referring)
      for (const { key, was } of await holdersOf(session, batch, where, kept, columns)) {
        const row = rowOf(session, table, kept.key, key)
        const value = await spareFor(session, kept, spare, was ? written : null)
        if (value !== null && spare !== null) await giveUp(session, table, spare, value, row)
        else if (!was && !careful)
          deleted += await session.execute(
            `delete from ${session.engine.dialect.table(table)} where ${row('')}`,
          )
      }
    }
  }
  return deleted
}

/** SQL of what a row has meanwhile; null where there is nothing. `written`: what it gets back, null where it goes. */
async function spareFor(
  session: Session,
  { of }: Kept,
  spare: Column | null,
  written: readonly string[] | null,
): Promise<string | null> {
  if (spare === null || written?.includes(spare.name) === false) return null
  return await spareValue(session, of, spare)
}

interface Holder {
  /** Wire text. */
  key: string[]
  /** It stood there before the move. */
  was: boolean
}

/** Rows of `undone` that hold what another row of the batch had in these columns. */
async function holdersOf(
  session: Session,
  batch: Kept,
  where: string,
  undone: Kept,
  columns: readonly string[],
): Promise<Holder[]> {
  const { dialect } = session.engine
  const keys = columnsOf(undone.of, undone.key).map(({ name, type }) =>
    dialect.wire(`t.${dialect.name(name)}`, type),
  )
  const found = await session.query(`select distinct ${keys.join(', ')}, u.${KEPT_WAS}
from ${dialect.table(batch.keeping)} k
  join ${dialect.table(batch.of)} t on ${sameIn(session, 't', 'k', columns)} and not (${sameIn(session, 't', 'k', batch.key)})
  join ${dialect.table(undone.keeping)} u on ${sameIn(session, 'u', 't', undone.key)}
where ${where}`)
  return found.map(cells => ({
    key: cells.slice(0, -1).map(cell => cell ?? ''),
    was: cells.at(-1) === '1',
  }))
}
