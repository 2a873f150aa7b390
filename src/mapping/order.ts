import type { Table, TableName } from '../engine/catalog.ts'
import { components } from './components.ts'
import type { Transfer } from './plan.ts'

/** Why a transfer has to wait for another one, or for itself. `columns`: what may be left for a second pass instead; empty where that is impossible. */
export interface Dependency {
  from: number
  to: number
  kind: 'foreign key' | 'lookup'
  /** The foreign key's name, or the column that is looked up. */
  name: string
  columns: string[]
  /** The foreign key is suspended for the load: an order would be nice, and is not needed. */
  suspended: boolean
}

export interface Order {
  /** Indexes of transfers, in the order in which they run. */
  order: number[]
  /** Columns left for a second pass, by transfer. */
  secondPass: Map<number, string[]>
  /** Dependencies that the order does not honour, since their foreign keys are suspended. */
  suspended: Dependency[]
  /** Cycles that nothing breaks: what is in their way, in order. Empty where all is well. */
  stuck: Dependency[][]
}

/**
 * The order in which transfers run: what others refer to or look up comes first; where that leaves a choice, the spec's order. A cycle
 * breaks at suspended foreign keys first, then at as few nullable columns as it takes, which are filled in a second pass.
 */
export function orderOf(transfers: readonly Transfer[]): Order {
  const all = dependencies(transfers)
  const secondPass = new Map<number, string[]>()
  const suspended: Dependency[] = []
  const stuck: Dependency[][] = []
  let left = all
  for (;;) {
    const cycle = cycles(transfers.length, left)[0]
    if (cycle === undefined) break
    const broken = cycle.filter(d => d.suspended)
    if (broken.length > 0) {
      suspended.push(...broken)
      left = left.filter(d => !broken.includes(d))
      continue
    }
    const weakest = weakestOf(transfers.length, cycle)
    if (weakest === null) {
      stuck.push(path(cycle))
      left = left.filter(d => !cycle.includes(d))
      continue
    }
    const columns = secondPass.get(weakest.from) ?? []
    secondPass.set(weakest.from, [...new Set([...columns, ...weakest.columns])])
    // Columns that are written later no longer hold anything up, whichever dependency they belong to.
    const later = new Set(secondPass.get(weakest.from))
    left = left.filter(d => !(d.from === weakest.from && d.columns.some(c => later.has(c))))
  }
  return { order: sorted(transfers.length, left), secondPass, suspended, stuck }
}

/** What every transfer waits for: the tables that its written foreign keys refer to, and those that it looks in, as far as transfers fill them. */
export function dependencies(transfers: readonly Transfer[]): Dependency[] {
  const filling = (table: TableName, columns: readonly string[]): number[] =>
    transfers.flatMap((t, n) => {
      if (t.to.schema !== table.schema || t.to.name !== table.name) return []
      // Rows that an update finds are there: only what it writes is not.
      return t.update && !columns.some(column => written(t).has(column)) ? [] : [n]
    })
  return transfers.flatMap((transfer, from) => {
    const key = new Set(transfer.key.map(column => column.name))
    const mayWait = (name: string) => !key.has(name) && nullable(transfer, name)
    const keys = transfer.to.foreignKeys.flatMap(foreignKey => {
      if (!foreignKey.columns.every(column => written(transfer).has(column))) return []
      const columns = alone(foreignKey.columns.filter(mayWait), foreignKey.name, transfer.to)
      const suspended = transfer.batch.foreignKeys === 'suspend'
      const { name, references } = foreignKey
      const needed = filling(references, references.columns)
      return needed.map(to => ({
        from,
        to,
        kind: 'foreign key' as const,
        name,
        columns,
        suspended,
      }))
    })
    const lookups = transfer.fields.flatMap(({ target, form }) => {
      if (form.kind !== 'lookup') return []
      const columns = mayWait(target.name) ? [target.name] : []
      const needed = filling(form.table, [form.take.name, ...form.by.map(by => by.column.name)])
      return needed.map(to => ({
        from,
        to,
        kind: 'lookup' as const,
        name: target.name,
        columns,
        suspended: false,
      }))
    })
    return [...keys, ...lookups]
  })
}

/** The columns that a transfer itself writes; an update only finds rows by their key. */
const written = (transfer: Transfer): Set<string> => {
  const key = new Set(transfer.update ? transfer.key.map(column => column.name) : [])
  const fields = transfer.fields.filter(f => f.form.kind !== 'filled-by' && !f.target.generated)
  return new Set(fields.map(f => f.target.name).filter(name => !key.has(name)))
}

/** One NULL switches a foreign key off: columns that no other foreign key has are enough, where there are any. */
function alone(columns: string[], foreignKey: string, table: Table): string[] {
  const others = table.foreignKeys.filter(f => f.name !== foreignKey).flatMap(f => f.columns)
  const own = columns.filter(column => !others.includes(column))
  return own.length > 0 ? own : columns
}

const nullable = (transfer: Transfer, name: string): boolean =>
  transfer.to.columns.find(column => column.name === name)?.nullable === true

/** The dependencies within each group of transfers that wait for each other, or for themselves. */
function cycles(transfers: number, dependencies: readonly Dependency[]): Dependency[][] {
  const needs = (node: number) => dependencies.filter(d => d.from === node).map(d => d.to)
  return components(transfers, needs)
    .map(group => dependencies.filter(d => group.includes(d.from) && group.includes(d.to)))
    .filter(within => within.length > 0)
}

/** The dependency that leaves least of the cycle once it is left for a second pass; null where none may be. */
function weakestOf(transfers: number, cycle: readonly Dependency[]): Dependency | null {
  let best: { dependency: Dependency; left: number } | null = null
  for (const dependency of cycle) {
    if (dependency.columns.length === 0) continue
    const later = new Set(dependency.columns)
    const rest = cycle.filter(
      d => !(d.from === dependency.from && d.columns.some(c => later.has(c))),
    )
    const left = cycles(transfers, rest).reduce((sum, within) => sum + within.length, 0)
    if (best === null || left < best.left) best = { dependency, left }
  }
  return best?.dependency ?? null
}

/** One way round a cycle, for a message. */
function path(cycle: readonly Dependency[]): Dependency[] {
  const [start] = cycle
  if (start === undefined) return []
  const ways: Dependency[][] = [[start]]
  for (const way of ways) {
    const last = way.at(-1)
    if (last === undefined || last.to === start.from) return way
    for (const next of cycle) {
      if (next.from === last.to && !way.some(d => d.from === next.from)) ways.push([...way, next])
    }
  }
  return [start]
}

/** What others need first, else as written. */
function sorted(transfers: number, dependencies: readonly Dependency[]): number[] {
  const order: number[] = []
  const done = new Set<number>()
  while (order.length < transfers) {
    const next = Array.from({ length: transfers }, (_, n) => n).find(
      n => !done.has(n) && dependencies.every(d => d.from !== n || done.has(d.to)),
    )
    if (next === undefined)
      throw new Error('transfers wait for each other although every cycle is broken')
    done.add(next)
    order.push(next)
  }
  return order
}
