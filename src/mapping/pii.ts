import type { Table } from '../engine/catalog.ts'
import { findTableColumn, fold } from '../engine/names.ts'
import type { Context } from './context.ts'
import type { Form, SourceRelation, Transfer } from './plan.ts'

/** The source columns of `scope.pii`, as `schema.table.column`. */
export type Pii = ReadonlySet<string>

const keyOf = (table: Table, column: string): string => `${table.schema}.${table.name}.${column}`

/** Resolves `scope.pii`; a name that leads nowhere is the author's error, since it would protect nothing. */
export function piiOf({ move, sides, author }: Context): Pii {
  const found = (move.spec.scope?.pii ?? []).flatMap((name, n) => {
    const at = author.lookedUp(
      findTableColumn(sides.source.catalog, name),
      ['scope', 'pii', n],
      'source column',
      name,
    )
    return at === null ? [] : [keyOf(at.table, at.column.name)]
  })
  return new Set(found)
}

/** A transfer whose source columns and fields say whether they hold pii, or what derives from it. */
export function withPii(transfer: Transfer, pii: Pii): Transfer {
  const secret = secretColumns(transfer.from, pii)
  const mark = <C extends { name: string }>(column: C) =>
    secret.has(column.name) ? { ...column, pii: true } : column
  return {
    ...transfer,
    from: {
      ...transfer.from,
      key: transfer.from.key.map(mark),
      columns: transfer.from.columns.map(mark),
    },
    fields: transfer.fields.map(field => ({
      ...field,
      pii: inputs(field.form).some(name => secret.has(name)),
    })),
  }
}

/** The names of the source columns that a form reads, lookups included. */
export function inputs(form: Form): string[] {
  switch (form.kind) {
    case 'from':
      return [form.column.name]
    case 'sql':
      return form.reads
    case 'uuid5':
      return form.columns.map(column => column.name)
    case 'lookup':
      return form.by.flatMap(by => inputs(by.form))
    default:
      return []
  }
}

/** Of a query nobody knows what its columns derive from: where its text names a pii column, or takes all, every one of them may be. */
function secretColumns(relation: SourceRelation, pii: Pii): Set<string> {
  const { table, columns } = relation
  if (table !== null)
    return new Set(columns.filter(c => pii.has(keyOf(table, c.name))).map(c => c.name))
  const text = fold(relation.relation)
  const names = [...pii].map(key => fold(key.slice(key.lastIndexOf('.') + 1)))
  const named = pii.size > 0 && (text.includes('*') || names.some(name => text.includes(name)))
  return new Set(named ? columns.map(c => c.name) : [])
}
