import type { LogicalType } from '../catalog.ts'
import { raw } from './raw.ts'

/**
 * A query whose columns print as raw text; null where that would cost its order. MariaDB forgets the order of a query
 * that another one selects from, so the query stands as it is wherever the server's own text will do.
 */
export function rawAnswer(
  query: string,
  columns: readonly { type: LogicalType; native: string }[],
  ordered: boolean,
): string | null {
  if (columns.every(isPlain)) return query
  if (ordered) return null
  const names = columns.map((_, i) => `c${i + 1}`)
  const list = columns.map(({ type }, i) => raw(`c${i + 1}`, type))
  return `with answer (${names.join(', ')}) as (\n${query}\n) select ${list.join(', ')} from answer`
}

/** Whether the server prints the raw text anyway, but for the zeros of a ZEROFILL, which are no part of a number. */
const isPlain = ({ type, native }: { type: LogicalType; native: string }): boolean =>
  type.kind === 'integer' ||
  type.kind === 'decimal' ||
  (type.kind === 'float' && /^double( unsigned)?$/.test(native)) ||
  raw('c', type) === 'c'
