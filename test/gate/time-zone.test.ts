import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { needs, onEach } from '../needs.ts'
import { checksThat, type Outcome, Repository, rehearse } from './repository.ts'

// Each is a whole check, on servers of its own.
vi.setConfig({ testTimeout: 120_000 })

const CHECK = 'validation.time-zone the servers’ default zone'

/** Where a program of another folder finds its driver. */
const driver = (file: string): string =>
  JSON.stringify(pathToFileURL(resolve('node_modules', file)).href)

/** One thing that depends on a zone, and the same without: `fails` and `passes` take the place of `HERE` wherever it stands. */
interface Case {
  what: string
  engine: EngineName
  /** Of the column `seen`, which the target has beside `id` and `happened`. */
  field: string
  /** SQL of the target. */
  target: string
  /** A program that moves the rows, instead of the mover. */
  program?: string
  fails: string
  passes: string
}

const POSTGRES = (more: string): string =>
  `create table event (id int primary key, happened timestamptz not null, ${more});\n`
const MYSQL = (more: string): string =>
  `create table event (id int primary key, happened datetime not null, ${more});\n`

/** The zone of the server, whatever the session’s is. */
const OF_SERVER = `(select reset_val from pg_settings where name = 'TimeZone')`

/** Takes each row as it is; what it writes as `seen`, where it writes that: `values`. */
const byPg = (columns: string, values: string): string => `
import pg from ${driver('pg/esm/index.mjs')}
const [source, target] = ['SOURCE_URL', 'TARGET_URL'].map(name => new pg.Client(process.env[name]))
await source.connect()
await target.connect()
for (const row of (await source.query('select id, happened from event order by id')).rows)
  await target.query('insert into event (${columns}) values (${[...columns.split(',')].map((_, i) => `$${i + 1}`)})', [${values}])
await source.end()
await target.end()
`
const byMysql = `
import mysql from ${driver('mysql2/promise.js')}
const [source, target] = await Promise.all(['SOURCE_URL', 'TARGET_URL'].map(name => mysql.createConnection({ uri: process.env[name], dateStrings: true })))
const [rows] = await source.query('select id, happened from event order by id')
for (const { id, happened } of rows) await target.query('insert into event (id, happened) values (?, ?)', [id, happened])
await source.end()
await target.end()
`

const CASES: Case[] = [
  {
    what: 'a program’s own clock',
    engine: 'postgres',
    field: `{ sql: "extract(hour from happened at time zone 'UTC')::int" }`,
    target: POSTGRES('seen int not null'),
    program: byPg('id, happened, seen', 'row.id, row.happened, row.happened.HERE()'),
    fails: 'getHours',
    passes: 'getUTCHours',
  },
  {
    what: 'a default, as a program’s session takes it',
    engine: 'postgres',
    field: '{ value: 2024-06-01 }',
    target: POSTGRES(`seen date not null default ((timestamptz '2024-06-01 23:30+00' HERE)::date)`),
    program: byPg('id, happened', 'row.id, row.happened'),
    fails: '',
    passes: `at time zone 'UTC'`,
  },
  {
    what: 'a default, as a program’s session takes it',
    engine: 'mysql',
    field: '{ value: 2024-06-01 }',
    target: MYSQL('seen date not null default (date(HERE))'),
    program: byMysql,
    fails: 'from_unixtime(1717284600)',
    passes: `timestamp '1970-01-01 00:00:00' + interval 1717284600 second`,
  },
  {
    what: 'a trigger',
    engine: 'postgres',
    field: `{ sql: "(happened at time zone 'UTC')::date" }`,
    target: `${POSTGRES('seen date not null')}
create function day_of() returns trigger language plpgsql as $$ begin HERE new.seen := new.happened::date; return new; end $$;
create trigger day_of before insert on event for each row execute function day_of();
`,
    fails: 'reset timezone;',
    passes: '',
  },
  {
    what: 'a trigger',
    engine: 'mysql',
    field: '{ sql: "date(happened)" }',
    target: `${MYSQL('seen date not null')}
create trigger day_of before insert on event for each row set new.seen = date(convert_tz(new.happened, '+00:00', HERE));
`,
    fails: '@@global.time_zone',
    passes: '@@session.time_zone',
  },
  {
    what: 'a default of a column that the target fills',
    engine: 'postgres',
    field: '{ filled-by: default }',
    target: `
create function day_here() returns date stable language sql as $$ select (timestamptz '2024-06-01 23:30+00' at time zone HERE)::date $$;
${POSTGRES('seen date not null default day_here()')}`,
    fails: OF_SERVER,
    passes: `'UTC'`,
  },
  {
    what: 'a trigger that fills a column',
    engine: 'mysql',
    field: '{ filled-by: trigger }',
    target: `${MYSQL('seen date')}
create trigger day_of before insert on event for each row set new.seen = date(convert_tz(new.happened, '+00:00', HERE));
`,
    fails: '@@global.time_zone',
    passes: `'+00:00'`,
  },
]

const VERSION = { postgres: 'postgres:18', mysql: 'mysql:9.7', mariadb: 'mariadb:11.8' } as const

const ROWS = {
  postgres: `create table event (id int primary key, happened timestamptz not null);
insert into event select n, timestamptz '2026-01-01 00:30:00Z' + n * interval '5 hours' from generate_series(1, 20) n;
`,
  mysql: `create table event (id int primary key, happened datetime not null);
insert into event with recursive s (n) as (select 1 union all select n + 1 from s where n < 20)
  select n, timestamp '2026-01-01 00:30:00' + interval n * 5 hour from s;
`,
  mariadb: '',
}

async function trial(one: Case, here: string): Promise<Outcome> {
  await using repository = await Repository.of(null)
  const engine = VERSION[one.engine]
  const files = {
    'days.move.yaml': `move: days
source: { engine: ${engine}, schema: [source.sql] }
target: { engine: ${engine}, schema: [target.sql] }
map: [{ from: event, to: event, rest: by-name, fields: { seen: ${one.field} } }]
${one.program === undefined ? '' : 'execution: { run: node move.mjs }\n'}`,
    'source.sql': ROWS[one.engine],
    'target.sql': one.target.replace('HERE', () => here),
    ...(one.program && { 'move.mjs': one.program.replace('HERE', () => here) }),
  }
  for (const [file, text] of Object.entries(files)) await repository.write(file, text)
  const args = ['check', 'days.move.yaml', '--only', 'event']
  return await rehearse(repository, args, { env: { TZ: 'UTC' } })
}

onEach(CASES)('in another time zone, $what ($engine)', one => {
  it('fails where it goes by the zone of where it runs', async () => {
    const { report, stderr, status } = await trial(one, one.fails)
    expect(checksThat(report, 'failed'), stderr).toEqual([CHECK])
    const [failed] = (report?.checks ?? []).filter(({ result }) => result === 'failed')
    expect(failed?.summary).toMatch(
      one.field.includes('filled-by') ? /another: \w+\.event\.seen$/ : /event/,
    )
    expect(status).toBe(1)
  })

  it('passes where it does not', async () => {
    const { report, stderr } = await trial(one, one.passes)
    expect(checksThat(report, 'failed'), stderr).toEqual([])
    expect(checksThat(report, 'passed')).toContain(CHECK)
  })
})

describe('in another time zone, columns that are others in every run', needs('postgres'), () => {
  it('are named, and blamed on no zone', async () => {
    const one: Case = {
      what: '',
      engine: 'postgres',
      field: '{ filled-by: default }',
      target: POSTGRES(
        'seen uuid not null default gen_random_uuid(), written timestamptz not null default now()',
      ),
      fails: '',
      passes: '',
    }
    const { report, stderr } = await trial(one, '')
    expect(checksThat(report, 'failed'), stderr).toEqual([])
    const its = report?.checks.find(({ id }) => id === 'validation.time-zone')
    expect([its?.result, its?.summary]).toEqual([
      'passed',
      expect.stringMatching(/; not looked at: public\.event\.seen, which/),
    ])
  })
})
