/** A row that shows a finding. */
export interface ShownRow {
  /** The key's canonical texts: rows are shown in this order. Never leaves the prover. */
  order: string[]
  /** As people may see it. */
  key: string
  /** For a differing cell. */
  cell: { how: string; expected: string; found: string } | null
}

/** Orders keys for people: whole numbers by their value, the rest as text. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < a.length; i++) {
    const order = compareParts(a[i] ?? '', b[i] ?? '')
    if (order !== 0) return order
  }
  return 0
}

const WHOLE = /^-?\d{1,15}$/

function compareParts(a: string, b: string): number {
  if (WHOLE.test(a) && WHOLE.test(b)) return Number(a) - Number(b)
  return a < b ? -1 : a > b ? 1 : 0
}

const byKey = (a: ShownRow, b: ShownRow): number => compareKeys(a.order, b.order)

/** The first `keysShown` rows of both, by key. */
export const firstOf = (
  a: readonly ShownRow[],
  b: readonly ShownRow[],
  keysShown: number,
): ShownRow[] => [...a, ...b].sort(byKey).slice(0, keysShown)

/** Keeps the first `keysShown` rows by key; `make` is only asked where the row is one of them. */
export function show(
  rows: ShownRow[],
  order: string[],
  keysShown: number,
  make: () => Omit<ShownRow, 'order'>,
): void {
  const last = rows.at(-1)
  if (rows.length >= keysShown && (last === undefined || compareKeys(order, last.order) >= 0))
    return
  let at = rows.length
  while (at > 0 && compareKeys(order, rows[at - 1]?.order ?? []) < 0) at--
  rows.splice(at, 0, { order, ...make() })
  if (rows.length > keysShown) rows.pop()
}
