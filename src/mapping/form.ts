import type { Field } from '../spec/schema.ts'
import { described, type FieldContext } from './context.ts'
import { fromForm, sourceColumn, written } from './from-form.ts'
import { lookupForm } from './lookup.ts'
import type { Form, SourceColumn } from './plan.ts'
import { sqlReads } from './reads.ts'
import { HASHABLE } from './sql/canonical-text.ts'
import { own } from './sql/value.ts'

/** A field as written, resolved: names found, literals in the target column's wire text. Null where the author is wrong, and was told. */
export async function resolveForm(field: Field, context: FieldContext): Promise<Form | null> {
  switch (field.kind) {
    case 'from':
      return fromForm(field.from, field.forms, context)
    case 'sql':
      return sqlForm(field.sql, context)
    case 'value':
      return valueForm(field.value, context)
    case 'uuid5':
      return uuid5Form(field.columns, field.namespace, context)
    case 'lookup':
      return lookupForm(field, context, resolveForm)
    case 'filled-by':
      return filledBy(field.by, context)
    case 'source-name':
      // Not served: the transfer is left out, see left-out.ts.
      return { kind: 'value', value: null }
  }
}

async function sqlForm(sql: string, context: FieldContext): Promise<Form | null> {
  const path = [...context.path, 'sql']
  const query = `select ${own(sql)} as v from ${context.relation.relation} s`
  const columns = await described(context, 'source', query, path, 'this expression')
  const [only] = columns ?? []
  if (only === undefined) return null
  return {
    kind: 'sql',
    sql,
    type: only.type,
    reads: await sqlReads(sql, context.relation, context.sides.source),
  }
}

function valueForm(value: string | null, context: FieldContext): Form | null {
  const path = [...context.path, 'value']
  if (value === null) {
    if (context.target.nullable) return { kind: 'value', value }
    return context.author.wrong(path, `${context.target.name} is NOT NULL`, 'Give a value.')
  }
  const text = written(value, path, context)
  return text === null ? null : { kind: 'value', value: text }
}

function uuid5Form(names: string[], namespace: string, context: FieldContext): Form | null {
  const columns: SourceColumn[] = []
  for (const [n, name] of names.entries()) {
    const path = [...context.path, 'uuid5', n]
    const column = sourceColumn(name, path, context)
    if (column === null) continue
    if (HASHABLE.includes(column.type.kind)) columns.push(column)
    else {
      const fix = `Hash columns of these kinds: ${HASHABLE.join(', ')}.`
      context.author.wrong(
        path,
        `${name} is ${column.native}, which has no text that is the same on every engine`,
        fix,
      )
    }
  }
  return columns.length === names.length ? { kind: 'uuid5', columns, namespace } : null
}

function filledBy(by: 'trigger' | 'identity' | 'default', context: FieldContext): Form | null {
  const { target, table, path, sides, author } = context
  const { triggers } = sides.target.catalog
  const there = {
    identity: target.identity !== null,
    default: target.default !== null || target.generated,
    trigger: triggers.some(t => t.schema === table.schema && t.table === table.name),
  }
  if (there[by]) return { kind: 'filled-by', by }
  const what = by === 'trigger' ? `${table.name} has no trigger` : `${target.name} has no ${by}`
  return author.wrong([...path, 'filled-by'], `${what}: nothing would fill ${target.name}`)
}
