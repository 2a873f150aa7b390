import type { Column, LogicalType, Table, TableName } from '../engine/catalog.ts'
import type { EngineName } from '../engine/engine.ts'
import { engines } from '../engine/index.ts'
import {
  type Form,
  type Plan,
  type PlannedField,
  type PlannedTolerance,
  type Transfer,
  targetName,
} from '../mapping/plan.ts'
import type { SpecPath } from '../spec/move.ts'
import type { Before } from './before.ts'

/** One comparison: rows that several relations make, against rows of one target relation. Plain data. */
export interface Work {
  /** The target table, as reports name it. */
  table: string
  /** `mapped`: what the mapping makes. `untouched`: what was there before. */
  about: 'mapped' | 'untouched'
  path: SpecPath
  /** What stands behind `from` on the target; its alias is `t`. */
  found: string
  key: Column[]
  /** Target columns that some part vouches for; the key's among them. */
  columns: ComparedColumn[]
  parts: Part[]
  /** Columns that the target fills itself. */
  filled: string[]
  /** Rows that were there before, and what the move may do to them. */
  before: { table: TableName; mode: 'keep' | 'overwrite' | 'update' } | null
  /** Rows that are compared, where not all are. */
  sample: number | null
}

export interface ComparedColumn {
  name: string
  type: LogicalType
  pii: boolean
  path: SpecPath | null
  /** What the column holds where nothing is written: SQL, or null. */
  default: string | null
}

/** Where expected rows come from. */
export interface Part {
  side: 'source' | 'target'
  /** What stands behind `from`; its alias is `s`. */
  relation: string
  where: string | null
  /** What identifies its rows; for samples. */
  key: { name: string; type: LogicalType }[]
  fields: { column: string; form: Form }[]
  /** Differences that are accepted. */
  tolerate: PlannedTolerance[]
}

/** Every comparison that a plan asks for, table by table, in the plan's order. */
export function worksOf(plan: Plan, before: readonly Before[]): Work[] {
  const works: Work[] = []
  const tables = new Map<string, Transfer[]>()
  for (const transfer of plan.transfers) {
    const name = targetName(transfer.to)
    tables.set(name, [...(tables.get(name) ?? []), transfer])
  }
  for (const transfers of tables.values()) {
    const inserting = transfers.filter(t => !t.update)
    const updating = transfers.filter(t => t.update)
    // What a later update fills is that update's to vouch for.
    const later = new Set(updating.flatMap(t => t.fields.map(f => f.target.name)))
    if (inserting.length > 0) works.push(...worksOfTable(plan, inserting, before, later))
    for (const transfer of updating) {
      works.push(...worksOfTable(plan, [transfer], inserting.length > 0 ? [] : before, new Set()))
    }
  }
  return works
}

function worksOfTable(
  plan: Plan,
  transfers: readonly Transfer[],
  remembered: readonly Before[],
  later: ReadonlySet<string>,
): Work[] {
  const [first] = transfers
  if (first === undefined) return []
  const { dialect } = engines[plan.target]
  const { to, key } = first
  const keys = new Set(key.map(column => column.name))
  const ours = (field: PlannedField): boolean =>
    keys.has(field.target.name) || !later.has(field.target.name)
  const copy = remembered.find(b => targetName(b.table) === targetName(to))?.copy ?? null
  const mode = first.update ? 'update' : first.existing
  const owns = ownership(transfers)
  const table = dialect.table(to)
  const fields = transfers.flatMap(t => t.fields.filter(ours))
  const mapped: Work = {
    table: targetName(to),
    about: 'mapped',
    path: first.path,
    found: owns === null ? table : `(select * from ${table} where ${owns}\n)`,
    key,
    columns: to.columns.flatMap(column => comparedColumn(column, fields, keys)),
    parts: transfers.map(t => partOf(plan, t, copy, ours)),
    filled: [...new Set(fields.filter(f => f.form.kind === 'filled-by').map(f => f.target.name))],
    before: copy === null || mode === 'error' ? null : { table: copy, mode },
    sample: first.rows === 'all' ? null : first.rows.sample,
  }
  return copy === null
    ? [mapped]
    : [mapped, ...untouched(mapped, to, dialect.table(copy), owns, plan.target)]
}

/** The rows that the transfers into one table own together: any row, where one of them owns all. */
function ownership(transfers: readonly Transfer[]): string | null {
  const owns = transfers.map(t => t.owns)
  return owns.includes(null) ? null : owns.map(predicate => `(${predicate}\n)`).join(' or ')
}

function comparedColumn(
  column: Column,
  fields: readonly PlannedField[],
  keys: ReadonlySet<string>,
): ComparedColumn[] {
  const own = fields.filter(f => f.target.name === column.name && f.form.kind !== 'filled-by')
  if (own.length === 0 && !keys.has(column.name)) return []
  const pii = own.some(f => f.pii)
  return [
    {
      name: column.name,
      type: column.type,
      pii,
      path: own[0]?.path ?? null,
      default: column.default,
    },
  ]
}

function partOf(
  plan: Plan,
  transfer: Transfer,
  copy: TableName | null,
  ours: (field: PlannedField) => boolean,
): Part {
  const { from } = transfer
  const itself = from.table !== null && targetName(from.table) === targetName(transfer.to)
  return {
    side: 'source',
    // In place, the columns that a field reads may be those that the move has overwritten: what they were is in the copy.
    relation:
      plan.inPlace && itself && copy !== null
        ? engines[plan.source].dialect.table(copy)
        : from.relation,
    where: from.where,
    key: from.key.map(({ name, type }) => ({ name, type })),
    fields: transfer.fields.filter(ours).map(f => ({ column: f.target.name, form: f.form })),
    tolerate: transfer.tolerate,
  }
}

/** What must be as it was: rows that the move does not own, and of those it found there what it may not change. */
function untouched(
  mapped: Work,
  to: Table,
  before: string,
  owns: string | null,
  target: EngineName,
): Work[] {
  const { dialect } = engines[target]
  const table = dialect.table(to)
  const works: Work[] = []
  const compare = (found: string, relation: string, columns: Column[]): Work => ({
    ...mapped,
    about: 'untouched',
    found,
    columns: columns.map(c => ({
      name: c.name,
      type: c.type,
      pii: mapped.columns.find(m => m.name === c.name)?.pii ?? true,
      path: null,
      default: c.default,
    })),
    parts: [
      {
        side: 'target',
        relation,
        where: null,
        key: mapped.key,
        fields: columns.map(copied),
        tolerate: [],
      },
    ],
    filled: [],
    before: null,
    sample: null,
  })
  if (owns !== null) {
    const others = `case when ${owns}\n then 1 else 0 end = 0`
    works.push(
      compare(
        `(select * from ${table} where ${others})`,
        `(select * from ${before} where ${others})`,
        to.columns,
      ),
    )
  }
  if (mapped.before !== null) {
    const mine = owns === null ? '' : ` where ${owns}\n`
    const same = mapped.key
      .map(c => `b.${dialect.name(c.name)} = x.${dialect.name(c.name)}`)
      .join(' and ')
    const named = new Set(mapped.before.mode === 'keep' ? [] : mapped.columns.map(c => c.name))
    const isKey = (c: Column): boolean => mapped.key.some(k => k.name === c.name)
    works.push(
      compare(
        `(select x.* from (select * from ${table}${mine}) x where exists (select 1 from ${before} b where ${same}))`,
        owns === null ? before : `(select * from ${before}${mine})`,
        to.columns.filter(c => isKey(c) || (!named.has(c.name) && !mapped.filled.includes(c.name))),
      ),
    )
  }
  return works
}

const copied = (column: Column): Part['fields'][number] => ({
  column: column.name,
  form: {
    kind: 'from',
    column: { ...column },
    forms: {},
    zone: null,
  },
})
