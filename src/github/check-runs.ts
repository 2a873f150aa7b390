import type { Check } from '../check/check.ts'
import { type Annotation, annotations } from '../report/comment/annotations.ts'
import {
  comment,
  type MoveTold,
  rejudged,
  signOffOf,
  stateOf,
  type Told,
} from '../report/comment/comment.ts'
import { judged } from '../report/comment/judgement.ts'
import { type State, stateIn } from '../report/comment/state.ts'
import type { Api } from './api.ts'

/** https://docs.github.com/rest/checks/runs: at most 50 annotations a request; an update appends. */
const MOST_ANNOTATIONS = 50
const PREFIX = 'rehearse / '

/** A check run of ours, as far as an approval needs it. */
export interface CheckRun {
  id: number
  summary: string
  state: State
}

/** Writes a check run for each move: its verdict, its part of the comment, and the findings at their lines. `pathOf`: from the root of the repository. */
export async function writeCheckRuns(
  told: Told,
  pathOf: (file: string) => string,
  api: Api,
): Promise<void> {
  for (const move of told.moves) await writeOne({ ...told, moves: [move] }, move, pathOf, api)
}

async function writeOne(
  told: Told,
  move: MoveTold,
  pathOf: (file: string) => string,
  api: Api,
): Promise<void> {
  const notes = annotations(move).flatMap(annotation => asGitHub(annotation, pathOf))
  const verdict = verdictIn(stateOf(told), signOffOf([move]))
  const output = { title: verdict.text, summary: comment(told) }
  const { data } = await api.rest.checks.create({
    ...api.here,
    name: `${PREFIX}${move.name}`,
    head_sha: told.head,
    details_url: told.run.url,
    external_id: `${told.run.id}.${told.run.attempt}`,
    status: 'completed',
    completed_at: told.at,
    conclusion: verdict.conclusion,
    output: { ...output, annotations: notes.slice(0, MOST_ANNOTATIONS) },
  })
  for (let from = MOST_ANNOTATIONS; from < notes.length; from += MOST_ANNOTATIONS)
    await api.rest.checks.update({
      ...api.here,
      check_run_id: data.id,
      output: { ...output, annotations: notes.slice(from, from + MOST_ANNOTATIONS) },
    })
}

/** GitHub counts neutral and skipped as passed: a gate never says so. */
function verdictIn({ moves }: State, signOff: readonly Check[]) {
  const [move] = moves
  const { conclusion, text } =
    move === undefined ? { conclusion: 'failed', text: 'failed' } : judged(move, signOff)
  return { conclusion: conclusion === 'failed' ? ('failure' as const) : ('success' as const), text }
}

/** What is about no line stands in the summary alone. */
const asGitHub = (
  { level, place, title, message }: Annotation,
  pathOf: (file: string) => string,
) =>
  place === null
    ? []
    : [
        {
          path: pathOf(place.file),
          start_line: place.line,
          end_line: place.line,
          start_column: place.column,
          end_column: place.column,
          annotation_level: level,
          title,
          message,
        },
      ]

/** The check runs of the latest run over a commit; empty where it has none, or not one for each of its moves. */
export async function findCheckRuns(head: string, api: Api): Promise<CheckRun[]> {
  const runs = await api.paginate(api.rest.checks.listForRef, {
    ...api.here,
    ref: head,
    filter: 'latest',
    per_page: 100,
  })
  const found = runs.flatMap(({ id, name, head_sha, output: { summary } }) => {
    const state = stateIn(summary ?? '')
    const isOurs =
      name.startsWith(PREFIX) && state !== null && head_sha === head && state.head === head
    return isOurs ? [{ id, summary: summary ?? '', state }] : []
  })
  const last = found.toSorted(
    (a, b) => b.state.run - a.state.run || b.state.attempt - a.state.attempt,
  )[0]?.state
  const same = found.filter(
    ({ state }) => state.run === last?.run && state.attempt === last.attempt,
  )
  return same.length === last?.of ? same : []
}

/** Puts the people's answers into a check run as they are now. */
export async function rejudgeCheckRun(
  { id, summary, state }: CheckRun,
  signOff: readonly Check[],
  api: Api,
): Promise<void> {
  const text = rejudged(summary, signOff)
  if (text === null || text === summary) return
  const { conclusion, text: title } = verdictIn(state, signOff)
  await api.rest.checks.update({
    ...api.here,
    check_run_id: id,
    status: 'completed',
    conclusion,
    output: { title, summary: text },
  })
}
