import { check } from '../check/make.ts'
import type { Column, LogicalType } from '../engine/catalog.ts'
import type { SpecPath } from '../spec/move.ts'
import { type Bound, bounds } from './bounds.ts'
import type { Context } from './context.ts'
import { formTypes } from './form-types.ts'
import type { Form, PlannedField, Transfer } from './plan.ts'
import { isReadable, readingsOf } from './readings.ts'
import type { Reading } from './sql/form-step.ts'
import { isFormless, pair, typeText } from './types.ts'
import { valueType } from './value-type.ts'

/** How a value fits its column, by type alone. */
export type Fit =
  | { kind: 'fits' }
  /** The column is too narrow for some values; a scan says whether there are such. */
  | { kind: 'narrower'; bounds: Bound[] }
  /** Moves as the server's text, and is not compared. */
  | { kind: 'not compared' }
  | { kind: 'wrong'; why: string; fix: string }

/** Judges one form against the column that it fills, or that a lookup compares it with. */
export function fitOf(form: Form, target: Column, context: Context): Fit {
  const from = valueType(form, target.type)
  if (from === null) return { kind: 'fits' }
  if (form.kind === 'from' && form.forms.as !== undefined) {
    return readingFit(form, form.forms.as, from, target)
  }
  const native = nativeOf(form)
  const { source, target: to } = context.sides
  const sameEngine = source.session.engine.name === to.session.engine.name
  const what = `${native ?? typeText(from)} → ${target.native}`
  if (isFormless(from) || isFormless(target.type)) {
    if (sameEngine && isSameFormless(from, target.type)) return { kind: 'not compared' }
    const fix = 'Say in `sql` what the value is on the other side, in a type that both have.'
    return { kind: 'wrong', why: `${what}: there is no form that both sides share`, fix }
  }
  const known = pair(from.kind, target.type.kind)
  if (known === undefined) {
    return {
      kind: 'wrong',
      why: `${what}: one does not become the other`,
      fix: 'Say in `sql` what the value is on the other side.',
    }
  }
  if (known.verdict === 'rule' && !isUtcClock(form, from, target.type, context)) {
    return { kind: 'wrong', why: `${what} needs a rule`, fix: `Say ${known.needs}: ${known.note}.` }
  }
  return within(bounds(from, target.type), what)
}

/** A value that `as` reads, against its column. */
function readingFit(
  form: Extract<Form, { kind: 'from' }>,
  as: Reading,
  read: LogicalType,
  target: Column,
): Fit {
  const { computed } = formTypes(form, target.type)
  const what = `${typeText(computed)} as ${as} → ${target.native}`
  if (!isReadable(computed.kind, as, target.type.kind)) {
    const others = readingsOf(computed.kind, target.type.kind)
    const fix =
      others.length === 0
        ? 'Say in `sql` what the value is on the other side.'
        : `Say ${others.map(other => `\`as: ${other}\``).join(' or ')}.`
    return { kind: 'wrong', why: `${what}: one is not read as the other`, fix }
  }
  const fit = within(bounds(read, target.type), what)
  return fit.kind !== 'wrong' && isFormless(target.type) ? { kind: 'not compared' } : fit
}

function within(limits: Bound[] | null, what: string): Fit {
  if (limits === null) {
    return {
      kind: 'wrong',
      why: `${what}: no value of the one is a value of the other`,
      fix: 'Say in `sql` what the value is on the other side, or change the column.',
    }
  }
  return limits.length === 0 ? { kind: 'fits' } : { kind: 'narrower', bounds: limits }
}

/** Whether the text of one is read as the other, although nothing here understands it. */
function isSameFormless(from: LogicalType, to: LogicalType): boolean {
  if (from.kind === 'other') return to.kind === 'other' && from.name === to.name
  if (from.kind === 'array') return to.kind === 'array' && isSameFormless(from.of, to.of)
  return from.kind === 'range' && to.kind === 'range' && from.of === to.of
}

/** An instant in UTC is the wall clock that a target in UTC shows; so is a count since 1970. */
function isUtcClock(form: Form, from: LogicalType, to: LogicalType, { move }: Context): boolean {
  const counted = form.kind === 'from' && form.forms.epoch !== undefined
  const zone = (move.spec.target ?? move.spec.database)?.zone
  return from.kind === 'instant' && to.kind === 'wall' && (counted || zone === 'UTC')
}

/** The type as the source's engine prints it, where the value is a column's own. */
function nativeOf(form: Form): string | null {
  const computed =
    form.kind !== 'from' || form.forms.multiply !== undefined || form.forms.divide !== undefined
  return computed ? null : form.column.native
}

/** A form and the column it meets: a field with its column, and what a lookup in it goes by. */
export function meetings(field: PlannedField): { form: Form; column: Column; path: SpecPath }[] {
  const self = { form: field.form, column: field.target, path: field.path }
  if (field.form.kind !== 'lookup') return [self]
  const by = field.form.by.map(({ column, form }) => ({
    form,
    column,
    path: [...field.path, 'by', column.name],
  }))
  return [self, ...by]
}

/**
 * Judges every field of a transfer by its types. False where one does not fit: the transfer must not be moved.
 */
export function typesFit(transfer: Transfer, context: Context): boolean {
  let fits = true
  let columns = 0
  for (const field of transfer.fields) {
    for (const { form, column, path } of meetings(field)) {
      const fit = fitOf(form, column, context)
      const subject = `${transfer.to.schema}.${transfer.to.name}.${field.target.name}`
      const place = context.move.place(path)
      if (fit.kind === 'wrong') {
        fits = false
        context.checks.push(
          check({
            id: 'mapping.type',
            result: 'failed',
            known: 'inferred',
            subject,
            summary: `${fit.why}.`,
            fix: fit.fix,
            place,
          }),
        )
      } else if (fit.kind === 'not compared') {
        const summary = `${column.native} has no canonical form: the column moves as the server’s text, and is not compared.`
        context.checks.push(
          check({
            id: 'mapping.type-not-covered',
            result: 'not covered',
            known: 'inferred',
            subject,
            summary,
            place,
          }),
        )
      } else columns++
    }
  }
  if (fits) {
    const summary = `The types of ${columns} values fit their columns${columns === transfer.fields.length ? '' : ', lookups included'}.`
    context.checks.push(
      check({
        id: 'mapping.type',
        result: 'passed',
        known: 'inferred',
        subject: transfer.id,
        summary,
        place: context.move.place(transfer.path),
      }),
    )
  }
  return fits
}
