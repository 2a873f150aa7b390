import type { Column, LogicalType, TableName } from '../../engine/catalog.ts'
import type { Dialect } from '../../engine/dialect.ts'
import type { Form } from '../../mapping/plan.ts'

/** What a field reads, as SQL that a person would write: source and target say the same in their own dialects. */
export interface Said {
  /** Over the alias `s`. */
  source: string
  sourceType: LogicalType
  /** Over the alias `t`, or `l` for the row that a lookup finds. */
  target: string
  targetType: LogicalType
  /** What is joined on the target. */
  join: string
  /** A zone's wall clocks in a gap or an overlap may be other instants to a server than to the mapping. */
  byServer: boolean
}

/** Null where no short SQL says it: a UUID made of a name, a form beyond the plainest. `table`: how a table of the target is written. */
export function said(
  form: Form,
  column: Column,
  source: Dialect,
  target: Dialect,
  table: (name: TableName) => string,
): Said | null {
  const plain = (sql: string, type: LogicalType): Said => ({
    source: sql,
    sourceType: type,
    target: `t.${target.name(column.name)}`,
    targetType: column.type,
    join: '',
    byServer: false,
  })
  switch (form.kind) {
    case 'value':
      return plain(form.value === null ? 'null' : source.text(form.value), column.type)
    case 'sql':
      return plain(`(${form.sql}\n)`, form.type)
    case 'from': {
      const sql = fromSql(form, column, source)
      return sql === null
        ? null
        : {
            ...plain(sql.sql, sql.type),
            byServer: sql.type !== form.column.type && sql.type !== TEXT,
          }
    }
    case 'lookup': {
      const [by] = form.by
      const sought = by === undefined ? null : said(by.form, by.column, source, target, table)
      if (by === undefined || sought === null || form.by.length !== 1 || sought.join !== '')
        return null
      return {
        ...sought,
        target: `l.${target.name(by.column.name)}`,
        targetType: by.column.type,
        join: `join ${table(form.table)} l on l.${target.name(form.take.name)} = t.${target.name(column.name)}`,
      }
    }
    default:
      return null
  }
}

const TEXT: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }

type From = Extract<Form, { kind: 'from' }>

/** Forms that are one word of SQL. What they all give is tried before it is offered: no policy for odd values is needed. */
function fromSql(
  { column, forms, zone }: From,
  target: Column,
  dialect: Dialect,
): { sql: string; type: LogicalType } | null {
  const { values, multiply, divide, default: otherwise, gap, overlap, ...rest } = forms
  if (Object.values(rest).some(form => form !== undefined)) return null
  let sql = `s.${dialect.name(column.name)}`
  let type = column.type
  if (values !== undefined) {
    const cases = Object.entries(values).map(
      ([label, to]) =>
        `when ${dialect.text(label)} then ${to === null ? 'null' : dialect.text(to)}`,
    )
    sql = `case ${dialect.wire(sql, column.type)} ${cases.join(' ')} end`
    type = TEXT
  } else if (multiply !== undefined) sql = `${sql} * ${multiply}`
  // With a point, or a quotient of whole numbers would be a whole number.
  else if (divide !== undefined) sql = `${sql} / ${/^\d+$/.test(divide) ? `${divide}.0` : divide}`
  else if (zone !== null && type.kind === 'wall' && target.type.kind === 'instant') {
    sql = dialect.serverZone(sql, zone)
    type = target.type
  }
  return {
    sql: otherwise === undefined ? sql : `coalesce(${sql}, ${dialect.text(otherwise)})`,
    type,
  }
}
