import { describe, expect, it } from 'vitest'
import { commands } from '../gate/runner.ts'
import { PullRequest, RIGHT, WRONG } from './pull-request.ts'

describe('the event', () => {
  it('of a merge queue has the same verdict and no comment', async () => {
    await using pull = await PullRequest.of(WRONG)
    const { status, outputs } = await pull.run({ event: 'merge_group' })
    expect(status).toBe(2)
    expect(outputs).toMatchObject({ conclusion: 'failed', 'comment-url': '', moves: '1' })
    expect(pull.github.comments).toEqual([])
    expect(pull.github.checkRuns).toMatchObject([{ name: 'rehearse / item', head_sha: pull.head }])
  })

  it.each(['push', 'workflow_dispatch', 'schedule'])('%s has the same verdict', async event => {
    await using pull = await PullRequest.of(WRONG)
    const { status, outputs } = await pull.run({ event })
    expect(status).toBe(2)
    expect(outputs.moves).toBe('1')
    expect(pull.github.comments).toEqual([])
  })

  it('of a review checks the moves where no run over this commit has a verdict', async () => {
    await using pull = await PullRequest.of(WRONG)
    expect((await pull.run()).status).toBe(2)
    pull.push({ 'item.move.yaml': `${WRONG['item.move.yaml']}# more\n` })
    for (let time = 0; time < 2; time++) {
      const { status, stdout } = await pull.run({ event: 'pull_request_review' })
      expect(stdout).not.toContain('only sign-off is judged anew')
      expect(status).toBe(2)
    }
    expect(pull.comment()).toContain(`at \`${pull.head.slice(0, 7)}\``)
  })

  it('pull_request_target is refused before anything of the pull request is read', async () => {
    await using pull = await PullRequest.of(WRONG)
    const { status, stdout, outputs } = await pull.run({ event: 'pull_request_target' })
    expect(status).toBe(2)
    expect(commands(stdout).at(-1)).toMatch(/^::error::this workflow runs on pull_request_target/)
    expect(outputs).toMatchObject({ conclusion: 'failed', moves: '0' })
    expect(pull.github.requests).toEqual([])
  })

  it('is about what GitHub lists, where the checkout has no history', async () => {
    await using pull = await PullRequest.of({ ...RIGHT, 'README.md': 'more\n' })
    using clone = pull.repository.shallow()
    pull.github.changed = Array.from({ length: 150 }, (_, i) => ({
      filename: `docs/${i}.md`,
      status: 'modified',
    }))
    for (const event of ['pull_request', 'merge_group', 'push']) {
      const { status, stdout } = await pull.run({ event, folder: clone.folder })
      expect(stdout).toContain('None of the 1 moves is touched')
      expect(status).toBe(0)
    }
  })
})
