import type { Check } from '../../check/check.ts'
import { duration, plural } from '../../check/figures.ts'
import { inlineCode, prose, visible } from '../markdown-text.ts'
import type { Report } from '../report.ts'
import { blockers, blocking, type Link, type Problem } from './blockers.ts'
import { brief } from './brief.ts'
import { besides, checks, rehearsals, tables } from './details.ts'
import { checklist, headline, shownMoves } from './judgement.ts'
import { type Section, shortened, whole } from './shortened.ts'
import { brokenState, isSignOff, marker, moveStateOf, type State, stateIn } from './state.ts'

/** One run of the gate, as a comment or a check run tells of it. */
export interface Told {
  head: string
  run: { id: number; attempt: number; url: string }
  /** ISO 8601, UTC. */
  at: string
  /** How many moves the whole run had. */
  of: number
  moves: MoveTold[]
  /** Moves that the change takes away or renames; what else there is and was not touched. */
  aside: { untouched: number; removed: string[]; renamed: { from: string; to: string }[] }
  link: Link
}

/** A move that was checked, or why it could not be. */
export type MoveTold = { name: string; file: string } & (
  | { report: Report }
  | { report: null; problems: Problem[] }
)

/** Comments may have 65,536 characters and a check run’s summary 65,535; GitHub counts its own way. */
const LONGEST = 60_000

const STAGES_FROM = '<!-- move-rehearsal:stages -->'
const REST_FROM = '<!-- move-rehearsal:rest -->'
const BLOCKS_FROM = '<!-- move-rehearsal:blocks -->'

/** The people’s answers are the same in every report of a run. */
export const signOffOf = (moves: readonly MoveTold[]): Check[] =>
  moves.flatMap(({ report }) => (report === null ? [] : [report.checks.filter(isSignOff)]))[0] ?? []

export const stateOf = ({ head, run, of, moves }: Told): State => ({
  head,
  run: run.id,
  attempt: run.attempt,
  of,
  moves: moves.map(({ name, report }) =>
    report === null ? brokenState(name) : moveStateOf(name, report),
  ),
})

/** The comment of a pull request, or the summary of a check run: what blocks on top, details below. Under 60,000 characters. */
export function comment(told: Told): string {
  const state = stateOf(told)
  const signOff = signOffOf(told.moves)
  const top = `${marker(state)}\n${headline(state, signOff)}`
  if (told.moves.length === 0) return `${[top, ...aside(told), runLine(told)].join('\n\n')}\n`
  const blocks = safe(
    blockers(
      told.moves.map(move => ({
        name: move.name,
        problems: move.report === null ? move.problems : [],
        checks: move.report === null ? [] : blocking(move.report),
      })),
      told.link,
    ),
  )
  const several = told.moves.length > 1
  const shown = new Set(shownMoves(state.moves, signOff).map(({ move }) => move))
  const below = told.moves.flatMap(({ name, report }) =>
    report === null || !shown.has(name) ? [] : [parts(report, several ? name : null)],
  )
  const sections = [
    whole(top),
    whole(BLOCKS_FROM),
    blocks,
    whole(STAGES_FROM),
    whole(checklist(state, signOff)),
    whole(REST_FROM),
    ...below.flatMap(({ tables, rehearsals, pictures, checks }) => [
      tables,
      rehearsals,
      pictures,
      checks,
    ]),
    safe(whole([...aside(told), howToRun(told), runLine(told)].join('\n\n'))),
  ]
  const least = [
    ...below.map(({ checks }) => checks).toReversed(),
    ...below.map(({ rehearsals }) => rehearsals).toReversed(),
    ...below.map(({ tables }) => tables).toReversed(),
    blocks,
  ]
  return `${shortened(sections, least, LONGEST)}\n`
}

/**
 * A comment or a summary of ours with the people’s answers as they are now: the rest of it stays as it is. Null for a text that is none of
 * ours.
 */
export function rejudged(text: string, signOff: readonly Check[]): string | null {
  const state = stateIn(text)
  const stages = text.indexOf(`\n${STAGES_FROM}\n`)
  const [blocks, rest] = [text.indexOf(`\n${BLOCKS_FROM}\n`), text.indexOf(`\n${REST_FROM}\n`)]
  if (state === null || !(0 < blocks && blocks < stages && stages < rest)) return null
  const top = `${marker(state)}\n${headline(state, signOff)}\n`
  return `${top}${text.slice(blocks, stages + STAGES_FROM.length + 1)}\n\n${checklist(state, signOff)}\n${text.slice(rest)}`
}

/** Whether two comments say the same: which run said it, and how long it took, aside. */
export const saysTheSame = (a: string, b: string): boolean => {
  const [one, other] = [stateIn(a), stateIn(b)]
  return one?.head === other?.head && withoutRun(a) === withoutRun(b)
}

const withoutRun = (text: string): string =>
  text.replace(/^<!--.*-->\n/, '').replace(/\n\n\[Run [^\n]*\n$/, '')

function parts(report: Report, name: string | null) {
  const title = name === null ? '' : `${inlineCode(name)}\n\n`
  const folded = name === null ? '' : `${html(name)}: `
  const own = { ...report, checks: report.checks.filter(check => !isSignOff(check)) }
  return {
    tables: safe(tables(own, title)),
    rehearsals: safe(rehearsals(own, title)),
    pictures: safe(whole(besides(own, folded))),
    checks: safe(checks(own, folded)),
  }
}

/** A section without rows says nothing; nothing quoted in one is taken for a mark of ours. */
function safe(section: Section): Section {
  const mend = (text: string): string =>
    text.replaceAll('<!-- move-rehearsal', '<!- - move-rehearsal')
  const { head, foot, rows } = section
  const empty = section.of !== '' && rows.length === 0
  return {
    ...section,
    head: empty ? '' : mend(head),
    foot: empty ? '' : mend(foot),
    rows: rows.map(mend),
  }
}

function aside({ aside: { untouched, removed, renamed }, moves }: Told): string[] {
  const gone = removed
    .slice(0, MOST_FILES)
    .map(file => `Removed: ${inlineCode(file)}; there is nothing left to rehearse.`)
  const now = renamed
    .slice(0, MOST_FILES)
    .map(({ from, to }) => `Renamed: ${inlineCode(from)} is now ${inlineCode(to)}.`)
  const none =
    moves.length === 0
      ? `This change touches no move${untouched > 0 ? `; ${plural(untouched, 'move stands', 'moves stand')} in the repository untouched` : ''}.`
      : ''
  return [none, [...gone, ...now].join('<br>')].filter(text => text !== '')
}

const MOST_FILES = 10

function howToRun({ moves }: Told): string {
  const files = moves.slice(0, MOST_FILES).map(({ file }) => file)
  const more = moves.length > MOST_FILES ? ' …' : ''
  return `The same on your own machine: ${inlineCode(`npx move-rehearsal check ${files.join(' ')}${more}`)}`
}

function runLine({ run, at, moves }: Told): string {
  const ms = moves.reduce((sum, { report }) => sum + (report?.ms ?? 0), 0)
  const took = ms > 0 ? ` · ${duration(ms)}` : ''
  return `[Run ${run.id}](${run.url}) · attempt ${run.attempt}${took} · ${prose(at.slice(0, 16).replace('T', ' '))} UTC`
}

/** A name within HTML: no tag, no mention, and no Markdown where some is read all the same. */
const html = (text: string): string =>
  visible(brief(text, 100))
    .replace(/[&<>"'\\`*_{}[\]()#!|~]/g, char => `&#${char.charCodeAt(0)};`)
    .replaceAll('@', '@\u200b')
