import type { CellChunk, Engine, Session } from '../engine/engine.ts'
import type { Form } from '../mapping/plan.ts'
import { canonical } from './canonical/canonical.ts'
import type { CellCounts, Row, Tolerances } from './compare/pair.ts'
import { tolerate } from './compare/tolerate.ts'
import { type Compiled, compile } from './field/compile.ts'
import { type Evaluate, plain, SelectList } from './field/evaluate.ts'
import { Lookups } from './field/lookup.ts'
import { setUnmapped, slot } from './slot.ts'
import type { ComparedColumn, Part, Work } from './work.ts'

/** A range of the first key column, for a pass over part of a table: raw text, exclusive below, inclusive above. */
export interface Range {
  after: string | null
  upTo: string | null
}

/** How rows are read that are to be compared: the query, and what its rows mean. */
export interface Reading {
  engine: Engine
  /** The select list: raw expressions. */
  list: string
  /** What stands behind `from`, its alias included. */
  from: string
  where: string[]
  /** The key as SQL, for order and ranges; null where the key is not copied as it is. */
  key: string[] | null
}

/** What the source's rows make, in terms of the compared columns. */
export interface Expected extends Reading {
  /** By compared column; null where this part does not map it. */
  fields: (Compiled | null)[]
  counts: CellCounts
  lookups: Lookups
}

/** The target's own rows: by compared column its cell, at its place; behind them `existed` and, with it, the cells of before. */
export interface Found extends Reading {
  cells: readonly Evaluate[]
  /** Cells of a row. */
  width: number
  /** Where the columns stand that the target fills itself. */
  filled: { column: string; input: number }[]
}

/** Compiled for one comparison: columns that no part can compute are left out, and counted. */
export interface Opened {
  columns: ComparedColumn[]
  key: number[]
  expected: Expected[]
  found: Found
  /** Key columns that cannot be computed: the comparison cannot be made. */
  keyWithout: string[]
}

/** Compiles a comparison. `ask` opens a session of the target for lookups, when one is needed. */
export function openWork(
  work: Work,
  engines: { source: Engine; target: Engine },
  ask: () => Promise<Session>,
): Opened {
  const drafts = work.parts.map(part => draft(part, work, engines[part.side], ask))
  const covered = work.columns.filter((_, c) => drafts.some(d => d.fields[c] !== null))
  const at = covered.map(column => work.columns.indexOf(column))
  const keyNames = work.key.map(column => column.name)
  const expected = drafts.map((d, p) => {
    const fields = at.map(c => d.fields[c] ?? null)
    const said = work.parts[p]?.fields.filter(f => f.form.kind !== 'filled-by').length ?? 0
    const mapped = fields.filter(f => f !== null)
    const counts = {
      mapped: mapped.length,
      inferred: mapped.filter(f => f.inferred).length,
      uncovered: said - mapped.length,
      tolerances: covered.map(column => tolerancesOf(work.parts[p], column)),
    }
    return { ...d, fields, counts, list: d.select.sql }
  })
  return {
    columns: covered,
    key: keyNames.map(name => covered.findIndex(c => c.name === name)),
    expected,
    found: foundReading(work, covered, engines.target),
    keyWithout: keyNames.filter(name => {
      const column = work.columns.findIndex(c => c.name === name)
      return column < 0 || drafts.some(d => d.fields[column] === null)
    }),
  }
}

/** What the spec accepts of a column in the rows of one part. */
function tolerancesOf(part: Part | undefined, { name, type }: ComparedColumn): Tolerances | null {
  const own = (part?.tolerate ?? []).filter(({ column }) => column === name)
  if (own.length === 0) return null
  return {
    accepts: tolerate(
      own.map(({ as }) => as),
      type,
    ),
    names: own.map(({ path }) => path.join('.')),
  }
}

function draft(part: Part, work: Work, engine: Engine, ask: () => Promise<Session>) {
  const select = new SelectList()
  const lookups = new Lookups(ask)
  const formOf = (name: string): Form | undefined => part.fields.find(f => f.column === name)?.form
  const fields = work.columns.map(column => {
    const form = formOf(column.name)
    return form === undefined || canonical(column.type) === null
      ? null
      : compile(form, column.type, { engine, select, lookups, judged: work.about === 'mapped' })
  })
  return {
    engine,
    select,
    lookups,
    fields,
    from: `${part.relation} s`,
    where: part.where === null ? [] : [`(${part.where}\n)`],
    key: orderedKey(part, work, engine),
  }
}

/** Kinds whose servers put them in the order of their canonical form: integers by value, the rest by bytes. */
const ORDERED = new Set(['integer', 'text', 'uuid', 'date', 'wall'])

/** The key as SQL of the source that puts its rows in the order of the target's key; null where the mapping keeps no order. */
function orderedKey(part: Part, work: Work, engine: Engine): string[] | null {
  const keys: string[] = []
  for (const { name, type } of work.key) {
    const form = part.fields.find(f => f.column === name)?.form
    if (form?.kind !== 'from' || Object.values(form.forms).some(v => v !== undefined)) return null
    const from = form.column.type
    if (from.kind !== type.kind || !ORDERED.has(type.kind)) return null
    if ((from.kind === 'text' && from.fixed) || (type.kind === 'text' && type.fixed)) return null
    keys.push(engine.dialect.binary(`s.${engine.dialect.name(form.column.name)}`, from))
  }
  return keys
}

function foundReading(work: Work, columns: readonly ComparedColumn[], engine: Engine): Found {
  const { dialect } = engine
  const list = new SelectList()
  const cell = (alias: string, column: ComparedColumn) =>
    plain(
      list.add(engine.cell(`${alias}.${dialect.name(column.name)}`, column.type)),
      canonical(column.type) ?? (() => {}),
    )
  const now = columns.map(c => cell('t', c))
  const filled = work.filled.flatMap(name => {
    const column = `t.${dialect.name(name)}`
    return [
      {
        column: name,
        input: list.add(engine.cell(`case when ${column} is null then null else 1 end`, FLAG)),
      },
    ]
  })
  const before: typeof now = []
  let from = `${work.found} t`
  if (work.before !== null) {
    const [first] = work.key
    const was = `b.${dialect.name(first?.name ?? '')}`
    before.push(
      plain(
        list.add(engine.cell(`case when ${was} is null then null else 1 end`, FLAG)),
        canonical(FLAG) ?? (() => {}),
      ),
    )
    if (work.before.mode !== 'keep') before.push(...columns.map(c => cell('b', c)))
    const on = work.key
      .map(c => `b.${dialect.name(c.name)} = t.${dialect.name(c.name)}`)
      .join(' and ')
    from += ` left join ${dialect.table(work.before.table)} b on ${on}`
  }
  const cells = [...now, ...before]
  return {
    engine,
    list: list.sql,
    from,
    where: [],
    key: work.key.map(c => dialect.binary(`t.${dialect.name(c.name)}`, c.type)),
    width: cells.length,
    filled,
    cells,
  }
}

/** Fills a row with what the target holds. */
export function readFound({ cells }: Found, chunk: CellChunk, base: number, row: Row): void {
  for (let c = 0; c < cells.length; c++) {
    const to = row[c]
    if (to !== undefined) cells[c]?.(chunk, base, to)
  }
}

const FLAG = { kind: 'integer', bits: 32, unsigned: false } as const

/** Fills a row with what a part makes of it. */
export function makeRow(from: Expected, chunk: CellChunk, base: number, row: Row): void {
  for (let c = 0; c < from.fields.length; c++) {
    const to = row[c]
    if (to === undefined) continue
    const field = from.fields[c]
    if (field) field.evaluate(chunk, base, to)
    else setUnmapped(to)
  }
}

export const emptyRow = (width: number): Row => Array.from({ length: width }, slot)

/** The whole query of a reading. */
export function readingSql(
  reading: Reading,
  options: { range: Range | null; ordered: boolean; work: Work; only?: string },
): string {
  const { dialect } = reading.engine
  const where = [...reading.where]
  if (options.only !== undefined) where.push(options.only)
  const [first] = reading.key ?? []
  const [column] = options.work.key
  if (options.range !== null && first !== undefined && column !== undefined) {
    const { after, upTo } = options.range
    if (after !== null) where.push(dialect.after([first], [dialect.literal(after, column.type)]))
    if (upTo !== null) where.push(dialect.upTo([first], [dialect.literal(upTo, column.type)]))
  }
  const order = options.ordered && reading.key !== null ? ` order by ${reading.key.join(', ')}` : ''
  return `select ${reading.list} from ${reading.from}${where.length > 0 ? ` where ${where.join(' and ')}` : ''}${order}`
}
