import type { Check } from '../../check/check.ts'
import { placeText } from '../../spec/place.ts'
import { evidenceLines, mendsOf } from '../evidence.ts'
import { lined, type Markup, markup } from '../markup.ts'
import type { Report } from '../report.ts'
import { worstFirst } from '../stages.ts'
import type { Part } from './html.ts'
import { classOf, mark } from './mark.ts'

/** What failed and what warns, whole: each with what shows it and what to do. Null where there is nothing. */
export function findings({ checks }: Report): Part | null {
  const bad = worstFirst(checks).filter(({ result }) => result === 'failed' || result === 'warned')
  if (bad.length === 0) return null
  return { id: 'findings', title: 'Findings', body: markup`${bad.map(finding)}` }
}

const finding = (check: Check): Markup =>
  markup`<article class="finding ${classOf(check.result)}">
<h3>${mark(check.result)} <code>${check.id}</code> ${check.subject}${check.place === null ? null : markup` <span class="place">${placeText(check.place)}</span>`}</h3>
<p>${check.summary}</p>
${shown(check)}${todo(check)}</article>
`

function shown(check: Check): Markup | null {
  const lines = evidenceLines(check)
  return lines.length === 0 ? null : markup`<pre>${lined(lines)}</pre>\n`
}

/** What to do about it: in words, and what to paste. */
export function todo({ fix, evidence }: Pick<Check, 'fix' | 'evidence'>): Markup {
  const words =
    fix === null ? null : markup`<p class="fix"><strong>To do</strong> ${lined([fix])}</p>\n`
  const mends = mendsOf(evidence).map(
    ({ into, text }) => markup`<p class="fix">${into}:</p>\n<pre>${lined([text])}</pre>\n`,
  )
  return markup`${words}${mends}`
}
