import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import mysql from 'mysql2/promise'
import { describe, expect, inject, it } from 'vitest'
import { scripts } from '../../../src/engine/mysql/script.ts'
import { database, script } from '../../databases.ts'
import { dump, scratch } from '../../fixture/dumps.ts'
import { needs } from '../../needs.ts'

const unique = (): string => `t_${randomBytes(6).toString('hex')}`

async function rows(url: string, sql: string): Promise<unknown> {
  const connection = await mysql.createConnection({
    uri: url,
    rowsAsArray: true,
    dateStrings: true,
  })
  try {
    return (await connection.query(sql))[0]
  } finally {
    await connection.end()
  }
}

async function load(url: string, content: string | Buffer, name = 'schema.sql') {
  await using folder = await scratch()
  return await scripts.run(url, await folder.write(name, content), name)
}

const CUSTOMERS = [
  [1, 'Ada; Lovelace', 'a\ttab, a\nnewline, a \\ backslash', '00FF5C0A271A0D'],
  [2, 'José', null, null],
  [3, '/* no comment', '', ''],
  [4, "O'Brien # -- $$", '\\N', 'F09F98'],
]

async function expectOrigin(url: string): Promise<void> {
  expect(await rows(url, 'select id, name, note, hex(photo) from customer order by id')).toEqual(
    CUSTOMERS,
  )
  expect(
    await rows(url, 'select id, customer_id, total, state, placed from orders order by id'),
  ).toEqual([
    [1, 1, '10.50', 'open', '0000-00-00 00:00:00'],
    [2, 4, '0.01', "it's; closed", '2026-03-29 02:30:00'],
  ])
}

const CHINOOK = fileURLToPath(
  new URL('../../../../shared/data/chinook/Chinook_MySql.sql', import.meta.url),
)

for (const engine of ['mysql', 'mariadb'] as const) {
  describe(`the script loader on ${engine}`, needs(engine), () => {
    it.each(engine === 'mysql' ? ['mysql97.sql'] : ['mariadb118.sql'])(
      'loads %s and lists what it passed over',
      async name => {
        await using db = await database(engine)
        const owner = unique()
        const result = await load(
          db.url,
          await dump(name, { dump_owner: owner, shop_origin: db.name }),
          'dump.sql',
        )
        await expectOrigin(db.url)
        expect(result.passedOver.map(p => [p.what.slice(0, 24), p.why])).toEqual([
          engine === 'mysql'
            ? [
                'SET @@GLOBAL.GTID_PURGED',
                'it is about the replication of the server that the dump is from',
              ]
            : ['enable the sandbox mode', 'no program of the client’s machine runs here anyway'],
        ])
        expect(result.notes.map(note => note.why.split(':')[0])).toEqual(
          Array(3).fill(`its definer ${owner}@% does not exist here`),
        )
        expect(
          await rows(
            db.url,
            `select count(*) from information_schema.triggers where trigger_schema = database()`,
          ),
        ).toEqual([[1]])
        expect(
          await rows(
            db.url,
            `select routine_type from information_schema.routines where routine_schema = database()`,
          ),
        ).toEqual([['PROCEDURE']])
        expect(
          await rows(
            db.url,
            `select event_name from information_schema.events where event_schema = database()`,
          ),
        ).toEqual([['nothing']])
        expect(result.database).toBeNull()
      },
    )

    // Collations of MySQL 9 are not MariaDB's.
    it.runIf(engine === 'mysql')(
      'loads a dump in latin1 that makes and uses its own database',
      async () => {
        const name = unique()
        const server = inject('servers')[engine] ?? ''
        try {
          const bytes = await dump('mysql97-databases-latin1.sql', {
            shop_origin: name,
            dump_owner: unique(),
          })
          expect(bytes.includes(Buffer.from('Jos\xe9', 'latin1'))).toBe(true)
          const result = await load(server, bytes)
          expect(result.database).toBe(name)
          expect(await scripts.hasDatabase(server, name)).toBe(true)
          await expectOrigin(scripts.databaseUrl(server, name))
        } finally {
          await script(engine, server, `drop database if exists ${name}`)
        }
      },
    )

    it.skipIf(!existsSync(CHINOOK))('loads Chinook: 11 tables, 15607 rows', async () => {
      const name = unique()
      const server = inject('servers')[engine] ?? ''
      await using folder = await scratch()
      const { readFile } = await import('node:fs/promises')
      const file = await folder.write(
        'Chinook.sql',
        (await readFile(CHINOOK, 'latin1'))
          .replaceAll('`Chinook`', `\`${name}\``)
          .replaceAll('USE Chinook', `USE ${name}`),
      )
      try {
        expect((await scripts.run(server, file, 'Chinook.sql')).database).toBe(name)
        const url = scripts.databaseUrl(server, name)
        const tables = (await rows(
          url,
          `select table_name from information_schema.tables where table_schema = database()`,
        )) as string[][]
        expect(tables).toHaveLength(11)
        const counts = await Promise.all(
          tables.map(
            async ([table]) =>
              ((await rows(url, `select count(*) from ${table}`)) as number[][])[0]?.[0] ?? 0,
          ),
        )
        expect(counts.reduce((a, b) => a + b)).toBe(15607)
        expect(await rows(url, 'select sum(Total) from Invoice')).toEqual([['2328.60']])
      } finally {
        await script(engine, server, `drop database if exists ${name}`)
      }
    })

    it('sends bytes as they are, whatever SET NAMES says they mean', async () => {
      await using db = await database(engine)
      await load(
        db.url,
        Buffer.concat([
          Buffer.from(
            "create table t (a varchar(9) character set utf8mb4, b blob);\ninsert into t values ('ä', _binary '",
          ),
          Buffer.from([0x00, 0xff, 0x80, 0x1a]),
          Buffer.from("');\nset names latin1;\ninsert into t values ('"),
          Buffer.from([0xe4, 0x80]),
          Buffer.from("', null);"),
        ]),
      )
      expect(await rows(db.url, 'select hex(a), hex(b) from t')).toEqual([
        ['C3A4', '00FF801A'],
        ['C3A4E282AC', null],
      ])
    })

    it('starts every file in a fresh session, in UTC, with the server’s own SQL mode', async () => {
      await using db = await database(engine)
      await load(
        db.url,
        `create table t (a text, b text); set sql_mode = 'ansi'; set time_zone = '+09:00'`,
      )
      await load(db.url, 'insert into t values (@@sql_mode = @@global.sql_mode, @@time_zone)')
      expect(await rows(db.url, 'select * from t')).toEqual([['1', '+00:00']])
    })

    it('takes a statement that is longer than the server’s packets, and leaves the server as it was', async () => {
      await using db = await database(engine)
      const server = inject('servers')[engine] ?? ''
      const [[before = 0] = []] = (await rows(
        server,
        'select @@global.max_allowed_packet',
      )) as number[][]
      const long = before + 1000
      await load(
        db.url,
        `create table t (a longtext); insert into t values ('${'x'.repeat(long)}')`,
      )
      expect(await rows(db.url, 'select length(a) from t')).toEqual([[long]])
      expect(await rows(server, 'select @@global.max_allowed_packet')).toEqual([[before]])
    })

    it('passes over what is about another server: settings, accounts, SQL modes that are gone', async () => {
      await using db = await database(engine)
      const nobody = unique()
      const result = await load(
        db.url,
        `set no_such_setting = 1;\nset @@session.sql_log_bin = 0;\ngrant select on ${db.name}.* to '${nobody}'@'%';\n/*!50003 set sql_mode = 'STRICT_TRANS_TABLES,NO_AUTO_CREATE_USER' */;\ncreate table t (a text);\ninsert into t values (@@sql_mode);`,
      )
      expect(result.passedOver.map(p => p.line)).toEqual(engine === 'mysql' ? [1, 3, 4] : [1, 3])
      expect(await rows(db.url, `select a like '%STRICT_TRANS_TABLES%' from t`)).toEqual([[1]])
    })

    it('loads a packed file and includes', async () => {
      await using db = await database(engine)
      await using folder = await scratch()
      await folder.write('part.sql', 'create table part (a int)')
      const file = await folder.write(
        'all.sql.gz',
        gzipSync('source part.sql\ninsert into part values (1), (2);'),
      )
      expect((await scripts.run(db.url, file, 'db/all.sql.gz')).statements).toBe(2)
      expect(await rows(db.url, 'select count(*) from part')).toEqual([[2]])
    })

    it('has no extensions', async () => {
      await using db = await database(engine)
      await scripts.prepare(db.url, [])
      await expect(scripts.prepare(db.url, ['postgis'])).rejects.toThrow(
        'extensions are PostgreSQL’s',
      )
    })

    it('ends at once when it is told to', async () => {
      await using db = await database(engine)
      await using folder = await scratch()
      const file = await folder.write('long.sql', 'select sleep(60)')
      await expect(
        scripts.run(db.url, file, 'long.sql', { signal: AbortSignal.timeout(300) }),
      ).rejects.toThrow(/aborted|timeout/i)
    })

    describe('tells the author', () => {
      const filler = (lines: number) => '-- a line\n'.repeat(lines)
      it.each([
        [
          'a syntax error in line 37',
          `${filler(35)}create table t (\n  a int,, b int\n)`,
          37,
          /SQL syntax.* at line 2/s,
        ],
        [
          'a syntax error among values',
          `create table t (a text);\ninsert into t values\n('x') ('s3cret');`,
          3,
          /near '…'/,
        ],
        [
          'a row twice',
          `create table t (a varchar(9) primary key);\n\ninsert into t values ('s3cret'), ('s3cret');`,
          3,
          /PRIMARY/,
        ],
        [
          'a transaction without end',
          'create table t (a int);\nbegin;\ninsert into t values (1);',
          2,
          /never committed/,
        ],
        [
          'what autocommit off would lose',
          'create table t (a int);\nset autocommit = 0;\ninsert into t values (1);',
          3,
          /never committed/,
        ],
        [
          'a file of the client’s machine',
          `create table t (a int);\nload data local infile '/etc/passwd' into table t`,
          2,
          /local/i,
        ],
        ['a shell command', '\\! ls', 1, /shell/],
        ['an include that leads out', 'source ../../outside.sql', 1, /outside|no file/],
        ['the server’s own tables', 'use mysql;\ndrop table user;', 1, /system tables/],
      ])('%s', async (_, content, line, message) => {
        await using db = await database(engine)
        const error: unknown = await load(db.url, content).catch((e: unknown) => e)
        expect(error).toMatchObject({
          name: 'SpecError',
          message: expect.stringMatching(message),
          place: { file: 'schema.sql', line },
          fix: expect.stringMatching(/\w/),
        })
        expect(`${(error as Error).message}`).not.toContain('s3cret')
      })

      it('nothing where autocommit is off and everything was committed', async () => {
        await using db = await database(engine)
        await load(
          db.url,
          'create table t (a int); set autocommit = 0; insert into t values (1); commit; select 1;',
        )
        expect(await rows(db.url, 'select a from t')).toEqual([[1]])
      })
    })
  })
}
