import { plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import type { Named, Table, TableName } from '../engine/catalog.ts'
import { fold, glob, nearest, shownTable } from '../engine/names.ts'
import { list } from './author.ts'
import type { Context } from './context.ts'
import type { Transfer } from './plan.ts'
import { tablesIn } from './relation.ts'

/** Every source table is mapped, or left behind on purpose. A table that a query reads counts as mapped. */
export function sourceTables(transfers: readonly Transfer[], context: Context): void {
  const { catalog } = context.sides.source
  const shown = shownTable(catalog)
  const read = new Set(
    transfers.flatMap(t =>
      t.from.table === null ? tablesIn(t.from.relation, catalog) : [t.from.table],
    ),
  )
  faultyPatterns(context)
  const stays = leftBehind(context)
  const forgotten = catalog.tables.filter(t => !stays(t) && ![...read].some(r => isTable(r, t)))
  const place = context.move.place(['map'])
  if (forgotten.length === 0) {
    const summary = `All ${plural(catalog.tables.length, 'table')} of the source are mapped, or left behind on purpose.`
    context.checks.push(
      check({
        id: 'scope.source-tables',
        result: 'passed',
        known: 'inferred',
        subject: 'source',
        summary,
        place,
      }),
    )
  }
  for (const table of forgotten) {
    context.checks.push(
      check({
        id: 'scope.source-tables',
        result: 'failed',
        known: 'inferred',
        subject: `${table.schema}.${table.name}`,
        summary: `No entry of map reads ${shown(table)}, and it is not left behind on purpose.`,
        fix: `Map it, or say why it stays: \`leave: { ${shown(table)}: … }\`.`,
        place,
      }),
    )
  }
}

/** Whether a source table is left behind on purpose. */
export function leftBehind({ move }: Context): (table: Table) => boolean {
  const patterns = Object.keys(move.spec.leave).map(glob)
  return ({ schema, name }) =>
    patterns.some(matches => matches(name) || matches(`${schema}.${name}`))
}

export const isTable = (a: TableName | null, b: TableName): boolean =>
  a?.schema === b.schema && a.name === b.name

/** A name of `leave` without a star that is none, or that an entry maps, is an error. */
function faultyPatterns({ move, sides, author }: Context): void {
  const { tables, views, routines, triggers } = sides.source.catalog
  const names = [tables, views, routines, triggers]
    .flat()
    .flatMap(n => [n.name, `${n.schema}.${n.name}`])
  const mapped = new Set(
    move.spec.map.flatMap(e => (e.from.kind === 'table' ? [fold(e.from.table)] : [])),
  )
  for (const pattern of Object.keys(move.spec.leave)) {
    if (pattern.includes('*')) continue
    const path = ['leave', pattern]
    if (mapped.has(fold(pattern))) {
      author.wrong(path, `${pattern} is mapped and left behind at once`, 'Keep one of both.', true)
    } else if (!names.some(glob(pattern))) {
      const near = nearest(
        pattern,
        tables.map(t => t.name),
      )
      const fix = near.length === 0 ? 'Take the line out.' : `Did you mean ${list(near, 'or')}?`
      author.wrong(path, `there is no source table "${pattern}" to leave behind`, fix, true)
    }
  }
}

/** Views, routines and triggers of the source for which the target has nothing of that name. */
export function counterparts(context: Context): void {
  const { source, target } = context.sides
  const left = Object.keys(context.move.spec.leave).map(glob)
  const stays = ({ schema, name }: Named): boolean =>
    left.some(matches => matches(name) || matches(`${schema}.${name}`))
  // A trigger stays with its table.
  const ofLeft = (thing: Named & { table?: string }): boolean =>
    thing.table !== undefined && stays({ schema: thing.schema, name: thing.table })
  for (const kind of ['views', 'routines', 'triggers'] as const) {
    const there = new Set(target.catalog[kind].map(n => fold(n.name)))
    const missing = source.catalog[kind]
      .filter(thing => !there.has(fold(thing.name)) && !stays(thing) && !ofLeft(thing))
      .map(({ name }) => name)
    if (missing.length === 0) continue
    context.checks.push(
      check({
        id: 'scope.counterparts',
        result: 'warned',
        known: 'inferred',
        subject: kind,
        summary: `The target has no counterpart of ${plural(missing.length, kind.slice(0, -1))} of the source: ${list(missing)}.`,
        fix: 'Bring them over, or say why they stay: `leave: { NAME: … }`.',
        place: context.move.place(['target']),
      }),
    )
  }
}
