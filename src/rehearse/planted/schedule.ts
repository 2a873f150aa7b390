import type { Random } from '../random.ts'
import { type Corruption, KINDS, type Kind } from './corruptions.ts'

/** Which corruptions are planted, and in what order: of each kind, tables and columns that had none yet come first. */
export class Schedule {
  readonly #left: Map<Kind, Corruption[]>
  readonly #used = new Map<string, number>()

  constructor(corruptions: readonly Corruption[], random: Random) {
    this.#left = new Map(
      KINDS.map(kind => [
        kind,
        random.branch(kind).shuffled(corruptions.filter(each => each.kind === kind)),
      ]),
    )
  }

  /** The next of a kind; null where there is none left. */
  next(kind: Kind): Corruption | null {
    const left = this.#left.get(kind) ?? []
    const [first] = left.toSorted((a, b) => this.#uses(a) - this.#uses(b))
    if (first === undefined) return null
    left.splice(left.indexOf(first), 1)
    return first
  }

  /** Remembers that this one was planted. */
  planted(corruption: Corruption): void {
    for (const place of placesOf(corruption))
      this.#used.set(place, (this.#used.get(place) ?? 0) + 1)
  }

  /** A table counts more than a column. */
  #uses(corruption: Corruption): number {
    const [table = '', ...columns] = placesOf(corruption)
    const most = Math.max(0, ...columns.map(column => this.#used.get(column) ?? 0))
    return (this.#used.get(table) ?? 0) * 100 + most
  }
}

const placesOf = ({ ground, columns }: Corruption): string[] => [
  ground.name,
  ...columns.map(column => `${ground.name}.${column.name}`),
]
