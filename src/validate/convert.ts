import type { Kind, LogicalType } from '../engine/catalog.ts'
import { array } from './canonical/array.ts'
import { canonical } from './canonical/canonical.ts'
import { floatOf, floatText } from './canonical/float.ts'
import { number, numberText } from './canonical/number.ts'
import { bytes, set } from './canonical/text.ts'
import { MIDNIGHT, wallText } from './field/clock.ts'
import { fromText, TEXT } from './from-text.ts'
import { type Canonical, setFault, setText } from './slot.ts'

/**
 * What a plain copy makes of a value: raw text of a source type in, canonical form of the target type out. A pair of types
 * or a value without an exact counterpart is a fault in the slot, never an exception: that cell differs, and says why.
 * Null where one of the types has no canonical form: then nothing is compared.
 */
export function convert(from: LogicalType, to: LogicalType): Canonical | null {
  const own = canonical(from)
  const target = canonical(to)
  if (own === null || target === null) return null
  if (to.kind === 'text') return from.kind === 'bytes' ? none(from, to) : toText(from, own, target)
  if (from.kind === to.kind) return sameKind(from, to, own, target)
  if (from.kind === 'text') return fromText(to, target, ofText)
  return PAIRS[`${from.kind} ${to.kind}`]?.(from, to) ?? none(from, to)
}

const ofText = (to: LogicalType): Canonical => convert(TEXT, to) ?? none(TEXT, to)

const none = (from: LogicalType, to: LogicalType): Canonical => {
  const fault = `there is no exact copy of a ${from.kind} in a ${to.kind}; the field needs a form`
  return (_data, _start, _end, slot) => setFault(slot, fault)
}

function sameKind(
  from: LogicalType,
  to: LogicalType,
  own: Canonical,
  target: Canonical,
): Canonical {
  // A 32-bit column that holds less than the 64 bits it was given is a loss, so nothing is rounded here.
  if (from.kind === 'float') return own
  if (from.kind === 'time' && to.kind === 'time' && from.zoned !== to.zoned) return none(from, to)
  if (from.kind === 'range' && to.kind === 'range' && from.base.kind !== to.base.kind)
    return none(from, to)
  if (from.kind === 'array' && to.kind === 'array') {
    const member = convert(from.of, to.of)
    return member === null ? none(from, to) : array(from.of, member)
  }
  return target
}

/** Text of anything is its raw text; a CHAR's padding is left behind by both sides. */
function toText(from: LogicalType, own: Canonical, target: Canonical): Canonical {
  if (from.kind !== 'text' || !from.fixed || target === own) return target
  return (data, start, end, slot) => {
    own(data, start, end, slot)
    target(slot.data, slot.start, slot.end, slot)
  }
}

type Pair = (from: LogicalType, to: LogicalType) => Canonical

const asNumber: Pair = () => number
const asBytes: Pair = () => bytes

const PAIRS: Partial<Record<`${Kind} ${Kind}`, Pair>> = {
  'integer decimal': asNumber,
  'integer year': asNumber,
  'integer boolean': () => numberAsBoolean,
  'integer float': (_from, to) => numberAsFloat(to),
  'decimal integer': asNumber,
  'decimal boolean': () => numberAsBoolean,
  'decimal float': (_from, to) => numberAsFloat(to),
  'boolean integer': asNumber,
  'boolean decimal': asNumber,
  'bits boolean': () => numberAsBoolean,
  'year integer': asNumber,
  'year decimal': asNumber,
  'float decimal': () => floatAsDecimal,
  'float integer': () => floatAsDecimal,
  'date wall': () => dateAsWall,
  'wall date': () => wallAsDate,
  'instant wall': (_from, to) => canonical(to) ?? bytes,
  'enum set': asBytes,
  'set enum': () => set,
}

const numberAsBoolean: Canonical = (data, start, end, slot) => {
  number(data, start, end, slot)
  const only = slot.end - slot.start === 1 ? slot.data[slot.start] : 0
  if (only !== 0x30 && only !== 0x31) setFault(slot, 'only 0 and 1 have a counterpart in a boolean')
}

function numberAsFloat(to: LogicalType): Canonical {
  const single = to.kind === 'float' && to.bits === 32
  return (data, start, end, slot) => {
    const text = data.toString('latin1', start, end)
    const double = floatOf(text)
    const value = single ? Math.fround(double) : double
    // The shortest text of a double holds what people mean by it; a number that it does not give back was rounded.
    const back = single ? shortestSingle(value) : floatText(value)
    if (!Number.isNaN(value) && numberText(back) !== numberText(text)) {
      return setFault(slot, `a ${single ? 32 : 64}-bit float does not hold this number exactly`)
    }
    setText(slot, floatText(value))
  }
}

function shortestSingle(value: number): string {
  for (let digits = 1; digits <= 9; digits++) {
    const text = value.toPrecision(digits)
    if (Math.fround(Number(text)) === value) return text
  }
  return String(value)
}

const floatAsDecimal: Canonical = (data, start, end, slot) => {
  const text = floatText(floatOf(data.toString('latin1', start, end)))
  setText(slot, numberText(text) ?? text)
}

const dateAsWall: Canonical = (data, start, end, slot) =>
  setText(slot, `${data.toString('latin1', start, end)} ${MIDNIGHT}`)

const wallAsDate: Canonical = (data, start, end, slot) => {
  const text = wallText(data.toString('latin1', start, end)) ?? ''
  if (!text.endsWith(` ${MIDNIGHT}`)) return setFault(slot, 'a date would lose its time of day')
  setText(slot, text.slice(0, -MIDNIGHT.length - 1))
}
