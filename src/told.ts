import { basename } from 'node:path'
import type { Problem } from './report/comment/blockers.ts'
import type { MoveTold } from './report/comment/comment.ts'
import type { MoveOutcome } from './run.ts'
import { ServerError, SpecError, SpecErrors } from './spec/errors.ts'

/** What came of each spec, as GitHub is told of it. Moves of one name go by the name of their report's folder, which is theirs alone. */
export function told(outcomes: readonly MoveOutcome[]): MoveTold[] {
  const names = outcomes.map(({ report, folder }) => report?.move ?? basename(folder))
  return outcomes.map((outcome, i) => {
    const shared = names.filter(name => name === names[i]).length > 1
    const name = shared ? basename(outcome.folder) : (names[i] ?? basename(outcome.folder))
    const { spec: file, report } = outcome
    return report === null
      ? { name, file, report, problems: problemsOf(outcome.error, outcome.message) }
      : { name, file, report }
  })
}

/** Why a move could not be checked, a problem each; a server's log stays in the job's. */
export function problemsOf(error: unknown, message: string): Problem[] {
  if (error instanceof SpecErrors) return error.errors.map(problemOf)
  if (error instanceof SpecError) return [problemOf(error)]
  if (error instanceof ServerError) {
    const { tried, fix } = error
    return [{ place: null, message: error.message, fix: `Tried: ${tried}${fix ? `\n${fix}` : ''}` }]
  }
  const [first = '', ...more] = message.split('\n')
  return [{ place: null, message: first, fix: more.join('\n').trim() || null }]
}

const problemOf = ({ place, message, fix }: SpecError): Problem => ({ place, message, fix })
