import { createHash } from 'node:crypto'
import type { TableName } from '../engine/catalog.ts'
import { DatabaseError, OWN_SCHEMA, type Session } from '../engine/engine.ts'
import { type Plan, type Transfer, targetName } from '../mapping/plan.ts'

/** What stood in a target table before the move. Plain data: the gate hands it from before the move to the proof after it. */
export interface Before {
  table: TableName
  /** A copy of its rows in our own schema, or null: it was empty. */
  copy: TableName | null
}

/**
 * Copies the target tables whose former rows the proof will ask about (`owns`, `existing: keep | overwrite`, `update`), as far as
 * they hold rows. A copy that an earlier run left is replaced. To be called before the first row moves; throws DatabaseError.
 */
export async function rememberBefore(plan: Plan, target: Session): Promise<Before[]> {
  const { dialect } = target.engine
  const remembered = new Map<string, Before>()
  for (const transfer of plan.transfers) {
    const name = targetName(transfer.to)
    if (remembered.has(name) || !concerned(transfer)) continue
    const table: TableName = { schema: transfer.to.schema, name: transfer.to.name }
    const first = await target.query(`select 1 from ${dialect.table(table)} ${dialect.limit(1, 0)}`)
    if (first.length === 0) {
      remembered.set(name, { table, copy: null })
      continue
    }
    const copy = {
      schema: OWN_SCHEMA,
      name: `before_${createHash('sha256').update(name).digest('hex').slice(0, 16)}`,
    }
    await copyTable(target, transfer, copy)
    remembered.set(name, { table, copy })
  }
  return [...remembered.values()]
}

const concerned = (transfer: Transfer): boolean =>
  transfer.owns !== null || transfer.update || transfer.existing !== 'error'

async function copyTable(target: Session, transfer: Transfer, copy: TableName): Promise<void> {
  const { dialect } = target.engine
  await target.execute(dialect.ownSchema)
  await target.execute(`drop table if exists ${dialect.table(copy)}`)
  await target.execute(
    `create table ${dialect.table(copy)} as select * from ${dialect.table(transfer.to)}`,
  )
  const key = transfer.key.map(column => dialect.name(column.name)).join(', ')
  try {
    await target.execute(
      `create index ${dialect.name(`${copy.name}_key`)} on ${dialect.table(copy)} (${key})`,
    )
  } catch (error) {
    // A key that no plain index takes (MySQL's TEXT) is joined without one: slower, and the same answer.
    if (!(error instanceof DatabaseError) || error.lost) throw error
  }
}
