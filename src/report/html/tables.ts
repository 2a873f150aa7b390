import { count, duration } from '../../check/figures.ts'
import { type Markup, markup } from '../markup.ts'
import type { Report, TransferReport } from '../report.ts'
import type { Part } from './html.ts'
import { mark } from './mark.ts'

/** What was moved how fast, and what was compared. */
export function tables({ transfers, tables }: Report): Part | null {
  if (transfers.length === 0 && tables.length === 0) return null
  return {
    id: 'tables',
    title: 'Tables',
    body: markup`${transfers.length === 0 ? null : moved(transfers)}${tables.length === 0 ? null : compared(tables)}`,
  }
}

function moved(transfers: readonly TransferReport[]): Markup {
  const fastest = Math.max(1, ...transfers.map(({ rowsPerSecond }) => rowsPerSecond ?? 0))
  return markup`<div class="wide" role="region" aria-label="Rows moved" tabindex="0"><table>
<caption>Moved, with the data of the rehearsal on this machine</caption>
<thead><tr><th scope="col">Transfer</th><th scope="col" class="figure">Rows</th><th scope="col" class="figure">Batches</th><th scope="col" class="figure">Time</th><th scope="col" class="figure">Rows per second</th><th class="rate"><span class="heard">As a bar</span></th></tr></thead>
<tbody>
${transfers.map(
  ({ id, rows, batches, moveMs, rowsPerSecond }) =>
    markup`<tr><th scope="row">${id}</th><td class="figure">${count(rows)}</td><td class="figure">${count(batches)}</td><td class="figure">${duration(moveMs)}</td><td class="figure">${rowsPerSecond === null ? '–' : count(rowsPerSecond)}</td><td class="rate">${rowsPerSecond === null ? null : rate(rowsPerSecond / fastest)}</td></tr>
`,
)}</tbody></table></div>
`
}

const rate = (share: number): Markup =>
  markup`<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="span" x="0" y="1" width="${Math.max(1, share * 100).toFixed(1)}" height="8"/></svg>`

const compared = (tables: Report['tables']): Markup =>
  markup`<div class="wide" role="region" aria-label="Rows compared" tabindex="0"><table>
<caption>Compared, every cell of every row unless it says otherwise</caption>
<thead><tr><th scope="col">Table</th>${['Expected', 'Found', 'Missing', 'Extra', 'Twice', 'Differing', 'Cells'].map(name => markup`<th scope="col" class="figure">${name}</th>`)}<th scope="col">Digest</th></tr></thead>
<tbody>
${tables.map(proof)}</tbody></table></div>
`

function proof(table: Report['tables'][number]): Markup {
  const wrong = table.missing + table.extra + table.differing + table.duplicate > 0
  const figures = [table.missing, table.extra, table.duplicate, table.differing].map(n =>
    n === 0
      ? markup`<td class="figure none">0</td>`
      : markup`<td class="figure failed">${count(n)}</td>`,
  )
  const sampled = table.sampled === null ? '' : ` (a sample of ${count(table.sampled)} rows)`
  return markup`<tr><th scope="row">${mark(wrong ? 'failed' : 'passed')} ${table.table}${sampled}</th><td class="figure">${count(table.expected)}</td><td class="figure">${count(table.found)}</td>${figures}<td class="figure">${count(table.cells)}</td><td><code>${table.foundDigest.slice(0, 12)}</code></td></tr>
`
}
