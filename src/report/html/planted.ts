import { duration, plural } from '../../check/figures.ts'
import { lined, type Markup, markup } from '../markup.ts'
import { pasteLines, plantedLine } from '../planted.ts'
import type { PlantedReport, Report } from '../report.ts'
import type { Part } from './html.ts'

/** Who would notice what: a row a corruption, a column a check. */
export function planted({ planted }: Report): Part | null {
  if (planted === null) return null
  return {
    id: 'planted',
    title: 'Would the checks notice?',
    body: markup`<p>${plantedLine(planted)}. <span class="count">seed <code>${planted.seed}</code>, ${duration(planted.ms)}</span></p>
${planted.corruptions.length === 0 ? null : matrix(planted)}${others(planted)}${paste(planted)}`,
  }
}

const COMPARISON = 'the comparison of every cell'

function matrix({ corruptions, declared }: PlantedReport): Markup {
  const names = [...new Set(corruptions.flatMap(each => each.declared))].toSorted()
  const silent = declared - names.length
  const columns = [
    { name: COMPARISON, noticed: corruptions.map(({ builtIn }) => builtIn) },
    ...names.map(name => ({
      name,
      noticed: corruptions.map(each => each.declared.includes(name)),
    })),
  ]
  const rows = corruptions.map(
    ({ kind, table, columns: cells, builtIn, declared: by }, i) =>
      markup`<tr${builtIn ? '' : markup` class="unnoticed"`}><th scope="row">${kind} <span class="place">${[table, ...cells.slice(0, 1)].join('.')}${cells.length > 1 ? `, ${cells.slice(1).join(', ')}` : ''}</span></th>${columns.map(({ noticed }) => cell(noticed[i] ?? false))}<td class="figure${by.length === 0 ? ' none' : ''}">${by.length === 0 ? 'none' : by.length}</td></tr>
`,
  )
  return markup`<div class="wide" role="region" aria-label="Corruptions and checks" tabindex="0"><table class="matrix">
<thead><tr><th scope="col">Corruption</th>${columns.map(({ name }) => markup`<th scope="col" class="check"><span>${name}</span></th>`)}<th scope="col" class="check"><span>declared checks that notice</span></th></tr></thead>
<tbody>
${rows}</tbody>
<tfoot><tr><th scope="row">noticed, of ${corruptions.length}</th>${columns.map(({ noticed }) => markup`<td class="figure">${noticed.filter(Boolean).length}</td>`)}<td></td></tr></tfoot>
</table></div>
${silent > 0 ? markup`<p class="more">${plural(silent, 'more declared check')} noticed none of these.</p>\n` : null}`
}

const cell = (noticed: boolean): Markup =>
  noticed
    ? markup`<td class="noticed"><span aria-hidden="true">●</span><span class="heard">noticed</span></td>`
    : markup`<td class="silent"><span aria-hidden="true">·</span><span class="heard">unnoticed</span></td>`

function others({ notApplicable, notTried }: PlantedReport): Markup | null {
  const items = [
    ...notApplicable.map(
      ({ kind, why }) => markup`<li>${kind} <span class="count">not applicable: ${why}</span></li>`,
    ),
    ...notTried.map(
      kind => markup`<li>${kind} <span class="count">not tried, for want of time</span></li>`,
    ),
  ]
  if (items.length === 0) return null
  return markup`<details><summary>${plural(items.length, 'kind')} not planted</summary>
<ul class="plain">${items}</ul></details>
`
}

function paste(planted: PlantedReport): Markup | null {
  const lines = pasteLines(planted)
  if (lines.length === 0) return null
  return markup`<p>To have them noticed without a comparison of every cell (tried in this run):</p>
<pre>${lined(lines)}</pre>
`
}
