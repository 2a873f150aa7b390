import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide, multiply, round } from '../../../src/validate/field/arithmetic.ts'

describe('exact arithmetic', () => {
  it.each([
    ['1999', '100', '19.99'],
    ['-1', '8', '-0.125'],
    ['0', '7', '0'],
    ['12345678901234567890123456789012345678', '1000', '12345678901234567890123456789012345.678'],
  ])('%s divided by %s is %s', (a, b, quotient) => {
    expect(divide(a, b, null)).toBe(quotient)
  })

  it('has no quotient that does not end, unless it is rounded', () => {
    expect(divide('10', '3', null)).toBe('endless')
    expect(divide('2', '3', null)).toBe('endless')
    expect(divide('2', '3', { scale: 4, mode: 'half-even' })).toBe('0.6667')
    expect(divide('1', '8', { scale: 2, mode: 'half-even' })).toBe('0.125')
  })

  it('has no product of what is no finite number', () => {
    expect(multiply('NaN', '2')).toBeNull()
    expect(divide('Infinity', '2', null)).toBeNull()
  })

  it('gives back what it multiplied, at any size', () => {
    const big = fc.bigInt({ min: -(10n ** 400n), max: 10n ** 400n })
    fc.assert(
      fc.property(big, fc.bigInt({ min: 1n, max: 10n ** 60n }), (a, b) => {
        expect(multiply(String(a), String(b))).toBe(String(a * b))
        expect(divide(String(a * b), String(b), null)).toBe(String(a))
      }),
    )
  })

  it('ends exactly where a fraction ends', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        (a, b) => {
          let rest = b / gcd(a, b)
          for (const prime of [2n, 5n]) while (rest % prime === 0n) rest /= prime
          expect(divide(String(a), String(b), null) === 'endless').toBe(rest !== 1n)
        },
      ),
    )
  })

  it.each([
    ['half-even', '0.12', '-0.14'],
    ['half-up', '0.13', '-0.14'],
    ['half-down', '0.12', '-0.13'],
    ['down', '0.12', '-0.13'],
    ['up', '0.13', '-0.14'],
    ['floor', '0.12', '-0.14'],
    ['ceiling', '0.13', '-0.13'],
  ] as const)('rounds %s', (mode, a, b) => {
    expect([round('0.125', 2, mode), round('-0.135', 2, mode)]).toEqual([a, b])
  })
})

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b)
}
