import { Digest } from './compare/digest.ts'
import { addCauses, type CauseTally } from './explain/tally.ts'
import { firstOf, type ShownRow } from './shown-row.ts'

/** What was found of one table, or of a part of it. Plain data: parts are proven in processes of their own and then added up. */
export interface Tally {
  expected: number
  found: number
  missing: number
  extra: number
  /** Rows beyond the first of a key that is on both sides. */
  duplicate: number
  differing: number
  cells: number
  inferredCells: number
  /** Cells whose types or forms are not compared here. */
  uncoveredCells: number
  differingByColumn: Record<string, number>
  /** Cells that differ and are accepted, by the path of the tolerance. One that two accept together counts for both. */
  tolerated: Record<string, number>
  /** The same cells by column, each once. */
  toleratedByColumn: Record<string, number>
  /** Why cells differ, by column. */
  causes: Record<string, CauseTally[]>
  /** Rows in which a column that the target fills itself is NULL. */
  unfilled: Record<string, number>
  expectedDigest: string
  foundDigest: string
  shown: {
    missing: ShownRow[]
    extra: ShownRow[]
    duplicate: ShownRow[]
  }
}

const ZERO = '0'.repeat(32)

export const emptyTally = (): Tally => ({
  expected: 0,
  found: 0,
  missing: 0,
  extra: 0,
  duplicate: 0,
  differing: 0,
  cells: 0,
  inferredCells: 0,
  uncoveredCells: 0,
  differingByColumn: {},
  tolerated: {},
  toleratedByColumn: {},
  causes: {},
  unfilled: {},
  expectedDigest: ZERO,
  foundDigest: ZERO,
  shown: { missing: [], extra: [], duplicate: [] },
})

const COUNTS = [
  'expected',
  'found',
  'missing',
  'extra',
  'duplicate',
  'differing',
  'cells',
  'inferredCells',
  'uncoveredCells',
] as const

/** Both parts together. `keysShown` rows at most are kept of each finding. */
export function addTallies(a: Tally, b: Tally, keysShown: number): Tally {
  const sum = emptyTally()
  for (const count of COUNTS) sum[count] = a[count] + b[count]
  sum.differingByColumn = addCounts(a.differingByColumn, b.differingByColumn)
  sum.tolerated = addCounts(a.tolerated, b.tolerated)
  sum.toleratedByColumn = addCounts(a.toleratedByColumn, b.toleratedByColumn)
  sum.unfilled = addCounts(a.unfilled, b.unfilled)
  sum.expectedDigest = addDigests(a.expectedDigest, b.expectedDigest)
  sum.foundDigest = addDigests(a.foundDigest, b.foundDigest)
  for (const what of ['missing', 'extra', 'duplicate'] as const) {
    sum.shown[what] = firstOf(a.shown[what], b.shown[what], keysShown)
  }
  sum.causes = addCauses(a.causes, b.causes, keysShown)
  return sum
}

function addCounts(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const sum = { ...a }
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count
  return sum
}

function addDigests(a: string, b: string): string {
  const digest = new Digest()
  digest.addHex(a)
  digest.addHex(b)
  return digest.hex
}
