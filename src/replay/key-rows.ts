import type { Engine } from '../engine/engine.ts'
import type { Transfer } from '../mapping/plan.ts'
import { compile } from '../mapping/sql/compile.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'

/** A transfer that makes the target's keys and nothing else, of rows that `where` chooses (SQL over `s`; null: all). */
export function keyRows(
  transfer: Transfer,
  source: Engine,
  target: Engine,
  where: string | null,
): CompiledTransfer {
  const key = new Set(transfer.key.map(({ name }) => name))
  const fields = transfer.fields.filter(field => key.has(field.target.name))
  const only = { ...transfer, fields, secondPass: [], from: { ...transfer.from, where } }
  return compile(only, source, target, 'first', false)
}
