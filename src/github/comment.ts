import type { Check } from '../check/check.ts'
import { rejudged, saysTheSame } from '../report/comment/comment.ts'
import { isOurs, type State, stateIn } from '../report/comment/state.ts'
import { type Api, isRefused, statusOf } from './api.ts'

/** The one comment of a pull request. */
export interface Posted {
  id: number
  url: string
  body: string
}

export const COMMENT_MODES = ['always', 'on-failure', 'never'] as const
export type CommentMode = (typeof COMMENT_MODES)[number]

/** Our comment on a pull request, found by its marker and its author over all pages; null where there is none. */
export async function findComment(pull: number, api: Api): Promise<Posted | null> {
  return (await ours(pull, api))[0] ?? null
}

async function ours(pull: number, api: Api): Promise<Posted[]> {
  const comments = await api.paginate(api.rest.issues.listComments, {
    ...api.here,
    issue_number: pull,
    per_page: 100,
  })
  const marked = comments.filter(({ body }) => isOurs(body ?? ''))
  const people = marked.some(({ user }) => user?.type !== 'Bot')
  const me = people ? await ownLogin(api) : null
  // A person may write our marker into a comment: only a bot's counts, or that of whose token we have.
  return marked
    .filter(({ user }) => user?.type === 'Bot' || (me !== null && user?.login === me))
    .map(({ id, html_url, body }) => ({ id, url: html_url, body: body ?? '' }))
}

/** Whose token this is; a workflow's own is nobody's. */
async function ownLogin({ rest }: Api): Promise<string | null> {
  try {
    return (await rest.users.getAuthenticated()).data.login
  } catch (error) {
    if (isRefused(error)) return null
    throw error
  }
}

/**
 * Writes the comment: in place where there is one, not at all where it says the same or is a newer run's. `create`: whether one is made
 * where there is none. Gives its address; null where there is none.
 */
export async function writeComment(
  pull: number,
  body: string,
  { create }: { create: boolean },
  api: Api,
): Promise<string | null> {
  const state = stateIn(body)
  const found = await findComment(pull, api)
  if (found !== null) return update(found, body, state, api)
  if (!create) return null
  const { data } = await api.rest.issues.createComment({ ...api.here, issue_number: pull, body })
  const [first] = await ours(pull, api)
  if (first === undefined || first.id === data.id) return data.html_url
  // Another run was faster between our look and our word: its comment is the one that stays.
  await api.rest.issues.deleteComment({ ...api.here, comment_id: data.id })
  return update(first, body, state, api)
}

async function update(found: Posted, body: string, state: State | null, api: Api): Promise<string> {
  if (isOlder(state, stateIn(found.body)) || saysTheSame(found.body, body)) return found.url
  await api.rest.issues.updateComment({ ...api.here, comment_id: found.id, body })
  return found.url
}

/** Puts the people's answers into the comment as they are now. */
export async function rejudgeComment(
  { id, body }: Posted,
  signOff: readonly Check[],
  api: Api,
): Promise<void> {
  const text = rejudged(body, signOff)
  if (text === null || text === body) return
  await api.rest.issues.updateComment({ ...api.here, comment_id: id, body: text })
}

/** Whether a run came before the one that wrote the comment. Runs are numbered in the order in which they began; a re-run keeps its number. */
export function isOlder(own: State | null, other: State | null): boolean {
  if (own === null || other === null) return false
  if (own.run === other.run) return own.attempt < other.attempt
  // Of the same commit, a run that was started again is the latest word, whatever its number.
  return own.run < other.run && !(own.head === other.head && own.attempt > 1)
}

/** The pull request's last commit now; null where it cannot be read. */
export async function headOf(pull: number, api: Api): Promise<string | null> {
  try {
    return (await api.rest.pulls.get({ ...api.here, pull_number: pull })).data.head.sha
  } catch (error) {
    if (statusOf(error) === null) throw error
    return null
  }
}
