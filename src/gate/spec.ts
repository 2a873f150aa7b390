import type { Check } from '../check/check.ts'
import { check } from '../check/make.ts'
import { uncovered } from '../spec/coverage.ts'
import type { Move } from '../spec/move.ts'

/** Before stage 1: what the spec says and no code serves yet. Nothing is silently ignored. */
export const notCovered = (move: Move): Check[] =>
  uncovered(move)
    // The mapping says so itself of a field's form, and leaves the transfer out.
    .filter(({ check: id }) => id === 'spec.not-covered')
    .map(({ key, place, why }) =>
      check({
        id: 'spec.not-covered',
        result: 'not covered',
        known: 'inferred',
        subject: key,
        summary: why,
        place,
      }),
    )
