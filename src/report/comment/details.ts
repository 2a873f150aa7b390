import { count, duration } from '../../check/figures.ts'
import { code, prose } from '../markdown-text.ts'
import { MARK } from '../marks.ts'
import { pictures } from '../pictures.ts'
import { plantedLine } from '../planted.ts'
import { REHEARSALS_HEAD, rehearsalRow } from '../rehearsals.ts'
import type { Report } from '../report.ts'
import { STAGES, stageOf, worstFirst } from '../stages.ts'
import type { Section } from './shortened.ts'

/** What stands below the checklist, a part each; `title` names the move where there are several. */

export function tables({ transfers, tables }: Report, title: string): Section {
  const proofs = new Map(tables.map(table => [table.table, table]))
  const moved = transfers.map(t => {
    const proof = proofs.get(t.to)
    proofs.delete(t.to)
    const rate = t.rowsPerSecond === null ? '' : `${count(t.rowsPerSecond)}/s`
    return `| ${code(t.id)} | ${count(t.rows)} | ${count(t.batches)} | ${duration(t.moveMs)} | ${rate} | ${proof ? compared(proof) : ''} |`
  })
  // Two transfers can fill one table, and a table can be looked at that none fills.
  const others = [...proofs.values()].map(p => `| ${code(p.table)} | | | | | ${compared(p)} |`)
  return {
    head: `${title}| Table | Rows | Batches | Time | Rate | Compared |\n| --- | ---: | ---: | ---: | ---: | --- |\n`,
    rows: [...moved, ...others],
    between: '\n',
    foot: '',
    of: 'table',
  }
}

function compared(proof: Report['tables'][number]): string {
  const wrong = (['missing', 'extra', 'differing'] as const).flatMap(what =>
    proof[what] > 0 ? [`${count(proof[what])} ${what}`] : [],
  )
  return wrong.length === 0
    ? `✅ ${count(proof.cells)} cells`
    : `❌ ${count(proof.found)} of ${count(proof.expected)} rows: ${wrong.join(', ')}`
}

export function rehearsals({ rehearsals }: Report, title: string): Section {
  return {
    head: `${title}${REHEARSALS_HEAD}`,
    rows: rehearsals.map(rehearsalRow),
    between: '\n',
    foot: '',
    of: 'rehearsal',
  }
}

/** Every check, folded: what is wrong or open first. */
export function checks(report: Report, title: string): Section {
  const rows = STAGES.flatMap(({ stage }) =>
    worstFirst(report.checks.filter(check => stageOf(check) === stage)),
  )
  return {
    head: `<details><summary>${title}every check (${rows.length})</summary>\n\n| | Check | Of | Found |\n| --- | --- | --- | --- |\n`,
    rows: worstFirst(rows).map(
      c =>
        `| ${MARK[c.result]} | ${c.id} | ${code(c.subject)} | ${prose(c.summary)}${c.why ? ` Waived: ${prose(c.why)}` : ''} |`,
    ),
    between: '\n',
    foot: '\n\n</details>',
    of: 'check',
  }
}

/** What the planted corruptions came to, and pictures, folded. */
export const besides = (report: Report, title: string): string =>
  [report.planted === null ? '' : `${plantedLine(report.planted)}.`, pictures(report, title)]
    .filter(text => text !== '')
    .join('\n\n')
