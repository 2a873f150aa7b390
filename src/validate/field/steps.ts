import type { LogicalType } from '../../engine/catalog.ts'
import type { Form } from '../../mapping/plan.ts'
import { canonical } from '../canonical/canonical.ts'
import { onText } from '../canonical/on-text.ts'
import { TEXT } from '../from-text.ts'
import { slotText } from '../slot.ts'
import { divide, multiply, round } from './arithmetic.ts'
import { reads } from './as.ts'
import { DECIMAL, numberOf } from './as-number.ts'
import { fromCharset } from './charset.ts'
import { epoch } from './epoch.ts'
import { literal } from './literal.ts'
import { cut, cutFraction } from './shorten.ts'
import { fault, isBytes, type Step, type Typed } from './step.ts'
import { isZero } from './zero.ts'
import { instantOf } from './zone.ts'

type From = Extract<Form, { kind: 'from' }>

/** The forms of a field in their order of work, and the type of what comes out. */
export interface Steps {
  steps: Step[]
  type: LogicalType
}

/**
 * What a field says behind `from`, but for its default, in the order that spec-language.md gives; null where it says something
 * that has no meaning for these types, so that nothing can be compared.
 */
export function steps(form: From, target: LogicalType): Steps | null {
  const { forms } = form
  const done: Step[] = []
  let type = form.column.type
  for (const stage of STAGES) {
    const typed = stage(type, form, target)
    if (typed === null) return null
    for (const { step, type: next } of typed) {
      done.push(step)
      type = next
    }
    // What the list gives is final, and what is not in it is a fault: NULL alone goes on, to the default.
    if (stage === values && forms.values !== undefined) return { steps: done, type: target }
  }
  return { steps: done, type }
}

/** What one stage adds: nothing, where the field does not say it; null where it says it about a type that has no such thing. */
type Stage = (type: LogicalType, form: From, target: LogicalType) => Typed[] | null

const charset: Stage = (type, { forms }) => {
  if (forms.charset === undefined) return []
  if (type.kind !== 'text' && type.kind !== 'bytes') return null
  const step = fromCharset(forms.charset, forms.invalid ?? 'error')
  return step && [{ step, type: TEXT }]
}

const empty: Stage = (type, { forms }) =>
  forms.empty === null ? [{ type, step: text => (text === '' ? null : text) }] : []

/** In JSON, a NUL is an escape; a backslash that is escaped itself begins none. */
const escapes = (text: string): string =>
  text.replace(/\\(?:u0000|[\s\S])/g, mark => (mark === '\\u0000' ? '' : mark))

const nul: Stage = (type, { forms }) => {
  if (forms.nul !== 'strip') return []
  const json = type.kind === 'json' || forms.as === 'json'
  if (type.kind !== 'text' && !json) return null
  const plain = (text: string): string => text.replaceAll('\0', '')
  return [{ type, step: json ? text => escapes(plain(text)) : plain }]
}

const zero: Stage = (type, { forms }, target) => {
  if (forms.zero === undefined) return []
  const is = isZero(type, forms)
  if (is === null) return null
  const final = forms.zero === null ? null : { final: literal(forms.zero.value, target) }
  return [{ type, step: text => (is(text) ? final : text) }]
}

const NO_DATE = fault(
  'a date has a year, month or day of 0, and the field does not say what becomes of it',
)
const NO_LABEL = fault('the empty label stands for a value that the ENUM refused (index 0)')

/** What a field says nothing of, and only a column of the same kind could hold as it is: there the copy is compared. */
const refused: Stage = (type, { forms }, target) => {
  if (type.kind === 'enum') {
    const declared = forms.empty === null || forms.values !== undefined || type.labels.includes('')
    if (declared || target.kind === 'enum') return []
    return [{ type, step: text => (text === '' ? NO_LABEL : text) }]
  }
  const dated = type.kind === 'date' || type.kind === 'wall' || type.kind === 'instant'
  const copied = Object.keys(forms).length === 0
  if (!dated || copied || forms.zero !== undefined || forms.values !== undefined) return []
  const is = isZero(type, forms)
  return is === null ? null : [{ type, step: text => (is(text) ? NO_DATE : text) }]
}

const values: Stage = (type, { forms }, target) => {
  if (forms.values === undefined) return []
  const form = canonical(type)
  if (form === null) return null
  const plain = isBytes(type) ? (text: string) => text : onText(form)
  const known = new Map(
    Object.entries(forms.values).map(([label, value]) => [
      keyOf(label, type),
      value === null ? null : { final: literal(value, target) },
    ]),
  )
  const none = fault('the value is outside the field’s list of values')
  const step: Step = text => {
    const key = plain(text)
    if (typeof key !== 'string') return key
    const value = known.get(key)
    return value === undefined ? none : value
  }
  return [{ type, step }]
}

function keyOf(label: string, type: LogicalType): string {
  const read = literal(label, type)
  if (isBytes(type)) return read.data.toString('latin1', read.start, read.end)
  return slotText(read) ?? label
}

const counted: Stage = (type, { forms }) => {
  if (forms.epoch === undefined) return []
  const work = epoch(forms.epoch, forms.lossy !== undefined)
  return [...numeric(type), { step: work, type: { kind: 'instant', precision: 6 } }]
}

const zoned: Stage = (type, { forms, zone }, target) => {
  const wanted = forms.zone ?? zone
  if (type.kind !== 'wall' || wanted === null) return []
  if (forms.zone === undefined && target.kind !== 'instant') return []
  const step = instantOf(wanted, forms.gap ?? 'error', forms.overlap ?? 'error')
  return [{ step, type: { kind: 'instant', precision: 6 } }]
}

const NO_NUMBER = fault('the value is no finite number')
const ENDLESS = fault('the quotient has no last digit, and the field does not round')

/** Numbers as plain digits, for exact arithmetic. */
const numeric = (type: LogicalType): Typed[] => [
  { type: DECIMAL, step: text => numberOf(type, text) ?? NO_NUMBER },
]

const arithmetic: Stage = (type, { forms: { multiply: by, divide: into, round: rule } }) => {
  if (by === undefined && into === undefined && rule === undefined) return []
  const done = numeric(type)
  const add = (step: Step): number => done.push({ step, type: DECIMAL })
  if (by !== undefined) add(text => multiply(text, by) ?? NO_NUMBER)
  if (into !== undefined) {
    add(text => {
      const quotient = divide(text, into, rule ?? null)
      return quotient === 'endless' ? ENDLESS : (quotient ?? NO_NUMBER)
    })
  }
  if (rule !== undefined) {
    add(text => {
      const rounded = round(text, rule.scale, rule.mode)
      return rounded === null ? NO_NUMBER : withScale(rounded, rule.scale)
    })
  }
  return done
}

/** A plain number with zeros up to this many digits behind its point: what `as: text` shows. */
function withScale(number: string, scale: number): string {
  if (scale === 0) return number
  const [whole = '', digits = ''] = number.split('.')
  return `${whole}.${digits.padEnd(scale, '0')}`
}

const read: Stage = (type, { forms }, target) => {
  if (forms.as === undefined) return []
  const typed = reads(forms.as, type, target, forms)
  return typed && [typed]
}

const fractions: Stage = (type, { forms }, target) => {
  const timelike = type.kind === 'time' || type.kind === 'wall' || type.kind === 'instant'
  if (forms.lossy === undefined || forms.as !== undefined || !timelike) return []
  const step = cutFraction(target)
  return step === null ? [] : [{ step, type }]
}

const shortened: Stage = (type, { forms }, target) => {
  if (forms['too-long'] === undefined) return []
  const step = cut(target)
  return step === null ? [] : [{ step, type }]
}

const STAGES: readonly Stage[] = [
  charset,
  empty,
  nul,
  zero,
  refused,
  values,
  counted,
  zoned,
  arithmetic,
  read,
  fractions,
  shortened,
]
