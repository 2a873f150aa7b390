import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginRow,
  Digest,
  endRow,
  hashFloat,
  hashRow,
  hashView,
  rowHash,
} from '../../../src/validate/compare/digest.ts'
import { type Slot, slot } from '../../../src/validate/slot.ts'

const cell = (text: string | null): Slot => {
  const data = Buffer.from(`x${text ?? ''}y`)
  return text === null ? slot() : { ...slot(), data, start: 1, end: data.length - 1 }
}
const digest = (rows: (string | null)[][]): string => {
  const sum = new Digest()
  for (const row of rows) {
    hashRow(row.map(cell), row.length)
    sum.addRow()
  }
  return sum.hex
}
const row = fc.array(fc.option(fc.string({ unit: 'grapheme', maxLength: 60 })), {
  minLength: 1,
  maxLength: 4,
})

describe('a digest', () => {
  it('does not depend on the order of rows, nor on how they were divided', () => {
    fc.assert(
      fc.property(fc.array(row), fc.nat(), (rows, at) => {
        const [a, b] = [rows.slice(0, at), rows.slice(at)]
        const parts = new Digest()
        parts.addHex(digest(b))
        parts.addHex(digest(a))
        expect(parts.hex).toBe(digest(rows))
        expect(digest([...rows].reverse())).toBe(digest(rows))
      }),
    )
  })

  it('shows a row doubled twice, which XOR would hide', () => {
    expect(digest([['a'], ['b'], ['b'], ['b']])).not.toBe(digest([['a'], ['b']]))
  })

  it('tells cells from their neighbours, and NULL from the empty text', () => {
    const rows = [
      ['ab', 'c'],
      ['a', 'bc'],
      ['abc', ''],
      ['abc', null],
      ['', 'abc'],
      [null, 'abc'],
      ['abc'],
      ['abc\0', ''],
    ]
    expect(new Set(rows.map(r => digest([r]))).size).toBe(rows.length)
  })

  it('changes with every byte', () => {
    fc.assert(
      fc.property(row, row, (a, b) => {
        expect(digest([a]) === digest([b])).toBe(JSON.stringify(a) === JSON.stringify(b))
      }),
    )
    const text = 'abcdefghijklmnopqrstuvwxyz0123456789-abcdefghijklmnopqrstuvwxyz'
    const all = Array.from(text, (_, i) => digest([[`${text.slice(0, i)}#${text.slice(i + 1)}`]]))
    expect(new Set([...all, digest([[text]])]).size).toBe(text.length + 1)
  })

  it('is the same by the bytes of a chunk', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), fc.nat({ max: 9 }), (bytes, before) => {
        const data = Buffer.concat([Buffer.alloc(before, 7), bytes, Buffer.from([7])])
        const [start, end] = [before, before + bytes.length]
        hashRow([{ ...slot(), data, start, end }], 1)
        const expected = [...rowHash]
        beginRow()
        hashView(new DataView(data.buffer, data.byteOffset, data.length), start, end)
        endRow()
        expect([...rowHash]).toEqual(expected)
      }),
    )
  })

  it('tells floats by their bits, and every NaN is one', () => {
    const hash = (value: number): string => {
      beginRow()
      hashFloat(value)
      endRow()
      return rowHash.join()
    }
    fc.assert(
      fc.property(fc.double(), fc.double(), (a, b) => {
        expect(hash(a) === hash(b)).toBe(Object.is(a, b))
      }),
    )
    expect(hash(0)).not.toBe(hash(-0))
    expect(hash(0)).not.toBe(hash(Number.NaN))
  })
})
