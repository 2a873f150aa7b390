import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { z } from 'zod'

/**
 * Real payloads, from @octokit/webhooks-examples. What it lacks is written after GitHub’s documentation:
 * `schedule` has a cron line and the repository, and no commit:
 * https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const examples = z
  .array(z.object({ name: z.string(), examples: z.array(z.looseObject({})) }))
  .parse(
    JSON.parse(
      readFileSync(
        createRequire(import.meta.url).resolve(
          '@octokit/webhooks-examples/api.github.com/index.json',
        ),
        'utf8',
      ),
    ),
  )

const pull = z.looseObject({
  number: z.number(),
  head: z.looseObject({ sha: z.string() }),
  base: z.looseObject({ sha: z.string() }),
})

type Json = Record<string, unknown>

function example(name: string, action?: string): Json {
  const found = examples
    .find(each => each.name === name)
    ?.examples.find(payload => action === undefined || payload.action === action)
  if (found === undefined) throw new Error(`@octokit/webhooks-examples has no ${name} ${action}`)
  return structuredClone(found)
}

export interface Commits {
  head: string
  base: string
}

const FORK = { full_name: 'stranger/shop', owner: { login: 'stranger' } }

/** A payload as GitHub sends it, about these commits. */
export function payload(event: string, number: number, { head, base }: Commits): Json {
  switch (event) {
    case 'pull_request':
    case 'pull_request_target': {
      const of = example('pull_request', 'synchronize')
      const pull_request = pull.parse(of.pull_request)
      return { ...of, number, pull_request: about(pull_request, number, { head, base }) }
    }
    case 'pull_request_review': {
      const of = example(event, 'submitted')
      return { ...of, pull_request: about(pull.parse(of.pull_request), number, { head, base }) }
    }
    case 'merge_group': {
      const of = example(event, 'checks_requested')
      const head_ref = `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`
      const group = z.looseObject({}).parse(of.merge_group)
      return { ...of, merge_group: { ...group, head_sha: head, base_sha: base, head_ref } }
    }
    case 'workflow_run': {
      const of = example(event, 'completed')
      const workflow_run = z.looseObject({}).parse(of.workflow_run)
      const from = { event: 'pull_request', head_sha: head, head_branch: 'topic' }
      // The branch is of a repository that this one was forked to.
      const head_repository = { ...z.looseObject({}).parse(workflow_run.head_repository), ...FORK }
      return { ...of, workflow_run: { ...workflow_run, ...from, head_repository } }
    }
    case 'push':
      return { ...example(event), before: base, after: head, ref: 'refs/heads/main' }
    case 'workflow_dispatch':
      return example(event)
    case 'schedule':
      return { schedule: '5 4 * * *', repository: example('push').repository }
    default:
      throw new Error(`no payload of ${event}`)
  }
}

const about = (of: z.output<typeof pull>, number: number, { head, base }: Commits) => ({
  ...of,
  number,
  head: { ...of.head, sha: head },
  base: { ...of.base, sha: base },
})

const folder = mkdtempSync(join(tmpdir(), 'rehearse-event-'))
afterAll(() => rmSync(folder, { recursive: true }))
let files = 0

/** The variables by which a runner tells of an event. */
export function eventEnv(event: string, content: unknown): Record<string, string> {
  const path = join(folder, `${files++}.json`)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return { GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }
}
