import { findColumn, findTable } from '../engine/names.ts'
import type { Field } from '../spec/schema.ts'
import type { FieldContext } from './context.ts'
import { literal } from './literal.ts'
import type { Form } from './plan.ts'

type LookupField = Extract<Field, { kind: 'lookup' }>
type LookupForm = Extract<Form, { kind: 'lookup' }>

/** A lookup, resolved against the target. `resolve`: what resolves the fields that its columns must equal. */
export async function lookupForm(
  field: LookupField,
  context: FieldContext,
  resolve: (field: Field, context: FieldContext) => Promise<Form | null>,
): Promise<Form | null> {
  const { author, path, sides } = context
  const table = author.lookedUp(
    findTable(sides.target.catalog, field.lookup),
    [...path, 'lookup'],
    'target table',
    field.lookup,
  )
  if (table === null) return null
  const take = author.lookedUp(
    findColumn(table.columns, field.take),
    [...path, 'take'],
    `column of ${table.name}`,
    field.take,
  )
  const by: LookupForm['by'] = []
  for (const [name, sought] of Object.entries(field.by)) {
    const at = [...path, 'by', name]
    const column = author.lookedUp(
      findColumn(table.columns, name),
      at,
      `column of ${table.name}`,
      name,
      true,
    )
    if (column === null) continue
    const form = await resolve(sought, { ...context, path: at, target: column, table })
    if (form?.kind === 'filled-by')
      author.wrong(at, 'a lookup goes by values of the source', 'Name a source column.')
    else if (form !== null) by.push({ column, form })
  }
  if (Object.keys(field.by).length === 0)
    author.wrong([...path, 'by'], 'the lookup goes by no column')
  const missing = missingRow(field.missing, context)
  if (take === null || missing === null || by.length < Object.keys(field.by).length) return null
  const own = table.schema === context.table.schema && table.name === context.table.name
  return { kind: 'lookup', table, by, take, missing, own }
}

function missingRow(
  missing: LookupField['missing'],
  { author, path, target }: FieldContext,
): LookupForm['missing'] | null {
  if (missing.kind === 'null' && !target.nullable) {
    return author.wrong(
      [...path, 'missing'],
      `${target.name} is NOT NULL`,
      'Say `missing: error` or `missing: { value: … }`.',
    )
  }
  if (missing.kind !== 'value') return missing
  const read = literal(missing.value, target.type)
  if (read.ok) return { kind: 'value', value: read.wire }
  return author.wrong(
    [...path, 'missing', 'value'],
    `"${missing.value}" ${read.why}, and ${target.name} is ${target.native}`,
  )
}
