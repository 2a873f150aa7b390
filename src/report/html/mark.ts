import type { Result } from '../../check/check.ts'
import { SIGN } from '../marks.ts'
import { type Markup, markup } from '../markup.ts'

export const classOf = (result: Result): string => result.replace(' ', '-')

/** A result at a glance, also where red and green are not told apart, and read aloud. Null: nothing was to be proven. */
export const mark = (result: Result | null): Markup =>
  result === null
    ? markup`<span class="mark none" aria-hidden="true">·</span>`
    : markup`<span class="mark ${classOf(result)}" title="${result}"><span aria-hidden="true">${SIGN[result]}</span><span class="heard">${result}</span></span>`
