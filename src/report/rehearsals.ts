import { duration } from '../check/figures.ts'
import type { Rehearsal } from '../rehearse/rehearsal.ts'
import { code, prose } from './markdown-text.ts'
import { MARK } from './marks.ts'

/** The table of rehearsals, a row each. GitHub’s Markdown. */
export const REHEARSALS_HEAD =
  '| | Rehearsal | What was different | Time |\n| --- | --- | --- | ---: |\n'

export const rehearsalRow = (rehearsal: Rehearsal): string =>
  `| ${MARK[rehearsal.result]} | ${code(rehearsal.name)} | ${prose(rehearsal.what)} | ${rehearsalTime(rehearsal)} |`

export const rehearsalTime = ({ ms }: Rehearsal): string => (ms > 0 ? duration(ms) : 'did not run')
