import { describe, expect, test } from 'vitest'
import { inTime } from '../../src/server/in-time.ts'

/** What keeps this process alive. */
const timers = () => process.getActiveResourcesInfo().filter(kind => kind === 'Timeout').length

describe('waiting for work no longer than so long', () => {
  test('work that ends in time leaves no timer behind, which the command line would wait for', async () => {
    const before = timers()
    expect(await inTime(Promise.resolve(), 3_600_000)).toBe(true)
    expect(timers()).toBe(before)
  })

  test('work that fails says so, and leaves no timer either', async () => {
    const before = timers()
    await expect(inTime(Promise.reject(new Error('gone')), 3_600_000)).rejects.toThrow('gone')
    expect(timers()).toBe(before)
  })

  test('work that takes longer is not waited for', async () => {
    expect(await inTime(new Promise(() => {}), 1)).toBe(false)
  })
})
