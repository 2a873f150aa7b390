import type { Column } from '../../engine/catalog.ts'
import type { Form, PlannedField, Transfer } from '../plan.ts'
import { needed } from './term.ts'
import { type Dialects, type Fault, value } from './value.ts'

type LookupForm = Extract<Form, { kind: 'lookup' }>

/** What `update … set` assigns, by column; `s` is the table itself. The key says which rows, and is never assigned. */
export function inPlaceSet(
  fields: readonly PlannedField[],
  transfer: Transfer,
  dialects: Dialects,
): { columns: { column: string; sql: string }[]; faults: Fault[] } {
  const key = new Set(transfer.key.map(column => column.name))
  const faults: Fault[] = []
  const columns = fields
    .filter(({ target }) => !key.has(target.name))
    .map(({ target, form }) => {
      const made = typed(form, target, dialects, target.name)
      faults.push(...made.faults)
      return { column: target.name, sql: made.sql }
    })
  return { columns, faults }
}

function typed(
  form: Form,
  target: Column,
  dialects: Dialects,
  about: string,
): { sql: string; faults: Fault[] } {
  if (form.kind === 'lookup') return lookup(form, target, dialects, about)
  if (form.kind === 'filled-by')
    throw new Error(`${about}: nothing is assigned to what the target fills`)
  const made = value(form, target, dialects, 'typed', about)
  if (made.way !== null) throw new Error(`${about}: ${made.way.kind} has no SQL of this engine`)
  return { sql: made.sql, faults: needed(made.faults) }
}

/** A lookup as a subselect. A row that is sought by NULL finds nothing, which is an error only where it sought something. */
function lookup(
  form: LookupForm,
  target: Column,
  dialects: Dialects,
  about: string,
): { sql: string; faults: Fault[] } {
  const dialect = dialects.source
  const by = form.by.map(({ column, form: sought }) => ({
    column: `l.${dialect.name(column.name)}`,
    ...soughtBy(sought, column, dialects, about),
  }))
  const met = by.map(({ column, sql }) => `${column} = ${sql}`).join(' and ')
  // The table under update cannot be read beside it in MySQL, but a derived table of it can.
  const table = form.own
    ? `(select * from ${dialect.table(form.table)})`
    : dialect.table(form.table)
  const found = (what: string) => `(select ${what} from ${table} l where ${met})`
  const faults = [...by.flatMap(b => b.faults), ambiguous(found('count(*)'), about)]
  const taken = found(`l.${dialect.name(form.take.name)}`)
  if (form.missing.kind === 'value') {
    const otherwise = dialect.typed(dialect.text(form.missing.value), target)
    return { sql: `case when exists ${found('1')} then ${taken} else ${otherwise} end`, faults }
  }
  if (form.missing.kind === 'error') {
    const given = by.map(({ sql }) => `${sql} is not null`).join(' and ')
    faults.push(missing(`(${given} and not exists ${found('1')})`, form, about))
  }
  return { sql: taken, faults }
}

function soughtBy(
  form: Form,
  column: Column,
  dialects: Dialects,
  about: string,
): { sql: string; faults: Fault[] } {
  if (form.kind === 'lookup')
    throw new Error(`${about}: a lookup within a lookup cannot be compiled`)
  return typed(form, column, dialects, about)
}

const missing = (sql: string, form: LookupForm, about: string): Fault => ({
  sql,
  column: about,
  check: 'mapping.lookup-missing',
  summary: `a lookup for ${about} finds no row in ${form.table.schema}.${form.table.name}`,
  fix: 'Mend the rows, or say `missing: null` or `missing: { value: … }`.',
})

const ambiguous = (count: string, about: string): Fault => ({
  sql: `(${count} > 1)`,
  column: about,
  check: 'mapping.lookup-missing',
  summary: `a lookup for ${about} finds several rows`,
  fix: 'Look up by columns that are unique together.',
})
