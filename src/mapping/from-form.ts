import type { Column, LogicalType } from '../engine/catalog.ts'
import { findColumn, nearest } from '../engine/names.ts'
import type { Move } from '../spec/move.ts'
import type { FromField } from '../spec/schema.ts'
import type { FieldContext } from './context.ts'
import { judgeForms } from './judge-forms.ts'
import { decimalText, literal } from './literal.ts'
import type { Form, SourceColumn } from './plan.ts'
import { ANY_TEXT } from './readings.ts'

type Forms = Omit<FromField, 'from'>

/** A source column and what is done with it. */
export function fromForm(name: string, forms: Forms, context: FieldContext): Form | null {
  const { author, path, target } = context
  const short = Object.keys(forms).length === 0
  const column = sourceColumn(name, short ? path : [...path, 'from'], context)
  if (column === null) return null
  const wrongs = author.errors.length
  judgeForms(column, forms, context)
  const read = forms.charset === undefined ? column.type : ANY_TEXT
  const values =
    forms.values === undefined ? {} : { values: valueList(forms.values, column, read, context) }
  const fallback =
    forms.default === undefined
      ? {}
      : { default: written(forms.default, [...path, 'default'], context) ?? '' }
  const zero =
    forms.zero === undefined || forms.zero === null
      ? {}
      : { zero: { value: written(forms.zero.value, [...path, 'zero', 'value'], context) ?? '' } }
  if (author.errors.length > wrongs) return null
  return plainForm(column, target, context.move, { ...forms, ...zero, ...values, ...fallback })
}

/** A column by itself, or with forms. A wall clock that becomes an instant is of the field's zone, else of the source's. */
export function plainForm(
  column: SourceColumn,
  target: Column,
  { spec }: Move,
  forms: Forms = {},
): Form {
  const wall = column.type.kind === 'wall' && forms.as === undefined
  const instant = wall && target.type.kind === 'instant'
  const side = instant ? (spec.source ?? spec.database)?.zone : undefined
  return { kind: 'from', column, forms, zone: forms.zone ?? side ?? null }
}

/** Labels in the wire text of the source column (`type`: as its charset has it), results in the wire text of the target column. */
function valueList(
  list: Record<string, string | null>,
  column: SourceColumn,
  type: LogicalType,
  context: FieldContext,
): Record<string, string | null> {
  const result: Record<string, string | null> = {}
  for (const [label, value] of Object.entries(list)) {
    const path = [...context.path, 'values', label]
    const known = sourceLabel(label, type)
    if (known === null) {
      const labels = type.kind === 'enum' || type.kind === 'set' ? type.labels : []
      const fix = labels.length > 0 ? `Its labels are ${labels.join(', ')}.` : WRITTEN[type.kind]
      const near = type.kind === 'enum' ? nearest(label, labels)[0] : undefined
      context.author.wrong(
        path,
        `${column.name} is ${column.native}: it never is "${label}"`,
        near === undefined ? fix : `Did you mean ${near}?`,
        true,
      )
    } else if (known in result) {
      context.author.wrong(
        path,
        `"${label}" says the same value as another label of the list`,
        'Keep one of them.',
        true,
      )
    } else {
      result[known] = value === null ? null : written(value, path, context)
    }
  }
  return result
}

/** How labels of a kind are written that are often written otherwise. */
const WRITTEN: Partial<Record<LogicalType['kind'], string>> = {
  bytes: 'Write bytes as \\x and hex.',
  bits: 'Write as many digits 0 and 1 as it has.',
  uuid: 'Write a UUID with its dashes.',
}

/** A label as the source prints it, or null where no value of that type is it. */
function sourceLabel(label: string, type: LogicalType): string | null {
  switch (type.kind) {
    case 'enum':
      // MySQL keeps what was no label as '' (index 0).
      return label === '' || type.labels.includes(label) ? label : null
    case 'integer':
    case 'year':
    case 'boolean':
    case 'bytes':
    case 'uuid': {
      const read = literal(label, type)
      return read.ok ? read.wire : null
    }
    case 'decimal':
    case 'float':
      return decimalText(label)
    case 'bits':
      return /^[01]+$/.test(label) && (type.varying || label.length === type.length) ? label : null
    case 'set': {
      // The server prints each member once, in the order of the type.
      const members = label === '' ? [] : label.split(',')
      return members.every(member => type.labels.includes(member))
        ? type.labels.filter(member => members.includes(member)).join(',')
        : null
    }
    default:
      return label
  }
}

/** A literal of the spec in the target column's wire text; null and an error where it is none. */
export function written(
  text: string,
  path: FieldContext['path'],
  { target, author }: FieldContext,
): string | null {
  const read = literal(text, target.type)
  if (read.ok) return read.wire
  return author.wrong(path, `"${text}" ${read.why}, and ${target.name} is ${target.native}`)
}

/** A source column by name; the path is that of the name. */
export function sourceColumn(
  name: string,
  path: FieldContext['path'],
  context: FieldContext,
): SourceColumn | null {
  const { relation, author } = context
  const where = relation.table === null ? 'the query' : relation.table.name
  return author.lookedUp(findColumn(relation.columns, name), path, `column of ${where}`, name)
}
