import type { Check, Result } from '../../check/check.ts'
import type { Place } from '../../spec/place.ts'
import { checkText, cut, plainLines } from '../check-text.ts'
import { visible } from '../markdown-text.ts'
import { worstFirst } from '../stages.ts'
import type { MoveTold } from './comment.ts'

/** A note at a line of a file. Plain text: GitHub shows it as it is. */
export interface Annotation {
  level: 'failure' | 'warning' | 'notice'
  /** Null: it is about no line of a file. */
  place: Place | null
  title: string
  message: string
}

const LEVEL: Partial<Record<Result, Annotation['level']>> = {
  failed: 'failure',
  warned: 'warning',
  'not covered': 'notice',
}
/** GitHub takes 255 characters; this is what is read. */
const LONGEST_TITLE = 200

/** What is to be said at the lines of a move's spec and files, errors first. */
export function annotations(move: MoveTold): Annotation[] {
  if (move.report === null)
    return move.problems.map(({ place, message, fix }) => ({
      level: 'failure',
      place,
      title: cut(LONGEST_TITLE, visible(`${move.name}: the move cannot be checked`)),
      message: plainLines([message, fix ?? '']),
    }))
  return worstFirst(move.report.checks).flatMap(check => {
    const level = LEVEL[check.result]
    return level === undefined ? [] : [noted(check, level)]
  })
}

const noted = (check: Check, level: Annotation['level']): Annotation => ({
  level,
  place: check.place,
  title: cut(LONGEST_TITLE, visible(`${check.id} ${check.subject}`)),
  message: checkText(check),
})
