import { expect, it } from 'vitest'
import { Budget } from '../../src/rehearse/budget.ts'

it('a budget counts what the check has spent before, and is named as it was given', () => {
  expect(new Budget(60, 59_000).over).toBe(false)
  const spent = new Budget(30, 31_000)
  expect(spent.over).toBe(true)
  expect(spent.why).toBe('the budget of 0.5 minutes was used up')
  expect(new Budget(60, 60_000).why).toBe('the budget of 1 minute was used up')
})

it('no budget is never over', () => {
  expect(new Budget(null, 1e12).over).toBe(false)
})
