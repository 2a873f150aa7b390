import { keyIsUnique } from '../engine/batch-sql.ts'
import type { Session } from '../engine/engine.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'

export async function isEmpty(target: Session, write: CompiledTransfer['write']): Promise<boolean> {
  const { dialect } = target.engine
  const rows = await target.query(
    `select 1 from ${dialect.table(write.table)} ${dialect.limit(1, 0)}`,
  )
  return rows.length === 0
}

/** Straight into the table, where nothing is looked up and a unique index refuses what comes twice. */
export function goesDirectly(target: Session, { write, pass }: CompiledTransfer): boolean {
  return (
    pass === 'first' &&
    !write.update &&
    write.existing === 'error' &&
    write.lookups.length === 0 &&
    write.probes.length === 0 &&
    keyIsUnique(write) &&
    target.engine.writer.takesDirectly(target, write)
  )
}
