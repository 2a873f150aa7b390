import type { Check, RowEvidence } from '../../check/check.ts'
import { count, plural } from '../../check/figures.ts'
import { type Markup, markup } from '../markup.ts'
import type { Report } from '../report.ts'
import { worstFirst } from '../stages.ts'
import { filter } from './filter.ts'
import type { Part } from './html.ts'
import { classOf, mark } from './mark.ts'

/** Cells or rows of one table that are wrong for one cause. */
interface Difference {
  /** `hours-shifted`, `missing` */
  cause: string
  check: Check
  /** The table, and the column where it is about one. */
  where: string
  how: string
  total: number
  rows: readonly RowEvidence[]
  advice: string | null
}

/** Everything that differs, cause by cause, most cells first. Null where nothing does. */
export function differences({ checks }: Report): Part | null {
  const all = worstFirst(checks).flatMap(differencesOf)
  if (all.length === 0) return null
  const causes = [...Map.groupBy(all, ({ cause }) => cause)]
    .map(([cause, of]) => ({ cause, of, total: of.reduce((sum, { total }) => sum + total, 0) }))
    .toSorted((a, b) => b.total - a.total)
  return {
    id: 'differences',
    title: 'Differences',
    body: markup`${filter(
      'places',
      causes.map(({ cause, of }) => ({ kind: cause, label: said(cause), count: of.length })),
    )}${causes.map(({ cause, of, total }) => group(cause, of, total))}`,
  }
}

function differencesOf(check: Check): Difference[] {
  return check.evidence.flatMap((evidence): Difference[] => {
    if (evidence.kind === 'rows') {
      const { what, table, total, rows } = evidence
      return [{ cause: what, check, where: table, how: `rows ${what}`, total, rows, advice: null }]
    }
    if (evidence.kind !== 'causes') return []
    const where = `${evidence.table}.${evidence.column}`
    return evidence.causes.map(({ cause, how, count: total, rows, advice }) => ({
      cause,
      check,
      where,
      how,
      total,
      rows,
      advice,
    }))
  })
}

const said = (cause: string): string => cause.replaceAll('-', ' ')

const group = (cause: string, of: readonly Difference[], total: number): Markup =>
  markup`<section class="cause" data-group="${said(cause)}">
<h3>${said(cause)} <span class="count">${count(total)} in ${plural(of.length, 'place')}</span></h3>
${of.map(difference)}</section>
`

const difference = (of: Difference): Markup => {
  const { cause, check, where, how, total, advice } = of
  return markup`<article class="difference" data-kind="${cause}" data-result="${classOf(check.result)}">
<h4>${mark(check.result)} ${where} <span class="count">${count(total)}</span></h4>
<p>${how}${advice === null ? null : markup`. ${advice}`}</p>
${rowTable(of)}</article>
`
}

function rowTable({ rows, total, where }: Difference): Markup | null {
  if (rows.length === 0) return null
  const more = total - rows.length
  const note = more > 0 ? markup`<p class="more">and ${count(more)} more</p>\n` : null
  if (rows.every(({ cells }) => cells.length === 0))
    return markup`<ul class="keys">${rows.map(({ key }) => markup`<li><code>${key}</code></li>`)}</ul>\n${note}`
  const lines = rows.flatMap(({ key, cells }) =>
    cells.map(
      ({ column, expected, found }) =>
        markup`<tr><td><code>${key}</code></td><td>${column}</td><td>${expected}</td><td>${found}</td></tr>\n`,
    ),
  )
  return markup`<div class="wide" role="region" aria-label="Rows of ${where}" tabindex="0"><table>
<thead><tr><th scope="col">Row</th><th scope="col">Column</th><th scope="col">Expected</th><th scope="col">Found</th></tr></thead>
<tbody>
${lines}</tbody></table></div>
${note}`
}
