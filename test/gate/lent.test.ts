import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { docker } from '../../src/server/docker.ts'
import type { Server } from '../../src/server/provider.ts'
import { ask } from '../server/ask.ts'
import { request, withImage } from '../server/here.ts'
import { Login } from './lent.ts'
import { checksThat, type Outcome, Repository, rehearse } from './repository.ts'

const IMAGE: Record<EngineName, string> = {
  postgres: 'postgres:18',
  mysql: 'mysql:9.7',
  mariadb: 'mariadb:11.8',
}
const TABLE = 'create table item (id integer primary key, name varchar(40) not null);\n'
const ROWS = `insert into item values (1, 'unseen-a'), (2, 'unseen-b'), (3, '');\n`
const many = (rows: number): string =>
  `insert into item values ${Array.from({ length: rows }, (_, i) => `(${i}, 'unseen ${i}')`).join(',')};\n`

async function lentMove(
  source: EngineName,
  target: EngineName,
  files: Record<string, string> = {},
): Promise<Repository> {
  const repository = await Repository.of(null)
  const all = {
    'item.sql': TABLE,
    'rows.sql': ROWS,
    'item.move.yaml': `move: item
source: { engine: "${IMAGE[source]}", schema: [item.sql], data: [rows.sql] }
target: { engine: "${IMAGE[target]}", schema: [item.sql] }
map: [{ from: item, to: item, rest: by-name }]
`,
    ...files,
  }
  for (const [file, text] of Object.entries(all)) await repository.write(file, text)
  return repository
}

const check = (
  repository: Repository,
  urls: { source?: string; target?: string },
  options: Parameters<typeof rehearse>[2] = {},
): Promise<Outcome> =>
  rehearse(
    repository,
    [
      'check',
      'item.move.yaml',
      '--server',
      'url',
      ...(urls.source === undefined ? [] : ['--source-url', urls.source]),
      ...(urls.target === undefined ? [] : ['--target-url', urls.target]),
    ],
    options,
  )

/** Servers of this file's own: on those that tests share, other tests have the database that all rehearsals share by name. One takes no LOAD DATA. */
const servers = new Map<EngineName, Server>()
const loginOn = async (engine: EngineName, allowed = true): Promise<Login> =>
  Login.of(engine, (await servers.get(engine)?.url()) ?? '', allowed)

const PAIRS: [EngineName, EngineName, notCovered: string[]][] = [
  ['mysql', 'postgres', ['validation.time-zone the servers’ default zone']],
  ['postgres', 'mysql', ['validation.time-zone the servers’ default zone']],
  ['mariadb', 'mariadb', ['validation.time-zone the servers’ default zone']],
  ['postgres', 'postgres', []],
]

withImage('mysql:9.7')('with servers that somebody else started,', () => {
  beforeAll(async () => {
    const started = await Promise.all(
      (['postgres', 'mysql', 'mariadb'] as const).map(engine =>
        docker.start(
          request({
            engine,
            version: IMAGE[engine].replace(/.*:/, ''),
            settings: engine === 'mariadb' ? { local_infile: '0' } : {},
          }),
        ),
      ),
    )
    for (const [i, engine] of (['postgres', 'mysql', 'mariadb'] as const).entries()) {
      const server = started[i]
      if (server !== undefined) servers.set(engine, server)
    }
  })
  afterAll(async () => {
    for (const server of servers.values()) await server[Symbol.asyncDispose]()
  })

  describe.each(PAIRS)('lent servers, %s to %s,', (from, to, notCovered) => {
    it('carry a move in scratch databases of its own, by logins that may no more than make them; nothing stays', async () => {
      await using source = await loginOn(from)
      await using target = await loginOn(to)
      await using repository = await lentMove(from, to)
      const outcome = await check(repository, { source: source.url, target: target.url })
      expect(outcome.status, outcome.stderr + outcome.stdout).toBe(0)
      expect(checksThat(outcome.report, 'not covered')).toEqual(notCovered)
      expect(outcome.report?.servers.map(({ provider }) => provider)).toEqual(['url', 'url'])
      expect(outcome.report?.tables.map(({ found, differing }) => [found, differing])).toEqual([
        [3, 0],
      ])
      expect(outcome.report?.planted?.corruptions.length).toBeGreaterThan(0)
      const said = outcome.stdout + outcome.stderr + JSON.stringify(outcome.report)
      for (const { password } of [source, target]) expect(said).not.toContain(password)
      expect([...(await source.databases()), ...(await target.databases())]).toEqual([])
    })
  })

  describe('a lent PostgreSQL server', () => {
    it('whose login may make no database is told with what to grant, and a wrong password at once', async () => {
      await using login = await loginOn('postgres', false)
      await using repository = await lentMove('postgres', 'postgres')
      const refused = await check(repository, { source: login.url, target: login.url })
      expect(refused.status).toBe(3)
      expect(refused.stderr).toContain('permission denied to create database')
      expect(refused.stderr).toContain('alter role ROLE createdb')
      const wrong = new URL(login.url)
      wrong.password = 'hunter2'
      const outcome = await check(repository, { source: wrong.href, target: wrong.href })
      expect(outcome.status).toBe(3)
      expect(outcome.stderr).toContain('password authentication failed')
      for (const secret of [login.password, 'hunter2'])
        expect(refused.stderr + outcome.stderr).not.toContain(secret)
    })

    it('takes one URL for a move in place', async () => {
      await using login = await loginOn('postgres')
      await using repository = await Repository.of(null)
      await repository.write('item.sql', TABLE.replace(');', ', loud text);'))
      await repository.write('rows.sql', `insert into item (id, name) values (1, 'a'), (2, 'b');\n`)
      await repository.write(
        'item.move.yaml',
        `move: item
database: { engine: "postgres:18", schema: [item.sql], data: [rows.sql] }
map: [{ from: item, to: item, update: true, key: [id], fields: { loud: { sql: "upper(name)" } } }]
`,
      )
      const outcome = await check(repository, { source: login.url })
      expect(outcome.status, outcome.stderr + outcome.stdout).toBe(0)
      const both = await check(repository, { source: login.url, target: login.url })
      expect(both.status).toBe(2)
      expect(both.stderr).toContain('Leave target-url out: there is one server.')
      expect(await login.databases()).toEqual([])
    })
  })

  for (const engine of ['postgres', 'mysql'] as const) {
    describe(`a run on a lent ${engine} server`, () => {
      it('that was interrupted leaves nothing; one that was killed is swept by its id and the URLs', async () => {
        await using login = await loginOn(engine)
        await using repository = await lentMove(engine, engine, { 'rows.sql': many(20_000) })
        await repository.edit(
          'item.move.yaml',
          'map:',
          'batches: { throttle: { rows-per-second: 5k } }\nmap:',
        )
        const urls = { source: login.url, target: login.url }
        const by = (signal: NodeJS.Signals) =>
          check(repository, urls, {
            when: [
              [
                'moving the rows',
                ({ pid }) => void wait(300).then(() => process.kill(pid, signal)),
              ],
            ],
          })
        expect((await by('SIGTERM')).status).toBe(143)
        expect(await login.databases()).toEqual([])

        expect((await by('SIGKILL')).status).toBeNull()
        const left = await login.databases()
        const [, run = ''] = /rehearse_([0-9a-f]{8})_/.exec(left.join(' ')) ?? []
        expect(
          left.filter(database => database.startsWith(`rehearse_${run}_`)).length,
        ).toBeGreaterThan(1)
        const clean = await rehearse(repository, [
          'clean',
          run,
          '--source-url',
          login.url,
          '--target-url',
          login.url,
        ])
        expect(clean.status, clean.stderr).toBe(0)
        expect(
          clean.stdout
            .trim()
            .split('\n')
            .map(line => line.split(' ')[1])
            .sort(),
        ).toEqual(left)
        expect(clean.stdout).not.toContain(login.password)
        expect(await login.databases()).toEqual([])
      })
    })
  }

  describe('a lent MySQL server', () => {
    it('is not touched beside the scratch database: a map that names another one is refused, and so is a second rehearsal', async () => {
      await using login = await loginOn('mysql')
      await using repository = await lentMove('mysql', 'mysql')
      const urls = { source: login.url, target: login.url }
      await repository.edit('item.move.yaml', 'to: item', 'to: crm.item')
      const named = await check(repository, urls)
      expect(named.status).toBe(3)
      expect(named.stderr).toContain('names the database crm')
      await repository.edit('item.move.yaml', 'to: crm.item', 'to: item')
      await repository.edit(
        'item.move.yaml',
        '[item.sql] }\nmap',
        '[item.sql], database: crm }\nmap',
      )
      const own = await check(repository, urls)
      expect(own.status, own.stderr).toBe(3)
      expect(own.stderr).toContain('names the database crm')
      await repository.edit('item.move.yaml', ', database: crm', '')
      expect(await login.databases()).toEqual([])

      await ask(login.url, 'create database move_rehearsal')
      const second = await check(repository, urls)
      expect(second.status).toBe(3)
      expect(second.stderr).toContain('makes no database move_rehearsal')
      expect(await login.databases()).toEqual(['move_rehearsal'])
      await ask(login.url, 'drop database move_rehearsal')
    })
  })
})
