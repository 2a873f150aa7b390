import type { Check } from '../check/check.ts'
import { evidenceLines } from './evidence.ts'
import { visible } from './markdown-text.ts'

const MOST_LINES = 20
const LONGEST = 8000

/** What a check found, what shows it and what to do, as plain text of some lines: for where nobody reads Markdown. */
export const checkText = (check: Check): string =>
  plainLines([
    check.summary,
    ...evidenceLines(check).slice(0, MOST_LINES),
    ...(check.fix === null ? [] : [`→ ${check.fix}`]),
  ])

/** Texts, a line or more each, with nothing in them that is not seen. */
export const plainLines = (texts: readonly string[]): string =>
  cut(
    LONGEST,
    texts
      .flatMap(text => text.split('\n'))
      .filter(text => text !== '')
      .map(visible)
      .join('\n'),
  )

export const cut = (longest: number, text: string): string =>
  text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text
