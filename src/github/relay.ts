import { relayed } from '../report/comment/relayed.ts'
import { stateIn } from '../report/comment/state.ts'
import { SpecError } from '../spec/errors.ts'
import type { Api } from './api.ts'
import { findComment, writeComment } from './comment.ts'
import type { FinishedRun } from './finished-run.ts'

export const RELAY_MODES = ['always', 'on-failure'] as const

/** What became of a stored comment, and a line that says it. */
export interface Relayed {
  commentUrl: string | null
  note: string
}

const nothing = (note: string): Relayed => ({ commentUrl: null, note })

/**
 * Posts what a run has stored, where its own token could only read. Which pull request it goes to, and which run it is of, is GitHub's
 * word; the text is a stranger's. Throws SpecError for a text that is not of this run.
 */
export async function relay(
  run: FinishedRun,
  text: string | null,
  mode: (typeof RELAY_MODES)[number],
  home: string,
  api: Api,
): Promise<Relayed> {
  if (run.event !== 'pull_request') return nothing('The run was not about a pull request.')
  if (text === null) return nothing('The run has stored no comment.')
  const body = relayed(text, run, home)
  if (body === null)
    throw new SpecError('comment.md is not of the run that is over', {
      fix: 'Download the artifact of the run in the event, as in docs/recipes.md.',
    })
  const pulls = await pullsOf(run, api)
  const [pull, ...others] = pulls
  if (pull === undefined) return nothing('No open pull request has this commit as its last one.')
  if (others.length > 0)
    return nothing(
      `Several pull requests have this commit as their last one (${pulls.join(', ')}): none of them is told.`,
    )
  const found = await findComment(pull, api)
  const state = stateIn(found?.body ?? '')
  if (found !== null && state?.head === run.head && state.moves.length > 0)
    return { commentUrl: found.url, note: 'The run could write its comment itself.' }
  const none = stateIn(text)?.of === 0
  const create = !none && (mode === 'always' || run.conclusion !== 'success')
  const commentUrl = await writeComment(pull, body, { create }, api)
  return { commentUrl, note: commentUrl ?? 'There is nothing to say on the pull request.' }
}

/** A fork's pull requests are not named in the event: they are those whose last commit the run was about. */
async function pullsOf({ branch, head }: FinishedRun, api: Api): Promise<number[]> {
  if (branch === null) return []
  const open = await api.paginate(api.rest.pulls.list, {
    ...api.here,
    state: 'open',
    head: branch,
    per_page: 100,
  })
  return open.filter(({ head: { sha } }) => sha === head).map(({ number }) => number)
}
