import type { Column } from '../engine/catalog.ts'
import type { Dialect } from '../engine/dialect.ts'
import type { Transfer } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { columnSql } from '../mapping/sql/value.ts'
import { Way } from './way.ts'

/** A stretch of the source by key: after `last` (null: from the first row), up to and with `end` (null: to the last one there is). */
export interface Stretch {
  last: string[] | null
  end: string[] | null
}

/** The predicate of a stretch, the author's own included; null where there is none. */
export function within(
  dialect: Dialect,
  transfer: CompiledTransfer,
  { last, end }: Stretch,
): string | null {
  const columns = transfer.key.map(key => key.sql)
  const literals = (key: string[]): string[] =>
    transfer.key.map(({ type }, n) => dialect.literal(key[n] ?? '', type))
  const parts = [
    transfer.where,
    last && dialect.after(columns, literals(last)),
    end && dialect.upTo(columns, literals(end)),
  ].filter(part => part !== null)
  return parts.length === 0 ? null : parts.join(' and ')
}

const where = (predicate: string | null): string =>
  predicate === null ? '' : `\nwhere ${predicate}`

/** The key of the `size`-th row after `last`; no row where fewer are left. */
export function boundarySql(
  dialect: Dialect,
  transfer: CompiledTransfer,
  last: string[] | null,
  size: number,
): string {
  const { key, from } = transfer
  return `select ${key.map(k => dialect.wire(k.sql, k.type)).join(', ')}
from ${from}${where(within(dialect, transfer, { last, end: null }))}
order by ${key.map(k => k.sql).join(', ')}
${dialect.limit(1, size - 1)}`
}

/** The highest value that a column of the source has, in wire text. */
export function newestSql(
  dialect: Dialect,
  { relation }: Transfer['from'],
  { name, type }: Pick<Column, 'name' | 'type'>,
): string {
  return `select ${dialect.wire(`max(${columnSql(dialect, name)})`, type)} from ${relation} s`
}

/** A stretch's row text, in no order: a batch is written whole. */
export function stretchSql(dialect: Dialect, transfer: CompiledTransfer, stretch: Stretch): string {
  const cells = [...transfer.cells.map(cell => cell.sql), ...Way.furtherCells(transfer)]
  return `select ${cells.join(',\n  ')}
from ${transfer.from}${where(within(dialect, transfer, stretch))}`
}

/** Which rows of a stretch have one of a transfer's faults: its number in `faults`, and the key. For what is never read. */
export function faultsSql(dialect: Dialect, transfer: CompiledTransfer, stretch: Stretch): string {
  const faults = transfer.faults.map(fault => `(${fault.sql})`).join(' or ')
  const range = within(dialect, transfer, stretch)
  return `select ${Way.furtherCells(transfer).join(', ')}
from ${transfer.from}
where ${range === null ? '' : `${range} and `}(${faults})`
}
