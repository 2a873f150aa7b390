import * as core from '@actions/core'
import { getOctokit } from '@actions/github'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import type { Workflow } from './event.ts'

/** GitHub’s API for one repository. */
export interface Api {
  rest: ReturnType<typeof getOctokit>['rest']
  paginate: ReturnType<typeof getOctokit>['paginate']
  /** `{ owner, repo }`, which every request needs. */
  here: { owner: string; repo: string }
}

/** A limit that lasts longer than this is not waited for: the job has a limit, too. */
const LONGEST_WAIT_S = 120
const TRIES = 2

/**
 * Opens the API at GITHUB_API_URL (enterprise servers have `/api/v3`). Errors of the server, lost connections and rate limits are tried
 * again; what stays an error is a RequestError with a status.
 */
export function openApi(token: string, { owner, repo }: Workflow): Api {
  const again = (retryAfter: number, options: { method: string; url: string }, tried: number) => {
    const wait = retryAfter <= LONGEST_WAIT_S && tried < TRIES
    core.info(
      `GitHub limits ${options.method} ${options.url}: ${wait ? `tried again in ${retryAfter} s` : 'given up'}`,
    )
    return wait
  }
  const octokit = getOctokit(
    token,
    {
      userAgent: 'move-rehearsal',
      baseUrl: process.env.GITHUB_API_URL || 'https://api.github.com',
      throttle: {
        onRateLimit: (after: number, options: Asked, _: unknown, tried: number) =>
          again(after, options, tried),
        onSecondaryRateLimit: (after: number, options: Asked, _: unknown, tried: number) =>
          again(after, options, tried),
      },
    },
    retry,
    throttling,
  )
  return { rest: octokit.rest, paginate: octokit.paginate, here: { owner, repo } }
}

type Asked = { method: string; url: string }

/** The status of an answer that was an error; null for what is no answer of GitHub’s. */
export const statusOf = (error: unknown): number | null =>
  error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null

/** What may not be done with this token: from a fork, of Dependabot’s, or by the workflow’s permissions. */
export const isRefused = (error: unknown): boolean => [401, 403, 404].includes(statusOf(error) ?? 0)

/** One line for a person: what GitHub said. */
export const said = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error)
  const status = statusOf(error)
  return `${status === null ? '' : `${status} `}${text.split('\n')[0]?.replace(/ - https:\/\/docs\S*$/, '')}`
}
