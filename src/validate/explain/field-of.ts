import type { Privacy } from '../../check/privacy.ts'
import type { Dialect } from '../../engine/dialect.ts'
import type { ComparedColumn, Work } from '../work.ts'
import type { Field } from './cause.ts'
import { defaultText } from './default-text.ts'

/** A column as its mends need it. `source`: the engine that computes the field. */
export function fieldOf(
  work: Work,
  column: ComparedColumn,
  source: Dialect,
  privacy: Privacy,
): Field {
  const forms = work.parts.flatMap(part =>
    part.fields.filter(f => f.column === column.name).map(f => f.form),
  )
  const [form] = forms
  const shown = privacy.showValues && !column.pii
  return {
    table: work.table,
    column: column.name,
    type: column.type,
    form: forms.length === 1 && form !== undefined ? form : null,
    shown,
    // That rows hold the default is a value of theirs.
    default: column.pii ? null : defaultText(column.default, column.type),
    sql: {
      name: name => plainName(name) ?? source.name(name),
      unicodeForm: source.unicodeForm,
      ascending: source.ascending,
    },
  }
}

/** Names that no engine folds or reserves are easier to read without quotes. */
const plainName = (name: string): string | null =>
  /^[a-z][a-z0-9]*_[a-z0-9_]*$/.test(name) ? name : null
