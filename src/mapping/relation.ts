import type { Catalog, Column, Table } from '../engine/catalog.ts'
import { findColumn, findTable, fold } from '../engine/names.ts'
import type { SpecPath } from '../spec/move.ts'
import type { Entry } from '../spec/schema.ts'
import { list } from './author.ts'
import { type Context, described } from './context.ts'
import type { SourceColumn, SourceRelation } from './plan.ts'
import { own } from './sql/value.ts'

/** Where an entry's rows come from, and what its batches go by. Null where the author is wrong, and was told. */
export async function relationOf(
  entry: Entry,
  path: SpecPath,
  context: Context,
): Promise<SourceRelation | null> {
  const relation =
    entry.from.kind === 'table'
      ? tableRelation(entry, path, context)
      : await queryRelation(entry, path, context)
  if (relation === null || entry.where === undefined) return relation
  const query = `select 1 as v from ${relation.relation} s where ${own(entry.where)}`
  const fits = await described(context, 'source', query, [...path, 'where'], 'this predicate')
  return fits === null ? null : relation
}

function tableRelation(entry: Entry, path: SpecPath, context: Context): SourceRelation | null {
  if (entry.from.kind !== 'table') return null
  const { author, sides } = context
  const named = path.concat(entry.from.key === null ? ['from'] : ['from', 'table'])
  const { table: name } = entry.from
  const view = sides.source.catalog.views.find(
    v => fold(v.name) === fold(name) || fold(`${v.schema}.${v.name}`) === fold(name),
  )
  const found = findTable(sides.source.catalog, name)
  if (!found.ok && view !== undefined) {
    const fix = `Write \`from: { query: "select … from ${name}", key: […] }\`.`
    return author.wrong(named, `${name} is a view, which has no key`, fix)
  }
  const table = author.lookedUp(found, named, 'source table', name)
  if (table === null) return null
  const columns = table.columns.map(sourceColumn)
  const key = tableKey(entry.from.key, table, columns, path, context)
  if (key === null) return null
  const relation = sides.source.session.engine.dialect.table(table)
  return {
    table,
    relation,
    where: entry.where ?? null,
    unknown: entry.unknown ?? 'error',
    key,
    columns,
  }
}

/** The declared key, else the primary key, else a unique one whose columns are all NOT NULL. */
function tableKey(
  declared: string[] | null,
  table: Table,
  columns: SourceColumn[],
  path: SpecPath,
  { author }: Context,
): SourceColumn[] | null {
  if (declared !== null)
    return keyColumns(declared, columns, [...path, 'from', 'key'], table.name, author)
  const names = table.primaryKey ?? table.uniques.find(u => u.identifies)?.columns
  if (names !== undefined) return keyColumns(names, columns, [...path, 'from'], table.name, author)
  const example = columns.slice(0, 2).map(c => c.name)
  return author.wrong(
    [...path, 'from'],
    `${table.name} has no primary key, and no unique key whose columns are all NOT NULL: nothing says where a batch ends`,
    `Name columns that identify a row: \`from: { table: ${table.name}, key: [${example.join(', ')}] }\`, or give the table a primary key.`,
  )
}

async function queryRelation(
  entry: Entry,
  path: SpecPath,
  context: Context,
): Promise<SourceRelation | null> {
  if (entry.from.kind !== 'query') return null
  const { query, key: names } = entry.from
  const at = [...path, 'from', 'query']
  const answer = await described(context, 'source', query, at, 'this query')
  if (answer === null) return null
  const twice = answer.map(c => c.name).filter((name, n, all) => all.indexOf(name) < n)
  if (twice.length > 0) {
    return context.author.wrong(
      at,
      `the query has two columns called ${list(twice)}`,
      'Give each a name of its own: `… as name`.',
    )
  }
  const columns = answer.map(({ name, type, native }) => ({
    name,
    type,
    native,
    collation: null,
    nullable: true,
  }))
  const key = keyColumns(names, columns, [...path, 'from', 'key'], 'the query', context.author)
  if (key === null) return null
  return {
    table: null,
    relation: own(query),
    where: entry.where ?? null,
    unknown: entry.unknown ?? 'error',
    key,
    columns,
  }
}

function keyColumns(
  names: readonly string[],
  columns: readonly SourceColumn[],
  path: SpecPath,
  table: string,
  author: Context['author'],
): SourceColumn[] | null {
  const found = names.map((name, n) =>
    author.lookedUp(findColumn(columns, name), [...path, n], `column of ${table}`, name),
  )
  const key = found.filter(column => column !== null)
  return key.length === names.length ? key : null
}

const sourceColumn = ({ name, type, native, collation, nullable }: Column): SourceColumn => ({
  name,
  type,
  native,
  collation,
  nullable,
})

/** Whether the catalog vouches for a key of a relation: its columns are NOT NULL, and unique together. */
export function vouchedFor(relation: SourceRelation): boolean {
  const { table, key } = relation
  if (table === null) return false
  const names = new Set(key.map(column => column.name))
  const within = (columns: readonly string[]) => columns.every(column => names.has(column))
  const unique =
    (table.primaryKey !== null && within(table.primaryKey)) ||
    table.uniques.some(u => u.identifies && within(u.columns))
  return unique && key.every(column => !column.nullable)
}

/** Tables whose names stand in a query: what it reads, as far as its text tells. */
export const tablesIn = (query: string, catalog: Catalog): Table[] =>
  catalog.tables.filter(table => wordIn(query, table.name))

/** Whether a name stands in SQL as a word of its own, in any case. */
export function wordIn(sql: string, name: string): boolean {
  const escaped = fold(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}_$])${escaped}(?![\\p{L}\\p{N}_$])`, 'u').test(fold(sql))
}
