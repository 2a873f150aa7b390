import { check } from '../check/make.ts'
import type { Table } from '../engine/catalog.ts'
import { findColumn, glob } from '../engine/names.ts'
import type { Context } from './context.ts'
import { isTable, leftBehind } from './coverage.ts'
import { inputs } from './pii.ts'
import type { Transfer } from './plan.ts'
import { tablesIn, wordIn } from './relation.ts'
import { isInPlace } from './sql/compile.ts'

/**
 * Every column of a mapped source table is an input of some entry, or left behind on purpose. `where` and `key` do not count. What a
 * query reads is judged by the names in its text. A backfill in place leaves nothing behind.
 */
export function sourceColumns(transfers: readonly Transfer[], context: Context): void {
  const entries = transfers.filter(t => !(context.inPlace && isInPlace(t)))
  const { catalog } = context.sides.source
  const stays = leftBehind(context)
  for (const table of catalog.tables) {
    const own = entries.filter(t => isTable(t.from.table, table))
    const queries = entries.filter(
      t => t.from.table === null && tablesIn(t.from.relation, catalog).includes(table),
    )
    const [first] = [...own, ...queries]
    if (first === undefined || (own.length === 0 && stays(table))) continue
    const used = new Set(own.flatMap(t => t.fields.flatMap(f => inputs(f.form))))
    const named = (column: string) => queries.some(t => names(t.from.relation, column))
    const left = new Set([...own, ...queries].flatMap(t => leftColumns(t, table, context)))
    const lost = table.columns
      .map(column => column.name)
      .filter(
        (name, n) =>
          !table.columns[n]?.generated && !used.has(name) && !left.has(name) && !named(name),
      )
    report(lost, table, first, context)
  }
}

function report(
  lost: readonly string[],
  table: Table,
  first: Transfer,
  { move, checks }: Context,
): void {
  const name = `${table.schema}.${table.name}`
  const about = {
    id: 'mapping.unmapped-source-column',
    known: 'inferred',
    place: move.place(first.path),
  } as const
  if (lost.length === 0) {
    const summary = `Every column of ${table.name} is an input of some entry, or left behind on purpose.`
    checks.push(check({ ...about, result: 'passed', subject: name, summary }))
  }
  for (const column of lost) {
    const summary = `No entry takes ${column} of ${table.name}, and it is not left behind on purpose.`
    const fix = `Name it in a field, or say \`leave: [${column}]\` in the entry.`
    checks.push(check({ ...about, result: 'failed', subject: `${name}.${column}`, summary, fix }))
  }
}

/** A query takes a column that stands in its text as a word, or all of them by a star that is no product. */
const names = (query: string, column: string): boolean =>
  /(?:select|,|\.)\s*\*/i.test(query) || wordIn(query, column)

/** The columns of a table that an entry leaves behind: names and patterns of `leave`. Of a query's tables each name has to be one's. */
function leftColumns(transfer: Transfer, table: Table, { move, author, sides }: Context): string[] {
  const [, at] = transfer.path
  const entry = typeof at === 'number' ? move.spec.map[at] : undefined
  return (entry?.leave ?? []).flatMap((pattern, n) => {
    const path = [...transfer.path, 'leave', n]
    const used = new Set(transfer.fields.flatMap(f => inputs(f.form)))
    if (pattern.includes('*'))
      return table.columns
        .map(c => c.name)
        .filter(glob(pattern))
        .filter(c => !used.has(c))
    const found = findColumn(table.columns, pattern)
    if (!found.ok && transfer.from.table === null) {
      const others = tablesIn(transfer.from.relation, sides.source.catalog)
      if (others.some(other => findColumn(other.columns, pattern).ok)) return []
    }
    const column = author.lookedUp(found, path, `column of ${table.name}`, pattern)
    if (column === null) return []
    if (used.has(column.name))
      author.wrong(
        path,
        `${pattern} is an input of this entry and left behind at once`,
        'Keep one of both.',
      )
    return [column.name]
  })
}

/** Every target column that is NOT NULL, without default, identity or generation, is filled. */
export function targetColumns(transfers: readonly Transfer[], context: Context): void {
  for (const transfer of transfers) {
    if (transfer.update) continue
    const { to } = transfer
    const filled = new Set(transfer.fields.map(f => f.target.name))
    const others = to.columns.filter(c => !filled.has(c.name) && !c.generated)
    const empty = others.filter(c => !c.nullable && c.default === null && c.identity === null)
    const about = { known: 'inferred', place: context.move.place(transfer.path) } as const
    for (const column of empty) {
      context.checks.push(
        check({
          id: 'mapping.unfilled-target-column',
          result: 'failed',
          ...about,
          subject: `${to.schema}.${to.name}.${column.name}`,
          summary: `Nothing fills ${column.name} of ${to.name}, which is NOT NULL and has no default.`,
          fix: `Say where it comes from: \`fields: { ${column.name}: … }\`.`,
        }),
      )
    }
    if (empty.length > 0) continue
    const rest = others.map(
      c =>
        `${c.name} ${c.identity !== null ? 'is numbered by the target' : c.default === null ? 'stays NULL' : 'takes its default'}`,
    )
    context.checks.push(
      check({
        id: 'mapping.unfilled-target-column',
        result: 'passed',
        ...about,
        subject: transfer.id,
        summary: `Every column of ${to.name} that must have a value gets one.`,
        evidence: rest.length === 0 ? [] : [{ kind: 'text', text: rest.join('\n') }],
      }),
    )
  }
}
