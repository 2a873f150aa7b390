import type { LogicalType } from '../../engine/catalog.ts'
import { uuidText } from '../uuid-text.ts'
import { invalid, type Made, narrower, type Work } from './made.ts'

const HEX = /^(?:[0-9a-f]{2})*$/i
const UUID = /^(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32})$/i

/** Bytes as hex digits, or hex digits as bytes. */
export function hexWork(from: LogicalType, to: LogicalType): Work {
  if (from.kind === 'bytes') return value => value.slice(2)
  const length = to.kind === 'bytes' && to.fixed ? to.max : null
  return value => {
    if (!HEX.test(value)) return NO_HEX
    if (length !== null && value.length / 2 !== length) return OTHER_LENGTH
    return `\\x${value.toLowerCase()}`
  }
}

const NO_HEX = invalid(
  'a text that is not made of pairs of hex digits',
  'mend the rows, or leave them out with where',
)
const OTHER_LENGTH = narrower('bytes of another length than the column has')

/** An identifier, by its text or its 16 bytes. `swapped`: these are in the order of MySQL's UUID_TO_BIN(…, 1). */
export function uuidWork(from: LogicalType, to: LogicalType, swapped: boolean): Work {
  return value => {
    const bytes = from.kind === 'bytes'
    const text = bytes ? value.slice(2) : value
    const known = bytes ? text.length === 32 : UUID.test(text)
    if (!known) return bytes ? NOT_16 : NO_UUID
    const digits = text.replaceAll('-', '').toLowerCase()
    const hex =
      bytes && swapped
        ? `${digits.slice(8, 16)}${digits.slice(4, 8)}${digits.slice(0, 4)}${digits.slice(16)}`
        : digits
    if (to.kind !== 'bytes') return uuidText(hex)
    return `\\x${swapped ? `${hex.slice(12, 16)}${hex.slice(8, 12)}${hex.slice(0, 8)}${hex.slice(16)}` : hex}`
  }
}

const NO_UUID = invalid('a text that is no UUID', 'mend the rows, or leave them out with where')
const NOT_16 = invalid(
  'bytes that are not 16, as a UUID has',
  'mend the rows, or leave them out with where',
)

/** A number, or digits 0 and 1, as bits of the column's length. */
export function bitsWork(from: LogicalType, to: LogicalType): Work {
  const length = to.kind === 'bits' ? to.length : null
  const varying = to.kind !== 'bits' || to.varying || length === null
  return value => {
    const digits = from.kind === 'integer' ? binary(value) : value
    if (digits === null || !/^[01]+$/.test(digits)) return NO_BITS
    if (length === null) return digits
    const excess = Math.max(0, digits.length - length)
    if (digits.lastIndexOf('1', excess - 1) !== -1 && excess > 0) return TOO_MANY
    const cut = digits.slice(excess)
    return varying ? cut : cut.padStart(length, '0')
  }
}

const binary = (text: string): string | null =>
  text.startsWith('-') ? null : BigInt(text).toString(2)

const NO_BITS = invalid(
  'a value that is no bits: negative, or not made of 0 and 1',
  'mend the rows, or leave them out with where',
)
const TOO_MANY = narrower('more bits than the column has')

/** A geometry's well-known bytes, or a geometry of such. Wire text: SRID in 8 hex digits, the lowest byte first, then the WKB. */
export function wkbWork(from: LogicalType, to: LogicalType, lossy: boolean): Work {
  if (from.kind === 'geometry') {
    return value =>
      value.slice(2, 10) === '00000000' || lossy ? `\\x${value.slice(10)}` : HAS_SRID
  }
  const srid = Buffer.alloc(4)
  if (to.kind === 'geometry') srid.writeUInt32LE(to.srid ?? 0)
  return value => shape(value.slice(2), srid.toString('hex'))
}

/** https://www.ogc.org/standard/sfa/: byte order, type (four bytes), coordinates. */
function shape(wkb: string, srid: string): Made {
  const head = Buffer.from(wkb.slice(0, 10), 'hex')
  const order = head[0]
  if (head.length < 5 || (order !== 0 && order !== 1)) return NO_WKB
  const type = order === 1 ? head.readUInt32LE(1) : head.readUInt32BE(1)
  return type < 0x1000_0000 ? `\\x${srid}${wkb}` : NO_WKB
}

const HAS_SRID = invalid(
  'a shape with a reference system (SRID), which WKB does not have',
  'say lossy and why it may go',
)
const NO_WKB = invalid('bytes that are no WKB', 'mend the rows, or leave them out with where')
