import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain } from '../../../src/validate/explain/causes.ts'
import { addCauses, Causes, type CauseTally } from '../../../src/validate/explain/tally.ts'
import { cell, field, mends, report } from './cells.ts'

const value = fc.option(fc.constantFrom('', 'a', 'A', 'ab', 'abc ', 'é', 'e\u0301', 'x,y', 'y,x'))
const pairs = fc
  .array(fc.tuple(value, value), { maxLength: 30 })
  .map(all => all.filter(([want, have]) => want !== have))

function tallyOf(cells: readonly [string | null, string | null][], from: number): CauseTally[] {
  const causes = new Causes(5)
  cells.forEach(([want, have], i) => {
    const { cause, match } = explain(cell(want, have))
    const key = String(from + i)
    causes.add(cause.name, match, [key], () => ({ key: `id=${key}`, cell: null }))
  })
  return causes.tally
}

describe('causes of parts of a table', () => {
  it('add up to those of the whole, through JSON and in any order', () => {
    fc.assert(
      fc.property(pairs, pairs, (first, second) => {
        const whole = tallyOf([...first, ...second], 0)
        const parts = [tallyOf(first, 0), tallyOf(second, first.length)].map(tally => ({
          column: JSON.parse(JSON.stringify(tally)),
        }))
        const [a = {}, b = {}] = parts
        expect(addCauses(a, b, 5)).toEqual({ column: whole })
        expect(addCauses(b, a, 5)).toEqual({ column: whole })
      }),
    )
  })

  it('keep no more than a few rows, variants and samples, however many cells differ', () => {
    const cells = Array.from({ length: 3000 }, (_, i): [string, string] => [
      `${'x'.repeat(60)}${i}`,
      'x'.repeat(1 + (i % 60)),
    ])
    const others = Array.from({ length: 3000 }, (_, i): [string, string] => [`a${i}`, `b${i}`])
    const tally = tallyOf([...cells, ...others], 0)
    expect(tally.map(t => [t.cause, t.count, t.rows.length])).toEqual([
      ['cut', 3000, 5],
      ['other', 3000, 5],
    ])
    expect(JSON.stringify(tally).length).toBeLessThan(2000)
  })

  it('say so where there is too much to tell apart', () => {
    const cuts = Array.from({ length: 20 }, (_, i) => cell('y'.repeat(30), 'y'.repeat(i + 1)))
    expect(mends(cuts, field())).toEqual(['cut, to many lengths'])
  })

  it('come with the most cells first', () => {
    const cells = [cell('A', 'a'), cell('b ', 'b'), cell('c ', 'c')]
    expect(report(cells, field()).map(({ cause, count }) => [cause, count])).toEqual([
      ['blanks', 2],
      ['case', 1],
    ])
  })
})
