import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { SpecError } from '../spec/errors.ts'

/** What made the workflow run, as far as the gate is concerned. */
export type Event =
  | PullRequestEvent
  | { kind: 'merge group'; head: string; base: string; pull: number | null }
  | { kind: 'push'; head: string; before: string | null }
  /** `workflow_dispatch`, `schedule`: nothing was changed, everything is to be looked at. */
  | { kind: 'other'; head: string }

export interface PullRequestEvent {
  kind: 'pull request'
  /** Somebody reviewed it: only sign-off may have changed. */
  reviewed: boolean
  number: number
  /** Its last commit; GITHUB_SHA is a merge that nobody wrote. */
  head: string
  base: string
}

/** The run that this is, and where it runs. */
export interface Workflow {
  owner: string
  repo: string
  id: number
  attempt: number
  /** Where people read: the repository, and this run. */
  home: string
  url: string
}

export const sha = z.string().regex(/^[0-9a-f]{40,64}$/)
const pullRequest = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    head: z.object({ sha }),
    base: z.object({ sha }),
  }),
})
const mergeGroup = z.object({
  merge_group: z.object({ head_sha: sha, head_ref: z.string(), base_sha: sha }),
})
const push = z.object({ before: sha, after: sha })

const runner = z.object({
  GITHUB_REPOSITORY: z.string().regex(/^[^/]+\/[^/]+$/),
  GITHUB_RUN_ID: z.coerce.number().int().positive(),
  GITHUB_RUN_ATTEMPT: z.coerce.number().int().positive().default(1),
  GITHUB_SERVER_URL: z.url().default('https://github.com'),
})

/** The run as a runner describes it; null outside of one. */
export function readWorkflow(env: NodeJS.ProcessEnv): Workflow | null {
  const { success, data } = runner.safeParse(env)
  if (!success) return null
  const [owner = '', repo = ''] = data.GITHUB_REPOSITORY.split('/')
  const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt } = data
  const home = `${data.GITHUB_SERVER_URL}/${owner}/${repo}`
  const url = `${home}/actions/runs/${id}${attempt > 1 ? `/attempts/${attempt}` : ''}`
  return { owner, repo, id, attempt, home, url }
}

/**
 * Reads the event from the file that the runner names; null outside of GitHub. Throws SpecError for an event that the action must not
 * run on, and for a file that is not what GitHub documents.
 * https://docs.github.com/webhooks/webhook-events-and-payloads
 */
export function readEvent(env: NodeJS.ProcessEnv): Event | null {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path, GITHUB_SHA: head = '' } = env
  if (!name) return null
  if (name === 'pull_request_target')
    throw new SpecError('this workflow runs on pull_request_target', {
      fix: 'Use on: pull_request. Under pull_request_target the SQL and the programs of a stranger’s pull request would run with this repository’s secrets.',
    })
  if (!path) return { kind: 'other', head }
  const of = <T>(schema: z.ZodType<T>): T => readPayload(path, schema, name)
  switch (name) {
    case 'pull_request':
    case 'pull_request_review': {
      const { number, head, base } = of(pullRequest).pull_request
      const reviewed = name === 'pull_request_review'
      return { kind: 'pull request', reviewed, number, head: head.sha, base: base.sha }
    }
    case 'merge_group': {
      const { head_sha, head_ref, base_sha } = of(mergeGroup).merge_group
      const pull = /\/pr-(\d+)-[0-9a-f]+$/.exec(head_ref)?.[1]
      return {
        kind: 'merge group',
        head: head_sha,
        base: base_sha,
        pull: pull === undefined ? null : Number(pull),
      }
    }
    case 'push': {
      const { before, after } = of(push)
      // A branch that is new has only zeros before.
      return { kind: 'push', head: after, before: /^0+$/.test(before) ? null : before }
    }
    default:
      return { kind: 'other', head }
  }
}

/** The event's payload, from the file that the runner names. Throws SpecError for one that is not what GitHub documents. */
export function readPayload<T>(path: string, schema: z.ZodType<T>, name: string): T {
  return valid(schema, parsed(path), name)
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new SpecError(`the event’s file ${path} cannot be read`, {
      fix: 'The runner writes it and names it in GITHUB_EVENT_PATH: run the action as a step of a workflow.',
      cause,
    })
  }
}

function valid<T>(schema: z.ZodType<T>, payload: unknown, name: string): T {
  const { success, data, error } = schema.safeParse(payload)
  if (success) return data
  const at = error.issues[0]?.path.join('.') ?? ''
  throw new SpecError(`the event ${name} has no usable ${at}`, {
    fix: 'The action reads what GitHub documents for the event; see docs/github.md for the events that it knows.',
  })
}
