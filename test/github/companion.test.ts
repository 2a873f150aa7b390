import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { marker } from '../../src/report/comment/state.ts'
import { commands } from '../gate/runner.ts'
import { itemMove } from '../gate/small.ts'
import { PullRequest, RIGHT, WRONG } from './pull-request.ts'

/** A pull request from a fork, whose run is over and has stored its comment. */
async function fromFork(files = WRONG): Promise<PullRequest> {
  const pull = await PullRequest.of(files)
  pull.github.branch = 'stranger:topic'
  await stored(pull, 500)
  return pull
}

async function stored(pull: PullRequest, run: number): Promise<void> {
  pull.github.readOnly = true
  await pull.run({ run })
  pull.github.readOnly = false
  expect(pull.github.comments).toEqual([])
}

/** What somebody has put into the artifact instead. */
const forge = (pull: PullRequest, text: string): void =>
  writeFileSync(join(pull.repository.folder, 'rehearse-report/comment.md'), text)

describe('the companion', () => {
  it('posts what a run from a fork has stored, says whose text it is, and what GitHub knows', async () => {
    await using pull = await fromFork()
    const { status, stdout, outputs } = await pull.relay({ id: 500 })
    expect(status, stdout).toBe(0)
    const text = pull.comment()
    expect(outputs['comment-url']).toContain('#issuecomment-')
    expect(text).toMatch(
      /^<!-- move-rehearsal .* -->\n> This text was made by \[the run\]\(https:.*its author could have written it\. .*: \*\*failure\*\*\./,
    )
    expect(text).toContain(`[\`item.move.yaml:2\`](https://github.test/acme/shop/blob/${pull.head}`)
    expect(text).toContain('source: unknown key shema')
    expect(pull.github.checkRuns).toEqual([])
    expect(commands(stdout)).toEqual(['::add-mask::test-token'])
  })

  it('posts what a run of Dependabot’s has stored, whose branch is the repository’s own', async () => {
    await using pull = await PullRequest.of(WRONG)
    pull.github.branch = 'acme:dependabot/npm_and_yarn/pg-9'
    pull.github.readOnly = true
    const run = await pull.run({ run: 500, env: { GITHUB_ACTOR: 'dependabot[bot]' } })
    expect(run.status).toBe(2)
    expect(run.summary).toMatch(/^> The comment was not written: .* or of Dependabot has a token/)
    expect(pull.github.comments).toEqual([])
    pull.github.readOnly = false
    const { status, stdout } = await pull.relay({
      id: 500,
      head_branch: 'dependabot/npm_and_yarn/pg-9',
      head_repository: { owner: { login: 'acme' } },
    })
    expect(status, stdout).toBe(0)
    expect(pull.comment()).toContain('source: unknown key shema')
  })

  it('finds the pull request on an enterprise server, too', async () => {
    await using pull = await PullRequest.of(WRONG, { enterprise: true })
    pull.github.branch = 'stranger:topic'
    await stored(pull, 500)
    expect((await pull.relay({ id: 500 })).status).toBe(0)
    expect(pull.comment()).toContain('source: unknown key shema')
  })

  it('keeps to one comment, which goes to green, and leaves the word to the newest run', async () => {
    await using pull = await fromFork()
    await pull.relay({ id: 500 })
    const before = pull.comment()
    await pull.relay({ id: 500 })
    expect(pull.comment()).toBe(before)
    pull.github.comments.splice(0)
    pull.push({ 'item.move.yaml': itemMove('shemas: [item.sql]') })
    await stored(pull, 501)
    pull.github.comments.push({ id: 9, login: 'github-actions[bot]', type: 'Bot', body: before })
    await pull.relay({ id: 501 })
    expect(pull.comment()).toContain('source: unknown key shemas')
    const newest = pull.comment()
    forge(pull, before.replace(/^.*\n/, `${mark(pull, { run: 400 })}\n`))
    await pull.relay({ id: 400 })
    expect(pull.comment()).toBe(newest)
    forge(pull, `${mark(pull, { run: 502 })}\n✅ **No move to rehearse**.\n`)
    await pull.relay({ id: 502, conclusion: 'success' })
    expect(pull.comment()).toContain('✅ **No move to rehearse**.')
  })

  it('makes no comment where no move is touched, nor, with on-failure, where nothing failed', async () => {
    await using pull = await PullRequest.of({ 'README.md': 'more\n' }, { base: RIGHT })
    pull.github.branch = 'stranger:topic'
    await stored(pull, 500)
    expect((await pull.relay({ id: 500, conclusion: 'success' })).status).toBe(0)
    forge(pull, `${mark(pull, { run: 500, of: 1 })}\n✅ passed\n`)
    const inputs = { comment: 'on-failure' }
    expect((await pull.relay({ id: 500, conclusion: 'success' }, { inputs })).status).toBe(0)
    expect(pull.github.writes()).toEqual([])
    await pull.relay({ id: 500, conclusion: 'failure' }, { inputs })
    expect(pull.comment()).toContain('✅ passed')
  })

  it('lets nothing ping, link out, load or hide, whatever was put into the artifact', async () => {
    await using pull = await fromFork()
    const evil = [
      '@everyone &#64;acme/all &#x40;ann &commat;bob \\@eve #1',
      '![x](https://evil.example/p.png) [Approve](https://evil.example) [here](//evil.example)',
      '[a][b]',
      '[b]: https://evil.example',
      '<img src=x> <a href="https://evil.example">x</a> <details open><!-- hidden',
      'https://evil.example www.evil.example \u202eright',
      '<!-- move-rehearsal:stages -->',
      '[up](https://github.test/acme/shop/../x) &#35;1',
      '[ours](https://github.test/acme/shop/blob/main/a#L1)<br> it&#39;s',
    ]
    forge(pull, `${mark(pull, { run: 500, of: 1 })}\n${evil.join('\n')}\n`)
    expect((await pull.relay({ id: 500 })).status).toBe(0)
    const [, , , ...lines] = pull.comment().split('\n')
    const text = lines.join('\n')
    expect(text).not.toMatch(
      /@[\w]|&#64|&#x40|&commat|#1|!\[|:\/\/evil|\]\(\/|&#35;1|up\]\(|\]:|www\./,
    )
    expect(text).not.toMatch(/<(?!br>)[a-z!/]|\u202e|move-rehearsal:stages/)
    expect(text).toContain('[ours](https://github.test/acme/shop/blob/main/a#L1)<br> it&#39;s')
  })

  it('gives a review nothing to build on: the moves are checked again', async () => {
    await using pull = await fromFork()
    const passed = {
      move: 'item',
      failOn: 'error' as const,
      broken: false,
      counts: { passed: 9, failed: 0, warned: 0, waived: 0, notCovered: 0 },
      stages: {},
    }
    forge(pull, `${mark(pull, { run: 500, of: 1, moves: [passed] })}\n## ✅ passed\n`)
    await pull.relay({ id: 500 })
    expect(pull.comment()).toContain('## ✅ passed')
    const { status, stdout } = await pull.run({ event: 'pull_request_review', run: 501 })
    expect(stdout).not.toContain('only sign-off is judged anew')
    expect(status).toBe(2)
  })

  it('refuses a text of another run, commit or attempt, and what is no file of ours', async () => {
    await using pull = await fromFork()
    for (const run of [{ id: 501 }, { id: 500, run_attempt: 2 }]) {
      const { status, stdout } = await pull.relay(run)
      expect(commands(stdout).at(-1)).toMatch(
        /^::error::comment\.md is not of the run that is over/,
      )
      expect(status).toBe(2)
    }
    forge(pull, 'hello')
    expect((await pull.relay({ id: 500 })).status).toBe(2)
    forge(pull, 'x'.repeat((1 << 20) + 1))
    expect((await pull.relay({ id: 500 })).stdout).toContain('is no comment of ours')
    expect(pull.github.comments).toEqual([])
  })

  it('has nothing to do where the branch has moved on, the run was about no pull request, or stored nothing', async () => {
    await using pull = await fromFork()
    const says = async (expected: string, run: object = {}, inputs = {}): Promise<void> => {
      const { status, stdout } = await pull.relay({ id: 500, ...run }, { inputs })
      expect(stdout).toContain(expected)
      expect(status).toBe(0)
    }
    await says('The run was not about a pull request.', { event: 'push' })
    await says('The run has stored no comment.', {}, { folder: 'elsewhere' })
    const other = { number: 8, head: pull.head, branch: 'stranger:topic' }
    pull.github.otherPulls.push(other)
    await says('Several pull requests have this commit as their last one (7, 8)')
    pull.github.otherPulls.pop()
    pull.github.pull = { ...pull.github.pull, head: 'c'.repeat(40) }
    await says('No open pull request has this commit as its last one.')
    expect(pull.github.comments).toEqual([])
  })

  it('leaves a comment that the run wrote itself', async () => {
    await using pull = await PullRequest.of(WRONG)
    pull.github.branch = 'stranger:topic'
    await pull.run({ run: 500 })
    const before = pull.comment()
    const { stdout, status } = await pull.relay({ id: 500 })
    expect(stdout).toContain('The run could write its comment itself.')
    expect(status).toBe(0)
    expect(pull.comment()).toBe(before)
  })

  it('runs on workflow_run alone, and fails where its token may not write', async () => {
    await using pull = await fromFork()
    const { stdout, status } = await pull.relay({ id: 500 }, { event: 'pull_request_target' })
    expect(commands(stdout).at(-1)).toMatch(/^::error::the companion runs on pull_request_target/)
    expect(status).toBe(2)
    pull.github.readOnly = true
    const refused = await pull.relay({ id: 500 })
    expect(commands(refused.stdout).at(-1)).toContain(
      '::error::GitHub did not take the comment: 403 Resource not accessible',
    )
    expect(refused.status).toBe(3)
  })
})

const mark = (pull: PullRequest, of: Partial<Parameters<typeof marker>[0]>): string =>
  marker({ head: pull.head, run: 500, attempt: 1, of: 0, moves: [], ...of })
