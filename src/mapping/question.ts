import type { Check, Evidence } from '../check/check.ts'
import { keyText, type Privacy } from '../check/privacy.ts'
import type { Transfer } from './plan.ts'
import type { Met, Probe } from './sql/scan.ts'

/** What is asked of every row of a relation, and the check that the answer makes; null: there is nothing to say. */
export type Question = Probe<{
  /** Whether the keys of the rows that are met are wanted. */
  keys: boolean
  check: (met: Met<unknown>) => Check | null
}>

/** Up to five source rows, by key. */
export function rowsMet(transfer: Transfer, met: Met<unknown>, privacy: Privacy): Evidence[] {
  if (met.keys.length === 0) return []
  const { key, table } = transfer.from
  const pii = key.some(column => column.pii === true)
  const names = key.map(column => column.name)
  const rows = met.keys.map(cells => ({ key: keyText(names, cells, pii, privacy), cells: [] }))
  return [{ kind: 'rows', table: table?.name ?? 'query', what: 'differing', total: met.rows, rows }]
}
