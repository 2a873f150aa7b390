import type { Column, LogicalType } from '../../engine/catalog.ts'
import type { Cell } from '../../engine/engine.ts'
import {
  changeCase,
  cut,
  type Damage,
  dayBefore,
  plus,
  shiftHour,
  step,
  turnDigit,
} from './damage.ts'
import type { Ground, PickedRow, Rows } from './rows.ts'

/** One corruption that may be planted. */
export interface Corruption {
  kind: Kind
  ground: Ground
  /** The columns that it changes; none where it is about whole rows. */
  columns: Column[]
  /** Plants it, inside the caller's transaction; false where no row has what it needs. Throws DatabaseError where the target refuses it. */
  plant(rows: Rows): Promise<boolean>
}

/** What movers, scripts and people do to rows. */
export const KINDS = [
  'a row lost',
  'a row doubled',
  'two values swapped between rows',
  'a cent moved',
  'a digit turned',
  'a string cut',
  'case changed',
  'an hour shifted',
  "NULL for ''",
  'a batch applied twice',
  'a batch skipped',
  'a child pointing to another parent',
  'a stale version of a row',
] as const

export type Kind = (typeof KINDS)[number]

/** Every corruption that a table's columns allow; of whole rows only where the move makes rows. */
export function corruptionsOf(ground: Ground): Corruption[] {
  const key = new Set(ground.key.map(column => column.name))
  const foreign = new Set(ground.table.foreignKeys.flatMap(each => each.columns))
  const free = ground.columns.filter(column => !key.has(column.name))
  const own = free.filter(column => !foreign.has(column.name))
  const make =
    (kind: Kind, plant: (columns: Column[]) => Corruption['plant']) =>
    (columns: Column[]): Corruption => ({ kind, ground, columns, plant: plant(columns) })
  const each = (
    kind: Kind,
    of: readonly Column[],
    fits: (type: LogicalType) => boolean,
    plant: (column: Column) => Corruption['plant'],
  ): Corruption[] =>
    of
      .filter(({ type }) => fits(type))
      .map(column => ({ kind, ground, columns: [column], plant: plant(column) }))
  const whole = (kind: Kind, plant: Corruption['plant']): Corruption => make(kind, () => plant)([])

  const rowsComeAndGo = [
    whole('a row lost', rows => removeSome(rows, 1)),
    whole('a row doubled', rows => copySome(rows, 1)),
    whole('a batch applied twice', rows => copySome(rows, batchOf(ground))),
    whole('a batch skipped', rows => removeSome(rows, batchOf(ground))),
  ]
  return [
    ...(ground.updated ? [] : rowsComeAndGo),
    ...each('two values swapped between rows', own, () => true, swap),
    ...each('a cent moved', own, isMoney(own), moveCent),
    ...each('a digit turned', own, is('integer', 'decimal', 'text'), column =>
      damage(column, digits(column)),
    ),
    ...each('a string cut', own, is('text'), column => damage(column, cut)),
    ...each('case changed', own, is('text'), column => damage(column, changeCase)),
    ...each('an hour shifted', own, is('wall', 'instant', 'date'), column =>
      damage(column, shiftHour),
    ),
    ...each(
      "NULL for ''",
      own.filter(column => column.nullable),
      is('text'),
      nullForEmpty,
    ),
    ...ground.table.foreignKeys
      .map(({ columns }) => ground.columns.filter(column => columns.includes(column.name)))
      .filter((columns, i) => columns.length === ground.table.foreignKeys[i]?.columns.length)
      .map(make('a child pointing to another parent', anotherParent)),
    ...stale(own).map(make('a stale version of a row', columns => rows => earlier(rows, columns))),
  ]
}

const is =
  (...kinds: LogicalType['kind'][]) =>
  (type: LogicalType): boolean =>
    kinds.includes(type.kind)

/** Decimals; where a table has none, its whole numbers may be cents. */
const isMoney = (columns: readonly Column[]) =>
  columns.some(({ type }) => type.kind === 'decimal') ? is('decimal') : is('integer')

/** A text's digits are those of a number or a code. */
const digits =
  ({ type }: Column): Damage =>
  wire =>
    type.kind !== 'text' || /\d\d/.test(wire) ? turnDigit(wire, type) : null

/** A fifth of the rows, as a rehearsed transfer has at least five batches. */
const batchOf = (ground: Ground): number => Math.min(500, Math.max(2, Math.ceil(ground.rows / 5)))

/** Rows that others refer to do not go: others are tried, from other places on. */
async function removeSome(rows: Rows, most: number): Promise<boolean> {
  const picked = await rows.some([], { most })
  if (picked.length < most) return false
  await rows.remove(picked)
  return true
}

async function copySome(rows: Rows, most: number): Promise<boolean> {
  const picked = await rows.some([], { most })
  if (picked.length < most) return false
  await rows.copy(picked)
  return true
}

/** The first two rows whose cells differ, and hold something. */
async function twoOf(
  rows: Rows,
  columns: readonly Column[],
): Promise<[PickedRow, PickedRow] | null> {
  const picked = await rows.some(columns)
  const one = picked.find(row => !row.cells.includes(null))
  if (one === undefined) return null
  const differs = (row: PickedRow): boolean =>
    !row.cells.includes(null) && one.cells.some((cell, i) => cell !== row.cells[i])
  // All that is near may be alike.
  const other = picked.find(differs) ?? (await rows.unlike(one, columns)).find(differs)
  return other === undefined ? null : [one, other]
}

const values = (columns: readonly Column[], cells: readonly Cell[]): Map<Column, Cell> =>
  new Map(columns.map((column, i) => [column, cells[i] ?? null]))

const swap =
  (column: Column): Corruption['plant'] =>
  async rows => {
    const two = await twoOf(rows, [column])
    if (two === null) return false
    const [one, other] = two
    await rows.set(one, values([column], other.cells))
    await rows.set(other, values([column], one.cells))
    return true
  }

/** From one row to the other: the sum stays. */
const moveCent =
  (column: Column): Corruption['plant'] =>
  async rows => {
    const picked = await rows.some([column])
    const amount = step(column.type)
    const [one, other] = picked.filter(({ cells }) => plus(cells[0] ?? '', amount) !== null)
    if (one === undefined || other === undefined) return false
    await rows.set(one, values([column], [plus(one.cells[0] ?? '', amount)]))
    await rows.set(other, values([column], [plus(other.cells[0] ?? '', `-${amount}`)]))
    return true
  }

const damage =
  (column: Column, how: Damage): Corruption['plant'] =>
  async rows => {
    for (const row of await rows.some([column])) {
      const cell = row.cells[0] ?? null
      const worse = cell === null ? null : how(cell, column.type)
      if (worse === null || worse === cell) continue
      await rows.set(row, values([column], [worse]))
      return true
    }
    return false
  }

const nullForEmpty =
  (column: Column): Corruption['plant'] =>
  async rows => {
    const { name } = rows.session.engine.dialect
    // Collations that pad take blanks for nothing; the cell says which it is.
    const picked = await rows.some([column], { where: `${name(column.name)} = ''` })
    const row = picked.find(({ cells }) => cells[0] === '')
    if (row === undefined) return false
    await rows.set(row, values([column], [null]))
    return true
  }

const anotherParent =
  (columns: Column[]): Corruption['plant'] =>
  async rows => {
    const two = await twoOf(rows, columns)
    if (two === null) return false
    await rows.set(two[0], values(columns, two[1].cells))
    return true
  }

/** Up to three columns of one row at once, a time among them where there is one. */
function stale(own: readonly Column[]): Column[][] {
  const times = own.filter(({ type }) => is('wall', 'instant')(type))
  const others = own.filter(({ type }) => is('integer', 'decimal', 'text')(type))
  const columns = [...times.slice(-1), ...others.slice(0, 2)]
  return columns.length < 2 ? [] : [columns]
}

async function earlier(rows: Rows, columns: readonly Column[]): Promise<boolean> {
  for (const row of await rows.some(columns)) {
    const changed = new Map<Column, Cell>()
    for (const [i, column] of columns.entries()) {
      const cell = row.cells[i] ?? null
      const damages: Damage[] = is('wall', 'instant')(column.type)
        ? [dayBefore]
        : column.type.kind === 'text'
          ? [cut, turnDigit]
          : [turnDigit]
      const before =
        cell === null
          ? null
          : (damages.map(how => how(cell, column.type)).find(text => text !== null) ?? null)
      if (before !== null && before !== cell) changed.set(column, before)
    }
    if (changed.size < 2) continue
    await rows.set(row, changed)
    return true
  }
  return false
}
