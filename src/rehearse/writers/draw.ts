import type { Column } from '../../engine/catalog.ts'
import type { Cell, Session } from '../../engine/engine.ts'
import type { Random } from '../random.ts'
import { cellsOf } from './hand.ts'
import { another, NewKeys } from './new-keys.ts'
import type { WrittenRow, WrittenTable } from './tables.ts'
import type { Write, WriteKind } from './write.ts'

/** What may be asked for of a table besides its own kinds. */
export interface DrawOptions {
  /** Rows may be deleted for good. */
  hardDeletes: boolean
  /** Rows may be deleted, and come under other keys, at all. */
  keyChanges: boolean
  /** Updates leave the watermark as it is. */
  unmoved: boolean
  /** The application dies before the target half of each. */
  half: boolean
}

/** How far a clock may have gone back when a row is written, in seconds. */
const SKEW_SECONDS = 120

/** Draws writes of one table from its own rows, each row once. */
export class Draw {
  readonly #source: Session
  readonly #table: WrittenTable
  readonly #random: Random
  readonly #options: DrawOptions
  readonly #keys: NewKeys
  readonly #used = new Set<WrittenRow>()

  constructor(source: Session, table: WrittenTable, random: Random, options: DrawOptions) {
    this.#source = source
    this.#table = table
    this.#random = random
    this.#options = options
    this.#keys = new NewKeys(table, random)
  }

  /** A write of that kind to a row out of `rows`, best first; one that needs two (a delete, then the same key again; a unique value given up, then taken) gives two. Empty: none can be drawn. */
  async one(kind: WriteKind, rows: readonly WrittenRow[]): Promise<Write[]> {
    switch (kind) {
      case 'insert':
        return await this.#insert(rows)
      case 'update':
        return await this.#update(rows)
      case 'delete':
      case 'soft delete':
        return this.#delete(rows)
      case 'change of key':
        return this.#rekey(rows)
      case 'insert again':
        return await this.#again(rows)
      case 'hand over':
        return await this.#handOver(rows)
    }
  }

  async #insert(rows: readonly WrittenRow[]): Promise<Write[]> {
    const { transfers } = this.#table
    if (transfers.some(({ update, to, from }) => update && to.name !== from.table?.name)) return []
    const near = rows[0]
    if (near === undefined) return []
    const key = this.#keys.draw(near, this.#random.whole(2) === 0 ? 'near' : 'last')
    const cells = key === null ? null : await cellsOf(this.#source, this.#table, near.key)
    if (key === null || cells === null) return []
    this.#table.key.forEach(({ name }, i) => {
      cells.set(name, key[i] ?? null)
    })
    for (const { columns } of this.#table.table.uniques)
      if (!this.#differs(columns, cells)) return []
    return [this.#write('insert', key, cells)]
  }

  /** Makes a unique value one that no other row has. False where that cannot be done. */
  #differs(columns: readonly string[], cells: Map<string, Cell>): boolean {
    if (columns.some(name => this.#table.key.some(key => key.name === name))) return true
    if (columns.some(name => cells.get(name) === null)) return true
    for (const name of columns) {
      const column = this.#column(name)
      const made = column && another(column, cells.get(name) ?? null, this.#random)
      if (made === undefined) continue
      cells.set(name, made.value)
      return true
    }
    return false
  }

  /** The row gets what another row of the table holds: values that belong together stay together. */
  async #update(rows: readonly WrittenRow[]): Promise<Write[]> {
    const row = this.#take(rows, () => true)
    const own = row && (await cellsOf(this.#source, this.#table, row.key))
    if (!own) return []
    for (const donor of this.#random.shuffled(this.#table.rows).slice(0, 20)) {
      // A row that others refer to has to stay where they find it.
      if (donor === row || (this.#table.referred && `${donor.chosen}` !== `${row.chosen}`)) continue
      const theirs = await cellsOf(this.#source, this.#table, donor.key)
      if (theirs === null) continue
      for (const columns of [this.#free(false), this.#free(true)]) {
        const cells = new Map(columns.map(name => [name, theirs.get(name) ?? null]))
        if ([...cells].some(([name, cell]) => own.get(name) !== cell))
          return [this.#write('update', row.key, cells)]
      }
    }
    return []
  }

  #delete(rows: readonly WrittenRow[]): Write[] {
    const { soft } = this.#table
    if (soft === null && !this.#options.hardDeletes) return []
    const row = this.#take(rows, ({ referred }) => soft !== null || !referred)
    if (row === null) return []
    if (soft === null) return [this.#write('delete', row.key, new Map())]
    return [this.#write('soft delete', row.key, new Map([[soft.name, marked(soft)]]))]
  }

  async #again(rows: readonly WrittenRow[]): Promise<Write[]> {
    const { soft } = this.#table
    // The database draws such a key itself: no insert may name one.
    if (soft === null && this.#drawsKey) return []
    const row = rows.find(one => !this.#used.has(one) && (soft !== null || !one.referred))
    const own = row && (await cellsOf(this.#source, this.#table, row.key))
    if (!row || !own) return []
    const [gone] = this.#delete([row])
    if (gone === undefined) return []
    const [other] = this.#table.rows.filter(
      one => one !== row && `${one.chosen}` === `${row.chosen}`,
    )
    const theirs = other && (await cellsOf(this.#source, this.#table, other.key))
    if (theirs) for (const name of this.#free(false)) own.set(name, theirs.get(name) ?? null)
    if (soft === null) return [gone, this.#write('insert again', row.key, own)]
    const back = soft.nullable ? null : '0'
    return [gone, this.#write('insert again', row.key, new Map([[soft.name, back]]))]
  }

  async #handOver(rows: readonly WrittenRow[]): Promise<Write[]> {
    const fixed = new Set([
      ...this.#table.filled,
      ...this.#table.key.map(({ name }) => name),
      ...this.#table.table.foreignKeys.flatMap(({ columns }) => columns),
    ])
    const columns = this.#table.table.uniques
      .flatMap(({ columns: [name, ...more] }) => (more.length === 0 ? (name ?? []) : []))
      .filter(name => !fixed.has(name) && this.#column(name)?.generated === false)
    const [name] = this.#random.shuffled(columns)
    const column = name === undefined ? undefined : this.#column(name)
    if (name === undefined || column === undefined) return []
    const giver = this.#take(rows, () => true)
    const given = giver && (await cellsOf(this.#source, this.#table, giver.key))?.get(name)
    const taker = this.#take(
      this.#random.shuffled(this.#table.rows),
      ({ chosen }) => `${chosen}` === `${giver?.chosen}`,
    )
    const own = given ? another(column, given, this.#random) : undefined
    if (!giver || !given || !taker || own === undefined) return []
    return [
      this.#write('hand over', giver.key, new Map([[name, own.value]])),
      this.#write('hand over', taker.key, new Map([[name, given]])),
    ]
  }

  #rekey(rows: readonly WrittenRow[]): Write[] {
    if (!this.#options.keyChanges) return []
    if (this.#drawsKey) return []
    const row = this.#take(rows, ({ referred }) => !referred)
    const to = row && this.#keys.draw(row, this.#random.whole(2) === 0 ? 'near' : 'last')
    if (!row || !to) return []
    const cells = new Map(this.#table.key.map(({ name }, i) => [name, to[i] ?? null]))
    return [this.#write('change of key', row.key, cells, to)]
  }

  #write(
    kind: WriteKind,
    key: string[],
    cells: Map<string, Cell>,
    to: string[] | null = null,
  ): Write {
    const { watermark } = this.#table
    const moves = kind !== 'delete' && !(kind === 'update' && this.#options.unmoved)
    if (watermark !== null && moves) cells.set(watermark.name, this.#clock())
    return { table: this.#table, kind, key, to, cells, half: this.#options.half }
  }

  /** What a clock that may have gone back says. */
  #clock(): string {
    return instant(Date.now() - this.#random.whole(SKEW_SECONDS) * 1000)
  }

  #take(rows: readonly WrittenRow[], fits: (row: WrittenRow) => boolean): WrittenRow | null {
    const row = rows.find(one => !this.#used.has(one) && fits(one)) ?? null
    if (row !== null) this.#used.add(row)
    return row
  }

  /** Columns that an update may set. */
  #free(references: boolean): string[] {
    const { table, key, watermark, soft, filled } = this.#table
    const fixed = new Set([
      ...filled,
      ...key.map(({ name }) => name),
      ...(table.primaryKey ?? []),
      ...table.uniques.flatMap(({ columns }) => columns),
      ...(references ? [] : table.foreignKeys.flatMap(({ columns }) => columns)),
      ...[watermark, soft].flatMap(column => (column === null ? [] : [column.name])),
    ])
    return table.columns
      .filter(
        ({ name, generated, identity }) => !generated && identity === null && !fixed.has(name),
      )
      .map(({ name }) => name)
  }

  get #drawsKey(): boolean {
    return this.#table.key.some(({ name }) => this.#column(name)?.identity === 'always')
  }

  #column(name: string): Column | undefined {
    return this.#table.table.columns.find(one => one.name === name)
  }
}

const TIMES: ReadonlySet<string> = new Set(['wall', 'instant', 'date'])

/** What marks a row as deleted: the time, or yes. */
const marked = ({ type }: Column): string =>
  TIMES.has(type.kind) ? instant(Date.now()).slice(0, type.kind === 'date' ? 10 : 19) : '1'

const instant = (ms: number): string => new Date(ms).toISOString().replace('T', ' ').slice(0, 19)
