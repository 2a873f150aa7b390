import type { Check } from './check.ts'

type Given = Pick<Check, 'id' | 'result' | 'subject' | 'summary'> & Partial<Check>

/** A check with what most of them lack filled in: observed, no evidence, no place, nothing to do. */
export const check = (given: Given): Check => ({
  known: 'observed',
  evidence: [],
  place: null,
  fix: null,
  ...given,
})
