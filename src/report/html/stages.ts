import type { Check } from '../../check/check.ts'
import { placeText } from '../../spec/place.ts'
import { CHECKLIST } from '../comment/judgement.ts'
import { type Markup, markup } from '../markup.ts'
import type { Report } from '../report.ts'
import { checksOf, countText, ORDER, STAGES, worst } from '../stages.ts'
import { filter } from './filter.ts'
import type { Part } from './html.ts'
import { classOf, mark } from './mark.ts'

/** The stages in their order, each with its checks; open where not everything passed. */
export function stages({ checks }: Report): Part {
  const kinds = ORDER.flatMap(result => {
    const count = checks.filter(check => check.result === result).length
    return count === 0 ? [] : [{ kind: classOf(result), label: result, count }]
  })
  const rows = CHECKLIST.map(([stage, number]) => {
    const title = STAGES.find(each => each.stage === stage)?.title ?? stage
    return stageRow(number, title, checksOf(checks, stage))
  })
  return {
    id: 'stages',
    title: 'Stages',
    body: markup`${filter('checks', kinds)}<div class="stages">
${rows}</div>
`,
  }
}

function stageRow(number: string, title: string, checks: readonly Check[]): Markup {
  const result = worst(checks)
  const head = markup`${mark(result)} <span class="number">${number}</span> <span class="title">${title}</span> <span class="count">${countText(checks)}</span>`
  if (checks.length === 0) return markup`<p class="stage" data-group="${title}">${head}</p>\n`
  const open = result === 'passed' ? '' : ' open'
  return markup`<details class="stage" data-group="${title}"${open}>
<summary>${head}</summary>
<ul class="checks">
${checks.map(checkRow)}</ul>
</details>
`
}

const checkRow = (check: Check): Markup =>
  markup`<li data-kind="${classOf(check.result)}">${mark(check.result)} <div><p><code>${check.id}</code> <strong>${check.subject}</strong>${check.place === null ? null : markup` <span class="place">${placeText(check.place)}</span>`}</p>
<p>${check.summary}${check.known === 'inferred' ? markup` <span class="known">inferred, not observed</span>` : null}</p>${check.why === undefined ? null : markup`\n<p>Waived: ${check.why}</p>`}</div></li>
`
