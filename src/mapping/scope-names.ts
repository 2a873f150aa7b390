import { findTable, findTableColumn } from '../engine/names.ts'
import type { Context } from './context.ts'
import type { PlannedTolerance, Transfer } from './plan.ts'

/** Names outside of `map` that mean source tables: a forecast or a phase of a table that is not there would mean nothing. */
export function checkNames({ move, sides, author }: Context): void {
  const { catalog } = sides.source
  const phases = move.spec.execution?.phases?.by ?? {}
  for (const [names, path] of [
    [Object.keys(move.spec.scope?.volume ?? {}), ['scope', 'volume']],
    [Object.keys(phases), ['execution', 'phases', 'by']],
  ] as const) {
    for (const name of names)
      author.lookedUp(findTable(catalog, name), [...path, name], 'source table', name, true)
  }
}

/** The transfers with the tolerances that are about their target columns: the move's, and their own. */
export function withTolerances(transfers: readonly Transfer[], context: Context): Transfer[] {
  const { move, author, sides } = context
  const whole = (move.spec.validate?.tolerate ?? []).flatMap((tolerance, n) => {
    const path = ['validate', 'tolerate', n, 'column']
    const found = author.lookedUp(
      findTableColumn(sides.target.catalog, tolerance.column),
      path,
      'target column',
      tolerance.column,
    )
    return found === null
      ? []
      : [{ ...found, tolerance: { ...tolerance, path: path.slice(0, -1) } }]
  })
  return transfers.map(transfer => {
    const { to, path } = transfer
    const own = tolerated(transfer, path[1], context)
    const shared = whole.filter(w => w.table.schema === to.schema && w.table.name === to.name)
    return {
      ...transfer,
      tolerate: [...own, ...shared.map(w => ({ ...w.tolerance, column: w.column.name }))],
    }
  })
}

/** An entry names columns of its own table, with or without the table's name. */
function tolerated(
  transfer: Transfer,
  at: string | number | undefined,
  { move, author, sides }: Context,
): PlannedTolerance[] {
  const entry = typeof at === 'number' ? move.spec.map[at] : undefined
  return (entry?.validate?.tolerate ?? []).flatMap((tolerance, n) => {
    const path = [...transfer.path, 'validate', 'tolerate', n, 'column']
    const short = transfer.to.columns.find(c => c.name === tolerance.column)
    const at = path.slice(0, -1)
    if (short !== undefined) return [{ ...tolerance, path: at }]
    const found = author.lookedUp(
      findTableColumn(sides.target.catalog, tolerance.column),
      path,
      'target column',
      tolerance.column,
    )
    return found === null ? [] : [{ ...tolerance, column: found.column.name, path: at }]
  })
}
