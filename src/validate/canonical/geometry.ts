import { type Canonical, setFault, setText } from '../slot.ts'
import { floatText } from './float.ts'

/**
 * Shapes by reference system and coordinates, whatever the byte order and the dialect of their well-known bytes (OGC's, ISO's
 * with Z and M in the thousands, PostGIS's with flags): `SRID=4326;POINT(13.4 52.5)`. Coordinates are compared by their bits,
 * x before y: longitude first, as all three servers store it.
 */
export const geometry: Canonical = (data, start, end, slot) => {
  if (end - start < 4) return setFault(slot, NO_SHAPE)
  const text = wkbText(data, start + 4, end)
  if (text === null) setFault(slot, NO_SHAPE)
  else setText(slot, `SRID=${data.readUInt32LE(start)};${text}`)
}

export const NO_SHAPE = 'the bytes are no well-known bytes of a shape'

/** The shape that well-known bytes `[start, end)` hold, as text; null where they hold none, or more than one. */
export function wkbText(data: Buffer, start: number, end: number): string | null {
  const reader: Reader = { data, at: start, end, little: true }
  try {
    const text = shape(reader, 0)
    return reader.at === end ? text : null
  } catch (error) {
    if (error instanceof NoShape) return null
    throw error
  }
}

interface Reader {
  readonly data: Buffer
  at: number
  readonly end: number
  little: boolean
}

class NoShape extends Error {}

type Body = 'point' | 'points' | 'rings' | 'shapes'

/** ISO/IEC 13249-3, and PostGIS's list of the same. */
const TYPES: Record<number, [name: string, body: Body]> = {
  1: ['POINT', 'point'],
  2: ['LINESTRING', 'points'],
  3: ['POLYGON', 'rings'],
  4: ['MULTIPOINT', 'shapes'],
  5: ['MULTILINESTRING', 'shapes'],
  6: ['MULTIPOLYGON', 'shapes'],
  7: ['GEOMETRYCOLLECTION', 'shapes'],
  8: ['CIRCULARSTRING', 'points'],
  9: ['COMPOUNDCURVE', 'shapes'],
  10: ['CURVEPOLYGON', 'shapes'],
  11: ['MULTICURVE', 'shapes'],
  12: ['MULTISURFACE', 'shapes'],
  15: ['POLYHEDRALSURFACE', 'shapes'],
  16: ['TIN', 'shapes'],
  17: ['TRIANGLE', 'rings'],
}

const HAS_Z = 0x80000000
const HAS_M = 0x40000000
const HAS_SRID = 0x20000000
/** Servers allow less; a stack allows about ten thousand. */
const DEEPEST = 100

function shape(from: Reader, depth: number): string {
  if (depth > DEEPEST) throw new NoShape()
  const order = take(from, 1, at => from.data[at] ?? 2)
  if (order > 1) throw new NoShape()
  from.little = order === 1
  const code = count(from)
  const plain = code & 0x0fffffff
  if ((code & HAS_SRID) !== 0) count(from)
  const iso = Math.floor(plain / 1000)
  const z = (code & HAS_Z) !== 0 || iso === 1 || iso === 3
  const m = (code & HAS_M) !== 0 || iso === 2 || iso === 3
  const type = TYPES[plain % 1000]
  if (type === undefined || iso > 3) throw new NoShape()
  const [name, body] = type
  const dimensions = z && m ? ' ZM' : z ? ' Z' : m ? ' M' : ''
  const width = 2 + Number(z) + Number(m)
  const text = bodyText(from, body, width, depth)
  return `${name}${dimensions}${text === '' ? ' EMPTY' : `(${text})`}`
}

function bodyText(from: Reader, body: Body, width: number, depth: number): string {
  switch (body) {
    case 'point': {
      const numbers = coordinates(from, width)
      return numbers.every(Number.isNaN) ? '' : numbers.map(floatText).join(' ')
    }
    case 'points':
      return points(from, width)
    case 'rings':
      return several(from, 4, () => `(${points(from, width)})`)
    case 'shapes': {
      const { little } = from
      const text = several(from, 5, () => shape(from, depth + 1))
      from.little = little
      return text
    }
  }
}

const points = (from: Reader, width: number): string =>
  several(from, width * 8, () => coordinates(from, width).map(floatText).join(' '))

/** `least`: bytes that each needs, so that a count which lies is not believed. */
function several(from: Reader, least: number, one: () => string): string {
  const { little } = from
  const number = count(from)
  if (number * least > from.end - from.at) throw new NoShape()
  const parts: string[] = []
  for (let i = 0; i < number; i++) {
    parts.push(one())
    from.little = little
  }
  return parts.join(',')
}

const coordinates = (from: Reader, width: number): number[] =>
  Array.from({ length: width }, () =>
    take(from, 8, at => (from.little ? from.data.readDoubleLE(at) : from.data.readDoubleBE(at))),
  )

const count = (from: Reader): number =>
  take(from, 4, at => (from.little ? from.data.readUInt32LE(at) : from.data.readUInt32BE(at)))

function take(from: Reader, bytes: number, read: (at: number) => number): number {
  const { at } = from
  if (at + bytes > from.end) throw new NoShape()
  from.at = at + bytes
  return read(at)
}
