import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DatabaseError } from '../../../src/engine/engine.ts'
import { connected } from '../../../src/engine/postgres/connect.ts'
import { postgres } from '../../../src/engine/postgres/index.ts'
import { PostgresSession, postgresSession } from '../../../src/engine/postgres/session.ts'
import { database, script } from '../../databases.ts'
import { needs } from '../../needs.ts'

describe('a session of PostgreSQL', needs('postgres'), () => {
  let own: Awaited<ReturnType<typeof database>>
  let session: PostgresSession

  beforeAll(async () => {
    own = await database('postgres')
    // A database whose settings would change every text that it prints.
    await script(
      'postgres',
      own.url,
      `alter database ${own.name} set timezone = 'America/New_York';
       alter database ${own.name} set datestyle = 'German, DMY';
       alter database ${own.name} set intervalstyle = 'sql_standard';
       alter database ${own.name} set extra_float_digits = 0;
       alter database ${own.name} set bytea_output = 'escape';
       alter database ${own.name} set standard_conforming_strings = off;
       alter database ${own.name} set client_encoding = 'LATIN1';
       alter database ${own.name} set search_path = crm, public;
       create schema crm;
       create table public.t (id int primary key, note varchar(5) check (note <> 'no'));
       create function public.stamp() returns trigger language plpgsql as $$
         begin if new.id = 13 then raise exception 'customer % is unlucky', new.note; end if; return new; end $$;
       create trigger stamp before insert on public.t for each row execute function public.stamp();`,
    )
    session = postgresSession(await postgres.connect(own.url, { name: 'rehearse/test' }))
  })
  beforeEach(async () => {
    await session.execute('delete from public.t')
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  const count = async () => Number((await session.query('select count(*) from public.t'))[0]?.[0])

  test('prints what it is pinned to, whatever its database is set to', async () => {
    const [row] =
      await session.query(`select '2026-02-01 12:00+00'::timestamptz, '1 day 2 hours'::interval,
      0.1::float8 + 0.2::float8, '\\xff'::bytea, 'é', current_setting('search_path')`)
    expect(row).toEqual([
      '2026-02-01 12:00:00+00',
      'P1DT2H',
      '0.30000000000000004',
      '\\xff',
      'é',
      'crm, public',
    ])
  })

  test('does not commit a transaction in which a statement failed', async () => {
    await session.begin()
    await session.execute('insert into public.t values (1)')
    await failure(session.execute('insert into public.t values (1)'))
    expect((await failure(session.commit())).code).toBe('25P02')
    expect(await count()).toBe(0)
  })

  test('refuses another statement while it is being read from', async () => {
    for await (const _ of session.rowText('select 1')) {
      await expect(session.query('select 1')).rejects.toThrow('still being read from')
    }
    expect(await session.query('select 1')).toEqual([['1']])
  })

  test('copies rows in, and says how many', async () => {
    expect(await session.copyIn(COPY, chunks('1\ta\n2\t', '\\N\n3\tx\\ty\n'))).toBe(3)
    expect(await session.query('select * from public.t order by id')).toEqual([
      ['1', 'a'],
      ['2', null],
      ['3', 'x\ty'],
    ])
    expect(await session.copyIn(COPY, chunks())).toBe(0)
  })

  test('copies nothing where the rows fail halfway, and passes their error on', async () => {
    const broken = (async function* () {
      yield Buffer.from('1\ta\n')
      throw new Error('the source is gone')
    })()
    await expect(session.copyIn(COPY, broken)).rejects.toThrow('the source is gone')
    expect(await count()).toBe(0)
  })

  test('copies nothing where the server refuses a row, and goes on', async () => {
    for (const [rows, code] of [
      [chunks('1\ta\n', 'secret\ta\n'), '22P02'],
      [chunks('1\ta\n1\tsecret\n'), '22001'],
      [chunks('1\ta\n1\tb\n'), '23505'],
      [chunks('1\tno\n'), '23514'],
      [chunks('1\ta\tsecret\n'), '22P04'],
      [chunks('13\tcret\n'), 'P0001'],
      [
        (async function* () {
          for (let n = 0; n < 100_000; n++) yield Buffer.from(`secret ${n}\n`)
        })(),
        '22P02',
      ],
    ] as const) {
      const error = await failure(session.copyIn(COPY, rows))
      expect(error.code).toBe(code)
      expect(error.message).not.toMatch(/cret/)
      expect(await count()).toBe(0)
    }
    expect((await failure(session.copyIn('copy nowhere from stdin', chunks('1\n')))).code).toBe(
      '42P01',
    )
    expect(await session.query('select 1')).toEqual([['1']])
  })

  test.each([
    [`select 'secret'::int`, '22P02'],
    [`select 'secret'::date`, '22007'],
    [`select '2024-13-77'::date`, '22008'],
    [`select '99999999999'::int`, '22003'],
    [`select 'secret'::uuid`, '22P02'],
    [`select '{"secret": }'::json`, '22P02'],
    [`select convert_from('\\x7365c3287263'::bytea, 'UTF8')`, '22021'],
    [`do $$ begin raise exception 'customer secret'; end $$`, 'P0001'],
  ])('keeps what %s was about to its detail', async (sql, code) => {
    const error = await failure(session.execute(sql))
    expect(error.code).toBe(code)
    expect(error.message).not.toMatch(/secret|2024|999|0x/)
    expect(error.detail).toMatch(/secret|2024|999|0x/)
  })

  test('names table, column and constraint of an error, and the place in the statement', async () => {
    await session.execute('insert into public.t values (1)')
    expect(await failure(session.execute('insert into public.t values (1)'))).toMatchObject({
      code: '23505',
      about: { table: 't', constraint: 't_pkey' },
    })
    expect((await failure(session.query('select id, nowhere from public.t'))).position).toBe(12)
    expect((await failure(all(session.rowText('select id, nowhere from public.t')))).position).toBe(
      12,
    )
  })

  test('ends when its signal says so', async () => {
    const controller = new AbortController()
    await using doomed = await postgres.connect(own.url, {
      name: 'rehearse/test',
      signal: controller.signal,
    })
    const answer = failure(doomed.query('select pg_sleep(30)'))
    controller.abort()
    expect((await answer).lost).toBe(true)
    await expect(
      postgres.connect(own.url, { name: 'rehearse/test', signal: controller.signal }),
    ).rejects.toThrow(/abort/)
  })

  test('gives up what it was doing a few seconds after it was destroyed', async () => {
    const doomed = await postgres.connect(own.url, { name: 'rehearse/test' })
    const answer = failure(doomed.query('select pg_sleep(30)'))
    await session.query('select pg_sleep(0.2)')
    doomed.destroy()
    await answer
    const alive = `select count(*) from pg_stat_activity where pid = ${doomed.id}`
    await expect.poll(() => session.query(alive), { timeout: 10_000 }).toEqual([['0']])
  })

  test('ends where a reading is left and the server cannot be asked to stop', async () => {
    const { client, id } = await connected(own.url, { name: 'rehearse/test' })
    await using alone = new PostgresSession(postgres, client, id, () =>
      Promise.reject(new Error('sorry, too many clients already')),
    )
    for await (const _ of alone.rowText('select n from generate_series(1, 10000000) n')) break
    expect((await failure(alone.query('select 1'))).lost).toBe(true)
  })

  test('does not read a table whose rows a policy would hide', async () => {
    await script(
      'postgres',
      own.url,
      `create table secrets (id int); insert into secrets values (1); alter table secrets enable row level security;
       create role reader_${own.name} login password 'reader'; grant usage on schema crm, public to reader_${own.name};
       grant select on all tables in schema crm, public to reader_${own.name};`,
    )
    const url = new URL(own.url)
    url.username = `reader_${own.name}`
    url.password = 'reader'
    const reader = await postgres.connect(url.href, { name: 'rehearse/test' })
    expect((await failure(reader.query('select * from secrets'))).code).toBe('42501')
    await reader[Symbol.asyncDispose]()
    await script(
      'postgres',
      own.url,
      `drop owned by reader_${own.name}; drop role reader_${own.name}`,
    )
  })
})

const COPY = 'copy public.t from stdin'

async function* chunks(...texts: string[]): AsyncGenerator<Buffer> {
  for (const text of texts) yield Buffer.from(text)
}

async function all(rows: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of rows);
}

async function failure(answer: Promise<unknown>): Promise<DatabaseError> {
  const error = await answer.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DatabaseError)) throw new Error(`no DatabaseError, but ${error}`)
  return error
}
