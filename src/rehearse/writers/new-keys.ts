import type { Column } from '../../engine/catalog.ts'
import type { Cell } from '../../engine/engine.ts'
import type { Random } from '../random.ts'
import type { WrittenRow, WrittenTable } from './tables.ts'

/** Keys that no row has, drawn one after another; a key is given once. */
export class NewKeys {
  readonly #table: WrittenTable
  readonly #random: Random
  readonly #taken: Set<string>
  /** Which column of the key tells new rows apart; null where none can be made up. */
  readonly #varied: number | null
  #next: bigint | null

  constructor(table: WrittenTable, random: Random) {
    this.#table = table
    this.#random = random
    this.#taken = new Set(table.rows.map(({ key }) => JSON.stringify(key)))
    this.#varied = varied(table)
    const numbers = this.#varied === null ? [] : this.#numbers(this.#varied)
    this.#next =
      numbers.length === 0 ? null : numbers.reduce((most, one) => (one > most ? one : most)) + 1n
  }

  /** A key behind all rows, or next to `near`; null where none can be made up. */
  draw(near: WrittenRow, where: 'last' | 'near'): string[] | null {
    const at = this.#varied
    const column = at === null ? undefined : this.#column(at)
    if (at === null || column === undefined) return null
    const own = near.key[at] ?? ''
    const candidates = this.#candidates(column, own, where)
    for (const candidate of candidates) {
      const key = near.key.with(at, candidate)
      if (this.#taken.has(JSON.stringify(key))) continue
      this.#taken.add(JSON.stringify(key))
      return key
    }
    return null
  }

  *#candidates(column: Column, own: string, where: 'last' | 'near'): Generator<string> {
    const { type } = column
    if (type.kind === 'integer') {
      if (where === 'near')
        for (const step of [1n, -1n, 2n, -2n, 3n, 4n]) {
          const one = BigInt(own) + step
          if (one > 0n) yield `${one}`
        }
      while (this.#next !== null && fits(this.#next, type.bits, type.unsigned))
        yield `${this.#next++}`
    }
    if (type.kind === 'uuid')
      for (let i = 0; i < 3; i++)
        yield `${where === 'last' ? 'f' : own.slice(0, 1)}${own.slice(1, 24)}${hex(this.#random, 12)}`
    if (type.kind === 'text')
      for (const suffix of ['x', 'y', 'z', 'xx'])
        yield `${where === 'last' ? 'z' : ''}${own}${suffix}`
  }

  #column(at: number): Column | undefined {
    const name = this.#table.key[at]?.name
    return this.#table.table.columns.find(one => one.name === name)
  }

  #numbers(at: number): bigint[] {
    if (this.#column(at)?.type.kind !== 'integer') return []
    return this.#table.rows.map(({ key }) => BigInt(key[at] ?? '0'))
  }
}

/** A value for a column whose values must differ; undefined where none can be made up. */
export function another(column: Column, own: Cell, random: Random): { value: Cell } | undefined {
  const { type, nullable } = column
  if (own === null) return { value: null }
  if (type.kind === 'uuid') return { value: `${own.slice(0, 24)}${hex(random, 12)}` }
  if (type.kind === 'text' && (type.max === null || type.max > own.length + 4))
    return { value: `${hex(random, 3)}${own}` }
  if (type.kind === 'integer' && type.bits >= 32)
    return { value: `${1_000_000_000 + random.whole(1_000_000_000)}` }
  return nullable ? { value: null } : undefined
}

const hex = (random: Random, digits: number): string =>
  Array.from({ length: digits }, () => random.whole(16).toString(16)).join('')

/** The last column of the key that is no part of a foreign key, and of a type whose values can be made up. */
function varied({ key, table }: WrittenTable): number | null {
  const foreign = new Set(table.foreignKeys.flatMap(({ columns }) => columns))
  for (let at = key.length - 1; at >= 0; at--) {
    const column = table.columns.find(({ name }) => name === key[at]?.name)
    if (column === undefined || column.identity === 'always' || foreign.has(column.name)) continue
    const { type } = column
    const roomy = type.kind !== 'text' || type.max === null || type.max > 20
    if (['integer', 'uuid', 'text'].includes(type.kind) && roomy) return at
  }
  return null
}

const fits = (value: bigint, bits: number, unsigned: boolean): boolean =>
  value < 1n << BigInt(unsigned ? bits : bits - 1)
