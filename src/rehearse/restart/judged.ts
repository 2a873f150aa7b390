import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { Scene } from '../scene.ts'

/** What is said of a rehearsal: what was wrong, or that nothing was. `also`: what a person has to know besides. */
export const judged = (
  scene: Scene,
  {
    id,
    subject,
    wrong,
    passed,
    failed,
    also = [],
  }: Pick<Check, 'id' | 'subject'> & {
    wrong: readonly string[]
    passed: string
    failed: string
    also?: readonly string[]
  },
): Check =>
  check({
    id,
    result: wrong.length > 0 ? 'failed' : 'passed',
    subject,
    summary: wrong.length > 0 ? failed : passed,
    evidence: [...wrong, ...also].map(text => ({ kind: 'text', text })),
    place: scene.move.place(['map']),
    fix: wrong.length > 0 ? FIX : null,
  })

const FIX =
  'Look for what depends on which rows share a batch, or on their order: queries without an order in the map, triggers that work by statement or read other tables.'
