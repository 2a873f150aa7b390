import type { Column, Table } from '../engine/catalog.ts'
import { type Found, findColumn, findTable } from '../engine/names.ts'
import type { Move, SpecPath } from '../spec/move.ts'
import type { Entry } from '../spec/schema.ts'
import { list } from './author.ts'
import { type Context, described, type FieldContext } from './context.ts'
import { batchesOf, existingOf } from './entry-defaults.ts'
import { resolveForm } from './form.ts'
import { plainForm } from './from-form.ts'
import type { PlannedField, SourceRelation, Transfer } from './plan.ts'
import { relationOf } from './relation.ts'
import { own } from './sql/value.ts'

/** One entry of `map`, resolved against both catalogs. Null where the author is wrong, and was told. */
export async function resolveEntry(
  entry: Entry,
  at: number,
  context: Context,
): Promise<Transfer | null> {
  const path: SpecPath = ['map', at]
  const { author, sides } = context
  const errors = author.errors.length
  const to = author.lookedUp(
    findTable(sides.target.catalog, entry.to),
    [...path, 'to'],
    'target table',
    entry.to,
  )
  const from = await relationOf(entry, path, context)
  if (to === null || from === null) return null
  const named = await namedFields(entry, path, from, to, context)
  const rest = entry.rest === undefined ? [] : restByName(named.names, path, from, to, context.move)
  const given = [...named.fields, ...rest]
  const key = keyOf(entry, path, to, given, from, context)
  await ownsIsSql(entry, path, to, context)
  if (key === null || author.errors.length > errors) return null
  const order = new Map(to.columns.map((column, n) => [column.name, n]))
  const fields = [...given, ...key.implied].sort(
    (a, b) => (order.get(a.target.name) ?? 0) - (order.get(b.target.name) ?? 0),
  )
  return {
    id: `${from.table === null ? 'query' : from.table.name} → ${entry.to}`,
    path,
    from,
    to,
    key: key.columns,
    existing: existingOf(entry, context),
    owns: entry.owns ?? null,
    update: entry.update === true,
    fields,
    secondPass: [],
    batch: await batchesOf(entry, path, context),
    rows: entry.validate?.rows ?? context.move.spec.validate?.rows ?? 'all',
    tolerate: [],
  }
}

async function namedFields(
  entry: Entry,
  path: SpecPath,
  relation: SourceRelation,
  table: Table,
  context: Context,
): Promise<{ fields: PlannedField[]; names: Set<string> }> {
  const fields: PlannedField[] = []
  const names = new Set<string>()
  for (const [name, field] of Object.entries(entry.fields)) {
    const at = [...path, 'fields', name]
    const target = context.author.lookedUp(
      findColumn(table.columns, name),
      at,
      `column of ${table.name}`,
      name,
      true,
    )
    if (target === null) continue
    if (names.has(target.name))
      context.author.wrong(at, `${target.name} is filled twice`, 'Keep one of both.', true)
    names.add(target.name)
    const about: FieldContext = { ...context, path: at, relation, target, table }
    const form = await resolveForm(field, about)
    if (form !== null) fields.push({ target, path: at, form, pii: false })
  }
  return { fields, names }
}

/** `rest: by-name`: every other target column takes the source column of its name. A generated one is not written, but compared. */
function restByName(
  named: ReadonlySet<string>,
  path: SpecPath,
  relation: SourceRelation,
  table: Table,
  move: Move,
): PlannedField[] {
  return table.columns
    .filter(target => !named.has(target.name))
    .flatMap(target => byName(target, [...path, 'rest'], relation, move) ?? [])
}

function byName(
  target: Column,
  path: SpecPath,
  relation: SourceRelation,
  move: Move,
): PlannedField | null {
  const found: Found<SourceRelation['columns'][number]> = findColumn(relation.columns, target.name)
  if (!found.ok) return null
  // A generated column is no input of a column that is written.
  const generated =
    relation.table?.columns.some(c => c.name === found.it.name && c.generated) === true
  if (generated && !target.generated) return null
  return {
    target,
    path,
    form: plainForm(found.it, target, move),
    pii: false,
  }
}

/**
 * The columns that identify a target row: those of `key`, else the primary key if the map fills it. `implied`: under `update: true`
 * a key column that no field fills takes the source column of its name, since rows must be found.
 */
function keyOf(
  entry: Entry,
  path: SpecPath,
  table: Table,
  given: readonly PlannedField[],
  relation: SourceRelation,
  { author, move }: Context,
): { columns: Column[]; implied: PlannedField[] } | null {
  const at = entry.key === undefined ? [...path, 'to'] : [...path, 'key']
  const names = entry.key ?? table.primaryKey
  if (names === null) {
    return author.wrong(
      at,
      `${table.name} has no primary key`,
      'Say which target columns identify a row: `key: […]`, columns of a unique key.',
    )
  }
  const columns = names.map((name, n) =>
    author.lookedUp(
      findColumn(table.columns, name),
      entry.key === undefined ? at : [...at, n],
      `column of ${table.name}`,
      name,
    ),
  )
  const key = columns.filter(column => column !== null)
  if (key.length < names.length) return null
  const implied: PlannedField[] = []
  const unfilled: string[] = []
  for (const column of key) {
    if (given.some(f => f.target.name === column.name && f.form.kind !== 'filled-by')) continue
    const field = entry.update === true ? byName(column, path, relation, move) : null
    if (field === null) unfilled.push(column.name)
    else implied.push(field)
  }
  if (unfilled.length > 0) {
    const what = entry.key === undefined ? `the primary key of ${table.name}` : 'the key'
    const fix =
      entry.key === undefined
        ? 'Fill it, or say which other target columns identify a row: `key: […]`.'
        : 'Fill these columns under `fields`, or name others.'
    return author.wrong(at, `nothing fills ${list(unfilled)}, of ${what}`, fix)
  }
  return identifies(table, key) ? { columns: key, implied } : notAKey(table, key, at, author)
}

function identifies(table: Table, key: readonly Column[]): boolean {
  const names = new Set(key.map(column => column.name))
  const same = (columns: readonly string[]) =>
    columns.length === names.size && columns.every(c => names.has(c))
  const unique =
    (table.primaryKey !== null && same(table.primaryKey)) ||
    table.uniques.some(u => same(u.columns))
  return unique && key.every(column => !column.nullable)
}

function notAKey(
  table: Table,
  key: readonly Column[],
  at: SpecPath,
  author: Context['author'],
): null {
  const names = key.map(column => column.name)
  const nullable = key.filter(column => column.nullable).map(column => column.name)
  if (nullable.length > 0) {
    return author.wrong(
      at,
      `${list(nullable)} of ${table.name} may be NULL, so that the key does not identify a row`,
      `Make ${list(nullable)} NOT NULL, or name other columns.`,
    )
  }
  const keys = [
    ...(table.primaryKey === null ? [] : [table.primaryKey]),
    ...table.uniques.filter(u => u.identifies).map(u => u.columns),
  ]
  const fix =
    keys.length === 0
      ? `Add a unique key on (${names.join(', ')}) to ${table.name}.`
      : `Its keys are ${list(
          keys.map(columns => `(${columns.join(', ')})`),
          'or',
        )}.`
  return author.wrong(
    at,
    `no unique key of ${table.name} has exactly the columns (${names.join(', ')})`,
    fix,
  )
}

async function ownsIsSql(
  entry: Entry,
  path: SpecPath,
  table: Table,
  context: Context,
): Promise<void> {
  if (entry.owns === undefined) return
  const name = context.sides.target.session.engine.dialect.table(table)
  await described(
    context,
    'target',
    `select 1 as v from ${name} where ${own(entry.owns)}`,
    [...path, 'owns'],
    'this predicate',
  )
}
