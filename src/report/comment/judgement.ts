import type { Check } from '../../check/check.ts'
import { plural } from '../../check/figures.ts'
import { inlineCode, prose } from '../markdown-text.ts'
import { MARK } from '../marks.ts'
import { STAGES, stageOf } from '../stages.ts'
import { verdictOf } from '../verdict.ts'
import { brief } from './brief.ts'
import { type MoveState, type State, stageResult } from './state.ts'

/** What follows from a run and from what people said: the parts of a comment that an approval changes. */

/** A move's verdict with the people's word. Where nothing but approvals is missing, it says so. */
export function judged(move: MoveState, signOff: readonly Check[]) {
  if (move.broken)
    return { conclusion: 'failed' as const, mark: MARK.failed, text: 'could not be checked' }
  const approved = signOff.filter(({ result }) => result === 'passed').length
  const missing = signOff.filter(({ result }) => result === 'failed').length
  const counts = { ...move.counts, passed: move.counts.passed + approved }
  const verdict = verdictOf(counts, move.failOn)
  const { conclusion } = verdict
  const mild = conclusion === 'failed' && move.failOn === 'never'
  const text = mild ? `${verdict.text} (fails no job: fail-on is never)` : verdict.text
  if (missing === 0) return { conclusion, mark: MARK[conclusion], text }
  const waiting = `waiting for ${plural(missing, 'approval')}`
  return conclusion === 'failed'
    ? { conclusion, mark: MARK.failed, text: `${text}, ${waiting}` }
    : { conclusion: 'failed' as const, mark: WAITING, text: text.replace(/^passed/, waiting) }
}

const WAITING = '⏳'
const LONGEST_NAME = 100
const LONGEST_TEXT = 300

export const conclusionOf = (
  moves: readonly MoveState[],
  signOff: readonly Check[],
): 'passed' | 'failed' =>
  moves.some(move => judged(move, signOff).conclusion === 'failed') ? 'failed' : 'passed'

/** One sentence: the verdict, the move’s name, the commit; for several moves a row each below it. */
export function headline({ head, moves }: State, signOff: readonly Check[]): string {
  const at = `at ${inlineCode(head.slice(0, 7))}`
  const [only, ...others] = moves
  if (only === undefined) return `${MARK.passed} **No move to rehearse** ${at}.`
  const all = moves.map(move => ({ name: inlineCode(move.move), ...judged(move, signOff) }))
  if (others.length === 0)
    return `## ${all.map(({ name, mark, text }) => `${mark} ${name}: ${text}`)}, ${at}`
  const failed = all.filter(({ mark }) => mark === MARK.failed).length
  const waiting = all.filter(({ mark }) => mark === WAITING).length
  const of = plural(moves.length, 'move')
  const [mark, said] =
    failed > 0
      ? [MARK.failed, `${failed} of ${of} failed`]
      : waiting > 0
        ? [WAITING, `${waiting} of ${of} waiting for approval`]
        : [MARK.passed, `all ${moves.length} moves passed`]
  const rows = worstFirst(all).map(({ name, mark, text }) => `- ${mark} ${name}: ${text}`)
  return `## ${mark} ${said}, ${at}\n\n${listed(rows, MOST_ROWS).join('\n')}`
}

/** More moves than these have no part of their own in a comment: it has a limit, and a reader, too. */
export const MOST_MOVES = 15
const MOST_ROWS = 100

/** Failed and waiting ones first. */
const worstFirst = <T extends { mark: string }>(moves: readonly T[]): T[] =>
  moves.toSorted((a, b) => Number(a.mark === MARK.passed) - Number(b.mark === MARK.passed))

/** The moves that a comment has room for, failed ones first. */
export const shownMoves = (moves: readonly MoveState[], signOff: readonly Check[]): MoveState[] =>
  moves.length <= MOST_MOVES
    ? [...moves]
    : worstFirst(moves.map(move => ({ move, ...judged(move, signOff) })))
        .slice(0, MOST_MOVES)
        .map(({ move }) => move)

const listed = (rows: readonly string[], most: number): string[] =>
  rows.length <= most
    ? [...rows]
    : [...rows.slice(0, most), `- and ${rows.length - most} more: see the job summary.`]

/** The seven stages of a data move, in their order; what is proven beside them has no number. */
export const CHECKLIST = [
  ['spec', ''],
  ['scope', '1'],
  ['mapping', '2'],
  ['schema', ''],
  ['batching', '3'],
  ['validation', '4'],
  ['execution', '5'],
  ['cutover', '6'],
  ['reconcile', '7'],
] as const

/** The checklist: a row a stage, each ticked by evidence or by a person. */
export function checklist({ moves }: State, signOff: readonly Check[]): string {
  const tables = shownMoves(moves, signOff)
    .filter(move => !move.broken)
    .map(move => {
      const title = moves.length > 1 ? `${inlineCode(move.move)}\n\n` : ''
      return `${title}| | | Stage | Evidence | People |\n| --- | --- | --- | --- | --- |\n${rows(move, signOff).join('\n')}`
    })
  return [missing(signOff), ...tables].filter(text => text !== '').join('\n\n')
}

function rows(move: MoveState, signOff: readonly Check[]): string[] {
  return CHECKLIST.map(([stage, number]) => {
    const people = signOff.filter(check => stageOf(check) === stage)
    const [result, text] = stageResult(move, stage) ?? [null, 'nothing declared']
    const refused = people.some(check => check.result === 'failed')
    const known = result ?? people[0]?.result ?? null
    const mark = refused && result !== 'failed' ? WAITING : known === null ? '·' : MARK[known]
    const title = STAGES.find(each => each.stage === stage)?.title ?? stage
    const names = people.map(
      ({ subject, result }) =>
        `${result === 'passed' ? '☑' : '☐'} ${prose(brief(subject, LONGEST_NAME))}`,
    )
    return `| ${mark} | ${number} | ${title} | ${text} | ${names.join('<br>')} |`
  })
}

/** Who has not approved yet. */
function missing(signOff: readonly Check[]): string {
  const waiting = signOff.filter(({ result }) => result === 'failed')
  if (waiting.length === 0) return ''
  const lines = waiting.map(
    ({ id, subject, summary, fix }) =>
      `- ${WAITING} **${id}** · ${prose(brief(subject, LONGEST_NAME))}: ${prose(brief(summary, LONGEST_TEXT))}${fix === null ? '' : `<br>→ ${prose(brief(fix, LONGEST_TEXT))}`}`,
  )
  return `**Waiting for ${plural(waiting.length, 'approval')}**\n\n${lines.join('\n')}`
}
