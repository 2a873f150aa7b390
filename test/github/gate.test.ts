import { describe, expect, it } from 'vitest'
import { leftBehind } from '../gate/left-behind.ts'
import { commands } from '../gate/runner.ts'
import { itemMove, many, throttled } from '../gate/small.ts'
import { withEmbedded } from '../server/here.ts'
import { PullRequest, RIGHT, WRONG } from './pull-request.ts'

const policy = (text: string) => ({ '.github/rehearse.yaml': text })

describe('the policy', () => {
  it('of the base is asked of GitHub where the checkout lacks it', async () => {
    await using pull = await PullRequest.of({
      'item.move.yaml': itemMove('image: evil.example/postgres:18, schema: [item.sql]'),
    })
    using clone = pull.repository.shallow()
    pull.github.changed = [{ filename: 'item.move.yaml', status: 'added' }]
    pull.github.contents.set(
      `${pull.base}:.github/rehearse.yaml`,
      'allow-images: ["registry.example/*"]\n',
    )
    const { status, stdout } = await pull.run({ folder: clone.folder })
    expect(status).toBe(2)
    expect(stdout).toContain(
      'item.move.yaml:2:39: source.image: the policy does not allow evil.example/postgres:18',
    )
    expect(pull.comment()).toContain('Allowed: registry.example/')
  })

  it('that cannot be read opens no gate', async () => {
    await using pull = await PullRequest.of(RIGHT)
    using clone = pull.repository.shallow()
    const answer = { status: 403, message: 'Resource not accessible by integration' }
    pull.github.faults.push({ method: 'GET', path: /contents/, times: 9, answer })
    pull.github.changed = [{ filename: 'item.move.yaml', status: 'added' }]
    const { status, stdout, outputs } = await pull.run({ folder: clone.folder })
    expect(status).toBe(3)
    expect(commands(stdout).at(-1)).toMatch(
      /^::error title=item%3A the move cannot be checked::the policy \.github\/rehearse\.yaml of the base [0-9a-f]{7} cannot be read: 403/,
    )
    expect(outputs).toMatchObject({ conclusion: 'failed', moves: '1', failed: '0' })
    expect(pull.comment()).toContain('cannot be read: 403')
  })

  it('that is wrong, or is named and not there, is said with its place', async () => {
    await using pull = await PullRequest.of(RIGHT, { base: policy('requre: [spec]\n') })
    const wrong = await pull.run()
    expect(wrong.status).toBe(2)
    expect(wrong.stdout).toContain('.github/rehearse.yaml:1:1: unknown key requre')
    expect(commands(wrong.stdout).at(-1)).toMatch(
      /^::error title=item%3A the move cannot be checked,file=\.github\/rehearse\.yaml,line=1,col=1::unknown key requre/,
    )
    expect(wrong.outputs).toMatchObject({ conclusion: 'failed', moves: '1', passed: '0' })
    expect(pull.comment()).toContain('## ❌ `item`: could not be checked')
    expect(pull.comment()).toContain('unknown key requre')
    expect(pull.github.checkRuns).toMatchObject([
      { name: 'rehearse / item', conclusion: 'failure' },
    ])
    const missing = await pull.run({ inputs: { policy: 'ops/rehearse.yaml' } })
    expect(missing.status).toBe(2)
    expect(missing.stdout).toContain('there is no policy ops/rehearse.yaml')
    expect(pull.comment()).toContain('there is no policy ops/rehearse.yaml')
  })

  it('that is wrong fails a change that touches no move, too, and makes no comment', async () => {
    const base = { ...RIGHT, ...policy('a: b\n') }
    await using pull = await PullRequest.of({ 'README.md': 'x' }, { base })
    const { status, stdout } = await pull.run()
    expect(status).toBe(2)
    expect(stdout).toContain('.github/rehearse.yaml:1:1: unknown key a')
    expect(pull.github.writes()).toEqual([])
  })

  it('that is wrong lets no approval turn the job green', async () => {
    await using pull = await PullRequest.of(RIGHT, { base: policy('requre: [spec]\n') })
    expect((await pull.run({ event: 'pull_request_review' })).status).toBe(2)
    expect(pull.comment()).toContain('unknown key requre')
  })
})

it('annotations come fifty at a time, errors first; the runner’s own are ten', async () => {
  const wrong = Array.from({ length: 120 }, (_, i) => `wrong-${i}: x\n`).join('')
  await using pull = await PullRequest.of({ 'item.move.yaml': `${itemMove()}${wrong}` })
  const { status, stdout } = await pull.run()
  expect(status).toBe(2)
  expect(pull.github.checkRuns[0]?.annotations.map(({ start_line }) => start_line)).toEqual(
    Array.from({ length: 120 }, (_, i) => 5 + i),
  )
  expect(pull.github.writes().filter(write => write.includes('check-runs'))).toHaveLength(3)
  expect(commands(stdout).filter(line => line.startsWith('::error'))).toHaveLength(10)
  expect(pull.comment()).toContain('and 110 more: see the annotations')
})

it('two runs that make the comment at once leave one', async () => {
  await using pull = await PullRequest.of(WRONG)
  await pull.run()
  const [first] = pull.github.comments.splice(0)
  // Both have looked, and neither saw one: GitHub shows the other's only afterwards.
  if (first) pull.github.late = { ...first, id: 1 }
  const { status, outputs } = await pull.run()
  expect(status).toBe(2)
  expect(pull.comment()).toContain('source: unknown key shema')
  expect(outputs['comment-url']).toContain('#issuecomment-1')
})

;(await withEmbedded())('with servers', () => {
  it('what the policy requires fails the job where it is not covered or missing; nobody waives it', async () => {
    const base = policy('require: [mapping, reconcile]\nfail-on: warning\n')
    await using pull = await PullRequest.of(
      {
        'item.move.yaml': `${itemMove()}waive: [{ check: validation.declared-checks, why: few }]
cutover: { steps: [backfill] }
`,
      },
      { base },
    )
    const { status, outputs, summary, stdout } = await pull.run()
    expect(status, stdout).toBe(1)
    expect(outputs).toMatchObject({ conclusion: 'failed', moves: '1', failed: '1' })
    expect(Number(outputs.passed)).toBeGreaterThan(10)
    expect(pull.comment()).toContain('**spec.required** · `reconcile`')
    expect(pull.comment()).toContain(
      `[\`.github/rehearse.yaml:1\`](https://github.test/acme/shop/blob/${pull.head}/.github/rehearse.yaml#L1)`,
    )
    expect(summary).toContain('the policy requires reconcile')
    expect(summary).not.toContain('<!-- move-rehearsal')
  })

  it('several moves share one comment, each with a check run of its own, up by what they watch', async () => {
    const watching = `${itemMove()}watch: [prisma/**]\n`
    await using pull = await PullRequest.of(
      { 'prisma/schema.prisma': 'model\n', 'b.move.yaml': itemMove('shema: [item.sql]') },
      { base: { 'a.move.yaml': watching, 'c.move.yaml': itemMove() } },
    )
    const { status, outputs, stdout } = await pull.run()
    expect(status, stdout).toBe(2)
    expect(outputs).toMatchObject({ conclusion: 'failed', moves: '2', failed: '0' })
    expect(pull.github.checkRuns).toMatchObject([
      { name: 'rehearse / item', conclusion: 'success' },
      { name: 'rehearse / b', conclusion: 'failure' },
    ])
    const text = pull.comment()
    expect(text).toContain('## ❌ 1 of 2 moves failed')
    expect(text).toContain('- ✅ `item`: passed')
    expect(text).toContain('- ❌ `b`: could not be checked')
  })

  it('a comment is silent on-failure until something fails, and is rewritten to green when it is mended', async () => {
    await using pull = await PullRequest.of(RIGHT)
    const inputs = { comment: 'on-failure' }
    const first = await pull.run({ inputs })
    expect(first.status, first.stdout).toBe(0)
    expect(first.outputs).toMatchObject({ conclusion: 'passed', 'comment-url': '', failed: '0' })
    expect(pull.github.comments).toEqual([])
    expect(pull.github.checkRuns).toMatchObject([{ conclusion: 'success' }])
    pull.push(WRONG)
    expect((await pull.run({ inputs })).status).toBe(2)
    expect(pull.comment()).toContain('## ❌ `item`: could not be checked')
    pull.push(RIGHT)
    expect((await pull.run({ inputs })).status).toBe(0)
    expect(pull.comment()).toContain('## ✅ `item`: passed')
    expect(pull.comment()).not.toContain('What blocks')
  })

  it('a cancelled run says nothing, so that what was known stays', async () => {
    await using pull = await PullRequest.of({
      'rows.sql': many(20_000),
      'item.move.yaml': throttled(itemMove()),
    })
    const cancelled = await pull.run({
      when: ['moving the rows', pid => process.kill(pid, 'SIGINT')],
    })
    expect(cancelled.status).toBe(130)
    expect(cancelled.outputs.conclusion).toBe('failed')
    expect(pull.github.writes()).toEqual([])
    expect(await leftBehind(cancelled)).toEqual([])
  })
})
