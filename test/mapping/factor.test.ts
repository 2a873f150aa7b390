import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digitsOf, factor } from '../../src/mapping/factor.ts'

const Exact = Decimal.clone({ precision: 400, toExpNeg: -9e15, toExpPos: 9e15 })

test('multiply and divide make one exact factor', () => {
  expect(factor(undefined, '100')).toBe('0.01')
  expect(factor('100', undefined)).toBe('100')
  expect(factor('3', '6')).toBe('0.5')
  expect(factor('0.5', '-8')).toBe('-0.0625')
  expect(factor('0', '7')).toBe('0')
})

test('a divisor without a last digit has no factor', () => {
  expect(factor(undefined, '3')).toBeNull()
  expect(factor('2', '7')).toBeNull()
})

test('whatever is multiplied and divided: the factor is exact, or there is none', () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), fc.nat(6))
    .map(([digits, scale]) =>
      new Exact(String(digits)).div(new Exact(10).pow(scale)).toFixed(scale),
    )
  fc.assert(
    fc.property(
      decimal,
      decimal.filter(d => !new Exact(d).isZero()),
      (multiply, divide) => {
        const made = factor(multiply, divide)
        if (made !== null) expect(new Exact(made).mul(divide).eq(multiply)).toBe(true)
        else
          expect(
            new Exact(new Exact(multiply).div(divide).toFixed(200)).mul(divide).eq(multiply),
          ).toBe(false)
      },
    ),
  )
})

test('digits are counted without sign and point', () => {
  expect(digitsOf('-12.50')).toEqual({ digits: 1250n, scale: 2 })
})
