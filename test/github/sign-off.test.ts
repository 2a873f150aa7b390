import { afterEach, describe, expect, it } from 'vitest'
import { openApi } from '../../src/github/api.ts'
import { signOff } from '../../src/github/sign-off.ts'
import { readPolicy } from '../../src/policy/policy.ts'
import { withEmbedded } from '../server/here.ts'
import { GitHub } from './github.ts'
import type { Review } from './memory.ts'
import { PullRequest, RIGHT } from './pull-request.ts'

const head = 'a'.repeat(40)
const older = 'b'.repeat(40)
const workflow = { owner: 'acme', repo: 'shop', id: 1, attempt: 1, home: '', url: '' }
const before = process.env.GITHUB_API_URL
afterEach(() => {
  if (before === undefined) delete process.env.GITHUB_API_URL
  else process.env.GITHUB_API_URL = before
})

const ann = (state: Review['state'], commit = head): Review => ({ login: 'Ann', state, commit })

/** What is answered to `sign-off: […]` after these reviews. */
async function answers(
  people: string,
  reviews: readonly Review[],
  set: (github: GitHub) => void = () => {},
) {
  await using github = await GitHub.start()
  github.reviews.push(...reviews)
  set(github)
  process.env.GITHUB_API_URL = github.url
  const policy = readPolicy(`sign-off: { reconcile: [${people}] }`, 'p.yaml')
  const checks = await signOff(7, head, policy, openApi('t', workflow))
  return checks.map(({ id, subject, result, summary }) => `${id} ${subject} ${result}: ${summary}`)
}

describe('a person has signed off', () => {
  it.each([
    ['by approving the head commit', [ann('APPROVED')], 'passed: Ann approved aaaaaaa'],
    [
      'also where a comment came later',
      [ann('APPROVED'), ann('COMMENTED')],
      'passed: Ann approved aaaaaaa',
    ],
    [
      'not by approving what came before it',
      [ann('APPROVED', older)],
      'failed: Ann approved bbbbbbb, and the head is now aaaaaaa',
    ],
    [
      'not where changes were asked for since',
      [ann('APPROVED'), ann('CHANGES_REQUESTED')],
      'failed: nobody has approved aaaaaaa for it',
    ],
    [
      'not where the approval was dismissed',
      [ann('DISMISSED')],
      'failed: nobody has approved aaaaaaa for it',
    ],
    [
      'not where somebody else approved',
      [{ ...ann('APPROVED'), login: 'bob' }],
      'failed: nobody has approved aaaaaaa for it',
    ],
  ])('%s', async (_, reviews, says) => {
    expect(await answers('"@ann"', reviews)).toEqual([`reconcile.sign-off @ann ${says}`])
  })

  it('as the last of more reviews than a page holds', async () => {
    const many = Array.from({ length: 140 }, () => ann('COMMENTED'))
    expect(await answers('"@ann"', [...many, ann('APPROVED')])).toEqual([
      'reconcile.sign-off @ann passed: Ann approved aaaaaaa',
    ])
  })
})

describe('a team has signed off', () => {
  it('by any of its members, where the token may read it', async () => {
    const given = [ann('APPROVED')]
    const team = (github: GitHub): void => {
      github.owner = 'machine'
      github.teams.set('acme/data', ['Ann'])
    }
    expect(await answers('"@acme/data", "@acme/ops"', given, team)).toEqual([
      'reconcile.sign-off @acme/data passed: Ann approved aaaaaaa',
      'reconcile.sign-off @acme/ops failed: nobody has approved aaaaaaa for it',
    ])
  })

  it('not as far as the workflow’s own token can see, which is said', async () => {
    expect(await answers('"@acme/data"', [ann('APPROVED')])).toEqual([
      'reconcile.sign-off @acme/data failed: whether anyone who approved is a member cannot be read: 403 Resource not accessible by integration',
    ])
  })
})

it('nobody has approved where there is no token to ask with', async () => {
  const policy = readPolicy('sign-off: ["@ann"]', 'p.yaml')
  expect((await signOff(7, head, policy, null)).map(({ id, result }) => [id, result])).toEqual([
    ['validation.sign-off', 'failed'],
    ['reconcile.sign-off', 'failed'],
  ])
})

it('reviews that cannot be read are no approval', async () => {
  const answer = { status: 403, message: 'Resource not accessible by integration' }
  expect(
    await answers('"@ann"', [], github =>
      github.faults.push({ method: 'GET', path: /reviews$/, times: 9, answer }),
    ),
  ).toEqual([
    'reconcile.sign-off @ann failed: the reviews cannot be read: 403 Resource not accessible by integration',
  ])
})

;(await withEmbedded())('a move that waits for its people', () => {
  const POLICY = { '.github/rehearse.yaml': 'sign-off: { reconcile: ["@ann"] }\n' }

  it('passes once they approve, and fails again with a new commit; it is not run again for that', async () => {
    await using pull = await PullRequest.of(RIGHT, { base: POLICY })
    // What the pull request says of the policy does not count.
    pull.push({ '.github/rehearse.yaml': 'sign-off: []\n' })
    const first = await pull.run()
    expect(first.status, first.stdout).toBe(1)
    expect(first.outputs.conclusion).toBe('failed')
    expect(pull.comment()).toContain('## ⏳ `item`: waiting for 1 approval')
    expect(pull.comment()).toContain('☐ @\u200bann')
    expect(pull.github.checkRuns).toMatchObject([{ conclusion: 'failure' }])

    const { head } = pull
    pull.github.reviews.push({ login: 'ann', state: 'APPROVED', commit: head })
    const approved = await pull.run({ event: 'pull_request_review' })
    expect(approved.status, approved.stdout).toBe(0)
    expect(approved.stdout).toContain('only sign-off is judged anew')
    expect(approved.stdout).not.toContain('starting the servers')
    expect(approved.outputs).toMatchObject({
      conclusion: 'passed',
      moves: '1',
      'comment-url': first.outputs['comment-url'],
    })
    expect(pull.comment()).toContain('## ✅ `item`: passed')
    expect(pull.comment()).toContain('☑ @\u200bann')
    expect(pull.comment()).toContain(`[Run 101](`)
    expect(pull.github.checkRuns).toMatchObject([
      { conclusion: 'success', output: { title: expect.stringMatching(/^passed/) } },
    ])

    pull.github.reviews.push({ login: 'ann', state: 'CHANGES_REQUESTED', commit: head })
    expect((await pull.run({ event: 'pull_request_review' })).status).toBe(1)
    expect(pull.comment()).toContain('## ⏳ `item`: waiting for 1 approval')

    // The comment alone says enough, where the token may not write check runs.
    pull.github.checkRuns.length = 0
    pull.github.reviews.push({ login: 'ann', state: 'APPROVED', commit: head })
    const again = await pull.run({ event: 'pull_request_review' })
    expect(again.status).toBe(0)
    expect(again.stdout).not.toContain('starting the servers')

    // In the merge queue the approval is still there.
    const queued = await pull.run({ event: 'merge_group' })
    expect(queued.status, queued.stdout).toBe(0)

    pull.push({ 'rows.sql': "insert into item values (1, 'unseen', 2);\n" })
    const later = await pull.run({ event: 'pull_request_review' })
    expect(later.stdout).toContain('starting the servers')
    expect(later.status).toBe(1)
    expect(pull.comment()).toContain('ann approved')
  })
})
