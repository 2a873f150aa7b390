import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Catalog, Table } from '../../../src/engine/catalog.ts'
import { OWN_SCHEMA, type Session } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { database, script } from '../../databases.ts'
import { needs, onEach } from '../../needs.ts'
import { both } from './both.ts'

const SCHEMA = `
create table parent (
  region varchar(5) not null, id int not null, code varchar(20) not null, nick varchar(20), long_text text,
  primary key (region, id), unique key by_code (code), unique key by_nick (nick), unique key by_prefix (long_text(9)));
create table \`odd \`\`name\` (
  id bigint unsigned not null auto_increment primary key,
  parent_id int, parent_region varchar(5), other int unique,
  doubled int generated always as (other * 2) stored, tripled int as (other * 3) virtual,
  note varchar(30) not null default 'it''s', blank varchar(3) default '', word varchar(9) default 'NULL',
  number int default -3, made datetime default current_timestamp on update current_timestamp,
  flags bit(3) default b'101', token varchar(36) default (uuid()),
  answer enum('a,b','it''s','','\\\\','\\n\\t"%\\\\n') collate utf8mb4_bin, hidden int invisible,
  j json, bool bool, latin text character set latin1, raw_text char(9) character set binary,
  constraint fk_parent foreign key (parent_region, parent_id) references parent (region, id) on delete cascade);
create table old_engine (id int primary key) engine = MyISAM;
create table parted (id int primary key) partition by hash (id) partitions 2;
create view seen as select id from parent;
create trigger after_parent after insert on parent for each row set @x = 1;
create procedure done() select 1;
`

onEach(both)('the catalog of %s', name => {
  const engine = engines[name]
  let own: Awaited<ReturnType<typeof database>>
  let second: Awaited<ReturnType<typeof database>>
  let session: Session
  let catalog: Catalog
  const table = (wanted: string): Table => {
    const found = catalog.tables.find(each => each.name === wanted)
    if (!found) throw new Error(`no table ${wanted}`)
    return found
  }
  const column = (wanted: string) => table('odd `name').columns.find(each => each.name === wanted)

  beforeAll(async () => {
    own = await database(name)
    second = await database(name)
    await script(name, own.url, SCHEMA)
    await script(
      name,
      second.url,
      `create table elsewhere (id int primary key, parent_region varchar(5), parent_id int,
      foreign key (parent_region, parent_id) references ${own.name}.parent (region, id))`,
    )
    session = await engine.connect(own.url, { name: 'rehearse/test' })
    catalog = await engine.catalog(session)
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await second[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  test('lists what the session’s database holds, and no other', () => {
    expect(catalog.tables.map(each => each.name)).toEqual([
      'odd `name',
      'old_engine',
      'parent',
      'parted',
    ])
    expect(catalog.searchPath).toEqual([own.name])
    expect(catalog.views).toEqual([{ schema: own.name, name: 'seen' }])
    expect(catalog.triggers).toEqual([{ schema: own.name, name: 'after_parent', table: 'parent' }])
    expect(catalog.routines).toEqual([{ schema: own.name, name: 'done' }])
  })

  test('lists the databases that it is asked for besides', async () => {
    const { tables, searchPath } = await engine.catalog(session, [
      second.name,
      OWN_SCHEMA,
      'not_there',
    ])
    expect(tables.map(each => each.schema)).toEqual([...Array(4).fill(own.name), second.name])
    expect(searchPath).toEqual([own.name])
    expect(tables.at(-1)?.foreignKeys[0]?.references).toEqual({
      schema: own.name,
      name: 'parent',
      columns: ['region', 'id'],
    })
  })

  test('knows keys in their order, and leaves out those of prefixes', () => {
    expect(table('parent').primaryKey).toEqual(['region', 'id'])
    expect(table('parent').uniques).toEqual([
      { name: 'by_code', columns: ['code'], identifies: true },
      { name: 'by_nick', columns: ['nick'], identifies: false },
    ])
    expect(table('odd `name').foreignKeys).toEqual([
      {
        name: 'fk_parent',
        columns: ['parent_region', 'parent_id'],
        references: { schema: own.name, name: 'parent', columns: ['region', 'id'] },
        deferrable: false,
        onDelete: 'cascade',
      },
    ])
  })

  test('knows what takes no part in transactions, and what is divided', () => {
    expect(catalog.tables.map(each => each.transactional)).toEqual([true, false, true, true])
    expect(catalog.tables.map(each => each.kind)).toEqual([
      'table',
      'table',
      'table',
      'partitioned',
    ])
  })

  test('knows what the server computes and numbers', () => {
    const generated = table('odd `name').columns.filter(each => each.generated)
    expect(generated.map(each => each.name)).toEqual(['doubled', 'tripled'])
    expect(column('id')).toMatchObject({ identity: 'by default', nullable: false, default: null })
    expect(column('parent_id')).toMatchObject({ identity: null, nullable: true, default: null })
    expect(column('hidden')).toMatchObject({ generated: false, nullable: true })
  })

  test.each(['note', 'blank', 'word', 'number', 'made', 'flags', 'token'])(
    'gives the default of %s as SQL',
    async wanted => {
      const found = column(wanted)
      await session.execute(
        `create temporary table probe (a int, ${wanted} ${found?.native} default ${found?.default})`,
      )
      await session.execute('insert into probe (a) values (1)')
      const [[value] = []] = await session.query(
        `select ${engine.raw(wanted, found?.type ?? { kind: 'year' })} from probe`,
      )
      const expected: Record<string, RegExp> = {
        note: /^it's$/,
        blank: /^$/,
        word: /^NULL$/,
        number: /^-3$/,
        made: /^20/,
        flags: /^101$/,
        token: /^.{36}$/,
      }
      expect(value).toMatch(expected[wanted] ?? /^\b$/)
      await session.execute('drop temporary table probe')
    },
  )

  test('knows types by more than their names', () => {
    expect(column('answer')).toMatchObject({
      type: { kind: 'enum', labels: ['a,b', "it's", '', '\\', '\n\t"%\\n'] },
      collation: 'utf8mb4_bin',
    })
    expect(column('j')?.type).toEqual({ kind: 'json' })
    expect(column('bool')?.type).toEqual({ kind: 'integer', bits: 8, unsigned: false })
    expect(column('latin')).toMatchObject({ type: { kind: 'text', maxBytes: 65535 } })
    expect(column('raw_text')?.type).toEqual({ kind: 'bytes', max: 9, fixed: true })
  })
})

describe('the catalog of mariadb', needs('mariadb'), () => {
  test('tells JSON from text that is only checked otherwise', async () => {
    await using own = await database('mariadb')
    await script(
      'mariadb',
      own.url,
      `create table t (a json, b longtext check (json_valid(b)), c longtext check (length(c) < 9), d longtext, \`e\`\`\` json, u uuid, v vector(2))`,
    )
    await using session = await engines.mariadb.connect(own.url, { name: 'rehearse/test' })
    const [table] = (await engines.mariadb.catalog(session)).tables
    expect(table?.columns.map(each => each.type.kind)).toEqual([
      'json',
      'json',
      'text',
      'text',
      'json',
      'uuid',
      'other',
    ])
  })
})

describe('the catalog of mysql', needs('mysql'), () => {
  test('leaves out keys of expressions, and knows a column’s SRID', async () => {
    await using own = await database('mysql')
    await script(
      'mysql',
      own.url,
      `create table t (a int, b int, p point not null srid 4326, unique key e ((a + b)), unique key m (a, (lower(b))), unique key k (a, b))`,
    )
    await using session = await engines.mysql.connect(own.url, { name: 'rehearse/test' })
    const [table] = (await engines.mysql.catalog(session)).tables
    expect(table?.uniques.map(unique => unique.name)).toEqual(['k'])
    expect(table?.columns[2]?.type).toEqual({ kind: 'geometry', srid: 4326 })
  })
})
