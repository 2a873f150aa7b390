import { comment, type MoveTold, signOffOf, stateOf, type Told } from '../report/comment/comment.ts'
import { conclusionOf } from '../report/comment/judgement.ts'
import { lineLink } from '../report/comment/link.ts'
import { type Api, isRefused, said } from './api.ts'
import { writeCheckRuns } from './check-runs.ts'
import { type CommentMode, headOf, writeComment } from './comment.ts'
import type { Session } from './session.ts'

/** What GitHub was told. Nothing of it changes the verdict. */
export interface Published {
  commentUrl: string | null
  /** The comment of a pull request, whether it was written or not; null where the event has none. */
  text: string | null
  /** The comment's text where it could not be written, with a line that says why; else null. */
  instead: string | null
  /** What could not be written, and why: a line each. */
  notes: string[]
}

/** Check runs for the moves, then the comment of the pull request; with no moves, an existing comment is brought up to date. */
export async function publish(
  session: Session,
  moves: readonly MoveTold[],
  { mode, at }: { mode: CommentMode; at: string },
): Promise<Published> {
  const told = tell(session, moves, at)
  const { event, api } = session
  const out: Published = { commentUrl: null, text: null, instead: null, notes: [] }
  if (told === null || event === null) return out
  const attempt = async (what: string, work: (api: Api) => Promise<void>): Promise<boolean> => {
    const failed = await tried(work, api)
    if (failed !== null) out.notes.push(`${what}: ${failed}`)
    return failed === null
  }
  await attempt('The check runs were not written', api => writeCheckRuns(told, session.pathOf, api))
  if (event.kind !== 'pull request' || mode === 'never') return out
  const text = comment(told)
  out.text = text
  const failed = conclusionOf(stateOf(told).moves, signOffOf(moves)) === 'failed'
  const create = moves.length > 0 && (mode === 'always' || failed)
  const written = await attempt('The comment was not written', async api => {
    const now = await headOf(event.number, api)
    if (now !== null && now !== event.head) {
      out.notes.push(
        `The comment was left to a newer run: the head is now ${now.slice(0, 7)}, and this run is about ${event.head.slice(0, 7)}.`,
      )
      return
    }
    out.commentUrl = await writeComment(event.number, text, { create }, api)
  })
  if (!written && create) out.instead = `> ${out.notes.at(-1) ?? ''}\n\n${text}`
  return out
}

/** Null where it was done; else why not. */
async function tried(work: (api: Api) => Promise<void>, api: Api | null): Promise<string | null> {
  if (api === null) return 'there is no token.'
  try {
    await work(api)
    return null
  } catch (error) {
    return isRefused(error)
      ? `the token may not (${said(error)}). A pull request from a fork or of Dependabot has a token that only reads; else give the job permissions: checks: write, pull-requests: write.`
      : `GitHub did not take it: ${said(error)}`
  }
}

function tell(session: Session, moves: readonly MoveTold[], at: string): Told | null {
  const { event, workflow, specs } = session
  if (event === null || workflow === null) return null
  const { untouched, removed, renamed } = specs
  return {
    head: event.head,
    run: { id: workflow.id, attempt: workflow.attempt, url: workflow.url },
    at,
    of: moves.length,
    moves: [...moves],
    aside: { untouched, removed, renamed },
    link: ({ file, line }) => lineLink(workflow.home, event.head, session.pathOf(file), line),
  }
}
