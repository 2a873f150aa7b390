import type { LogicalType } from '../../engine/catalog.ts'
import type { Dialect } from '../../engine/dialect.ts'
import type { Bound } from '../bounds.ts'

/** True SQL where a value does not fit; `sql` is an expression of the source, of that type. NULL fits everything. */
export function misfit(bound: Bound, sql: string, type: LogicalType, dialect: Dialect): string {
  const wire = dialect.wire(sql, type)
  switch (bound.kind) {
    case 'length':
      return `${bound.unit === 'bytes' ? 'octet_length' : 'char_length'}(${type.kind === 'bytes' ? sql : wire}) > ${bound.max}`
    case 'range':
      return `${sql} < ${bound.min} or ${sql} > ${bound.max}`
    case 'scale':
      return `${sql} <> round(${sql}, ${bound.digits})`
    case 'fraction':
      return longFraction(wire, bound.digits)
    case 'labels':
      return noLabel(wire, bound.labels, type, dialect)
    case 'day':
      return `${wire} like '-%' or ${wire} like '___:%' or ${wire} >= '24:00:00'`
  }
}

/** More digits behind the point of a second than the column holds; servers print as many as they like. */
const longFraction = (wire: string, digits: number): string =>
  `${wire} like '%.%' and char_length(trim(trailing '0' from ${wire})) - position('.' in ${wire}) > ${digits}`

function noLabel(wire: string, labels: string[], type: LogicalType, dialect: Dialect): string {
  const text: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }
  const exact = (sql: string) => dialect.binary(sql, text)
  if (type.kind !== 'set') {
    const list = labels.map(label => exact(dialect.text(label))).join(', ')
    return list === '' ? `${wire} is not null` : `${exact(wire)} not in (${list})`
  }
  // A set fits where nothing is left of `,a,b,` once the known members are taken out.
  const all = `concat(',', replace(${wire}, ',', ',,'), ',')`
  const rest = labels.reduce(
    (sql, label) => `replace(${sql}, ${dialect.text(`,${label},`)}, '')`,
    all,
  )
  return `${wire} <> '' and ${rest} <> ''`
}
