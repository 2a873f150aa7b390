import type { Column, LogicalType } from '../../engine/catalog.ts'
import type { Dialect } from '../../engine/dialect.ts'
import { type Bound, bounds } from '../bounds.ts'
import { charsetOf } from '../charset.ts'
import { formTypes } from '../form-types.ts'
import type { Form } from '../plan.ts'
import type { FormStep } from './form-step.ts'

type FromForm = Extract<Form, { kind: 'from' }>

/** Both ends of a value's way. */
export interface Dialects {
  source: Dialect
  target: Dialect
}

/** What a field does to a source column, one step after the other, up to and without `default`: what the language demands, and what the target does not hold. */
export function formSteps(form: FromForm, target: Column, dialects: Dialects): FormStep[] {
  const { column, forms, zone } = form
  const types = formTypes(form, target.type)
  const steps: FormStep[] = []
  const from = types.text
  const anyway = forms.as === undefined && types.computed === from
  if (forms.charset !== undefined) {
    const charset = charsetOf(forms.charset)
    if (charset === null) throw new Error(`${forms.charset} is no charset of the language`)
    steps.push({ do: 'charset', charset, invalid: forms.invalid ?? 'error', from: column.type })
  }
  if (forms.empty !== undefined) steps.push({ do: 'empty', from })
  if (forms.nul !== undefined) {
    steps.push({ do: 'nul', json: from.kind === 'json' || forms.as === 'json', from })
  }
  if (forms.zero !== undefined) steps.push({ do: 'zero', value: forms.zero?.value ?? null, from })
  else if (CALENDAR.has(from.kind) && forms.values === undefined) {
    const takes = dialects.target.holds('zero dates', target)
    if (!takes || !isPlainCopy(form, target))
      steps.push({ do: 'refuse', what: 'zero dates', anyway: anyway && !takes, from })
  }
  if (forms.values !== undefined) return [...steps, { do: 'values', list: forms.values, from }]
  if (isFiniteOnly(form, types.read, target, dialects.target))
    steps.push({ do: 'refuse', what: 'not finite', anyway, from })
  // Another kind of column would take it, as the empty text that it never was.
  if (from.kind === 'enum' && forms.empty === undefined) {
    const isLabel = anyway && target.type.kind === 'enum'
    steps.push({ do: 'refuse', what: 'empty label', anyway: isLabel, from })
  }

  const { computed } = types
  steps.push(...computing(form, from, computed, zone))
  if (forms.as !== undefined) {
    steps.push({
      do: 'read',
      as: forms.as,
      to: target.type,
      lossy: forms.lossy !== undefined,
      duplicates: forms.duplicates ?? 'error',
      zone: computed.kind === 'instant' && forms.as === 'date' ? zone : null,
      digits: forms.round?.scale ?? (computed === from ? null : 'trimmed'),
      from: computed,
    })
  }
  steps.push(...fitting(form, types.read ?? target.type, target, dialects.target))
  return steps
}

/** What stands in a column of the same kind as it is, a zero date too, where sessions of ours may write one. */
const isPlainCopy = ({ column, forms }: FromForm, target: Column): boolean =>
  column.type.kind === target.type.kind && Object.values(forms).every(form => form === undefined)

/** JSON copied as it was written: its readers, and a column that keeps no text, disagree on which of two alike keys counts. */
export function keysOnce({ column, forms }: FromForm, target: Column, source: Dialect): FormStep[] {
  const copied = forms.as === undefined && target.type.kind === 'json'
  if (!copied || !source.holds('keys twice', column)) return []
  const read = { do: 'read', as: 'json', duplicates: 'error', lossy: false } as const
  return [{ ...read, to: target.type, zone: null, digits: null, from: column.type }]
}

const CALENDAR: ReadonlySet<LogicalType['kind']> = new Set(['date', 'wall', 'instant'])
const UNBOUNDED: ReadonlySet<LogicalType['kind']> = new Set([...CALENDAR, 'float', 'decimal'])
const FINITE: ReadonlySet<string> = new Set(['boolean', 'integer', 'date', 'interval', 'seconds'])

/** Arithmetic knows no infinity, and some columns neither. */
function isFiniteOnly(
  { column, forms }: FromForm,
  read: LogicalType | null,
  target: Column,
  into: Dialect,
): boolean {
  if (!UNBOUNDED.has(column.type.kind)) return false
  const { epoch, round, multiply, divide } = forms
  const computes = [epoch, round, multiply, divide].some(form => form !== undefined)
  if (computes || FINITE.has(forms.as ?? '')) return true
  return read !== null && UNBOUNDED.has(read.kind) && !into.holds('not finite', target)
}

function computing(
  { forms }: FromForm,
  from: LogicalType,
  computed: LogicalType,
  zone: string | null,
): FormStep[] {
  if (forms.epoch !== undefined)
    return [{ do: 'epoch', unit: forms.epoch, lossy: forms.lossy !== undefined, from }]
  if (from.kind === 'wall' && computed.kind === 'instant' && zone !== null) {
    const { gap = 'error', overlap = 'error' } = forms
    return [{ do: 'zone', zone, gap, overlap, from }]
  }
  const { multiply = '1', divide = '1', round = null } = forms
  const counts = round !== null || forms.multiply !== undefined || forms.divide !== undefined
  return counts ? [{ do: 'number', multiply, divide, round, from, to: computed }] : []
}

/** What becomes of values that the column is too narrow for. */
function fitting(form: FromForm, from: LogicalType, target: Column, into: Dialect): FormStep[] {
  const { forms } = form
  const steps: FormStep[] = []
  const limits = bounds(from, target.type) ?? []
  const left = limits.flatMap((bound): Bound[] => {
    if (bound.kind === 'length' && from.kind !== 'bytes' && forms['too-long'] === 'cut') {
      steps.push({ do: 'cut', max: bound.max, unit: bound.unit, from })
      return []
    }
    if (bound.kind === 'fraction' && forms.lossy !== undefined && forms.as === undefined) {
      steps.push({ do: 'cut-fraction', digits: bound.digits, from })
      return []
    }
    if (bound.kind === 'scale' && forms.as === 'seconds' && forms.lossy !== undefined) return []
    return [bound]
  })
  if (left.length > 0) steps.push({ do: 'fit', bounds: left, native: target.native, from })
  if (!into.holds('nul', target) && MAY_HAVE_NUL.has(from.kind))
    steps.push({ do: 'refuse', what: 'nul', anyway: true, from })
  return steps
}

const MAY_HAVE_NUL: ReadonlySet<LogicalType['kind']> = new Set(['text', 'json', 'array'])
