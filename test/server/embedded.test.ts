import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { embedded } from '../../src/server/embedded.ts'
import { findBinaries, PACKAGE } from '../../src/server/embedded-binaries.ts'
import { installEmbedded } from '../../src/server/embedded-install.ts'
import { LocalServer } from '../../src/server/local-server.ts'
import type { Server } from '../../src/server/provider.ts'
import { isRoot, unprivileged } from '../../src/server/user.ts'
import { ask } from './ask.ts'
import {
  commandLines,
  failure,
  foldersOf,
  request,
  serverError,
  watched,
  withEmbedded,
} from './here.ts'

/** Every file below a folder. */
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))

const suite = await withEmbedded()

suite('an embedded PostgreSQL server', () => {
  const wanted = request({ settings: { work_mem: '3MB' } })
  let server: Server
  let seen: Set<string>

  beforeAll(async () => {
    const started = await watched(embedded.start(wanted))
    server = started.result
    seen = started.seen
  })
  afterAll(async () => {
    const [folder = 'none'] = foldersOf(wanted.run)
    await server?.[Symbol.asyncDispose]()
    expect(existsSync(folder)).toBe(false)
    expect(commandLines().filter(line => line.includes(folder))).toEqual([])
  })

  test('answers as a superuser over TCP, with the settings of the spec', async () => {
    expect(server.version).toMatch(/^18\.\d+$/)
    expect(await server.alive()).toBe(true)
    const sql = `select current_setting('is_superuser'), current_setting('work_mem'),
      current_setting('listen_addresses'), current_setting('unix_socket_directories'), upper('é')`
    expect(await ask(await server.url(), sql)).toEqual(['on', '3MB', '127.0.0.1', '', 'É'])
  })

  test('lets nobody in without its password, which stands in no argument and no file', async () => {
    const url = new URL(await server.url())
    const { password } = url
    const [folder = ''] = foldersOf(wanted.run)
    expect([...seen].filter(line => line.includes('initdb'))).not.toEqual([])
    expect([...seen].filter(line => line.includes(password))).toEqual([])
    expect(files(folder).filter(file => readFileSync(file).includes(password))).toEqual([])
    url.password = 'wrong'
    expect(await failure(ask(url.href, 'select 1'))).toMatchObject({ code: '28P01' })
  })

  test.runIf(isRoot())('does not run as root', async () => {
    const [folder = ''] = foldersOf(wanted.run)
    expect(lstatSync(join(folder, 'data', 'postmaster.pid')).uid).toBe(unprivileged()?.uid)
  })
})

suite('embedded PostgreSQL in odd places', () => {
  test('a server that refuses a setting is reported with it, and nothing is left', async () => {
    const wanted = request({ settings: { shared_bufers: '1GB' } })
    const error = await serverError(embedded.start(wanted))
    expect(error.message).toBe(
      'the source server (postgres:18) ended with status 1 before it answered; its log speaks of the setting shared_bufers',
    )
    expect(error.log).toContain('unrecognized configuration parameter "shared_bufers"')
    expect(foldersOf(wanted.run)).toEqual([])
  })

  test.each([0, 30, 150, 300, 450])(
    'nothing is left when it is told to stop after %i ms',
    async ms => {
      const stop = new AbortController()
      const wanted = request({ signal: stop.signal })
      const start = embedded.start(wanted)
      let folders: string[] = []
      setTimeout(() => {
        folders = foldersOf(wanted.run)
        stop.abort(new Error('told to stop'))
      }, ms)
      expect(await failure(start)).toMatchObject({ message: 'told to stop' })
      expect(foldersOf(wanted.run)).toEqual([])
      expect(commandLines().filter(line => folders.some(folder => line.includes(folder)))).toEqual(
        [],
      )
    },
  )

  test('binaries under a closed home, without the links that npm lost, run as a mended copy', async () => {
    const installed = findBinaries()?.folder ?? ''
    const home = mkdtempSync(join(tmpdir(), 'closed-home-'))
    try {
      const own = join(home, 'node_modules', PACKAGE)
      mkdirSync(own, { recursive: true })
      cpSync(installed, own, { recursive: true, filter: path => !lstatSync(path).isSymbolicLink() })
      chmodSync(home, 0o700)
      const binaries = findBinaries([join(home, 'src', 'deep')])
      if (binaries === null) throw new Error('the binaries were not found')
      expect(binaries.folder).toContain('closed-home-')
      const wanted = request()
      {
        const user = isRoot() ? unprivileged() : null
        await using server = await LocalServer.start('embedded', wanted, () =>
          installEmbedded(wanted, binaries, user),
        )
        expect(await ask(await server.url(), `select 'ä' < 'b' collate unicode`)).toEqual([true])
      }
      expect(foldersOf(wanted.run)).toEqual([])
    } finally {
      rmSync(home, { recursive: true })
    }
  })

  test.runIf(isRoot())('an ordinary user starts it too', () => {
    const program = `
      import { embedded } from ${JSON.stringify(new URL('../../src/server/embedded.ts', import.meta.url).href)}
      await using server = await embedded.start(${JSON.stringify(request())})
      console.log(process.getuid(), server.version, await server.alive())
    `
    const nobody = 65534
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
      uid: nobody,
      gid: nobody,
      encoding: 'utf8',
    })
    expect(printed).toMatch(/^65534 18\.\d+ true\n$/)
  })
})
