import type { Column, Table } from '../../engine/catalog.ts'
import type { Cell, Session } from '../../engine/engine.ts'
import type { Random } from '../random.ts'

/** A target table that corruptions are planted in. */
export interface Ground {
  /** `crm.customer` */
  name: string
  table: Table
  /** The rows that the move owns: what stands behind `from`. */
  relation: string
  key: Column[]
  /** Columns that the comparison vouches for, and that can be written. */
  columns: Column[]
  /** Rows that the move owns. */
  rows: number
  /** The move only updates rows that are there. */
  updated: boolean
}

/** A row: its key, and the cells that were asked for; wire text. */
export interface PickedRow {
  key: string[]
  cells: Cell[]
}

/** How many rows are looked at, from a place that the seed says, for one that will do. */
const WINDOW = 200

/** A hand in one table, inside a transaction of its own. Throws DatabaseError for what the target refuses. */
export class Rows {
  readonly session: Session
  readonly ground: Ground
  readonly random: Random

  constructor(session: Session, ground: Ground, random: Random) {
    this.session = session
    this.ground = ground
    this.random = random
  }

  /** Rows from a place that the seed says on, at most a window of them, in the key's order. `where`: SQL of the target. `first`: from the first on. */
  async some(
    columns: readonly Column[],
    options: { where?: string; most?: number; first?: true } = {},
  ): Promise<PickedRow[]> {
    const { dialect } = this.session.engine
    const { relation, key, rows } = this.ground
    const wire = (column: Column): string => dialect.wire(dialect.name(column.name), column.type)
    const order = key.map(column => dialect.name(column.name)).join(', ')
    const most = options.most ?? WINDOW
    const read = (offset: number): Promise<Cell[][]> =>
      this.session.query(
        `select ${[...key, ...columns].map(wire).join(', ')} from ${relation} t
${options.where === undefined ? '' : `where ${options.where}`} order by ${order} ${dialect.limit(most, offset)}`,
      )
    const offset = options.first ? 0 : this.random.whole(rows - most + 1)
    const found = await read(offset)
    const all = found.length === 0 && offset > 0 ? await read(0) : found
    return all.map(cells => ({
      key: cells.slice(0, key.length).map(cell => cell ?? ''),
      cells: cells.slice(key.length),
    }))
  }

  /** A row, wherever, that holds something else in one of these columns. */
  async unlike(row: PickedRow, columns: readonly Column[]): Promise<PickedRow[]> {
    const { dialect } = this.session.engine
    const differs = columns.map((column, i) => {
      const wire = dialect.wire(dialect.name(column.name), column.type)
      return `${wire} <> ${dialect.text(row.cells[i] ?? '')}`
    })
    return await this.some(columns, { where: differs.join(' or '), most: 1, first: true })
  }

  /** Sets cells of a row; null for NULL. */
  async set(row: PickedRow, values: ReadonlyMap<Column, Cell>): Promise<void> {
    const { dialect } = this.session.engine
    const assignments = [...values].map(
      ([column, cell]) =>
        `${dialect.name(column.name)} = ${cell === null ? 'null' : dialect.typed(dialect.text(cell), column)}`,
    )
    await this.session.execute(
      `update ${this.#table} set ${assignments.join(', ')} where ${this.#is(row)}`,
    )
  }

  async remove(rows: readonly PickedRow[]): Promise<void> {
    await this.session.execute(`delete from ${this.#table} where ${this.#among(rows)}`)
  }

  /** Rows once more, with keys of their own where the server makes those. */
  async copy(rows: readonly PickedRow[]): Promise<void> {
    const { dialect } = this.session.engine
    const mapped = new Set(this.ground.columns.map(column => column.name))
    const made = this.ground.table.columns.filter(
      column =>
        !column.generated &&
        column.identity !== 'always' &&
        (mapped.has(column.name) || column.identity === null) &&
        (mapped.has(column.name) || column.default === null),
    )
    const list = made.map(column => dialect.name(column.name)).join(', ')
    await this.session.execute(
      `insert into ${this.#table} (${list}) select ${list} from (select * from ${this.#table}) t where ${this.#among(rows)}`,
    )
  }

  /** What all rows of the table come to, whoever owns them. */
  async digest(): Promise<string> {
    const { dialect } = this.session.engine
    const wires = this.ground.columns.map(column =>
      dialect.wire(dialect.name(column.name), column.type),
    )
    const [row = []] = await this.session.query(
      `select count(*), ${dialect.sumOfHashes(wires)} from ${this.#table}`,
    )
    return row.join(' ')
  }

  get #table(): string {
    return this.session.engine.dialect.table(this.ground.table)
  }

  #among(rows: readonly PickedRow[]): string {
    return rows.map(row => `(${this.#is(row)})`).join(' or ')
  }

  #is(row: PickedRow): string {
    const { dialect } = this.session.engine
    return this.ground.key
      .map(
        (column, i) =>
          `${dialect.name(column.name)} = ${dialect.literal(row.key[i] ?? '', column.type)}`,
      )
      .join(' and ')
  }
}
