import * as core from '@actions/core'
import { EXIT, type ExitStatus } from './exit.ts'
import type { MoveTold } from './report/comment/comment.ts'

/** What the action hands on: its exit status and its outputs, which are set also where it fails. */
export interface Outcome {
  status: ExitStatus
  /** Failed also where `fail-on: never` makes the status milder. */
  conclusion: 'passed' | 'failed'
  commentUrl: string | null
  /** How many moves were up, and what their checks came to in all. */
  moves: number
  passed: number
  failed: number
  warned: number
  notCovered: number
}

/** Nothing was to be checked. */
export const NOTHING: Outcome = {
  status: EXIT.passed,
  conclusion: 'passed',
  commentUrl: null,
  moves: 0,
  passed: 0,
  failed: 0,
  warned: 0,
  notCovered: 0,
}

/** The figures of moves; one that could not be checked has none. */
export function counted(
  moves: readonly MoveTold[],
): Pick<Outcome, 'moves' | 'passed' | 'failed' | 'warned' | 'notCovered'> {
  const sum = (figure: 'passed' | 'failed' | 'warned' | 'notCovered'): number =>
    moves.reduce((total, { report }) => total + (report?.verdict[figure] ?? 0), 0)
  return {
    moves: moves.length,
    passed: sum('passed'),
    failed: sum('failed'),
    warned: sum('warned'),
    notCovered: sum('notCovered'),
  }
}

export function setOutputs(outcome: Outcome): void {
  core.setOutput('conclusion', outcome.conclusion)
  core.setOutput('comment-url', outcome.commentUrl ?? '')
  core.setOutput('moves', outcome.moves)
  core.setOutput('passed', outcome.passed)
  core.setOutput('failed', outcome.failed)
  core.setOutput('warned', outcome.warned)
  core.setOutput('not-covered', outcome.notCovered)
}
