import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Catalog, Column, Table } from '../../src/engine/catalog.ts'
import { DatabaseError, type Session } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { insertRows } from '../../src/engine/mysql/load-rows.ts'
import { WriteRefused, type WriteTarget, type Written } from '../../src/engine/write.ts'
import { database, script } from '../databases.ts'
import { ENGINES, onEach } from '../needs.ts'

const SCHEMA = `
create table country (code varchar(5) not null primary key, name varchar(20) not null, alias varchar(5));
create table person (
  id bigint not null primary key, name varchar(10), country varchar(5),
  constraint person_country foreign key (country) references country (code));
create table loose (a bigint not null, b varchar(10) not null, note varchar(10));
create table line (country varchar(5) not null, no int not null, note varchar(10), primary key (country, no));
insert into country values ('DE', 'Germany', 'D'), ('FR', 'France', 'F'), ('XX', 'twice', 'F')`

const EMPTY = 'delete from person; delete from loose; delete from line'

async function* lines(...rows: string[]): AsyncGenerator<Buffer> {
  for (const row of rows) yield Buffer.from(`${row}\n`)
}

onEach(ENGINES)('the writer of %s', name => {
  const engine = engines[name]
  let own: Awaited<ReturnType<typeof database>>
  let session: Session
  let catalog: Catalog

  beforeAll(async () => {
    own = await database(name)
    await script(name, own.url, SCHEMA)
    session = await engine.connect(own.url, { name: 'rehearse/test' })
    catalog = await engine.catalog(session)
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })
  beforeEach(() => script(name, own.url, EMPTY))

  const table = (wanted: string): Table => {
    const found = catalog.tables.find(one => one.name === wanted)
    if (found === undefined) throw new Error(`no table ${wanted}`)
    return found
  }
  const column = (of: string, wanted: string): Column => {
    const found = table(of).columns.find(one => one.name === wanted)
    if (found === undefined) throw new Error(`no column ${of}.${wanted}`)
    return found
  }
  const target = (of: string, columns: string[], more: Partial<WriteTarget> = {}): WriteTarget => ({
    table: table(of),
    columns: columns.map(one => column(of, one)),
    probes: [],
    lookups: [],
    key: table(of).primaryKey ?? [],
    existing: 'error',
    update: false,
    foreignKeys: 'ordered',
    triggers: 'fire',
    ...more,
  })
  /** A lookup of person.country by the country's alias. */
  const byAlias = (missing: WriteTarget['lookups'][number]['missing']): Partial<WriteTarget> => ({
    probes: [{ name: 'probe', like: column('country', 'alias') }],
    lookups: [
      {
        column: column('person', 'country'),
        table: table('country'),
        by: [{ column: 'alias', staged: 'probe' }],
        take: 'code',
        missing,
      },
    ],
  })
  async function write(wanted: WriteTarget, rows: string[], direct = false): Promise<Written> {
    await engine.writer.prepare(session, wanted, direct)
    await session.begin()
    try {
      const written = await engine.writer.write(session, wanted, lines(...rows), direct)
      await session.commit()
      return written
    } catch (error) {
      await session.rollback()
      throw error
    }
  }
  const refused = async (writing: Promise<unknown>) => {
    const error = await writing.then(
      () => null,
      (thrown: unknown) => thrown,
    )
    if (!(error instanceof WriteRefused)) throw new Error(`not refused: ${error}`)
    return { reason: error.reason, column: error.column, rows: error.rows, keys: error.keys }
  }
  const failure = async (writing: Promise<unknown>): Promise<DatabaseError> => {
    const error = await writing.then(
      () => null,
      (thrown: unknown) => thrown,
    )
    if (!(error instanceof DatabaseError)) throw new Error(`no DatabaseError: ${error}`)
    return error
  }
  const people = () => session.query('select id, name, country from person order by id')

  describe.each([true, false])('where rows go directly: %s', direct => {
    test('writes rows and counts them', async () => {
      expect(
        await write(target('person', ['id', 'name']), ['1\tAda', '2\t\\N', '3\t'], direct),
      ).toEqual({ read: 3, inserted: 3, updated: 0, kept: 0 })
      expect(await people()).toEqual([
        ['1', 'Ada', null],
        ['2', null, null],
        ['3', '', null],
      ])
    })

    test('writes nothing of an empty batch', async () => {
      expect(await write(target('person', ['id', 'name']), [], direct)).toEqual({
        read: 0,
        inserted: 0,
        updated: 0,
        kept: 0,
      })
    })

    test.each([
      ['text that is longer than its column', '1\tfar too long a name'],
      ['text that is no number', 'one\tAda'],
      ['a number that its column does not hold', '99999999999999999999\tAda'],
      ['NULL where none may be', '\\N\tAda'],
      ['a cell too few', '1'],
    ])('refuses %s, and keeps its value out of the message', async (_, row) => {
      const error = await failure(write(target('person', ['id', 'name']), ['5\tEve', row], direct))
      expect(error.message).not.toMatch(/far too|\bone\b|99999/)
      expect(await people()).toEqual([])
    })

    test('refuses a reference to no row', async () => {
      await failure(write(target('person', ['id', 'country']), ['1\tDE', '2\tIT'], direct))
      expect(await people()).toEqual([])
    })

    test('writes a reference to no row where foreign keys are suspended, and finds it afterwards', async () => {
      await write(
        target('person', ['id', 'country'], { foreignKeys: 'suspend' }),
        ['1\tDE', '2\tIT', '3\t\\N'],
        direct,
      )
      expect(await engine.writer.orphans(session, table('person'))).toEqual([
        { foreignKey: 'person_country', rows: 1 },
      ])
      await failure(write(target('person', ['id', 'country']), ['4\tIT'], direct))
    })

    test('a source that breaks off leaves nothing, and the session goes on', async () => {
      const wanted = target('person', ['id', 'name'])
      await engine.writer.prepare(session, wanted, direct)
      await session.begin()
      const breaking = async function* () {
        yield Buffer.from('1\tAda\n')
        throw new Error('the source is gone')
      }
      await expect(engine.writer.write(session, wanted, breaking(), direct)).rejects.toThrow(
        'the source is gone',
      )
      await session.rollback()
      expect(await people()).toEqual([])
      expect(await write(wanted, ['1\tAda'], direct)).toMatchObject({ inserted: 1 })
    })

    test('a row that comes twice is refused', async () => {
      const found = await refused(
        write(target('person', ['id', 'name']), ['1\tAda', '2\tBob', '1\tEve'], direct),
      )
      expect(found).toMatchObject({ reason: 'duplicate', keys: direct ? [] : [['1']] })
      expect(await people()).toEqual([])
    })
  })

  test('a row that is there is an error, with its key, by default', async () => {
    await write(target('person', ['id', 'name']), ['1\tAda'])
    expect(await refused(write(target('person', ['id', 'name']), ['2\tBob', '1\tEve']))).toEqual({
      reason: 'existing',
      column: null,
      rows: 1,
      keys: [['1']],
    })
    expect(await people()).toEqual([['1', 'Ada', null]])
  })

  test('a row that is there is kept', async () => {
    await write(target('person', ['id', 'name']), ['1\tAda'])
    const written = await write(target('person', ['id', 'name'], { existing: 'keep' }), [
      '2\tBob',
      '1\tEve',
    ])
    expect(written).toEqual({ read: 2, inserted: 1, updated: 0, kept: 1 })
    expect(await people()).toEqual([
      ['1', 'Ada', null],
      ['2', 'Bob', null],
    ])
  })

  test('a row that is there is overwritten in the columns that are written', async () => {
    await write(target('person', ['id', 'name', 'country']), ['1\tAda\tDE', '3\tSame\tFR'])
    const written = await write(target('person', ['id', 'name'], { existing: 'overwrite' }), [
      '2\tBob',
      '1\tEve',
      '3\tSame',
    ])
    expect(written).toEqual({ read: 3, inserted: 1, updated: 2, kept: 0 })
    expect(await people()).toEqual([
      ['1', 'Eve', 'DE'],
      ['2', 'Bob', null],
      ['3', 'Same', 'FR'],
    ])
  })

  test.each(['keep', 'overwrite'] as const)(
    'a key that comes twice is refused under existing: %s too',
    async existing => {
      expect(
        await refused(write(target('person', ['id', 'name'], { existing }), ['1\tAda', '1\tEve'])),
      ).toMatchObject({
        reason: 'duplicate',
        rows: 1,
        keys: [['1']],
      })
    },
  )

  test.each(['error', 'keep', 'overwrite'] as const)(
    'a key without an index is kept to as well: existing: %s',
    async existing => {
      const wanted = target('loose', ['a', 'b', 'note'], { key: ['a', 'b'], existing })
      await write(wanted, ['1\tx\told', '1\ty\told'])
      expect(await refused(write(wanted, ['2\tx\tnew', '2\tx\tnew']))).toMatchObject({
        reason: 'duplicate',
        keys: [['2', 'x']],
      })
      if (existing === 'error') {
        expect(await refused(write(wanted, ['1\tx\tnew', '3\tx\tnew']))).toMatchObject({
          reason: 'existing',
          keys: [['1', 'x']],
        })
      } else {
        expect(await write(wanted, ['1\tx\tnew', '3\tx\tnew'])).toMatchObject({ inserted: 1 })
      }
      const found = await session.query('select a, b, note from loose order by a, b')
      const first = existing === 'overwrite' ? 'new' : 'old'
      expect(found).toEqual([
        ['1', 'x', first],
        ['1', 'y', 'old'],
        ...(existing === 'error' ? [] : [['3', 'x', 'new']]),
      ])
    },
  )

  test('updates rows that are there, and names those that are not', async () => {
    await write(target('person', ['id', 'name', 'country']), ['1\tAda\tDE', '2\tBob\tFR'])
    const wanted = target('person', ['id', 'name'], { update: true })
    expect(await write(wanted, ['1\tAda', '2\tEve'])).toEqual({
      read: 2,
      inserted: 0,
      updated: 2,
      kept: 0,
    })
    expect(await people()).toEqual([
      ['1', 'Ada', 'DE'],
      ['2', 'Eve', 'FR'],
    ])
    expect(await refused(write(wanted, ['1\tx', '7\ty', '8\tz']))).toEqual({
      reason: 'update-missing',
      column: null,
      rows: 2,
      keys: [['7'], ['8']],
    })
    expect(await refused(write(wanted, ['1\tx', '1\ty']))).toMatchObject({ reason: 'duplicate' })
  })

  describe('a lookup', () => {
    const columns = ['id', 'name']

    test('takes what it finds, and NULL finds NULL', async () => {
      await write(target('person', columns, byAlias({ kind: 'error' })), [
        '1\tAda\tD',
        '2\tBob\t\\N',
      ])
      expect(await people()).toEqual([
        ['1', 'Ada', 'DE'],
        ['2', 'Bob', null],
      ])
    })

    test.each(['error', 'keep', 'overwrite'] as const)(
      'that finds nothing is refused: existing: %s',
      async existing => {
        const wanted = target('person', columns, { ...byAlias({ kind: 'error' }), existing })
        expect(await refused(write(wanted, ['1\tAda\tD', '2\tBob\tQ', '3\tEve\t\\N']))).toEqual({
          reason: 'lookup-missing',
          column: 'country',
          rows: 1,
          keys: [['2']],
        })
      },
    )

    test('that finds nothing may give NULL, or a value', async () => {
      await write(target('person', columns, byAlias({ kind: 'null' })), ['1\tAda\tQ', '2\tBob\tD'])
      await write(target('person', columns, byAlias({ kind: 'value', value: 'FR' })), [
        '3\tEve\tQ',
        '4\tDan\tD',
        '5\tUma\t\\N',
      ])
      expect((await people()).map(row => row[2])).toEqual([null, 'DE', 'FR', 'DE', 'FR'])
    })

    test.each(['error', 'keep', 'overwrite'] as const)(
      'that finds two rows is refused: existing: %s',
      async existing => {
        const wanted = target('person', columns, { ...byAlias({ kind: 'error' }), existing })
        expect(await refused(write(wanted, ['1\tAda\tD', '2\tBob\tF']))).toMatchObject({
          reason: 'lookup-ambiguous',
          column: 'country',
          keys: [['2']],
        })
      },
    )

    test('may fill a column of the key, and then shows what it looked for', async () => {
      const lookup = {
        column: column('line', 'country'),
        table: table('country'),
        by: [{ column: 'alias', staged: 'probe' }],
        take: 'code',
        missing: { kind: 'error' as const },
      }
      const wanted = target('line', ['no', 'note'], {
        probes: [{ name: 'probe', like: column('country', 'alias') }],
        lookups: [lookup],
        existing: 'overwrite',
      })
      await write(wanted, ['1\told\tD', '2\told\tD'])
      expect(await write(wanted, ['2\tnew\tD', '3\tnew\tD'])).toMatchObject({
        inserted: 1,
        updated: 1,
      })
      expect(await session.query('select country, no, note from line order by no')).toEqual([
        ['DE', '1', 'old'],
        ['DE', '2', 'new'],
        ['DE', '3', 'new'],
      ])
      expect(await refused(write(wanted, ['9\tx\tQ']))).toMatchObject({
        reason: 'lookup-missing',
        keys: [['Q', '9']],
      })
    })
  })

  test('updates in place as one statement, in which every column sees the old row', async () => {
    await write(target('loose', ['a', 'b', 'note'], { key: ['a'] }), [
      '1\tx\told',
      '2\ty\told',
      '3\tz\told',
    ])
    const { dialect } = engine
    await session.begin()
    const rows = await engine.writer.updateInPlace(session, target('loose', [], { key: ['a'] }), {
      table: dialect.table(table('loose')),
      set: [
        { column: 'b', sql: 's.note' },
        { column: 'note', sql: 's.b' },
      ],
      where: 's.a > 1',
      key: ['a'],
    })
    await session.commit()
    expect(rows).toBe(2)
    expect(await session.query('select a, b, note from loose order by a')).toEqual([
      ['1', 'x', 'old'],
      ['2', 'old', 'y'],
      ['3', 'old', 'z'],
    ])
  })

  test('a lock is held by one session, until that ends', async () => {
    const other = await engine.connect(own.url, { name: 'rehearse/other' })
    expect(await engine.writer.lock(other, `move of ${own.name}`)).toBe(true)
    expect(await engine.writer.lock(session, `move of ${own.name}`)).toBe(false)
    await other[Symbol.asyncDispose]()
    await expect.poll(() => engine.writer.lock(session, `move of ${own.name}`)).toBe(true)
  })

  test('generators stand above the largest value, and are never put back', async () => {
    const identity =
      name === 'postgres' ? 'bigint generated always as identity' : 'bigint not null auto_increment'
    await script(
      name,
      own.url,
      `create table counted (id ${identity} primary key, note varchar(10))`,
    )
    const counted = (await engine.catalog(session)).tables.find(one => one.name === 'counted')
    if (counted === undefined) throw new Error('no table counted')
    const wanted: WriteTarget = {
      ...target('loose', []),
      table: counted,
      columns: counted.columns,
      key: ['id'],
    }
    expect(await engine.writer.advanceIdentity(session, counted)).toEqual([
      { column: 'id', next: '1' },
    ])
    await write(wanted, ['40\tx', '7\ty'], true)
    await write(wanted, ['41\tz'])
    expect(await engine.writer.advanceIdentity(session, counted)).toEqual([
      { column: 'id', next: '42' },
    ])
    await session.execute('update counted set note = null')
    await session.execute('delete from counted where id > 7')
    expect(await engine.writer.advanceIdentity(session, counted)).toEqual([
      { column: 'id', next: '42' },
    ])
    await session.execute(`insert into counted (note) values ('after')`)
    expect(await session.query(`select id from counted where note = 'after'`)).toEqual([['42']])
    if (name !== 'postgres') {
      await session.execute(`update counted set id = 90 where note = 'after'`)
      expect(await engine.writer.advanceIdentity(session, counted)).toEqual([
        { column: 'id', next: '91' },
      ])
    }
    await script(name, own.url, 'drop table counted')
  })

  test('generators stand above a value that a foreign key brought', async () => {
    const identity =
      name === 'postgres' ? 'bigint generated by default as identity' : 'bigint auto_increment'
    await script(
      name,
      own.url,
      `create table numbered (id bigint primary key);
       create table follower (id ${identity}, note varchar(10) primary key, ${name === 'postgres' ? '' : 'key (id),'}
         foreign key (id) references numbered (id) on update cascade);
       insert into numbered values (1);
       insert into follower (id, note) values (1, 'x');
       update numbered set id = 30;`,
    )
    const follower = (await engine.catalog(session)).tables.find(one => one.name === 'follower')
    if (follower === undefined) throw new Error('no table follower')
    expect(await engine.writer.advanceIdentity(session, follower)).toEqual([
      { column: 'id', next: '31' },
    ])
    await session.execute('insert into numbered values (31)')
    await session.execute(`insert into follower (note) values ('after')`)
    expect(await session.query(`select id from follower where note = 'after'`)).toEqual([['31']])
    await script(name, own.url, 'drop table follower; drop table numbered')
  })

  test('triggers are suspended while rows move, and fire afterwards in their order', async () => {
    const triggers =
      name === 'postgres'
        ? `create function shout() returns trigger language plpgsql as 'begin new.name := new.name || tg_argv[0]; return new; end';
           create trigger a before insert on person for each row execute function shout('!');
           create trigger b before insert on person for each row execute function shout('?')`
        : `create trigger b before insert on person for each row set new.name = concat(new.name, '?');
           create trigger a before insert on person for each row precedes b set new.name = concat(new.name, '!')`
    await script(name, own.url, triggers)
    const quiet = target('person', ['id', 'name'], { triggers: 'suspend' })
    await write(quiet, ['1\tAda'])
    await write(quiet, ['2\tBob'], true)
    await write(quiet, ['3\tEve'])
    await engine.writer.restore(session, quiet)
    await engine.writer.restore(session, quiet)
    await write(target('person', ['id', 'name']), ['4\tDan'])
    expect((await people()).map(row => row[1])).toEqual(['Ada', 'Bob', 'Eve', 'Dan!?'])
    await script(
      name,
      own.url,
      name === 'postgres'
        ? 'drop trigger a on person; drop trigger b on person; drop function shout()'
        : 'drop trigger a; drop trigger b',
    )
  })

  test('a trigger that drops rows is found out', async () => {
    const trigger =
      name === 'postgres'
        ? `create function swallow() returns trigger language plpgsql as 'begin return null; end';
           create trigger swallow before insert on person for each row execute function swallow()`
        : `create trigger swallow before insert on person for each row signal sqlstate '45000' set message_text = 'secret Ada'`
    await script(name, own.url, trigger)
    const error = await failure(write(target('person', ['id', 'name']), ['1\tAda']))
    expect(error.message).not.toContain('Ada')
    await script(
      name,
      own.url,
      name === 'postgres'
        ? 'drop trigger swallow on person; drop function swallow()'
        : 'drop trigger swallow',
    )
  })

  test.runIf(name !== 'postgres')('inserts rows where the server allows no LOAD DATA', async () => {
    const columns = ['id', 'name'].map(one => ({ name: one, like: column('person', one) }))
    const where = engine.dialect.table(table('person'))
    expect(await insertRows(session, where, columns, lines(`1\tit's \\\\\\t`, '2\t\\N'))).toBe(2)
    expect(await people()).toEqual([
      ['1', `it's \\\t`, null],
      ['2', null, null],
    ])
    await failure(insertRows(session, where, columns, lines('3\tfar too long a name')))
  })
})
