import type { LogicalType } from '../engine/catalog.ts'
import { formTypes } from './form-types.ts'
import type { Form } from './plan.ts'

/**
 * The type of what a form computes for a column of type `to`, before it goes in. Null: a literal of the spec, in the column's own type;
 * or nothing that the move writes.
 */
export function valueType(form: Form, to: LogicalType): LogicalType | null {
  switch (form.kind) {
    case 'sql':
      return form.type
    case 'uuid5':
      return { kind: 'uuid' }
    case 'lookup':
      return form.take.type
    case 'value':
    case 'filled-by':
      return null
    case 'from':
      return formTypes(form, to).read
  }
}
