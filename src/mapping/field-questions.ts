import type { Check } from '../check/check.ts'
import { plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import type { Privacy } from '../check/privacy.ts'
import type { Column } from '../engine/catalog.ts'
import type { Dialect } from '../engine/dialect.ts'
import type { SpecPath } from '../spec/move.ts'
import { type Context, dialectsOf } from './context.ts'
import { fitOf, meetings } from './fit.ts'
import type { Form, PlannedField, Transfer } from './plan.ts'
import { type Question, rowsMet } from './question.ts'
import { isSourceForm } from './sql/compile.ts'
import type { Dialects } from './sql/form-steps.ts'
import { isLabel } from './sql/say.ts'
import { columnSql, type Fault, value } from './sql/value.ts'

/** What a field, and what a lookup in it goes by, demand of every source row. */
export function fieldQuestions(
  transfer: Transfer,
  field: PlannedField,
  context: Context,
  privacy: Privacy,
): Question[] {
  const dialects = dialectsOf(context)
  const dialect = dialects.source
  const subject = `${transfer.to.schema}.${transfer.to.name}.${field.target.name}`
  return meetings(field).flatMap(({ form, column, path }) => {
    const ask: Ask = { transfer, form, column, path, subject, dialect, context, privacy }
    if (form.kind === 'lookup') return nullLookups(ask)
    if (!isSourceForm(form)) return []
    const made = value(form, column, dialects, 'wire', field.target.name)
    const own = column === field.target
    return [
      ...faults(made.faults, ask),
      ...labels(ask),
      ...twiceEncoded(ask),
      ...defaults(ask, dialects),
      ...(own && made.nullable ? nulls(made.sql, ask) : []),
    ]
  })
}

interface Ask {
  transfer: Transfer
  form: Form
  /** What the value meets: the target column, or a column that a lookup goes by. */
  column: Column
  path: SpecPath
  /** The target column. */
  subject: string
  dialect: Dialect
  context: Context
  privacy: Privacy
}

/** One question for each thing that makes a row impossible: too long and too large are one finding. */
function faults(found: readonly Fault[], ask: Ask): Question[] {
  const { transfer, subject, context, privacy } = ask
  const place = context.move.place(ask.path)
  const groups = Map.groupBy(found, fault => `${fault.check} ${fault.summary}`).values()
  return [...groups].map(group => ({
    sql: group.map(fault => fault.sql).join(' or '),
    about: {
      keys: true,
      check: (met): Check | null => {
        const [first] = group
        if (first === undefined) return null
        const id = first.check
        if (met.rows === 0) return unmet(id, ask)
        const summary = `In ${plural(met.rows, 'row')} ${first.summary}.`
        return check({
          id,
          result: 'failed',
          subject,
          summary,
          fix: first.fix,
          place,
          evidence: rowsMet(transfer, met, privacy),
        })
      },
    },
  }))
}

/** What is said where no row has the fault. */
function unmet(id: Check['id'], { form, column, subject, path, context }: Ask): Check | null {
  const place = context.move.place(path)
  if (id === 'mapping.value-outside-list') {
    return check({ id, result: 'passed', subject, place, summary: 'Every value is in the list.' })
  }
  if (id !== 'mapping.narrower-target') return null
  const fit = fitOf(form, column, context)
  // Every TINYINT(1) is a boolean at heart: no reason to warn where its values are.
  const heart = column.type.kind === 'boolean' && fit.kind === 'narrower'
  const summary = heart
    ? `Every value is 0, 1 or NULL, as ${column.native} demands.`
    : `${column.native} is narrower than what the source may hold; every value seen fits.`
  const fix = heart
    ? null
    : 'Widen the column, or waive this with the reason why longer or larger values cannot come.'
  return check({ id, result: heart ? 'passed' : 'warned', subject, place, summary, fix })
}

/** Labels of a list of values that no row has: a typo, or a value that is gone. */
function labels({ form, subject, path, dialect, context }: Ask): Question[] {
  if (form.kind !== 'from' || form.forms.values === undefined) return []
  const sql = columnSql(dialect, form.column.name)
  return Object.keys(form.forms.values).map(label => ({
    sql: isLabel(sql, form.column.type, label, dialect),
    about: {
      keys: false,
      check: ({ rows }): Check | null =>
        rows > 0
          ? null
          : check({
              id: 'mapping.value-label-unused',
              result: 'warned',
              subject,
              summary: `No row has the value "${label}" of the list.`,
              fix: 'Take it out of the list, or mend its spelling.',
              place: context.move.place([...path, 'values', label]),
            }),
    },
  }))
}

/** Mojibake that is equal on both sides: only here, before the rows move, it can be told from text. A list of values names what is meant. */
function twiceEncoded(ask: Ask): Question[] {
  const { transfer, form, subject, path, dialect, context, privacy } = ask
  if (form.kind !== 'from' || form.column.type.kind !== 'text') return []
  if (form.forms.charset !== undefined || form.forms.values !== undefined) return []
  const met = (rows: number): string =>
    `In ${plural(rows, 'row')} ${form.column.name} holds UTF-8 that was encoded twice (Ã© for é).`
  return [
    {
      sql: dialect.encodedTwice(columnSql(dialect, form.column.name)),
      about: {
        keys: true,
        check: (found): Check | null =>
          found.rows === 0
            ? null
            : check({
                id: 'mapping.encoded-twice',
                result: 'failed',
                subject,
                summary: met(found.rows),
                fix: 'Say `charset: utf8` in the field where all of it is so; else mend the rows, or waive this where the text is meant as it stands.',
                place: context.move.place(path),
                evidence: rowsMet(transfer, found, privacy),
              }),
      },
    },
  ]
}

/** How many rows a default hides the NULL of, whether it stands in the source or a form makes it. What is made on the way is counted there. */
function defaults(ask: Ask, dialects: Dialects): Question[] {
  const { form, column, subject, path, context } = ask
  if (form.kind !== 'from' || form.forms.default === undefined) return []
  const { default: _, ...forms } = form.forms
  const bare = value({ ...form, forms }, column, dialects, 'wire', column.name)
  if (!bare.nullable || bare.way !== null) return []
  return [
    {
      sql: `${bare.sql} is null`,
      about: {
        keys: false,
        check: ({ rows }): Check =>
          check({
            id: 'mapping.default',
            result: 'passed',
            subject,
            summary: defaultStands(rows),
            place: context.move.place([...path, 'default']),
          }),
      },
    },
  ]
}

export const defaultStands = (rows: number): string =>
  `In ${plural(rows, 'row')} the default stands for NULL.`

/** NULL for a column that is NOT NULL. */
function nulls(sql: string, ask: Ask): Question[] {
  const { transfer, column, subject, path, context, privacy } = ask
  if (column.nullable || column.generated) return []
  const isKey = transfer.key.some(key => key.name === column.name)
  return [
    {
      sql: `${sql} is null`,
      about: {
        keys: true,
        check: (met): Check | null =>
          met.rows === 0
            ? null
            : check({
                id: isKey ? 'mapping.key' : 'mapping.unfilled-target-column',
                result: 'failed',
                subject,
                summary: `${plural(met.rows, 'row')} would bring NULL for ${column.name}, which is NOT NULL.`,
                fix: 'Say `default: …` in the field, or leave such rows out with `where`.',
                place: context.move.place(path),
                evidence: rowsMet(transfer, met, privacy),
              }),
      },
    },
  ]
}

/** A lookup that goes by NULL finds nothing, and gives NULL. */
function nullLookups(ask: Ask): Question[] {
  const { form } = ask
  const dialects = dialectsOf(ask.context)
  if (form.kind !== 'lookup' || form.missing.kind === 'value') return []
  const sought = form.by.flatMap(by => {
    if (!isSourceForm(by.form)) return []
    const made = value(by.form, by.column, dialects, 'wire', by.column.name)
    return made.nullable ? [`${made.sql} is null`] : []
  })
  return sought.length === 0
    ? []
    : nulls(`case when ${sought.join(' or ')} then null else 1 end`, ask)
}
