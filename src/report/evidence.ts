import type { CauseEvidence, Check, Evidence, RowEvidence } from '../check/check.ts'
import { count, plural } from '../check/figures.ts'

/** A check's evidence as lines of plain text, the same in every format. */
export const evidenceLines = ({ evidence, summary }: Check): string[] =>
  evidence.flatMap(one => linesOf(one, summary))

function linesOf(evidence: Evidence, summary: string): string[] {
  switch (evidence.kind) {
    case 'text':
      return evidence.text.split('\n')
    case 'figures':
      return [
        Object.entries(evidence.figures)
          .map(([name, figure]) => `${name} ${typeof figure === 'number' ? count(figure) : figure}`)
          .join(' · '),
      ]
    case 'rows': {
      const more = evidence.total - evidence.rows.length
      return [
        ...evidence.rows.flatMap(row => [
          `${evidence.what} ${row.key}`,
          ...row.cells.map(
            cell => `  ${cell.column}: ${cell.how}; expected ${cell.expected}, found ${cell.found}`,
          ),
        ]),
        ...(more > 0 ? [`and ${plural(more, 'more row')} ${evidence.what}`] : []),
      ]
    }
    case 'causes':
      return evidence.causes.flatMap(cause => causeLines(cause, evidence.column, summary))
    case 'diff':
      return [evidence.title, ...evidence.lines]
  }
}

/** Cells of one cause: how they differ, where the summary does not say it; then which. */
function causeLines(cause: CauseEvidence, column: string, summary: string): string[] {
  const { how, count: cells, rows, advice } = cause
  const said = summary.includes(how)
  const more = cells - rows.length
  const lines = [
    ...rows.flatMap(row =>
      row.cells.map(cell => `${row.key}: expected ${cell.expected}, found ${cell.found}`),
    ),
    ...keyLines(
      rows.filter(row => row.cells.length === 0),
      more,
    ),
    ...(advice === null ? [] : [advice]),
  ]
  return said ? lines : [`${column}, ${plural(cells, 'cell')}: ${how}`, ...lines.map(l => `  ${l}`)]
}

/** Characters of keys that are read at a glance, side by side. */
const GLANCE = 100

function keyLines(rows: readonly RowEvidence[], more: number): string[] {
  const keys = rows.map(row => row.key)
  if (more > 0) keys.push(`and ${count(more)} more`)
  const line = keys.join(' · ')
  return line === '' ? [] : line.length > GLANCE ? keys : [line]
}

/** What may be pasted into the spec where the target is right, and where it goes. */
export function mendsOf(evidence: readonly Evidence[]): { into: string; text: string }[] {
  const causes = evidence.flatMap(e => (e.kind === 'causes' ? e.causes : []))
  return causes.flatMap(({ mend, how }) =>
    mend === null
      ? []
      : [
          {
            into: `${INTO[mend.under]}${causes.length > 1 ? `, for “${how}”` : ''}`,
            text: mend.text,
          },
        ],
  )
}

const INTO = { fields: 'In the entry’s fields', tolerate: 'In validate.tolerate' } as const
