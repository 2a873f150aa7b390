import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { commands } from '../gate/runner.ts'
import { itemMove } from '../gate/small.ts'
import { PullRequest, WRONG } from './pull-request.ts'

describe('a pull request whose spec is wrong', () => {
  it('fails; the comment, the check run and the annotation say where and what to write instead', async () => {
    await using pull = await PullRequest.of(WRONG)
    const { status, outputs, stdout, summary } = await pull.run()
    expect(status, stdout).toBe(2)
    expect(summary).toMatch(/^## ❌ `item`: could not be checked\n\n❌ `item\.move\.yaml:2`/)
    const text = pull.comment()
    expect(text).toContain(`## ❌ \`item\`: could not be checked, at \`${pull.head.slice(0, 7)}\``)
    expect(text).toContain(
      `[\`item.move.yaml:2\`](https://github.test/acme/shop/blob/${pull.head}/item.move.yaml#L2)`,
    )
    expect(text).toContain('source: unknown key shema')
    expect(text).toContain('Did you mean schema?')
    expect(outputs).toEqual({
      conclusion: 'failed',
      'report-path': 'rehearse-report',
      'comment-url': 'https://github.test/acme/shop/pull/7#issuecomment-1001',
      moves: '1',
      passed: '0',
      failed: '0',
      warned: '0',
      'not-covered': '0',
    })
    expect(pull.github.checkRuns).toMatchObject([
      {
        name: 'rehearse / item',
        head_sha: pull.head,
        conclusion: 'failure',
        annotations: [{ path: 'item.move.yaml', start_line: 2, annotation_level: 'failure' }],
      },
    ])
    expect(commands(stdout).filter(line => line.startsWith('::error'))).toEqual([
      expect.stringMatching(
        /^::error title=item%3A the move cannot be checked,file=item\.move\.yaml,line=2,col=32::source: unknown key shema%0ADid you mean schema\?/,
      ),
    ])
    expect(commands(stdout)).toContain('::add-mask::test-token')
  })

  it('has one comment, found over all pages among those of others, and patched in place', async () => {
    await using pull = await PullRequest.of(WRONG)
    for (let id = 1; id <= 130; id++)
      pull.github.comments.push({ id, login: 'ann', type: 'User', body: `comment ${id}` })
    await pull.run()
    const forged = pull.comment().replace('could not be checked', 'passed')
    pull.github.comments.unshift({ id: 0, login: 'eve', type: 'User', body: forged })
    const [ours] = pull.github.comments.splice(-1)
    if (ours) pull.github.comments.splice(120, 0, ours)
    pull.push({ 'item.move.yaml': itemMove('shemas: [item.sql]') })
    await pull.run()
    expect(pull.github.comments).toHaveLength(132)
    expect(pull.github.comments[0]?.body).toBe(forged)
    expect(ours?.body).toContain('source: unknown key shemas')
  })

  it('is not written again by a run that has nothing new to say', async () => {
    await using pull = await PullRequest.of(WRONG)
    await pull.run()
    const before = pull.comment()
    const { outputs } = await pull.run({ attempt: 2, run: 101 })
    expect(outputs['comment-url']).toContain('#issuecomment-')
    expect(pull.comment()).toBe(before)
    expect(pull.github.writes().filter(w => w.includes('comments'))).toHaveLength(1)
  })

  it('is brought to green by a change that touches no move any more, and none is made for that', async () => {
    await using pull = await PullRequest.of({ 'README.md': 'more\n' }, { base: WRONG })
    const { status, outputs, stdout } = await pull.run()
    expect(status, stdout).toBe(0)
    expect(stdout).toContain('None of the 1 moves is touched')
    expect(outputs).toMatchObject({ conclusion: 'passed', moves: '0', 'comment-url': '' })
    expect(pull.github.writes()).toEqual([])
    pull.push({ 'item.move.yaml': itemMove('shemas: [item.sql]') })
    expect((await pull.run()).status).toBe(2)
    pull.push(WRONG)
    expect((await pull.run()).status).toBe(0)
    expect(pull.comment()).toContain(`✅ **No move to rehearse** at \`${pull.head.slice(0, 7)}\`.`)
    expect(pull.comment()).toContain('1 move stands in the repository untouched')
  })

  it.each([
    ['never', 0],
    ['on-failure', 1],
  ])('has, with comment: %s, %i comments', async (mode, comments) => {
    await using pull = await PullRequest.of(WRONG)
    expect((await pull.run({ inputs: { comment: mode } })).status).toBe(2)
    expect(pull.github.comments).toHaveLength(comments)
  })

  it('says that a spec is gone', async () => {
    await using pull = await PullRequest.of(WRONG)
    await pull.run()
    pull.base = pull.head
    pull.push({ 'item.move.yaml': null })
    expect((await pull.run()).status).toBe(0)
    expect(pull.comment()).toContain('Removed: `item.move.yaml`')
  })
})

it('a spec’s name is no Markdown, no mention, no link and no command', async () => {
  const name = '::error::@everyone ![x](y) <b>|`.move.yaml'
  await using pull = await PullRequest.of({ [name]: WRONG['item.move.yaml'] })
  const { status, stdout } = await pull.run()
  expect(status, stdout).toBe(2)
  const text = pull.comment()
  expect(text).toContain(
    `[\`\`${name}:2\`\`](https://github.test/acme/shop/blob/${pull.head}/%3A%3Aerror%3A%3A%40everyone%20%21%5Bx%5D%28y%29%20%3Cb%3E%7C%60.move.yaml#L2)`,
  )
  expect(text.replace(/(`+)[^\n]*?[^`]\1(?!`)/g, '')).not.toMatch(/@everyone|<b>|!\[/)
  expect(pull.github.checkRuns[0]?.annotations[0]?.path).toBe(name)
  expect(commands(stdout).filter(line => line.startsWith('::error'))).toEqual([
    expect.stringContaining('file=%3A%3Aerror%3A%3A@everyone ![x](y) <b>|`.move.yaml,line=2'),
  ])
})

describe('runs of one pull request that overlap', () => {
  it('leave the word to the newest commit, and of one commit to the newest run', async () => {
    await using pull = await PullRequest.of(WRONG)
    await pull.run({ run: 300 })
    const newest = pull.comment()
    await pull.run({ run: 200 })
    expect(pull.comment()).toBe(newest)
    const old = pull.head
    pull.push({ 'item.move.yaml': itemMove('shemas: [item.sql]') })
    await pull.run({ run: 301 })
    const now = pull.comment()
    const { head } = pull
    pull.head = old
    const { stdout, status } = await pull.run({ run: 302 })
    expect(status).toBe(2)
    expect(stdout).toContain(
      `The comment was left to a newer run: the head is now ${head.slice(0, 7)}`,
    )
    expect(pull.comment()).toBe(now)
  })
})

describe('a token that only reads, as from a fork and of Dependabot’s,', () => {
  it('changes no verdict; the comment goes to the summary, with the reason', async () => {
    await using pull = await PullRequest.of(WRONG)
    pull.github.readOnly = true
    const { status, outputs, summary, stdout } = await pull.run()
    expect(status).toBe(2)
    expect(outputs).toMatchObject({ conclusion: 'failed', 'comment-url': '' })
    expect(summary).toMatch(
      /^> The comment was not written: the token may not \(403 Resource not accessible by integration\)/,
    )
    expect(summary).toContain('source: unknown key shema')
    expect(commands(stdout).filter(line => line.startsWith('::warning::'))).toHaveLength(2)
    expect(pull.github.comments).toEqual([])
    const file = join(pull.repository.folder, 'rehearse-report/comment.md')
    expect(summary).toContain(readFileSync(file, 'utf8').trimEnd())
  })

  it('is none at all: every move is checked, and the summary has the comment', async () => {
    await using pull = await PullRequest.of(WRONG)
    const { status, summary } = await pull.run({ inputs: { token: '' } })
    expect(status).toBe(2)
    expect(summary).toMatch(/^> The comment was not written: there is no token\./)
    expect(pull.github.requests).toEqual([])
  })
})

describe('GitHub that is not at its best', () => {
  const limited = { 'retry-after': '1' }
  it.each([
    ['an error of its own', { status: 502, message: 'Bad Gateway' }],
    ['a lost connection', 'drop' as const],
    ['too many requests', { status: 429, message: 'Too many requests' }],
    [
      'a spent limit',
      {
        status: 403,
        message: 'API rate limit exceeded',
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1' },
      },
    ],
    [
      'a secondary limit',
      { status: 403, message: 'You have exceeded a secondary rate limit', headers: limited },
    ],
  ])('is asked again after %s', async (_, answer) => {
    await using pull = await PullRequest.of(WRONG)
    pull.github.faults.push({ method: 'POST', path: /comments$/, times: 1, answer })
    pull.github.faults.push({ method: 'GET', path: /comments$/, times: 1, answer })
    const { status, outputs, stdout } = await pull.run()
    expect(status, stdout).toBe(2)
    expect(pull.comment()).toContain('source: unknown key shema')
    expect(outputs['comment-url']).not.toBe('')
  })

  it('is given up in the end; the verdict stands, and the summary has the comment', async () => {
    await using pull = await PullRequest.of(WRONG)
    const answer = { status: 422, message: 'Validation Failed' }
    pull.github.faults.push({ method: 'POST', path: /./, times: 99, answer })
    const { status, summary } = await pull.run()
    expect(status).toBe(2)
    expect(summary).toMatch(
      /^> The comment was not written: GitHub did not take it: 422 Validation Failed/,
    )
  })

  it('lives below /api/v3 on an enterprise server', async () => {
    await using pull = await PullRequest.of(WRONG, { enterprise: true })
    expect((await pull.run()).status).toBe(2)
    expect(pull.comment()).toContain('source: unknown key shema')
    expect(pull.github.checkRuns).toHaveLength(1)
  })
})
