import type { CheckId } from '../../check/catalogue.ts'

/** Why a value is refused, in words that name no value. */
export interface Impossible {
  check: CheckId
  summary: string
  fix: string
}

/** A value that no later step touches: wire text of the target column. */
export class Final {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What a step makes of wire text: wire text, NULL, a final value, or why it cannot be. */
export type Made = string | null | Final | Impossible
export type Work = (value: string) => Made

/** A value that the form does not allow. */
export const invalid = (summary: string, fix: string): Impossible => ({
  check: 'mapping.invalid-value',
  summary,
  fix,
})

/** A value that the target column does not hold. */
export const narrower = (summary: string): Impossible => ({
  check: 'mapping.narrower-target',
  summary,
  fix: 'widen the target column, or say in the field what becomes of such values',
})
