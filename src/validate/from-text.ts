import type { Kind, LogicalType } from '../engine/catalog.ts'
import { array } from './canonical/array.ts'
import { canonical } from './canonical/canonical.ts'
import { floatOf, floatText } from './canonical/float.ts'
import { networkText } from './canonical/network.ts'
import { numberText } from './canonical/number.ts'
import { onText } from './canonical/on-text.ts'
import { uuidText } from './canonical/uuid.ts'
import { instantText, wallText } from './field/clock.ts'
import { rangeLiteral } from './range-literal.ts'
import { type Canonical, setFault, setText } from './slot.ts'

/** Text without a limit. */
export const TEXT: LogicalType = { kind: 'text', max: null, maxBytes: null, fixed: false }

/** Text read as a value of the target type, as its author wrote it; also what literals of the spec are read by. `ofText`: the same for members. */
export function fromText(
  to: LogicalType,
  target: Canonical,
  ofText: (member: LogicalType) => Canonical,
): Canonical {
  const read = READ[to.kind]
  if (read !== undefined) {
    const fault = `the text is no ${to.kind}`
    return (data, start, end, slot) => {
      const text = read(data.toString('utf8', start, end), to)
      if (text === null) setFault(slot, fault)
      else setText(slot, text)
    }
  }
  switch (to.kind) {
    case 'array':
      return array(TEXT, ofText(to.of))
    case 'json':
    case 'enum':
    case 'set':
      return target
    default:
      return (_data, _start, _end, slot) => setFault(slot, `a ${to.kind} is not read from text`)
  }
}

type Read = (text: string, to: LogicalType) => string | null

const READ: Partial<Record<Kind, Read>> = {
  integer: text => numberText(text.trim()),
  decimal: text => (/^(NaN|-?Infinity)$/.test(text.trim()) ? text.trim() : numberText(text.trim())),
  year: text => numberText(text.trim()),
  float: (text, to) => readFloat(text.trim(), to),
  boolean: text =>
    /^(1|t|true|y|yes|on)$/i.test(text.trim())
      ? '1'
      : /^(0|f|false|n|no|off)$/i.test(text.trim())
        ? '0'
        : null,
  date: text => (/^\d{4,}-\d{2}-\d{2}$/.test(text.trim()) ? text.trim() : null),
  wall: text => wallText(text.trim()),
  instant: text => instantText(text.trim()),
  time: (text, to) =>
    viaCanonical(
      /^-?\d{2,3}:\d{2}(:\d{2}(\.\d{1,9})?)?([+-]\d{2}(:?\d{2})?)?$/.test(text.trim())
        ? text.trim()
        : null,
      to,
    ),
  interval: (text, to) => viaCanonical(/^-?P/.test(text.trim()) ? text.trim() : null, to),
  uuid: text => uuidText(text.trim()),
  bits: text => (/^[01]*$/.test(text) ? text : null),
  network: text => networkText(text.trim()),
  range: (text, to) =>
    to.kind === 'range'
      ? rangeLiteral(text, to, part => READ[to.base.kind]?.(part, to.base) ?? null)
      : null,
}

function readFloat(text: string, to: LogicalType): string | null {
  const value = floatOf(text)
  if (Number.isNaN(value) && text !== 'NaN') return null
  return floatText(to.kind === 'float' && to.bits === 32 ? Math.fround(value) : value)
}

function viaCanonical(text: string | null, to: LogicalType): string | null {
  const form = canonical(to)
  if (text === null || form === null) return null
  const made = onText(form)(text)
  return typeof made === 'string' ? made : null
}
