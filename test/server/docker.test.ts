import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { docker as provider } from '../../src/server/docker.ts'
import type { Server } from '../../src/server/provider.ts'
import { answersAt } from '../../src/server/readiness.ts'
import { docker } from '../docker.ts'
import { ask } from './ask.ts'
import { containersOf, failure, request, serverError, watched, withImage } from './here.ts'

withImage('postgres:18')('a PostgreSQL server in a container', () => {
  const wanted = request({ settings: { work_mem: '3MB', 'app.tenant': 'a b' } })
  let server: Server
  let seen: Set<string>

  beforeAll(async () => {
    const started = await watched(provider.start(wanted))
    server = started.result
    seen = started.seen
  })
  afterAll(async () => {
    await server?.[Symbol.asyncDispose]()
    expect(containersOf(wanted.run)).toEqual([])
  })

  test('answers as a superuser, with the settings of the spec', async () => {
    expect(server.version).toMatch(/^18\.\d+$/)
    expect(server.startMs).toBeGreaterThan(0)
    expect(
      await ask(
        await server.url(),
        `select current_setting('is_superuser'), current_setting('work_mem'), current_setting('app.tenant')`,
      ),
    ).toEqual(['on', '3MB', 'a b'])
  })

  test('is reached at its own address where the engine’s bridge is this machine’s, and on loopback elsewhere', async () => {
    const [id = ''] = containersOf(wanted.run)
    const { Gateway, IPAddress } = Object.values<{ Gateway: string; IPAddress: string }>(
      JSON.parse(docker('inspect', id))[0].NetworkSettings.Networks,
    )[0] ?? { Gateway: '', IPAddress: '' }
    const ours = Object.values(networkInterfaces()).flatMap(all => all ?? [])
    const here = ours.some(({ address }) => address === Gateway)
    const { hostname, password } = new URL(await server.url())
    expect(hostname).toBe(here ? IPAddress : '127.0.0.1')
    // An address is taken for the server's own only where its password opens.
    const other = new URL(await server.url())
    other.password = `${password}x`
    expect(await answersAt('postgres', other.href)).toBe(false)
    expect(await answersAt('postgres', await server.url())).toBe(true)
  })

  test('gives up no more durability than a killed process can stand', async () => {
    expect(
      await ask(
        await server.url(),
        `select current_setting('fsync'), current_setting('synchronous_commit'), current_setting('full_page_writes')`,
      ),
    ).toEqual(['off', 'on', 'on'])
  })

  test('is published on loopback alone, labelled, and limited', async () => {
    const [id = ''] = containersOf(wanted.run)
    const container = JSON.parse(docker('inspect', id))[0]
    expect(container.HostConfig.PortBindings['5432/tcp'][0].HostIp).toBe('127.0.0.1')
    expect(container.Config.Labels).toMatchObject({
      'rehearse.run': wanted.run,
      'rehearse.side': 'source',
    })
    expect(JSON.parse(container.Config.Labels['rehearse.owner']).pid).toBe(process.pid)
    expect(container.HostConfig.Memory).toBeGreaterThanOrEqual(2 ** 30)
    expect(container.HostConfig.MemorySwap).toBe(container.HostConfig.Memory)
    expect(container.HostConfig.PidsLimit).toBe(2048)
  })

  test('never shows its password in arguments, labels or its log', async () => {
    const { password } = new URL(await server.url())
    expect(password.length).toBeGreaterThanOrEqual(20)
    expect([...seen].filter(line => /^docker create .*postgres:18/.test(line))).not.toEqual([])
    expect([...seen].filter(line => line.includes(password))).toEqual([])
    const [id = ''] = containersOf(wanted.run)
    const { Path, Args, Config, HostConfig } = JSON.parse(docker('inspect', id))[0]
    const visible = { Path, Args, HostConfig, Cmd: Config.Cmd, Labels: Config.Labels }
    expect(JSON.stringify(visible)).not.toContain(password)
    expect(await server.log(1000)).not.toContain(password)
  })

  test('keeps the rows of failed statements out of its log', async () => {
    const url = await server.url()
    await failure(ask(url, `select 'secret-of-row-7'::int`))
    const log = await server.log(1000)
    expect(log).toContain('ready to accept connections')
    expect(log).not.toContain('secret-of-row-7')
  })

  test('keeps what was committed when it is killed, and is found again where it answers then', async () => {
    const [id = ''] = containersOf(wanted.run)
    await ask(await server.url(), 'create table kept as select 7 as n')
    docker('kill', id)
    expect(await server.alive()).toBe(false)
    const error = await serverError(server.url())
    expect(error.message).toContain('the source server does not run')
    expect(error.log).toContain('ready to accept connections')
    docker('start', id)
    for (let left = 100; left > 0; left--) {
      const rows = await server
        .url()
        .then(url => ask(url, 'select n from kept'))
        .catch(() => null)
      if (rows !== null) {
        expect(rows).toEqual([7])
        return
      }
    }
    throw new Error('the server did not come back')
  })
})

withImage('postgres:18')('a PostgreSQL server that cannot start', () => {
  test('is reported at once, with the setting and the end of its log, and removed', async () => {
    const wanted = request({ settings: { work_mem: '3MB', shared_bufers: '1GB' } })
    const error = await serverError(provider.start(wanted))
    expect(error.message).toBe(
      'the source server (postgres:18) ended with status 1 before it answered; its log speaks of the setting shared_bufers',
    )
    expect(error.fix).toContain('shared_bufers')
    expect(error.log).toContain('unrecognized configuration parameter "shared_bufers"')
    expect(containersOf(wanted.run)).toEqual([])
  })

  test('names a version that the image does not hold', async () => {
    const wanted = request({ version: '17', image: 'postgres:18' })
    const error = await serverError(provider.start(wanted))
    expect(error.message).toMatch(/^the source asks for postgres:17, and postgres:18 is 18\./)
    expect(containersOf(wanted.run)).toEqual([])
  })

  test.each([0, 40, 150, 300, 700])(
    'leaves no container when it is told to stop after %i ms',
    async ms => {
      const stop = new AbortController()
      const wanted = request({ signal: stop.signal })
      const start = provider.start(wanted)
      setTimeout(() => stop.abort(new Error('told to stop')), ms)
      expect(await failure(start)).toMatchObject({ message: 'told to stop' })
      expect(containersOf(wanted.run)).toEqual([])
    },
  )
})

const INNODB = [
  ['mysql', '9.7', /^9\.7\.\d+$/],
  ['mariadb', '11.8', /^11\.8\.\d+$/],
] as const

for (const [engine, version, says] of INNODB) {
  withImage(`${engine}:${version}`)(`a ${engine} server in a container`, () => {
    test('answers as root over TCP, with the settings of the spec, and is removed', async () => {
      const wanted = request({
        engine,
        version,
        settings: { 'max-connections': '77' },
        side: 'target',
      })
      {
        await using server = await provider.start(wanted)
        expect(server.version).toMatch(says)
        expect(
          await ask(
            await server.url(),
            'select @@max_connections, @@local_infile, @@innodb_flush_log_at_trx_commit, @@log_bin, user()',
          ),
        ).toEqual([77, 1, 2, 0, expect.stringMatching(/^root@/)])
        expect(
          await ask(
            await server.url(),
            "select count(*) from information_schema.tables where table_schema = 'performance_schema' and table_name = 'metadata_locks'",
          ),
        ).toEqual([1])
      }
      expect(containersOf(wanted.run)).toEqual([])
    })

    test('is reported with the setting that it refuses', async () => {
      const wanted = request({ engine, version, settings: { 'sql-mode': 'WAT' } })
      const error = await serverError(provider.start(wanted))
      expect(error.message).toMatch(
        /gave up before it answered; its log speaks of the setting sql-mode$/,
      )
      expect(error.log).toMatch(/sql.mode.*WAT|WAT.*sql.mode/)
      expect(containersOf(wanted.run)).toEqual([])
    })
  })
}
