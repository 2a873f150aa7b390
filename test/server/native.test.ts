import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { temporaryFolders } from '../../src/server/folder.ts'
import { native } from '../../src/server/native.ts'
import { isRoot, unprivileged } from '../../src/server/user.ts'
import { docker } from '../docker.ts'
import { ask } from './ask.ts'
import {
  commandLines,
  failure,
  request,
  serverError,
  watched,
  withImage,
  withNative,
} from './here.ts'

const foldersOf = (run: string): string[] =>
  temporaryFolders()
    .flatMap(within => readdirSync(within).map(name => join(within, name)))
    .filter(path => path.includes('rehearse-native-'))
    .filter(path => {
      const label = join(path, 'owner.json')
      return existsSync(label) && readFileSync(label, 'utf8').includes(JSON.stringify(run))
    })

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

/** Debian bookworm's: settings of a spec, how the server tells them, what it says of a setting that it does not know. */
const KINDS: [EngineName, string, Record<string, string>, string, unknown[], string][] = [
  [
    'postgres',
    '15',
    { work_mem: '3MB' },
    `select current_setting('work_mem'), current_setting('fsync'), current_setting('listen_addresses'), upper('é'), 'B' < 'a'`,
    ['3MB', 'off', '127.0.0.1', 'É', true],
    'data/postmaster.pid',
  ],
  [
    'mariadb',
    '10.11',
    { max_connections: '77' },
    'select @@max_connections, @@local_infile, @@bind_address, user()',
    [77, 1, '127.0.0.1', 'root@127.0.0.1'],
    'data/ibdata1',
  ],
]

for (const [engine, version, settings, sql, answers, data] of KINDS) {
  const suite = await withNative(engine, version)
  suite(`${engine}:${version} of this machine`, () => {
    test('serves the spec’s settings over loopback, as no root, and nobody without its password, which stands nowhere', async () => {
      const wanted = request({ engine, version, settings })
      const { result, seen } = await watched(native.start(wanted))
      const [folder = 'none'] = foldersOf(wanted.run)
      {
        await using server = result
        expect(server.version.startsWith(`${version}.`)).toBe(true)
        expect(server.provider).toBe('native')
        const url = new URL(await server.url())
        expect(await ask(url.href, sql)).toEqual(answers)
        const { password } = url
        expect(password.length).toBeGreaterThanOrEqual(20)
        expect([...seen].filter(line => line.includes(folder))).not.toEqual([])
        expect([...seen].filter(line => line.includes(password))).toEqual([])
        expect(files(folder).filter(file => readFileSync(file).includes(password))).toEqual([])
        expect(await server.log(1000)).not.toContain(password)
        if (isRoot()) expect(lstatSync(join(folder, data)).uid).toBe(unprivileged()?.uid)
        for (const wrong of ['wrong', '']) {
          url.password = wrong
          expect(await failure(ask(url.href, 'select 1'))).toMatchObject({
            message: expect.stringMatching(/password|denied/i),
          })
        }
        expect(await server.alive()).toBe(true)
      }
      expect(existsSync(folder)).toBe(false)
      expect(commandLines().filter(line => line.includes(folder))).toEqual([])
    })

    test('a setting that it does not know is named, and nothing is left', async () => {
      const wanted = request({ engine, version, settings: { shared_bufers: '1GB' } })
      const error = await serverError(native.start(wanted))
      expect(error.message).toContain('the setting shared_bufers')
      expect(error.fix).toContain('shared_bufers')
      expect(foldersOf(wanted.run)).toEqual([])
    })

    test.each([
      ['its data folder is made', 'initial'],
      ['its process starts', 'server.json'],
    ])('nothing is left when it is told to stop while %s', async (_, sign) => {
      const stop = new AbortController()
      const wanted = request({ engine, version, signal: stop.signal })
      const start = native.start(wanted)
      const failed = failure(start)
      let folder = 'none'
      const timer = setInterval(() => {
        const found = foldersOf(wanted.run).find(path => existsSync(join(path, sign)))
        if (found === undefined) return
        folder = found
        stop.abort(new Error('told to stop'))
      }, 3)
      expect(await failed.finally(() => clearInterval(timer))).toMatchObject({
        message: 'told to stop',
      })
      expect(foldersOf(wanted.run)).toEqual([])
      expect(commandLines().filter(line => line.includes(folder))).toEqual([])
    })

    test('a version that is not installed is said, with the one that is', async () => {
      const error = await serverError(native.start(request({ engine, version: '4.2' })))
      expect(error.message).toMatch(
        new RegExp(
          `${engine} ${version}\\.\\S+ .*is installed on this machine, and the spec asks for ${engine}:4.2$`,
        ),
      )
    })
  })
}

test('an image of its own is more than an installed server can do', async () => {
  expect(await native.unavailable(request({ image: 'postgis/postgis:18-3.6' }))).toBe(
    'the spec asks for the image postgis/postgis:18-3.6, which takes a Docker Engine',
  )
})

/** What other machines have installed: the provider runs inside an image of that server, as root. */
const MACHINES: [image: string, engine: EngineName, sql: string, answers: unknown[]][] = [
  ['postgres:17', 'postgres', `select upper('é'), 'B' < 'a'`, ['É', true]],
  [
    'mysql:9.7',
    'mysql',
    `select convert_tz('2026-07-01 12:00:00', 'UTC', 'Europe/Berlin') = '2026-07-01 14:00:00', @@local_infile, user()`,
    [1, 1, 'root@127.0.0.1'],
  ],
  [
    'mariadb:11.8',
    'mariadb',
    `select convert_tz('2026-07-01 12:00:00', 'UTC', 'Europe/Berlin') = '2026-07-01 14:00:00', @@local_infile, user()`,
    [1, 1, 'root@127.0.0.1'],
  ],
]

for (const [image, engine, sql, answers] of MACHINES) {
  withImage(image)(`a machine with ${image} installed`, () => {
    test('serves it, and nothing is left', () => {
      const version = image.slice(image.indexOf(':') + 1)
      const program = `
        import { readdirSync } from 'node:fs'
        import { native } from '/repo/src/server/native.ts'
        import { ask } from '/repo/test/server/ask.ts'
        const request = ${JSON.stringify(request({ engine, version }))}
        {
          await using server = await native.start(request)
          console.log(JSON.stringify([server.version, await ask(await server.url(), ${JSON.stringify(sql)})]))
        }
        const left = readdirSync('/tmp').filter(name => name.startsWith('rehearse-'))
        console.log(JSON.stringify(left))
      `
      const printed = docker(
        'run',
        '--rm',
        '--volume',
        `${resolve('.')}:/repo:ro`,
        '--entrypoint',
        `/repo/${process.execPath.slice(resolve('.').length + 1)}`,
        image,
        '--input-type=module',
        '--eval',
        program,
      )
      const [served = '', left] = printed.split('\n')
      expect(JSON.parse(served)).toEqual([expect.stringMatching(`^${version}\\.`), answers])
      expect(left).toBe('[]')
    })
  })
}
