import { distance } from 'fastest-levenshtein'
import type { Catalog, Column, Named, Table } from './catalog.ts'

/** What a name led to; `near`: the names that come closest, best first, where it led nowhere. */
export type Found<T> = { ok: true; it: T } | { ok: false; ambiguous: string[]; near: string[] }

/**
 * The table that a name of the spec means: exactly first, then folded if that is unique; an unqualified name in the
 * schemas of the search path, first first. `a.b` is schema (in MySQL: database) and table; a table whose own name holds
 * a dot is found by its whole name.
 */
export function findTable(catalog: Catalog, name: string): Found<Table> {
  const plain = unqualified(catalog, name)
  const dot = name.indexOf('.')
  const qualified = dot < 0 ? [] : catalog.tables.filter(t => `${t.schema}.${t.name}` === name)
  const exact = [...qualified, ...plain.filter(t => t.name === name)]
  if (exact[0] !== undefined) return { ok: true, it: exact[0] }
  const folded = catalog.tables.filter(t => fold(`${t.schema}.${t.name}`) === fold(name))
  const candidates = [...folded, ...plain.filter(t => fold(t.name) === fold(name))]
  const first = candidates[0]
  if (first !== undefined) {
    const rivals = candidates.filter(t => t.schema === first.schema)
    if (rivals.length === 1) return { ok: true, it: first }
    return { ok: false, ambiguous: rivals.map(shownTable(catalog)), near: [] }
  }
  return { ok: false, ambiguous: [], near: nearest(name, catalog.tables.map(shownTable(catalog))) }
}

/** The column that a name of the spec means: exactly first, then folded if that is unique. */
export function findColumn<C extends { name: string }>(
  columns: readonly C[],
  name: string,
): Found<C> {
  const exact = columns.find(c => c.name === name)
  if (exact !== undefined) return { ok: true, it: exact }
  const folded = columns.filter(c => fold(c.name) === fold(name))
  const [first] = folded
  if (first !== undefined && folded.length === 1) return { ok: true, it: first }
  const near = nearest(
    name,
    columns.map(c => c.name),
  )
  return { ok: false, ambiguous: folded.map(c => c.name), near }
}

/** A source column by `column`, `table.column` or `schema.table.column`; a table's name may hold dots. */
export function findTableColumn(
  catalog: Catalog,
  name: string,
): Found<{ table: Table; column: Column }> {
  const dot = name.lastIndexOf('.')
  const table = dot < 0 ? null : findTable(catalog, name.slice(0, dot))
  if (table?.ok) {
    const column = findColumn(table.it.columns, name.slice(dot + 1))
    if (column.ok) return { ok: true, it: { table: table.it, column: column.it } }
    const prefix = name.slice(0, dot)
    return { ...column, near: column.near.map(c => `${prefix}.${c}`) }
  }
  const all = catalog.tables.flatMap(t => t.columns.map(c => `${shownTable(catalog)(t)}.${c.name}`))
  return { ok: false, ambiguous: [], near: nearest(name, all) }
}

/** A table as a person would write it in a spec of this catalog: without its schema where that is the first of the search path. */
export const shownTable =
  (catalog: Catalog) =>
  (table: Named): string =>
    table.schema === catalog.searchPath[0] ? table.name : `${table.schema}.${table.name}`

/** The names that come closest to one that is not there, at most three. */
export function nearest(name: string, names: readonly string[]): string[] {
  const wanted = fold(name)
  // Two letters that changed places are two slips.
  const slips = wanted.length < 4 ? 1 : Math.max(2, wanted.length / 3)
  const near = names
    .map(candidate => ({ candidate, far: distance(wanted, fold(candidate)) }))
    .filter(n => n.far <= slips)
    .sort((a, b) => a.far - b.far)
  return near
    .filter(n => n.far === near[0]?.far)
    .slice(0, 3)
    .map(n => n.candidate)
}

/** `tmp_*` as a test of names; without a star the name itself, exactly or folded. */
export function glob(pattern: string): (name: string) => boolean {
  const source = fold(pattern)
    .split('*')
    .map(part => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('.*')
  const test = new RegExp(`^${source}$`, 's')
  return name => test.test(fold(name))
}

/** Names that differ only in case are one name, once nothing matches exactly. */
export const fold = (name: string): string => name.normalize('NFC').toLowerCase()

/** The tables of the search path, those of an earlier schema hiding those of a later one. */
function unqualified(catalog: Catalog, name: string): Table[] {
  for (const schema of catalog.searchPath) {
    const tables = catalog.tables.filter(t => t.schema === schema && fold(t.name) === fold(name))
    if (tables.length > 0) return tables
  }
  return []
}
