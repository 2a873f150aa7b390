import type { LogicalType } from '../../engine/catalog.ts'
import { wkbText } from '../canonical/geometry.ts'
import { uuidText } from '../canonical/uuid.ts'
import { TEXT } from '../from-text.ts'
import { fault, type Typed } from './step.ts'

const UUID: LogicalType = { kind: 'uuid' }
const BYTES: LogicalType = { kind: 'bytes', max: null, fixed: false }

const fromHex = (hex: string): string => Buffer.from(hex, 'hex').toString('latin1')
const toHex = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('hex')

/**
 * `as: uuid`, `as: uuid-swapped`: 16 bytes and the text of them. Swapped is the order of MySQL's uuid_to_bin(x, 1): the groups
 * that change least stand first, the third before the second and the first.
 */
export function asUuid(from: LogicalType, target: LogicalType, swapped: boolean): Typed | null {
  if (from.kind === 'bytes') {
    if (target.kind === 'bytes') return null
    return {
      type: UUID,
      step: bytes => {
        if (bytes.length !== 16) return fault('only 16 bytes are a UUID')
        const hex = toHex(bytes)
        const ordered = swapped
          ? hex.slice(8, 16) + hex.slice(4, 8) + hex.slice(0, 4) + hex.slice(16)
          : hex
        return uuidText(ordered) ?? fault('the bytes are no UUID')
      },
    }
  }
  if (from.kind !== 'text' && from.kind !== 'uuid') return null
  const written = /^([0-9a-f]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i
  const read = (text: string) => (written.test(text) ? uuidText(text) : null)
  const none = fault('the text is no UUID')
  if (target.kind !== 'bytes')
    return swapped ? null : { type: UUID, step: text => read(text) ?? none }
  return {
    type: BYTES,
    step: text => {
      const hex = read(text)?.replaceAll('-', '')
      if (hex === undefined) return none
      return fromHex(
        swapped ? hex.slice(12, 16) + hex.slice(8, 12) + hex.slice(0, 8) + hex.slice(16) : hex,
      )
    },
  }
}

/** `as: hex`: two lower-case digits a byte, either way. */
export function asHex(from: LogicalType): Typed | null {
  if (from.kind === 'bytes') return { type: TEXT, step: toHex }
  if (from.kind !== 'text') return null
  return {
    type: BYTES,
    step: text => (/^([0-9a-f]{2})*$/i.test(text) ? fromHex(text) : fault('the text is no hex')),
  }
}

const BIG = '\0'
const LITTLE = '\x01'

/** `as: wkb`: a shape and its well-known bytes. Those name no reference system: `drop` says that it may go. */
export function asWkb(from: LogicalType, target: LogicalType, drop: boolean): Typed | null {
  if (from.kind === 'geometry') {
    return {
      type: BYTES,
      step: raw =>
        drop || raw.slice(0, 4) === '\0\0\0\0'
          ? raw.slice(4)
          : fault('well-known bytes would lose the shape’s reference system'),
    }
  }
  if (from.kind !== 'bytes' || target.kind !== 'geometry') return null
  const srid = Buffer.alloc(4)
  srid.writeUInt32LE(target.srid ?? 0)
  const system = srid.toString('latin1')
  return {
    type: target,
    step: bytes => {
      const data = Buffer.from(bytes, 'latin1')
      return isPlainWkb(data) && wkbText(data, 0, data.length) !== null
        ? system + bytes
        : fault('the bytes are no well-known bytes of a shape')
    },
  }
}

/** Flags in the type are PostGIS's own dialect. */
function isPlainWkb(data: Buffer): boolean {
  if (data.length < 5) return false
  const order = data.toString('latin1', 0, 1)
  if (order !== BIG && order !== LITTLE) return false
  return (order === LITTLE ? data.readUInt32LE(1) : data.readUInt32BE(1)) < 0x10000000
}
