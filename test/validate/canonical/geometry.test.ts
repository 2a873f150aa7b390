import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { geometry } from '../../../src/validate/canonical/geometry.ts'
import { slot, slotText } from '../../../src/validate/slot.ts'

function of(srid: string, wkb: string): string | null {
  const data = Buffer.from(srid + wkb, 'hex')
  const to = slot()
  geometry(data, 0, data.length, to)
  return to.fault ?? slotText(to)
}

const NONE = '00000000'
const WGS84 = 'e6100000'
const ONE_TWO = '000000000000f03f0000000000000040'
const ONE_TWO_BIG = '3ff00000000000004000000000000000'

describe('shapes', () => {
  it.each([
    ['a point', WGS84, `0101000000${ONE_TWO}`, 'SRID=4326;POINT(1 2)'],
    ['the highest byte first', WGS84, `0000000001${ONE_TWO_BIG}`, 'SRID=4326;POINT(1 2)'],
    ['PostGIS’s SRID within', WGS84, `0101000020e6100000${ONE_TWO}`, 'SRID=4326;POINT(1 2)'],
    ['Z by ISO', NONE, `01e9030000${ONE_TWO}0000000000000840`, 'SRID=0;POINT Z(1 2 3)'],
    ['Z by a flag', NONE, `0101000080${ONE_TWO}0000000000000840`, 'SRID=0;POINT Z(1 2 3)'],
    ['M by a flag', NONE, `0101000040${ONE_TWO}0000000000000840`, 'SRID=0;POINT M(1 2 3)'],
    ['no point', NONE, '0101000000000000000000f87f000000000000f87f', 'SRID=0;POINT EMPTY'],
    ['no shape', NONE, '010700000000000000', 'SRID=0;GEOMETRYCOLLECTION EMPTY'],
    ['a line', NONE, `010200000002000000${ONE_TWO}${ONE_TWO}`, 'SRID=0;LINESTRING(1 2,1 2)'],
    [
      'a polygon of two rings, of which one has no point',
      NONE,
      `01030000000200000001000000${ONE_TWO}00000000`,
      'SRID=0;POLYGON((1 2),())',
    ],
    [
      'points of both byte orders',
      NONE,
      `0104000000020000000000000001${ONE_TWO_BIG}0101000000${ONE_TWO}`,
      'SRID=0;MULTIPOINT(POINT(1 2),POINT(1 2))',
    ],
    [
      'a collection within a collection',
      NONE,
      `01070000000100000000000000070000000100000000${'01'}${ONE_TWO_BIG}`,
      'SRID=0;GEOMETRYCOLLECTION(GEOMETRYCOLLECTION(POINT(1 2)))',
    ],
  ])('are read: %s', (_, srid, wkb, text) => {
    expect(of(srid, wkb)).toBe(text)
  })

  it.each([
    ['nothing', ''],
    ['a byte order that is none', `0201000000${ONE_TWO}`],
    ['too little', '0101000000000000000000f03f'],
    ['too much', `0101000000${ONE_TWO}00`],
    ['a count that lies', '0102000000ffffffff'],
    ['a type that is none', `0163000000${ONE_TWO}`],
    ['no end of depth', '010700000001000000'.repeat(5000)],
  ])('are refused: %s', (_, wkb) => {
    expect(of(NONE, wkb)).toMatch(/no well-known bytes/)
  })

  it('that differ in one bit of a coordinate are two', () => {
    const point = (bits: bigint): string => {
      const bytes = Buffer.alloc(8)
      bytes.writeBigUInt64LE(bits)
      return `0101000000000000000000f03f${bytes.toString('hex')}`
    }
    const finite = fc.bigInt({ min: 0n, max: 0x7fefffffffffffffn })
    fc.assert(
      fc.property(finite, fc.nat(51), (bits, turned) => {
        const other = bits ^ (1n << BigInt(turned))
        expect(of(NONE, point(bits))).not.toBe(of(NONE, point(other)))
      }),
    )
  })
})
