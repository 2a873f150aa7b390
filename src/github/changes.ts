import { type Api, said } from './api.ts'
import type { Event } from './event.ts'
import { type Changed, changedSince } from './git.ts'

/** GitHub lists no more files than these, and does not say that there are more. */
const MOST_OF_PULL_REQUEST = 3000
const MOST_OF_COMPARISON = 300

/** What changed; or, where that cannot be known, why every move is looked at. */
export type Changes = { files: Changed[] } | { all: string }

/**
 * The files that an event is about: from git where the history is in the checkout, else from the API, so that the depth of the checkout
 * decides nothing.
 */
export async function changesOf(event: Event, root: string, api: Api | null): Promise<Changes> {
  if (event.kind === 'other') return { all: 'the event changes nothing' }
  const before = event.kind === 'push' ? event.before : event.base
  if (before === null) return { all: 'the branch is new' }
  const files = await changedSince(root, before, event.head)
  if (files !== null) return { files }
  if (api === null) return { all: 'the checkout has no history, and there is no token' }
  try {
    return event.kind === 'pull request'
      ? await ofPullRequest(event.number, api)
      : await ofComparison(before, event.head, api)
  } catch (error) {
    return {
      all: `the checkout has no history, and GitHub does not say what changed: ${said(error)}`,
    }
  }
}

async function ofPullRequest(number: number, api: Api): Promise<Changes> {
  const files = await api.paginate(api.rest.pulls.listFiles, {
    ...api.here,
    pull_number: number,
    per_page: 100,
  })
  return listed(files, MOST_OF_PULL_REQUEST)
}

async function ofComparison(base: string, head: string, api: Api): Promise<Changes> {
  const { data } = await api.rest.repos.compareCommitsWithBasehead({
    ...api.here,
    basehead: `${base}...${head}`,
    // Commits are paged, files all stand on the first page.
    per_page: 1,
  })
  return listed(data.files ?? [], MOST_OF_COMPARISON)
}

function listed(
  files: readonly { filename: string; status: string; previous_filename?: string }[],
  most: number,
): Changes {
  if (files.length >= most) return { all: `GitHub lists only ${most} of the changed files` }
  return {
    files: files.map(({ filename, status, previous_filename }) => ({
      path: filename,
      removed: status === 'removed',
      before: status === 'renamed' ? (previous_filename ?? null) : null,
    })),
  }
}
