import type { LogicalType } from '../engine/catalog.ts'

/** What a target column does not hold although its kind does: a value beyond a bound does not fit. Plain data; sql/misfit.ts asks a server. */
export type Bound =
  | { kind: 'length'; max: number; unit: 'characters' | 'bytes' }
  | { kind: 'range'; min: string; max: string }
  | { kind: 'scale'; digits: number }
  | { kind: 'fraction'; digits: number }
  | { kind: 'labels'; labels: string[] }
  | { kind: 'day' }

type Of<K extends LogicalType['kind']> = Extract<LogicalType, { kind: K }>

/** How far values of one type fit a column of another, both of a pair that moves as it is: what is in the way, by type alone; empty where everything fits. Null: these two never fit, whatever the values. */
export function bounds(from: LogicalType, to: LogicalType): Bound[] | null {
  switch (to.kind) {
    case 'integer':
      return intoInteger(from, to)
    case 'decimal':
      return intoDecimal(from, to)
    case 'float':
      return intoFloat(from, to)
    case 'boolean':
      return from.kind === 'integer' ? [{ kind: 'range', min: '0', max: '1' }] : []
    case 'text':
      return intoText(from, to)
    case 'bytes':
      return intoBytes(from, to)
    case 'enum':
    case 'set':
      return intoLabels(from, to.labels)
    case 'time':
      return intoTime(from, to)
    case 'wall':
    case 'instant':
      return 'precision' in from ? fraction(from.precision ?? 0, to.precision) : []
    case 'bits':
      return intoBits(from, to)
    case 'array':
      return intoArray(from, to)
    case 'range':
      return from.kind === 'range' && from.of === to.of ? [] : null
    case 'geometry':
      return from.kind === 'geometry' && (to.srid === null || to.srid === from.srid) ? [] : null
    default:
      return []
  }
}

/** The range of an integer type, both ends included. */
export function integerRange(type: Of<'integer'>): { min: bigint; max: bigint } {
  const bits = BigInt(type.bits)
  if (type.unsigned) return { min: 0n, max: 2n ** bits - 1n }
  return { min: -(2n ** (bits - 1n)), max: 2n ** (bits - 1n) - 1n }
}

function intoInteger(from: LogicalType, to: Of<'integer'>): Bound[] {
  const { min, max } = integerRange(to)
  const range: Bound = { kind: 'range', min: String(min), max: String(max) }
  if (from.kind === 'integer') {
    const values = integerRange(from)
    return values.min >= min && values.max <= max ? [] : [range]
  }
  if (from.kind === 'decimal') {
    const scale: Bound[] = from.scale === 0 ? [] : [{ kind: 'scale', digits: 0 }]
    const largest =
      from.precision === null ? null : 10n ** BigInt(from.precision - (from.scale ?? 0)) - 1n
    const inside = largest !== null && largest <= max && -largest >= min
    return inside ? scale : [range, ...scale]
  }
  return from.kind === 'year' && to.bits === 8 ? [range] : []
}

function intoDecimal(from: LogicalType, to: Of<'decimal'>): Bound[] {
  if (to.precision === null) return []
  const scale = to.scale ?? 0
  const largest = 10n ** BigInt(Math.max(0, to.precision - scale)) - 1n
  const nines = scale === 0 ? '' : `.${'9'.repeat(scale)}`
  const range: Bound = { kind: 'range', min: `-${largest}${nines}`, max: `${largest}${nines}` }
  if (from.kind === 'integer') {
    const values = integerRange(from)
    return values.max <= largest && values.min >= -largest ? [] : [range]
  }
  if (from.kind !== 'decimal') return []
  const digits: Bound[] =
    from.scale !== null && from.scale <= scale ? [] : [{ kind: 'scale', digits: scale }]
  const whole = from.precision === null ? null : from.precision - (from.scale ?? 0)
  return whole !== null && whole <= to.precision - scale ? digits : [range, ...digits]
}

function intoFloat(from: LogicalType, to: Of<'float'>): Bound[] | null {
  if (from.kind === 'float') return from.bits <= to.bits ? [] : null
  if (from.kind !== 'integer') return []
  const exact = 2n ** (to.bits === 32 ? 24n : 53n)
  const values = integerRange(from)
  if (values.max <= exact && values.min >= -exact) return []
  return [{ kind: 'range', min: String(-exact), max: String(exact) }]
}

function intoText(from: LogicalType, to: Of<'text'>): Bound[] {
  const longest = textLength(from)
  if (to.max !== null) {
    const fits = longest.characters !== null && longest.characters <= to.max
    return fits ? [] : [{ kind: 'length', max: to.max, unit: 'characters' }]
  }
  if (to.maxBytes === null) return []
  const fits = longest.bytes !== null && longest.bytes <= to.maxBytes
  return fits ? [] : [{ kind: 'length', max: to.maxBytes, unit: 'bytes' }]
}

/** The longest text that a type makes, in characters and in bytes of UTF-8; null: no limit. */
function textLength(from: LogicalType): { characters: number | null; bytes: number | null } {
  if (from.kind === 'uuid') return { characters: 36, bytes: 36 }
  if (from.kind === 'enum') {
    const longest = Math.max(0, ...from.labels.map(l => [...l].length))
    return { characters: longest, bytes: longest * 4 }
  }
  if (from.kind !== 'text') return { characters: null, bytes: null }
  const bytes = from.maxBytes ?? (from.max === null ? null : from.max * 4)
  return { characters: from.max ?? from.maxBytes, bytes }
}

function intoBytes(from: LogicalType, to: Of<'bytes'>): Bound[] | null {
  if (to.max === null || from.kind !== 'bytes') return []
  // BINARY(n) pads with zero bytes, which are part of the value: another length never comes back as it was.
  if (to.fixed) return from.fixed && from.max === to.max ? [] : null
  const fits = from.max !== null && from.max <= to.max
  return fits ? [] : [{ kind: 'length', max: to.max, unit: 'bytes' }]
}

function intoLabels(from: LogicalType, labels: string[]): Bound[] {
  const known = new Set(labels)
  if ((from.kind === 'enum' || from.kind === 'set') && from.labels.every(l => known.has(l)))
    return []
  return [{ kind: 'labels', labels }]
}

function intoTime(from: LogicalType, to: Of<'time'>): Bound[] | null {
  if (from.kind !== 'time') return []
  if (from.zoned !== to.zoned) return null
  const day: Bound[] = from.beyondDay && !to.beyondDay ? [{ kind: 'day' }] : []
  return [...day, ...fraction(from.precision, to.precision)]
}

const fraction = (from: number, to: number): Bound[] =>
  from <= to ? [] : [{ kind: 'fraction', digits: to }]

function intoBits(from: LogicalType, to: Of<'bits'>): Bound[] | null {
  if (from.kind !== 'bits' || to.length === null) return []
  if (!to.varying) return !from.varying && from.length === to.length ? [] : null
  const fits = from.length !== null && from.length <= to.length
  return fits ? [] : [{ kind: 'length', max: to.length, unit: 'characters' }]
}

function intoArray(from: LogicalType, to: Of<'array'>): Bound[] | null {
  if (from.kind !== 'array' || from.of.kind !== to.of.kind) return null
  const inside = bounds(from.of, to.of)
  return inside?.length === 0 ? [] : null
}
