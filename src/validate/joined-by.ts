import type { LogicalType } from '../engine/catalog.ts'
import type { Form, PlannedField, Transfer } from '../mapping/plan.ts'

/** One condition of a join of two source relations: a column or a literal of either. */
export interface Equal {
  child: Operand
  parent: Operand
}

export type Operand =
  | { column: string; type: LogicalType }
  /** Of the other operand's type. */
  | { literal: string }

/** What the source's rows join by, where the target's join by a foreign key. `missing`: what becomes of a row without a partner. */
export interface JoinedBy {
  on: Equal[]
  missing: 'error' | 'null' | 'value'
}

/**
 * How two transfers' source relations join where their target tables do, `columns` of the child with `referenced` of the parent.
 * Null where the mapping does not keep equal what was equal, and unequal what was not.
 */
export function joinedBy(
  child: Transfer,
  parent: Transfer,
  columns: readonly string[],
  referenced: readonly string[],
): JoinedBy | null {
  const on: Equal[] = []
  let missing: JoinedBy['missing'] = 'error'
  for (const [i, name] of columns.entries()) {
    const mine = formOf(child, name)
    const theirs = formOf(parent, referenced[i] ?? '')
    if (mine === undefined) return null
    if (mine.kind === 'lookup') {
      const same = mine.table.schema === parent.to.schema && mine.table.name === parent.to.name
      if (!same || mine.take.name !== referenced[i]) return null
      if (mine.missing.kind !== 'error' && columns.length > 1) return null
      missing = mine.missing.kind
      for (const { column, form } of mine.by) {
        const found = formOf(parent, column.name)
        const equals = found === undefined ? null : equal(form, found)
        if (equals === null) return null
        on.push(...equals)
      }
    } else {
      const equals = theirs === undefined ? null : equal(mine, theirs)
      if (equals === null) return null
      on.push(...equals)
    }
  }
  return { on, missing }
}

const formOf = ({ fields }: Transfer, column: string): Form | undefined =>
  fields.find((field: PlannedField) => field.target.name === column)?.form

/** Source operands that are equal exactly where two forms make equal values. */
function equal(child: Form, parent: Form): Equal[] | null {
  if (child.kind === 'from' && parent.kind === 'from') {
    if (!isCopy(child) || !isCopy(parent)) return null
    return [{ child: operand(child.column), parent: operand(parent.column) }]
  }
  if (child.kind === 'uuid5' && parent.kind === 'uuid5') {
    if (child.namespace !== parent.namespace || child.columns.length !== parent.columns.length)
      return null
    return child.columns.map((column, i) => {
      const other = parent.columns[i]
      return {
        child: operand(column),
        parent: other === undefined ? operand(column) : operand(other),
      }
    })
  }
  if (child.kind === 'value' && child.value !== null) {
    if (parent.kind === 'from' && isCopy(parent))
      return [{ child: { literal: child.value }, parent: operand(parent.column) }]
    return parent.kind === 'value' && parent.value === child.value ? [] : null
  }
  if (parent.kind === 'value' && parent.value !== null && child.kind === 'from' && isCopy(child))
    return [{ child: operand(child.column), parent: { literal: parent.value } }]
  return null
}

const operand = ({ name, type }: { name: string; type: LogicalType }): Operand => ({
  column: name,
  type,
})

const isCopy = ({ forms }: Extract<Form, { kind: 'from' }>): boolean =>
  Object.values(forms).every(form => form === undefined)
