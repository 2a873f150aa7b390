import type { Result } from '../check/check.ts'

/** A result at a glance, in Markdown. */
export const MARK: Record<Result, string> = {
  passed: '✅',
  failed: '❌',
  warned: '⚠️',
  waived: '🔕',
  'not covered': '⬜',
}

/** The same where emoji are too loud: on a terminal, in a page, in a picture. */
export const SIGN: Record<Result, string> = {
  passed: '✓',
  failed: '✗',
  warned: '!',
  waived: '~',
  'not covered': '○',
}
