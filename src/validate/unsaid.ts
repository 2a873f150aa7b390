import type { Column, LogicalType, Table } from '../engine/catalog.ts'
import type { Session } from '../engine/engine.ts'
import { type Plan, targetName } from '../mapping/plan.ts'
import { beginRow, Digest, endRow, hashCell } from './compare/digest.ts'
import { NULL, setBytes, setNull, slot } from './slot.ts'

/** Columns of one target table that get their values where the rows arrive: from a default, a trigger, or nobody. */
interface Unsaid {
  to: Table
  key: readonly Column[]
  columns: readonly Column[]
}

/**
 * A digest of every target column of which the mapping says no value, by `schema.table.column`: of its cells as the server prints them,
 * each beside its row's key. What two runs of one move leave there can so be compared, though nobody knows what it should be.
 * Throws DatabaseError.
 */
export async function unsaidColumns(plan: Plan, target: Session): Promise<Map<string, string>> {
  const digests = new Map<string, string>()
  for (const one of unsaid(plan)) {
    const its = await digestsOf(one, target)
    for (const [i, column] of one.columns.entries())
      digests.set(`${targetName(one.to)}.${column.name}`, its[i]?.hex ?? '')
  }
  return digests
}

function unsaid(plan: Plan): Unsaid[] {
  const byTable = Map.groupBy(plan.transfers, ({ to }) => targetName(to))
  return [...byTable.values()].flatMap(transfers => {
    const [first] = transfers
    if (first === undefined) return []
    const { to, key } = first
    const said = new Set(
      transfers
        .flatMap(({ fields }) => fields)
        .flatMap(({ form, target }) => (form.kind === 'filled-by' ? [] : [target.name])),
    )
    const columns = to.columns.filter(column => !said.has(column.name) && tells(column))
    return columns.length === 0 ? [] : [{ to, key, columns }]
  })
}

/** What numbers a row, and the moment at which it was written, are another in every run, and go by no zone. */
const tells = ({ type, identity, default: by }: Column): boolean =>
  identity === null && type.kind !== 'other' && !(type.kind === 'instant' && isMoment(by))

const isMoment = (by: string | null): boolean =>
  by !== null && /^(now|transaction_timestamp|current_timestamp)(\(\d*\))?$/i.test(by)

async function digestsOf({ to, key, columns }: Unsaid, target: Session): Promise<Digest[]> {
  const { dialect } = target.engine
  const cell = ({ name, type }: { name: string; type: LogicalType }): string =>
    target.engine.cell(dialect.name(name), type)
  const read = [...key, ...columns]
  const digests = columns.map(() => new Digest())
  const slots = read.map(slot)
  const query = `select ${read.map(cell).join(', ')} from ${dialect.table(to)}`
  for await (const { data, rows, width, start, end } of target.cells(query)) {
    for (let at = 0; at < rows * width; at += width) {
      for (const [c, one] of slots.entries()) {
        const from = start[at + c] ?? NULL
        if (from === NULL) setNull(one)
        else setBytes(one, data, from, end[at + c] ?? from)
      }
      for (const [i, digest] of digests.entries()) {
        beginRow()
        for (const one of [...slots.slice(0, key.length), slots[key.length + i]])
          if (one !== undefined) hashCell(one)
        endRow()
        digest.addRow()
      }
    }
  }
  return digests
}
