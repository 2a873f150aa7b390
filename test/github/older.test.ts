import { describe, expect, it } from 'vitest'
import { isOlder } from '../../src/github/comment.ts'
import type { State } from '../../src/report/comment/state.ts'

const state = (run: number, attempt: number, head = 'aaaaaaa'): State => ({
  head,
  run,
  attempt,
  of: 0,
  moves: [],
})

describe('a run is older than the one that wrote the comment', () => {
  it.each([
    ['began before it', state(1, 1), state(2, 1), true],
    ['began after it', state(2, 1), state(1, 1), false],
    ['is the same', state(1, 1), state(1, 1), false],
    ['is an earlier attempt', state(1, 1), state(1, 2), true],
    ['is a later attempt', state(1, 2), state(1, 1), false],
    ['was started again over the same commit', state(1, 2), state(2, 1), false],
    ['was started again over another commit', state(1, 2), state(2, 1, 'bbbbbbb'), true],
  ])('where it %s', (_, own, other, older) => {
    expect(isOlder(own, other)).toBe(older)
  })

  it('never, where nobody knows who wrote it', () => {
    expect(isOlder(state(1, 1), null)).toBe(false)
  })
})
