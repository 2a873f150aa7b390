import { firstOf, type ShownRow, show } from '../shown-row.ts'
import type { Group, Match } from './cause.ts'

/** Cells of one column that differ for one cause. Plain data, as tallies are; the samples never leave the prover. */
export interface CauseTally {
  cause: string
  count: number
  /** Null: more than are told apart. */
  variants: [variant: string, count: number][] | null
  readings: string[]
  /** Null: more than are kept. */
  samples: [of: string, what: string][] | null
  blurred: boolean
  rows: ShownRow[]
}

/** Variants told apart, and samples kept, of one cause. */
const VARIANTS = 8
const SAMPLES = 128

/** The causes of one column, as its cells come in. */
export class Causes {
  readonly #open = new Map<string, Open>()
  readonly #keysShown: number

  constructor(keysShown: number, from: readonly CauseTally[] = []) {
    this.#keysShown = keysShown
    for (const tally of from) this.absorb(tally)
  }

  /** One more cell; `row` is only asked where it is among the first by key. */
  add(cause: string, match: Match, order: string[], row: () => Omit<ShownRow, 'order'>): void {
    const group = this.#group(cause, match.readings)
    group.count++
    if (match.variant !== undefined) countVariant(group, match.variant, 1)
    if (match.readings !== undefined) keepReadings(group, match.readings)
    if (match.sample !== undefined) keepSample(group, ...match.sample)
    else group.unsampled = true
    show(group.rows, order, this.#keysShown, row)
  }

  /** Cells of another part, or of another cause that turned out to be this one. */
  absorb(from: CauseTally, cause = from.cause): void {
    const group = this.#group(cause, from.readings)
    group.count += from.count
    if (from.variants === null) group.variants = null
    for (const [variant, count] of from.variants ?? []) countVariant(group, variant, count)
    keepReadings(group, from.readings)
    if (from.samples === null) group.samples = null
    for (const [of, what] of from.samples ?? []) keepSample(group, of, what)
    group.blurred ||= from.blurred
    group.rows = firstOf(group.rows, from.rows, this.#keysShown)
  }

  /** Most cells first. */
  get tally(): CauseTally[] {
    return [...this.#open]
      .map(([cause, { unsampled, ...group }]) => ({
        ...group,
        cause,
        variants: group.variants && sortedByName(group.variants),
        readings: [...group.readings],
        samples: group.samples && sortedByName(group.samples),
        blurred: group.blurred || unsampled,
      }))
      .sort((a, b) => b.count - a.count || (a.cause < b.cause ? -1 : 1))
  }

  #group(cause: string, readings: readonly string[] = []): Open {
    const known = this.#open.get(cause)
    if (known !== undefined) return known
    const group: Open = {
      count: 0,
      variants: new Map(),
      readings,
      samples: new Map(),
      blurred: false,
      unsampled: false,
      rows: [],
    }
    this.#open.set(cause, group)
    return group
  }
}

/** A group that is still counted. */
interface Open {
  count: number
  variants: Map<string, number> | null
  readings: readonly string[]
  samples: Map<string, string> | null
  blurred: boolean
  /** Some cell had nothing to show as a sample. */
  unsampled: boolean
  rows: ShownRow[]
}

function countVariant(group: Open, variant: string, count: number): void {
  if (group.variants === null) return
  group.variants.set(variant, (group.variants.get(variant) ?? 0) + count)
  if (group.variants.size > VARIANTS) group.variants = null
}

function keepReadings(group: Open, readings: readonly string[]): void {
  if (group.readings !== readings)
    group.readings = group.readings.filter(reading => readings.includes(reading))
}

function keepSample(group: Open, of: string, what: string): void {
  if (group.samples === null) return
  const known = group.samples.get(of)
  if (known !== undefined && known !== what) group.blurred = true
  // Of two the lower one, whichever came first.
  if (known === undefined || what < known) group.samples.set(of, what)
  if (group.samples.size > SAMPLES) group.samples = null
}

const sortedByName = <T>(map: ReadonlyMap<string, T>): [string, T][] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1))

/** A tally as causes read it. */
export const groupOf = (tally: CauseTally): Group => ({
  ...tally,
  variants: tally.variants && new Map(tally.variants),
  samples: tally.samples && new Map(tally.samples),
})

/** Causes of both parts of a table together, by column. */
export function addCauses(
  a: Readonly<Record<string, CauseTally[]>>,
  b: Readonly<Record<string, CauseTally[]>>,
  keysShown: number,
): Record<string, CauseTally[]> {
  const sum = { ...a }
  for (const [column, tallies] of Object.entries(b)) {
    sum[column] = new Causes(keysShown, [...(a[column] ?? []), ...tallies]).tally
  }
  return sum
}
