import type { Check } from '../../check/check.ts'
import type { Place } from '../../spec/place.ts'
import { evidenceLines, mendsOf } from '../evidence.ts'
import { fenced, inlineCode, prose } from '../markdown-text.ts'
import { MARK } from '../marks.ts'
import type { Report } from '../report.ts'
import { worstFirst } from '../stages.ts'
import { brief } from './brief.ts'
import type { Section } from './shortened.ts'
import { isSignOff } from './state.ts'

/** What a spec or a machine has wrong, so that a move could not be checked. */
export interface Problem {
  place: Place | null
  message: string
  fix: string | null
}

/** Where a file’s line is shown; null where no page shows it. */
export type Link = (place: Place) => string | null

const MOST = 10
const MOST_LINES = 8
const LONGEST_LINE = 300
const LONGEST_TEXT = 600

/** What stops a merge: failed checks, and warnings where they fail the job. */
export const blocking = (report: Report): Check[] =>
  worstFirst(report.checks).filter(
    check =>
      !isSignOff(check) &&
      (check.result === 'failed' ||
        (check.result === 'warned' && report.options.failOn === 'warning')),
  )

/** What blocks, of all moves: at most ten, each with its place, what was expected and found, and what to do. */
export function blockers(
  moves: readonly { name: string; problems: readonly Problem[]; checks: readonly Check[] }[],
  link: Link,
): Section {
  const several = moves.length > 1
  const all = moves.flatMap(({ name, problems, checks }) => {
    const of = several ? `${inlineCode(name)} · ` : ''
    return [
      ...problems.map(problem => () => problemText(problem, of, link)),
      ...checks.map(check => () => finding(check, of, link)),
    ]
  })
  const more = all.length - MOST
  return {
    head: all.length === 0 ? '' : '### What blocks\n\n',
    rows: all.slice(0, MOST).map(text => text()),
    between: '\n\n',
    foot:
      more > 0 ? `\n\n_and ${more} more: see the annotations, and the details of each move._` : '',
    of: 'finding',
  }
}

/** Why a move could not be checked, whole, for the job's summary. */
export const brokenMarkdown = (name: string, problems: readonly Problem[]): string =>
  [
    `## ${MARK.failed} ${inlineCode(name)}: could not be checked`,
    ...problems.map(problem => problemText(problem, '', () => null)),
  ].join('\n\n')

function problemText({ place, message, fix }: Problem, of: string, link: Link): string {
  return [
    `${MARK.failed} ${of}${where(place, link)}${prose(brief(message, LONGEST_TEXT))}`,
    ...(fix === null ? [] : [toDo(fix)]),
  ].join('\n\n')
}

function finding(check: Check, of: string, link: Link): string {
  const lines = evidenceLines(check)
  const shown = lines.slice(0, MOST_LINES).map(line => brief(line, LONGEST_LINE))
  if (lines.length > MOST_LINES) shown.push(`and ${lines.length - MOST_LINES} more lines`)
  return [
    `${MARK[check.result]} ${of}${where(check.place, link)}**${check.id}** · ${inlineCode(check.subject)}<br>${prose(brief(check.summary, LONGEST_TEXT))}`,
    ...(shown.length > 0 ? [fenced(shown, 'text')] : []),
    ...(check.fix ? [toDo(check.fix)] : []),
    ...mendsOf(check.evidence)
      .slice(0, 3)
      .map(({ into, text }) => `${prose(into)}:\n\n${fenced([brief(text, LONGEST_TEXT)], 'yaml')}`),
  ].join('\n\n')
}

const toDo = (fix: string): string =>
  `→ ${brief(fix, LONGEST_TEXT).split('\n').map(prose).join('<br>')}`

function where(place: Place | null, link: Link): string {
  if (place === null) return ''
  const text = inlineCode(`${place.file}:${place.line}`)
  const url = link(place)
  return url === null ? `${text} · ` : `[${text}](${url}) · `
}
