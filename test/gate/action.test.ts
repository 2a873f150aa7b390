import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { needs } from '../needs.ts'
import { withEmbedded, withImage } from '../server/here.ts'
import { sweepingAlone } from '../sweeping.ts'
import { containers, folders, leftBehind } from './left-behind.ts'
import { Login } from './lent.ts'
import { action, commands, step } from './runner.ts'
import { itemMove, many, small, throttled } from './small.ts'

const askedBy = (file: string): string[] => {
  const asked = readFileSync(file, 'utf8').matchAll(/(?:get\w*Input|choice)\(\s*'([\w-]+)'/g)
  return [...new Set([...asked].map(([, name = '']) => name))].sort()
}

describe('action.yml', () => {
  it('is what a runner reads: bundles that are there, and every input that the code asks for', () => {
    const { runs, inputs } = action()
    expect([runs.main, runs.post ?? ''].filter(file => !existsSync(file))).toEqual([])
    expect(askedBy('src/action.ts')).toEqual(Object.keys(inputs).sort())
  })

  it('of the companion is, too', () => {
    const { runs, inputs } = action('companion/action.yml')
    expect(existsSync(join('companion', runs.main))).toBe(true)
    expect(askedBy('src/companion.ts')).toEqual(Object.keys(inputs).sort())
  })
})

describe('the action', () => {
  it('has nothing to rehearse where there is no spec, and a glob of one’s own has to match', async () => {
    await using repository = await small({})
    rmSync(join(repository.folder, 'item.move.yaml'))
    const none = await step('main', repository)
    expect(none.stdout).toContain('No move spec was found; there is nothing to rehearse.')
    expect(none.outputs).toMatchObject({ conclusion: 'passed', 'report-path': 'rehearse-report' })
    expect(none.status).toBe(0)
    const wrong = await step('main', repository, { specs: 'moves/*.move.yaml' })
    expect(commands(wrong.stdout)).toEqual([
      '::error::moves/*.move.yaml matches no file%0A  Globs are looked for from the folder that you are in, and not in node_modules.',
    ])
    expect(wrong.outputs.conclusion).toBe('failed')
    expect(wrong.status).toBe(2)
  })

  it.each([
    [{ 'show-values': 'maybe' }, 'the input show-values is "maybe"%0A  Write one of false, true.'],
    [
      { server: 'podman' },
      'the input server is "podman"%0A  Write one of auto, docker, embedded, native, url.',
    ],
    [
      { 'fail-on': 'notice' },
      'the input fail-on is "notice"%0A  Write one of error, warning, never.',
    ],
  ])('refuses an input that is none of its choices: %o', async (given, says) => {
    await using repository = await small({})
    const { stdout, stderr, status, outputs } = await step('main', repository, given)
    expect(commands(stdout)).toEqual([`::error::${says}`])
    expect(stderr).toBe('')
    expect(outputs.conclusion).toBe('failed')
    expect(status).toBe(2)
  })

  it('has a URL’s password masked before it says anything else', async () => {
    await using repository = await small({})
    const url = 'postgres://me:hunt%20er2@db.example/crm'
    const { stdout, status } = await step('main', repository, { 'source-url': url })
    expect(commands(stdout).slice(0, 3)).toEqual([
      `::add-mask::${url.replaceAll('%', '%25')}`,
      '::add-mask::hunt%2520er2',
      '::add-mask::hunt er2',
    ])
    expect(stdout).toContain('::error::source-url is given, and server is auto')
    expect(status).toBe(2)
  })
})

;(await withEmbedded())('the action, with servers,', () => {
  it('passes: outputs, a summary, a report', async () => {
    await using repository = await small({})
    const outcome = await step('main', repository, { server: 'embedded' })
    expect(outcome.status, outcome.stdout).toBe(0)
    expect(outcome.outputs).toMatchObject({
      conclusion: 'passed',
      'report-path': 'rehearse-report',
    })
    expect(outcome.state.run).toMatch(/^[0-9a-f]{8}$/)
    expect(outcome.summary).toContain('item')
    expect(outcome.summary).toContain('passed')
    expect(outcome.stdout).toContain('3 rows, 9 cells compared, no difference')
    expect(commands(outcome.stdout)).toEqual([
      expect.stringMatching(/^::warning title=validation\.declared-checks /),
    ])
    expect(existsSync(join(repository.folder, 'rehearse-report/item/report.json'))).toBe(true)
    expect(await leftBehind(outcome)).toEqual([])
    const post = await step('post', repository, {}, { state: outcome.state })
    expect(post).toMatchObject({ status: 0, stdout: 'Nothing was left behind.\n', stderr: '' })
  })

  it('fails with the check’s status, or passes the job with fail-on: never and says that it failed; what a spec says is no command to the runner', async () => {
    await using repository = await small({
      'loose.sql': `create table item ("::error::id" integer, name text, price numeric(10, 2));
        insert into item values (1, 'a', 1), (null, 'b', 2);\n`,
      'item.move.yaml': itemMove(
        'schema: [loose.sql]',
        'fields: { id: "::error::id", name: name, price: price }',
        'item.sql',
        '{ table: item, key: ["::error::id"] }',
      ),
    })
    const failed = await step('main', repository, { server: 'embedded', specs: 'item.move.yaml' })
    expect(failed.status).toBe(1)
    expect(failed.outputs.conclusion).toBe('failed')
    expect(failed.summary).toContain('mapping.key')
    expect(failed.stdout).toMatch(
      /^\s+::error::id, of the key that batches go by, is NULL in 1 row/m,
    )
    expect(commands(failed.stdout)).toEqual([
      expect.stringMatching(
        /^::error title=mapping\.key item → item,file=item\.move\.yaml,line=4,col=15::::error::id, of the key/,
      ),
      expect.stringMatching(
        /^::error title=mapping\.key public\.item\.id,file=item\.move\.yaml,line=4/,
      ),
    ])
    const never = await step('main', repository, { server: 'embedded', 'fail-on': 'never' })
    expect(never.status).toBe(0)
    expect(never.outputs.conclusion).toBe('failed')
  })

  it('names the author’s error as an annotation, and still checks the other specs', async () => {
    await using repository = await small({ 'wrong.move.yaml': itemMove('shema: [item.sql]') })
    const { stdout, status, outputs, summary } = await step('main', repository, {
      server: 'embedded',
      specs: 'wrong.move.yaml\nitem.move.yaml',
    })
    const [error, ...more] = commands(stdout)
    expect(error).toMatch(
      /^::error title=wrong%3A the move cannot be checked,file=wrong\.move\.yaml,line=2,col=32::source: unknown key shema%0ADid you mean schema\?/,
    )
    expect(more).toEqual([expect.stringMatching(/^::warning title=validation\.declared-checks /)])
    expect(summary).toContain('passed')
    expect(outputs.conclusion).toBe('failed')
    expect(status).toBe(2)
  })

  it('is cleaned up after by its post step where it was killed', async () => {
    await using _ = await sweepingAlone()
    await using repository = await slow()
    const killed = await step('main', repository, { server: 'embedded' }, whileMoving)
    expect(killed.status).toBeNull()
    expect(folders(killed.pid)).toHaveLength(2)
    const post = await step('post', repository, {}, { state: killed.state })
    expect(
      post.stdout.match(/^ended: folder \S+ \(postgres, (source|target) of run /gm),
    ).toHaveLength(2)
    expect(post.status).toBe(0)
    expect(await leftBehind(killed)).toEqual([])
  })
})

const whileMoving: Parameters<typeof step>[3] = {
  when: ['moving the rows', pid => process.kill(pid, 'SIGKILL')],
}

const slow = () => small({ 'rows.sql': many(20_000), 'item.move.yaml': throttled(itemMove()) })

withImage('postgres:18')('the action, with containers,', () => {
  it('is cleaned up after by its post step where it was killed, which names each container', async () => {
    await using _ = await sweepingAlone()
    await using repository = await slow()
    const killed = await step('main', repository, { server: 'docker' }, whileMoving)
    expect(killed.status).toBeNull()
    const names = containers(killed.pid)
    expect(names).toHaveLength(2)
    const post = await step('post', repository, {}, { state: killed.state })
    const ended = post.stdout.matchAll(
      /^ended: container (\S+) \(postgres:18, (?:source|target) of run [0-9a-f]{8}\)$/gm,
    )
    expect([...ended].map(([, name]) => name).sort()).toEqual(names.sort())
    expect(post.status).toBe(0)
    expect(await leftBehind(killed)).toEqual([])
  })
})

describe('the action, on a lent server,', needs('postgres'), () => {
  it('is cleaned up after by its post step where it was killed, and never shows the password', async () => {
    await using login = await Login.of('postgres', inject('servers').postgres ?? '')
    await using repository = await slow()
    const given = { server: 'url', 'source-url': login.url, 'target-url': login.url }
    const killed = await step('main', repository, given, whileMoving)
    const left = await login.databases()
    expect(left.filter(name => name.startsWith(`rehearse_${killed.state.run}_`))).toEqual(left)
    expect(left.length).toBeGreaterThan(1)
    const post = await step('post', repository, given, { state: killed.state })
    expect(post.status).toBe(0)
    expect(
      [...post.stdout.matchAll(/^ended: database (\S+) /gm)].map(match => match[1]).sort(),
    ).toEqual(left)
    expect(await login.databases()).toEqual([])
    const masks = killed.stdout.split('\n').filter(line => line.startsWith('::add-mask::'))
    const shown = killed.stdout.split('\n').filter(line => !masks.includes(line))
    expect(shown.join('\n') + post.stdout).not.toContain(login.password)
  })
})
