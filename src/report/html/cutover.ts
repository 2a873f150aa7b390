import { duration } from '../../check/figures.ts'
import type { CutoverReport, StepReport } from '../cutover.ts'
import { lined, type Markup, markup } from '../markup.ts'
import type { Report } from '../report.ts'
import type { Part } from './html.ts'
import { mark } from './mark.ts'

/** The steps as they were rehearsed, and the time without writes; what people do with them is in the runbook. */
export function cutover({ cutover }: Report): Part | null {
  if (cutover === null) return null
  return {
    id: 'cutover',
    title: 'Cutover',
    body: markup`${downtime(cutover)}<div class="wide" role="region" aria-label="Steps of the cutover" tabindex="0"><table class="steps">
<thead><tr><th scope="col">Step</th><th scope="col">What is done</th><th scope="col" class="figure">Took here</th><th scope="col">What was seen after it</th><th scope="col">What takes it back</th></tr></thead>
<tbody>
${cutover.steps.map(step)}</tbody></table></div>
`,
  }
}

const step = ({ title, owner, commands, ms, result, check, undo }: StepReport): Markup =>
  markup`<tr><th scope="row">${mark(result)} ${title}${owner === null ? null : markup` <span class="count">${owner}</span>`}</th><td>${lined(commands)}</td><td class="figure">${ms === null ? '–' : duration(ms)}</td><td>${check}</td><td>${lined(undo)}</td></tr>
`

function downtime({ downtime }: CutoverReport): Markup | null {
  if (downtime === null) return null
  const { allowedMs, ms, forecastMs, longest } = downtime
  const facts = [
    `${duration(ms)} without writes, with the data of the rehearsal`,
    forecastMs === null
      ? 'no forecast for production'
      : `${duration(forecastMs)} forecast for production`,
    allowedMs === null ? 'nobody said how long it may be' : `${duration(allowedMs)} allowed`,
    ...(longest === null ? [] : [`${longest} takes longest`]),
  ]
  return markup`<p>${facts.join('; ')}.</p>\n`
}
