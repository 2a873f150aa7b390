import { describe, expect, it } from 'vitest'
import { readEvent, readWorkflow } from '../../src/github/event.ts'
import { eventEnv, payload } from './payloads.ts'

const head = 'a'.repeat(40)
const base = 'b'.repeat(40)
const read = (name: string) =>
  readEvent({ ...eventEnv(name, payload(name, 7, { head, base })), GITHUB_SHA: head })

describe('an event', () => {
  it('of a pull request is about its head, not about the merge commit that the runner has', () => {
    const about = { kind: 'pull request', number: 7, head, base }
    expect(read('pull_request')).toEqual({ ...about, reviewed: false })
    expect(read('pull_request_review')).toEqual({ ...about, reviewed: true })
  })

  it('of a merge queue names its commits and, in the name of its branch, the pull request', () => {
    expect(read('merge_group')).toEqual({ kind: 'merge group', head, base, pull: 7 })
  })

  it('of a push is what came on top; a new branch came on top of nothing', () => {
    expect(read('push')).toEqual({ kind: 'push', head, before: base })
    const fresh = payload('push', 7, { head, base: '0'.repeat(40) })
    expect(readEvent(eventEnv('push', fresh))).toEqual({ kind: 'push', head, before: null })
  })

  it.each(['workflow_dispatch', 'schedule'])('of %s changes nothing', name => {
    expect(read(name)).toEqual({ kind: 'other', head })
  })

  it('is none outside of GitHub', () => {
    expect(readEvent({})).toBeNull()
    expect(readWorkflow({})).toBeNull()
  })

  it('pull_request_target is refused, with the event to use', () => {
    expect(() => read('pull_request_target')).toThrow('this workflow runs on pull_request_target')
  })

  it('that is not what GitHub documents is refused, with what is missing', () => {
    expect(() => readEvent(eventEnv('pull_request', { number: 1 }))).toThrow(
      'the event pull_request has no usable pull_request',
    )
    expect(() => readEvent(eventEnv('push', '{'))).toThrow(/file .* cannot be read/)
  })
})

it('a run is addressed by its attempt, from the second on', () => {
  const env = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_RUN_ID: '42', GITHUB_RUN_ATTEMPT: '1' }
  const first = { owner: 'acme', repo: 'shop', id: 42, attempt: 1 }
  expect(readWorkflow(env)).toEqual({
    ...first,
    home: 'https://github.com/acme/shop',
    url: 'https://github.com/acme/shop/actions/runs/42',
  })
  const server = { GITHUB_RUN_ATTEMPT: '2', GITHUB_SERVER_URL: 'https://git.example' }
  expect(readWorkflow({ ...env, ...server })?.url).toBe(
    'https://git.example/acme/shop/actions/runs/42/attempts/2',
  )
})
