import type { Column } from '../../engine/catalog.ts'
import type { Cell, Engine, Session } from '../../engine/engine.ts'
import type { Transfer } from '../plan.ts'
import { vouchedFor } from '../relation.ts'
import { isSourceForm } from './compile.ts'
import { isOneToOne } from './one-to-one.ts'
import { KEYS_SHOWN } from './scan.ts'
import { columnSql, own, type SourceForm, value } from './value.ts'

/** A transfer's rows by the target keys that they make. */
export interface KeySource {
  transfer: Transfer
  /** Of the target: the transfer's key, or another unique key of its table. */
  columns: readonly Column[]
  /** What can meet: transfers with the same text make keys that can be compared. */
  meets: string
  /** The target key, each column as text that is equal where the target takes it for equal. */
  parts: string[]
  /** A key of the source is the target's, and the target's rules of equality are not coarser. */
  vouched: boolean
  /** The mover makes some part on the way, and values that differ may become one there: SQL of the source cannot say it. */
  uncertain: boolean
}

/** The keys of the target table that a transfer's rows fill: its own, and every other unique one. */
export function keySources(transfer: Transfer, source: Engine, target: Engine): KeySource[] {
  const own = new Set(transfer.key.map(({ name }) => name))
  const { to } = transfer
  const others = [to.primaryKey ?? [], ...to.uniques.map(({ columns }) => columns)]
    .filter(
      names => names.length > 0 && !(names.length === own.size && names.every(n => own.has(n))),
    )
    .map(names => names.flatMap(name => to.columns.find(column => column.name === name) ?? []))
    .filter(columns => columns.every(column => isForeseen(column, transfer)))
  return [transfer.key, ...others].map(columns => keySource(transfer, columns, source, target))
}

const formOf = ({ name }: Column, { fields }: Transfer) =>
  fields.find(({ target }) => target.name === name)?.form

/** What the target fills itself is its own affair; and what no lookup finds is NULL, or one value for many. */
function isForeseen(column: Column, transfer: Transfer): boolean {
  const form = formOf(column, transfer)
  if (form?.kind === 'lookup')
    return form.missing.kind === 'error' && form.by.every(by => isSourceForm(by.form))
  return form !== undefined && isSourceForm(form)
}

/** Lookups count by what they go by: the same is found by the same. */
function keySource(
  transfer: Transfer,
  columns: readonly Column[],
  source: Engine,
  target: Engine,
): KeySource {
  const meets = [`${transfer.to.schema}.${transfer.to.name}`, transfer.update ? transfer.id : '']
  const parts: Part[] = []
  for (const column of columns) {
    const form = formOf(column, transfer)
    meets.push(column.name)
    if (form?.kind === 'lookup') {
      for (const by of form.by) {
        meets.push(`${form.table.schema}.${form.table.name}.${by.column.name}`)
        if (isSourceForm(by.form)) parts.push(part(by.form, by.column, source, target))
      }
    } else if (form !== undefined && isSourceForm(form))
      parts.push(part(form, column, source, target))
  }
  return {
    transfer,
    columns,
    meets: meets.join('\n'),
    parts: parts.map(({ sql }) => sql),
    vouched: isVouched(transfer, columns, source, target),
    uncertain: parts.some(({ oneToOne }) => !oneToOne),
  }
}

interface Part {
  sql: string
  oneToOne: boolean
}

function part(form: SourceForm, column: Column, source: Engine, target: Engine): Part {
  const { dialect } = source
  const dialects = { source: dialect, target: target.dialect }
  const { sql, way } = value(form, column, dialects, 'wire', column.name)
  const oneToOne = isOneToOne(way)
  if (column.type.kind === 'text')
    return { sql: dialect.folded(sql, target.dialect.equality(column)), oneToOne }
  // Texts of one number may differ in the zeros that end them; a canonical text of it is its own.
  const text = { kind: 'text', max: null, maxBytes: null, fixed: false } as const
  const exact =
    column.type.kind === 'decimal' ? trimmed(dialect.wire(sql, text)) : dialect.binary(sql, text)
  return { sql: exact, oneToOne }
}

const trimmed = (text: string): string =>
  `case when ${text} like '%.%' then trim(trailing '.' from trim(trailing '0' from ${text})) else ${text} end`

function isVouched(
  transfer: Transfer,
  columns: readonly Column[],
  source: Engine,
  target: Engine,
): boolean {
  const copied = new Set<string>()
  for (const column of columns) {
    const form = formOf(column, transfer)
    const plain =
      form?.kind === 'from' && Object.keys(form.forms).length === 0 && form.zone === null
    if (!plain || !isAsFine(form.column, column, source, target)) continue
    copied.add(form.column.name)
  }
  const { from } = transfer
  const keys = [
    ...(vouchedFor(from) ? [from.key.map(({ name }) => name)] : []),
    ...(from.table?.uniques.map(unique => unique.columns) ?? []),
  ]
  return keys.some(names => names.every(name => copied.has(name)))
}

/** Whether texts that differ for the source's key also differ for the target's. */
function isAsFine(
  from: Transfer['from']['key'][number],
  to: Column,
  source: Engine,
  target: Engine,
): boolean {
  if (from.type.kind !== to.type.kind) return false
  const ours = source.dialect.equality(from)
  const theirs = target.dialect.equality(to)
  const { ignoresCase, ignoresAccents, ignoresBlanks } = theirs
  return (
    (!ignoresCase || ours.ignoresCase) &&
    (!ignoresAccents || ours.ignoresAccents) &&
    (!ignoresBlanks || ours.ignoresBlanks)
  )
}

/** How many target keys have several rows, and the rows of the first few: which source, and its key as raw text. Keys with NULL are another finding. */
export async function duplicates(
  session: Session,
  sources: readonly KeySource[],
): Promise<{ total: number; groups: { source: number; key: Cell[] }[][] }> {
  const width = sources[0]?.parts.length ?? 0
  const parts = Array.from({ length: width }, (_, n) => `g${n}`)
  const keyWidth = Math.max(...sources.map(s => s.transfer.from.key.length))
  const all = sources
    .map((source, n) => rowsOf(source, n, keyWidth, session.engine))
    .join('\nunion all\n')
  const repeated = `select ${parts.join(', ')} from (${all}) u where ${parts.map(p => `${p} is not null`).join(' and ')}
group by ${parts.join(', ')} having count(*) > 1`
  const [[total] = []] = await session.query(`select count(*) from (${repeated}) d`)
  if (Number(total ?? 0) === 0) return { total: 0, groups: [] }
  const { dialect } = session.engine
  const keys = Array.from({ length: keyWidth }, (_, n) => `k${n}`)
  const rows = await session.query(`
select d.n, u.source, ${keys.map(k => `u.${k}`).join(', ')}
from (select row_number() over () as n, r.* from (${repeated} ${dialect.limit(KEYS_SHOWN, 0)}) r) d
join (${all}) u on ${parts.map(p => `u.${p} = d.${p}`).join(' and ')}
order by 1, 2, 3 ${dialect.limit(KEYS_SHOWN * 4, 0)}`)
  const groups = Map.groupBy(rows, row => row[0])
  return {
    total: Number(total),
    groups: [...groups.values()].map(rivals =>
      rivals.map(([, source, ...key]) => ({ source: Number(source), key })),
    ),
  }
}

/** A source's rows: which source it is, its own key, the target key that each row makes. */
function rowsOf(
  { transfer, parts }: KeySource,
  source: number,
  keyWidth: number,
  engine: Engine,
): string {
  const { from } = transfer
  const { dialect } = engine
  const keys = Array.from({ length: keyWidth }, (_, n) => {
    const column = from.key[n]
    return column === undefined
      ? `null as k${n}`
      : `${dialect.wire(columnSql(dialect, column.name), column.type)} as k${n}`
  })
  const made = parts.map((sql, n) => `${sql} as g${n}`)
  const where = from.where === null ? '' : ` where ${own(from.where)}`
  return `select ${source} as source, ${[...keys, ...made].join(', ')} from ${from.relation} s${where}`
}
