import { count, plural } from '../check/figures.ts'
import type { ForeignKey, Table } from '../engine/catalog.ts'
import { DatabaseError, type Session } from '../engine/engine.ts'
import { type Plan, type Transfer, targetName } from '../mapping/plan.ts'
import { located } from './evidence.ts'
import { type Equal, type JoinedBy, joinedBy, type Operand } from './joined-by.ts'
import type { LocatedCheck, TableProof } from './proof.ts'
import type { Asked } from './question.ts'

/** How many rows of a table find a partner, have a NULL where they would say which, or point nowhere. */
interface Cardinality {
  joined: number
  nulls: number
  orphans: number
}

/**
 * For every foreign key between two tables that the move fills: as many rows join on the target as the mapping's source
 * relations say. `proven`: where it has found rows or references wrong already, that explains a join that differs, and is not said twice.
 */
export async function joins(
  plan: Plan,
  sides: Asked,
  proven: readonly TableProof[],
): Promise<LocatedCheck[]> {
  // In place, both ends of a foreign key are the server's own to hold.
  if (plan.inPlace) return []
  const checks: LocatedCheck[] = []
  for (const table of tablesOf(plan)) {
    for (const key of table.foreignKeys) {
      const check = await join(plan, table, key, sides, proven)
      if (check !== null) checks.push(check)
    }
  }
  return checks
}

const tablesOf = (plan: Plan): Table[] => [
  ...new Map(plan.transfers.map(({ to }) => [targetName(to), to])).values(),
]

async function join(
  plan: Plan,
  table: Table,
  key: ForeignKey,
  sides: Asked,
  proven: readonly TableProof[],
): Promise<LocatedCheck | null> {
  const into = (name: string) => plan.transfers.filter(({ to }) => targetName(to) === name)
  const children = into(targetName(table))
  const parents = into(targetName(key.references))
  const [first] = children
  const fills = ({ fields }: Transfer) =>
    key.columns.every(column => fields.some(({ target }) => target.name === column))
  if (first === undefined || parents.length === 0 || !children.some(fills)) return null
  const about = { subject: `${targetName(table)}.${key.name}`, path: first.path }
  const uncovered = (summary: string): LocatedCheck =>
    located('validation.join', 'not covered', { ...about, summary })
  const ways = children.map(child => ({
    child,
    by: parents.map(parent => joinedBy(child, parent, key.columns, key.references.columns)),
  }))
  if (
    children.some(child => child.update) ||
    parents.some(parent => parent.update) ||
    ways.some(({ by }) => by.includes(null))
  ) {
    return uncovered(
      'the mapping does not say what the source joins by; the comparison of cells still holds',
    )
  }
  try {
    const expected: Cardinality = { joined: 0, nulls: 0, orphans: 0 }
    for (const { child, by } of ways) {
      const pairs = parents.flatMap((parent, i) => {
        const way = by[i]
        return way === null || way === undefined ? [] : [{ parent, way }]
      })
      add(expected, await onSource(sides.source, child, pairs))
    }
    const found = await onTarget(sides.target, table, key, children)
    const others = parents.some(parent => parent.owns !== null || parent.existing !== 'error')
    return judged(expected, found, others, about, isExplained(table, key, proven))
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.lost) throw error
    return uncovered(`the source cannot be asked: ${error.message}`)
  }
}

function judged(
  expected: Cardinality,
  found: Cardinality,
  others: boolean,
  about: { subject: string; path: LocatedCheck['path'] },
  explained: boolean,
): LocatedCheck | null {
  const evidence = [
    {
      kind: 'figures' as const,
      figures: {
        'source joins': expected.joined,
        'target joins': found.joined,
        'source NULL': expected.nulls,
        'target NULL': found.nulls,
        'source orphans': expected.orphans,
        'target orphans': found.orphans,
      },
    },
  ]
  // Rows without a partner among those that moved may have found one that was there before.
  const strangers = others
    ? Math.max(0, Math.min(expected.orphans, found.joined - expected.joined))
    : 0
  const same =
    found.joined === expected.joined + strangers &&
    found.nulls === expected.nulls &&
    found.orphans === expected.orphans - strangers
  if (same && found.orphans === 0) {
    const rest = [
      found.nulls > 0 ? `${plural(found.nulls, 'row')} with NULL` : '',
      strangers > 0 ? `${count(strangers)} of them with rows that were there before` : '',
    ].filter(text => text !== '')
    const summary = [`${plural(found.joined, 'row')} join as on the source`, ...rest].join(', ')
    return located('validation.join', 'passed', { ...about, summary }, { evidence })
  }
  if (explained) return null
  const summary = same
    ? `${plural(found.orphans, 'row')} point to rows that are not there, on both sides`
    : `on the source ${said(expected)}; on the target ${said(found)}`
  const fix =
    'Look at the fields of the foreign key, at where of both entries, and at what else writes these tables.'
  return located('validation.join', 'failed', { ...about, summary }, { evidence, fix })
}

const said = ({ joined, nulls, orphans }: Cardinality): string =>
  `${plural(joined, 'row')} join, ${count(nulls)} have NULL, ${count(orphans)} point nowhere`

function isExplained(table: Table, key: ForeignKey, proven: readonly TableProof[]): boolean {
  return proven.some(proof => {
    const rows = proof.missing + proof.extra + proof.duplicate > 0
    const of = (name: string, columns: readonly string[]): boolean =>
      proof.table === name && (rows || columns.some(c => (proof.differingByColumn[c] ?? 0) > 0))
    return (
      of(targetName(table), key.columns) || of(targetName(key.references), key.references.columns)
    )
  })
}

async function onSource(
  source: Session,
  child: Transfer,
  parents: readonly { parent: Transfer; way: JoinedBy }[],
): Promise<Cardinality> {
  const { name, literal } = source.engine.dialect
  const sql = (alias: string, one: Operand, other: Operand): string => {
    if ('column' in one) return `${alias}.${name(one.column)}`
    return 'column' in other ? literal(one.literal, other.type) : 'null'
  }
  const condition = ({ child: c, parent: p }: Equal): string =>
    `${sql('p', p, c)} = ${sql('c', c, p)}`
  const partner = parents.map(({ parent, way }) => {
    const on = way.on.map(condition).join(' and ') || '1 = 1'
    return `exists (select 1 from ${rowsOf(parent)} p where ${on})`
  })
  const [first] = parents
  const columns = (first?.way.on ?? []).flatMap(({ child: c }) => ('column' in c ? [c.column] : []))
  const isNull = columns.map(column => `c.${name(column)} is null`).join(' or ') || '1 = 0'
  const counted = await cardinality(source, rowsOf(child), isNull, partner.join(' or '))
  switch (first?.way.missing) {
    case 'null':
      return { joined: counted.joined, nulls: counted.nulls + counted.orphans, orphans: 0 }
    case 'value':
      return { joined: counted.joined + counted.nulls + counted.orphans, nulls: 0, orphans: 0 }
    default:
      return counted
  }
}

/** The rows of a transfer's source. The author's SQL may end in a comment. */
const rowsOf = ({ from: { relation, where } }: Transfer): string =>
  where === null ? relation : `(select s.* from ${relation} s where (${where}\n))`

async function onTarget(
  target: Session,
  table: Table,
  key: ForeignKey,
  children: readonly Transfer[],
): Promise<Cardinality> {
  const { name, table: quoted } = target.engine.dialect
  const owns = children.map(child => child.owns)
  const mine = owns.includes(null) ? '' : ` where ${owns.map(own => `(${own}\n)`).join(' or ')}`
  const rows = mine === '' ? quoted(table) : `(select * from ${quoted(table)}${mine})`
  const isNull = key.columns.map(column => `c.${name(column)} is null`).join(' or ')
  const on = key.columns.map(
    (column, i) => `p.${name(key.references.columns[i] ?? '')} = c.${name(column)}`,
  )
  const partner = `exists (select 1 from ${quoted(key.references)} p where ${on.join(' and ')})`
  return await cardinality(target, rows, isNull, partner)
}

async function cardinality(
  session: Session,
  rows: string,
  isNull: string,
  partner: string,
): Promise<Cardinality> {
  const [[all, nulls, joined] = []] = await session.query(`select count(*),
  count(case when ${isNull} then 1 end),
  count(case when not (${isNull}) and (${partner}) then 1 end)
from ${rows} c`)
  const [total, without, withPartner] = [Number(all), Number(nulls), Number(joined)]
  return { joined: withPartner, nulls: without, orphans: total - without - withPartner }
}

function add(sum: Cardinality, part: Cardinality): void {
  sum.joined += part.joined
  sum.nulls += part.nulls
  sum.orphans += part.orphans
}
