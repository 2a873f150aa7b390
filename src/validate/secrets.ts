import { fold } from '../engine/names.ts'

/** Names that a query must not hold if its answer is to be shown. */
export interface Secrets {
  /** Columns that are pii, on either side. */
  columns: readonly string[]
  /** Views and routines: what they read, no text of a query tells. */
  opaque: readonly string[]
}

/**
 * Whether a query's answer may hold pii, as far as its text tells: it names a pii column, takes all columns, or asks a view or
 * routine. Rather once too often: such an answer is never shown. A mere count is no person's.
 */
export function mayTellSecrets(query: string, { columns, opaque }: Secrets): boolean {
  if (columns.length === 0 || isCount(query)) return false
  const text = fold(query)
  const words = new Set(text.match(/[\p{L}\p{N}_$]+/gu))
  const named = (name: string): boolean =>
    /^[\p{L}\p{N}_$]+$/u.test(fold(name)) ? words.has(fold(name)) : text.includes(fold(name))
  return (
    text.replace(/count\s*\(\s*\*\s*\)/g, '').includes('*') ||
    columns.some(named) ||
    opaque.some(named)
  )
}

/** `select count(…) from …`, and nothing beside it. */
export const isCount = (query: string): boolean =>
  /^\s*select\s+count\s*\((?:[^()]|\([^()]*\))*\)(\s+(as\s+)?\w+)?\s+from\b/i.test(query) &&
  !/\b(union|intersect|except)\b/i.test(query)
