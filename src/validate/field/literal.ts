import type { LogicalType } from '../../engine/catalog.ts'
import { convert } from '../convert.ts'
import { TEXT } from '../from-text.ts'
import { copyOf, type Slot, setBytes, setFault, setNull, slot } from '../slot.ts'

/** A literal of the spec, read by the target column's type; null is NULL. What the type cannot read is a fault in the slot. */
export function literal(value: string | null, type: LogicalType): Slot {
  const to = slot()
  if (value === null) setNull(to)
  else if (type.kind === 'bytes') {
    const bytes = /^\\x([0-9a-f]{2})*$/i.test(value)
      ? Buffer.from(value.slice(2), 'hex')
      : Buffer.from(value)
    setBytes(to, bytes, 0, bytes.length)
  } else {
    const form = convert(TEXT, type)
    const bytes = Buffer.from(value)
    if (form === null) setFault(to, `a ${type.kind} is not read from a literal`)
    else form(bytes, 0, bytes.length, to)
  }
  return copyOf(to)
}

/** Makes `to` show what `from` holds. */
export function setSame(to: Slot, from: Slot): void {
  to.data = from.data
  to.start = from.start
  to.end = from.end
  to.fault = from.fault
  to.unmapped = from.unmapped
}
