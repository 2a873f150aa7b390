import type { Check } from '../check/check.ts'
import { conclusionOf, judged } from '../report/comment/judgement.ts'
import { type MoveState, stateIn } from '../report/comment/state.ts'
import { type Api, isRefused, said } from './api.ts'
import { type CheckRun, findCheckRuns, rejudgeCheckRun } from './check-runs.ts'
import { findComment, type Posted, rejudgeComment } from './comment.ts'
import type { Session } from './session.ts'

/** What an approval (or its end) makes of a run that is over. */
export interface Rejudged {
  conclusion: 'passed' | 'failed'
  /** A line a move, and one for each person who is missing. */
  lines: string[]
  moves: MoveState[]
  signOff: Check[]
  commentUrl: string | null
  notes: string[]
}

/**
 * After a review: the run over the same head commit is found by its check runs, or by the comment, and only the people's part is judged
 * anew. Null where no such run is over: the moves are then to be checked.
 */
export async function rejudge(session: Session): Promise<Rejudged | null> {
  const { event, api } = session
  if (event?.kind !== 'pull request' || !event.reviewed || api === null) return null
  const { checkRuns, comment } = await lastRun(event.number, event.head, api)
  const moves =
    checkRuns.length > 0
      ? checkRuns.flatMap(({ state }) => state.moves)
      : movesIn(comment, event.head)
  // What could not be checked, for want of a server perhaps, is no verdict to build on.
  if (moves.length !== session.specs.up.length || moves.some(({ broken }) => broken)) return null
  const signOff = (await session.signOff?.()) ?? []
  const notes: string[] = []
  try {
    for (const run of checkRuns) await rejudgeCheckRun(run, signOff, api)
    if (movesIn(comment, event.head).length > 0 && comment !== null)
      await rejudgeComment(comment, signOff, api)
  } catch (error) {
    notes.push(`What people see is not up to date: ${said(error)}`)
  }
  const waiting = signOff.filter(({ result }) => result === 'failed')
  return {
    conclusion: conclusionOf(moves, signOff),
    lines: [
      ...moves.map(move => `${move.move}: ${judged(move, signOff).text}`),
      ...waiting.map(({ id, subject, summary }) => `${id} ${subject}: ${summary}`),
    ],
    moves,
    signOff,
    commentUrl: comment?.url ?? null,
    notes,
  }
}

const movesIn = (comment: Posted | null, head: string): MoveState[] => {
  const state = stateIn(comment?.body ?? '')
  return state?.head === head ? state.moves : []
}

async function lastRun(
  pull: number,
  head: string,
  api: Api,
): Promise<{ checkRuns: CheckRun[]; comment: Posted | null }> {
  const may = async <T>(work: Promise<T>, none: T): Promise<T> =>
    work.catch((error: unknown) => {
      if (isRefused(error)) return none
      throw error
    })
  return {
    checkRuns: await may(findCheckRuns(head, api), []),
    comment: await may(findComment(pull, api), null),
  }
}
