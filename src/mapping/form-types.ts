import type { LogicalType } from '../engine/catalog.ts'
import { integerRange } from './bounds.ts'
import { digitsOf, factor } from './factor.ts'
import type { Form } from './plan.ts'
import { ANY_TEXT, readType } from './readings.ts'

type FromForm = Extract<Form, { kind: 'from' }>

/**
 * The type of a value before each of its forms, in their order of work, and in the end. `computed`: after `charset`, `epoch`, `zone` and
 * arithmetic; what `as` then reads. `read`: what goes into the column; null where a list of values has it ready.
 */
export interface FormTypes {
  text: LogicalType
  computed: LogicalType
  read: LogicalType | null
}

/** `to`: the column that the value is for. */
export function formTypes({ column, forms, zone }: FromForm, to: LogicalType): FormTypes {
  const text = forms.charset === undefined ? column.type : ANY_TEXT
  const computed = computedType(text, forms, text.kind === 'wall' ? zone : null)
  if (forms.values !== undefined) return { text, computed: text, read: null }
  return { text, computed, read: forms.as === undefined ? computed : readType(forms.as, to) }
}

function computedType(
  type: LogicalType,
  { epoch, multiply, divide, round }: FromForm['forms'],
  zone: string | null,
): LogicalType {
  if (epoch !== undefined) return { kind: 'instant', precision: 6 }
  if (zone !== null && 'precision' in type) {
    return { kind: 'instant', precision: type.precision ?? 0 }
  }
  if (round !== undefined) return rounded(type, multiply, divide, round.scale)
  if (multiply !== undefined || divide !== undefined) {
    return product(type, factor(multiply, divide) ?? '1')
  }
  return type
}

/** What is rounded may have one digit more than what was there before. */
function rounded(
  type: LogicalType,
  multiply: string | undefined,
  divide: string | undefined,
  scale: number,
): LogicalType {
  const by = factor(multiply, divide)
  const exact = by === null ? null : product(type, by)
  if (exact?.kind !== 'decimal' || exact.precision === null) {
    return { kind: 'decimal', precision: null, scale }
  }
  const whole = exact.precision - (exact.scale ?? 0) + 1
  return { kind: 'decimal', precision: whole + scale, scale }
}

/** The exact product of an integer or a decimal with a plain decimal. */
function product(type: LogicalType, by: string): LogicalType {
  const { digits, scale } = digitsOf(by)
  if (type.kind === 'integer') {
    const { min, max } = integerRange(type)
    return decimal((max > -min ? max : -min) * digits, scale)
  }
  if (type.kind === 'decimal' && type.precision !== null) {
    return decimal((10n ** BigInt(type.precision) - 1n) * digits, scale + (type.scale ?? 0))
  }
  return { kind: 'decimal', precision: null, scale: null }
}

/** The decimal type that just holds a number of so many digits, `scale` of them behind the point. */
const decimal = (largest: bigint, scale: number): LogicalType => ({
  kind: 'decimal',
  precision: Math.max(String(largest).length, scale),
  scale,
})
