import type { Column } from '../../engine/catalog.ts'
import type { Engine } from '../../engine/engine.ts'
import type { WriteLookup } from '../../engine/write.ts'
import type { Form, PlannedField, Transfer } from '../plan.ts'
import type { CompiledCell, CompiledTransfer } from './compiled.ts'
import { inPlaceSet } from './in-place.ts'
import { needed } from './term.ts'
import { columnSql, type Dialects, type Fault, own, type SourceForm, value } from './value.ts'

type LookupForm = Extract<Form, { kind: 'lookup' }>

/** How a field's value reaches its column: as a cell of the row text, or looked up in the target by probes. */
interface Parts {
  columns: Column[]
  cells: CompiledCell[]
  probes: { name: string; like: Column; cell: CompiledCell }[]
  lookups: WriteLookup[]
  faults: Fault[]
}

/**
 * A transfer as SQL of its source and what the target does with it.
 * `pass`: the first writes every column but those that close a cycle; the second writes these, by update.
 * `inPlace`: source and target are one database; only `update: true` into the table itself runs as one `update … set`.
 */
export function compile(
  transfer: Transfer,
  source: Engine,
  target: Engine,
  pass: 'first' | 'second',
  inPlace: boolean,
): CompiledTransfer {
  const dialects = { source: source.dialect, target: target.dialect }
  const dialect = dialects.source
  const fields = transfer.fields.filter(f => isWritten(f) && inPass(f, transfer, pass))
  const updates = transfer.update || pass === 'second'
  const same = inPlace && isInPlace(transfer)
  const parts = same ? nothing() : partsOf(fields, dialects)
  const set = same ? inPlaceSet(fields, transfer, dialects) : null
  return {
    transfer: transfer.id,
    pass,
    from: `${transfer.from.relation} s`,
    where: transfer.from.where === null ? null : own(transfer.from.where),
    key: transfer.from.key.map(column => {
      const sql = columnSql(dialect, column.name)
      return { name: column.name, sql, raw: source.raw(sql, column.type), type: column.type }
    }),
    cells: [...parts.cells, ...parts.probes.map(p => p.cell)],
    faults: set === null ? parts.faults : set.faults,
    write: {
      table: transfer.to,
      columns: parts.columns,
      probes: parts.probes.map(({ name, like }) => ({ name, like })),
      lookups: parts.lookups,
      key: transfer.key.map(column => column.name),
      existing: transfer.existing,
      update: updates,
      foreignKeys: transfer.batch.foreignKeys,
      triggers: transfer.batch.triggers,
    },
    inPlace: set === null ? null : { table: target.dialect.table(transfer.to), set: set.columns },
  }
}

/** The transfer fills columns of the very rows that it reads. */
export const isInPlace = (transfer: Transfer): boolean =>
  transfer.update &&
  transfer.from.table !== null &&
  transfer.from.table.schema === transfer.to.schema &&
  transfer.from.table.name === transfer.to.name

/** The server computes generated columns, and `filled-by` says that it makes these too. */
const isWritten = (field: PlannedField): boolean =>
  !field.target.generated && field.form.kind !== 'filled-by'

function inPass(field: PlannedField, transfer: Transfer, pass: 'first' | 'second'): boolean {
  const closes = transfer.secondPass.includes(field.target.name)
  if (pass === 'first') return !closes
  return closes || transfer.key.some(column => column.name === field.target.name)
}

const nothing = (): Parts => ({ columns: [], cells: [], probes: [], lookups: [], faults: [] })

function partsOf(fields: readonly PlannedField[], dialects: Dialects): Parts {
  const parts = nothing()
  for (const { target, form } of fields) {
    if (form.kind === 'lookup') addLookup(parts, target, form, dialects)
    else if (form.kind !== 'filled-by') {
      const cell = cellOf(form, target, target.name, target.name, dialects)
      parts.columns.push(target)
      parts.cells.push(cell.cell)
      parts.faults.push(...cell.faults)
    }
  }
  return parts
}

/** What a lookup must equal travels in probes, staging columns that no table has. */
function addLookup(parts: Parts, target: Column, form: LookupForm, dialects: Dialects): void {
  const by = form.by.map(({ column, form: sought }) => {
    if (!isSourceForm(sought))
      throw new Error(`${target.name}: a lookup within a lookup cannot be compiled`)
    const staged = `rehearse_probe_${parts.probes.length + 1}`
    const { cell, faults } = cellOf(sought, column, staged, target.name, dialects)
    parts.probes.push({ name: staged, like: column, cell })
    parts.faults.push(...faults)
    return { column: column.name, staged }
  })
  const { schema, name } = form.table
  const table = { schema, name }
  parts.lookups.push({ column: target, table, by, take: form.take.name, missing: form.missing })
}

function cellOf(
  form: SourceForm,
  target: Column,
  staged: string,
  about: string,
  dialects: Dialects,
): { cell: CompiledCell; faults: Fault[] } {
  const { sql, way, faults } = value(form, target, dialects, 'wire', about)
  return { cell: { staged, sql, way }, faults: needed(faults) }
}

export const isSourceForm = (form: Form): form is SourceForm =>
  form.kind !== 'lookup' && form.kind !== 'filled-by'
