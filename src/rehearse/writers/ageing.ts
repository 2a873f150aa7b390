import { DatabaseError, type Session } from '../../engine/engine.ts'
import { isRow } from './hand.ts'
import type { Write } from './write.ts'

/** Further back than any pass looks, whatever the type of the column. */
const DAYS = 3

/**
 * Sets the watermarks of rows that somebody will update without moving them far behind the last one: a pass looks some minutes behind
 * it, and where it sees every row anyway, nothing is shown. In words why that cannot be done; null where it is.
 */
export async function age(source: Session, writes: readonly Write[]): Promise<string | null> {
  const { dialect } = source.engine
  for (const write of writes) {
    const { watermark, table } = write.table
    if (watermark === null || write.kind !== 'update' || write.cells.has(watermark.name)) continue
    const column = dialect.name(watermark.name)
    const row = isRow(source, write.table, write.key)
    // Of the other rows: it is where the pass begins.
    const [[most = null] = []] = await source.query(
      `select ${dialect.wire(`max(${column})`, watermark.type)} from ${dialect.table(table)} where not (${row})`,
    )
    if (most === null)
      return `no other row of ${write.table.name} has a ${watermark.name}, so that a pass of catching up reads them all`
    try {
      await source.execute(
        `update ${dialect.table(table)} set ${column} = ${dialect.literal(most, watermark.type)} - interval '${DAYS}' day where ${row}`,
      )
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.lost) throw error
      return `${write.table.name} does not take an older ${watermark.name}, so that a pass of catching up may read every row anyway`
    }
  }
  return null
}
