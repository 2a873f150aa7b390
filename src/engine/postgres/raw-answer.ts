import type { LogicalType } from '../catalog.ts'
import { cell } from './raw.ts'

/**
 * A query whose columns print as raw text. The columns get names of our own, since a query may have one name twice, or none; a
 * plain select over a query keeps its order.
 */
export function rawAnswer(query: string, columns: readonly { type: LogicalType }[]): string {
  const names = columns.map((_, i) => `c${i + 1}`)
  const list = columns.map(({ type }, i) => cell(`c${i + 1}`, type))
  return `with answer (${names.join(', ')}) as (\n${query}\n) select ${list.join(', ')} from answer`
}
