import { Temporal } from 'temporal-polyfill'
import type { LogicalType } from '../engine/catalog.ts'
import { bounds, integerRange } from './bounds.ts'

/** A literal of the spec in wire text (see Dialect), or why it is none of the type, in words that follow "it". */
export type Literal = { ok: true; wire: string } | { ok: false; why: string }

const good = (wire: string): Literal => ({ ok: true, wire })
const bad = (why: string): Literal => ({ ok: false, why })

const BOOLEANS = new Map([
  ...['true', 't', 'yes', 'y', 'on', '1'].map(word => [word, '1'] as const),
  ...['false', 'f', 'no', 'n', 'off', '0'].map(word => [word, '0'] as const),
])

/**
 * Literals are text in the target column's type: this reads one, and writes it the one way that mover and prover expect.
 * Bytes are written `\x` and hex. Kinds without a check of their own pass as they are; the server judges them.
 */
export function literal(text: string, type: LogicalType): Literal {
  switch (type.kind) {
    case 'integer':
      return integer(text, type)
    case 'year':
      return /^\d{1,4}$/.test(text) ? good(String(Number(text))) : bad('is no year')
    case 'decimal':
      return decimal(text, type)
    case 'float':
      return float(text)
    case 'boolean': {
      const value = BOOLEANS.get(text.toLowerCase())
      return value === undefined ? bad('is neither true nor false') : good(value)
    }
    case 'text':
      return characters(text, type)
    case 'enum':
      return type.labels.includes(text) ? good(text) : bad(`is not among ${type.labels.join(', ')}`)
    case 'set': {
      const strange =
        text === '' ? [] : text.split(',').filter(label => !type.labels.includes(label))
      return strange.length === 0
        ? good(text)
        : bad(`has ${strange.join(', ')}, not among ${type.labels.join(', ')}`)
    }
    case 'bytes':
      return /^\\x([0-9a-f]{2})*$/i.test(text) ? good(text.toLowerCase()) : bad('is no \\x and hex')
    case 'uuid':
      return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
        ? good(text.toLowerCase())
        : bad('is no UUID')
    case 'bits':
      return /^[01]+$/.test(text) ? good(text) : bad('is not made of 0 and 1')
    case 'date':
      return temporal(() => Temporal.PlainDate.from(text).toString(), 'is no date')
    case 'wall':
      return temporal(() => clock(Temporal.PlainDateTime.from(text)), 'is no date and time')
    case 'instant':
      return instant(text)
    case 'json':
      return json(text)
    default:
      return good(text)
  }
}

function integer(text: string, type: Extract<LogicalType, { kind: 'integer' }>): Literal {
  if (!/^[+-]?\d+$/.test(text)) return bad('is no whole number')
  const value = BigInt(text.replace(/^\+/, ''))
  const { min, max } = integerRange(type)
  return value >= min && value <= max
    ? good(String(value))
    : bad(`is not between ${min} and ${max}`)
}

/** A decimal number's one text: no leading zeros, no zeros behind the last digit of the fraction, no minus before 0. */
export function decimalText(text: string): string | null {
  const parts = /^([+-]?)(\d+)(?:\.(\d*))?$/.exec(text)
  if (parts === null) return null
  const [, sign, whole = '', fraction = ''] = parts
  const digits = `${whole.replace(/^0+(?=\d)/, '')}.${fraction}`.replace(/\.?0*$/, '')
  return sign === '-' && digits !== '0' ? `-${digits}` : digits
}

function decimal(text: string, type: Extract<LogicalType, { kind: 'decimal' }>): Literal {
  const value = decimalText(text)
  if (value === null) return bad('is no plain decimal number')
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  if (type.precision === null) return good(value)
  const scale = type.scale ?? 0
  const fits = fraction.length <= scale && (whole === '0' || whole.length <= type.precision - scale)
  return fits ? good(value) : bad(`does not fit decimal(${type.precision},${scale})`)
}

function float(text: string): Literal {
  const value = Number(text)
  return text.trim() === '' || Number.isNaN(value) ? bad('is no number') : good(String(value))
}

function characters(text: string, type: Extract<LogicalType, { kind: 'text' }>): Literal {
  const [limit] =
    bounds(
      { kind: 'text', max: [...text].length, maxBytes: Buffer.byteLength(text), fixed: false },
      type,
    ) ?? []
  return limit?.kind === 'length' ? bad(`is longer than ${limit.max} ${limit.unit}`) : good(text)
}

function temporal(read: () => string, why: string): Literal {
  try {
    return good(read())
  } catch {
    return bad(why)
  }
}

const clock = (at: Temporal.PlainDateTime): string => at.toString().replace('T', ' ')

/** An instant without an offset is one of UTC, as in every session of ours. */
function instant(text: string): Literal {
  return temporal(() => {
    const zoned = /(Z|[+-]\d{2}(:?\d{2})?)$/i.test(text.slice(10))
    if (!zoned) return clock(Temporal.PlainDateTime.from(text))
    const at = Temporal.Instant.from(text.replace(/([+-]\d{2})$/, '$1:00'))
    return clock(at.toZonedDateTimeISO('UTC').toPlainDateTime())
  }, 'is no date and time, with or without an offset')
}

function json(text: string): Literal {
  try {
    JSON.parse(text)
    return good(text)
  } catch {
    return bad('is no JSON')
  }
}
