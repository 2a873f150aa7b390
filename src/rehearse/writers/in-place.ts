import { inputs } from '../../mapping/pii.ts'
import { type Plan, type Transfer, targetName } from '../../mapping/plan.ts'
import { type Before, rememberBefore } from '../../validate/before.ts'
import { type Scene, sessionOn } from '../scene.ts'

/** Columns that an entry fills in the very table that it reads; none of an entry from one table to another. */
export function filledInPlace(plan: Plan, transfer: Transfer): string[] {
  if (!isItself(plan, transfer)) return []
  const key = new Set(transfer.key.map(({ name }) => name))
  return transfer.fields
    .filter(({ target, form }) => !key.has(target.name) && form.kind !== 'filled-by')
    .map(({ target }) => target.name)
}

/** Why nobody can say, once somebody has written, what an entry from a table to itself has to come to; null where it can be said. */
export function unsaidInPlace(plan: Plan, transfer: Transfer): string | null {
  if (!isItself(plan, transfer)) return null
  if (!transfer.update) return `${transfer.id} adds rows to the table that it reads`
  const { where } = transfer.from
  const read = new Set(
    transfer.fields
      .filter(({ target }) => !transfer.key.some(({ name }) => name === target.name))
      .flatMap(({ form }) => [
        ...inputs(form),
        ...(form.kind === 'lookup' && targetName(form.table) === targetName(transfer.to)
          ? [form.take.name, ...form.by.map(({ column }) => column.name)]
          : []),
      ]),
  )
  const over = plan.transfers
    .filter(one => targetName(one.to) === targetName(transfer.to))
    .flatMap(one => filledInPlace(plan, one))
    .find(name => read.has(name) || (where !== null && names(where, name)))
  return over === undefined
    ? null
    : `${transfer.id} writes over ${over}, which it reads: what a row held before is gone when the two are compared`
}

/**
 * Copies of what was there before the move, for the comparison after writers were at work: where entries only fill columns of the
 * rows that they read, and read none of those columns, what is expected comes from the rows as they are now.
 */
export async function beforeNow(scene: Scene, before: readonly Before[]): Promise<Before[]> {
  const { plan } = scene
  const tables = Map.groupBy(plan.transfers, ({ to }) => targetName(to))
  const fresh = [...tables.values()].filter(transfers =>
    transfers.every(one => isItself(plan, one) && unsaidInPlace(plan, one) === null),
  )
  if (fresh.length === 0) return [...before]
  await using target = await sessionOn(scene, scene.target)
  const now = await rememberBefore({ ...plan, transfers: fresh.flat() }, target)
  const again = new Set(now.map(({ table }) => targetName(table)))
  return [...before.filter(({ table }) => !again.has(targetName(table))), ...now]
}

const isItself = (plan: Plan, { from, to }: Transfer): boolean =>
  plan.inPlace && from.table !== null && targetName(from.table) === targetName(to)

const names = (sql: string, column: string): boolean =>
  new RegExp(`(?<![\\w$])${column.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w$])`, 'i').test(sql)
