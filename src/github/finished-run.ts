import { z } from 'zod'
import { SpecError } from '../spec/errors.ts'
import { readPayload, sha } from './event.ts'

/** A run that is over, as GitHub tells of it: nothing here comes from what the run itself has stored. */
export interface FinishedRun {
  id: number
  attempt: number
  /** What made it run: `pull_request`. */
  event: string
  /** `success`, `failure`, `cancelled`, …; null where it has none. */
  conclusion: string | null
  head: string
  /** Whose branch it was about, `owner:branch`; null where the fork is gone. */
  branch: string | null
  url: string
}

const payload = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    run_attempt: z.int().positive(),
    event: z.string(),
    conclusion: z.string().nullable(),
    head_sha: sha,
    head_branch: z.string().nullable(),
    html_url: z.url(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }).nullish(),
  }),
})

/** Throws SpecError for any event but `workflow_run`. */
export function readFinishedRun(env: NodeJS.ProcessEnv): FinishedRun {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env
  if (name !== 'workflow_run' || !path)
    throw new SpecError(`the companion runs on ${name ?? 'no event'}`, {
      fix: 'Use on: workflow_run, as in docs/recipes.md.',
    })
  const { workflow_run: run } = readPayload(path, payload, name)
  const owner = run.head_repository?.owner.login
  return {
    id: run.id,
    attempt: run.run_attempt,
    event: run.event,
    conclusion: run.conclusion,
    head: run.head_sha,
    branch: owner === undefined || run.head_branch === null ? null : `${owner}:${run.head_branch}`,
    url: run.html_url,
  }
}
