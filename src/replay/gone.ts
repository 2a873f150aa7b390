import type { Kept } from '../engine/keeping.ts'
import type { Transfer } from '../mapping/plan.ts'
import type { CompiledTransfer } from '../mapping/sql/compiled.ts'
import { own } from '../mapping/sql/value.ts'
import { leftOf, metOf } from './kept.ts'
import type { Move } from './move.ts'
import type { Windows } from './watermark.ts'

/** One of those that fill a table. */
export interface Filling {
  transfer: Transfer
  compiled: CompiledTransfer
}

/** Rows that the move owns and that no source row made; by watermark, of those that left where. */
export function goneSql(
  move: Move,
  fillings: readonly Pick<Filling, 'transfer'>[],
  windows: Windows,
): string {
  const { dialect } = move.target.engine
  const owned = fillings.map(({ transfer }) => transfer.owns)
  const owns = owned.every(one => one !== null) ? `(${owned.map(own).join(' or ')})` : '1 = 1'
  const listed = ({ keeping, key }: Kept): string => {
    const same = key.map(k => `m.${dialect.name(k)} = t.${dialect.name(k)}`).join(' and ')
    return `exists (select 1 from ${dialect.table(keeping)} m where ${same})`
  }
  const left = fillings
    .filter(({ transfer }) => windows.has(transfer.id))
    .map(({ transfer }) => listed(leftOf(move, transfer)))
  return [
    owns,
    ...(left.length > 0 ? [`(${left.join(' or ')})`] : []),
    ...fillings.map(({ transfer }) => `not ${listed(metOf(move, transfer))}`),
  ].join(' and ')
}
