import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Catalog, Column, Table } from '../../src/engine/catalog.ts'
import type { EngineName, Session } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { database, script } from '../databases.ts'
import { ENGINES, onEach } from '../needs.ts'

const MYSQL = `
  create table parent (
    id bigint not null auto_increment primary key,
    code varchar(20) not null unique,
    nick varchar(20) unique,
    price decimal(10,2) not null default 1.50,
    twice decimal(12,2) generated always as (price * 2) stored,
    thrice decimal(12,2) generated always as (price * 3) virtual
  );
  create table pair (b int not null, a int not null, primary key (b, a)) engine = innodb;
  create table child (
    id int not null, parent bigint, x int, y int,
    constraint child_of foreign key (parent) references parent (id) on delete cascade,
    constraint child_pair foreign key (y, x) references pair (b, a)
  );
  create view parents as select id, code from parent;
  create trigger child_stamp before insert on child for each row set new.x = new.x;
  create procedure tidy() delete from child;
  create function one() returns int deterministic return 1;`

const SCHEMA: Record<EngineName, string> = {
  postgres: `
    create table parent (
      id bigint generated always as identity primary key,
      code varchar(20) not null unique,
      nick varchar(20) unique,
      price numeric(10,2) not null default 1.50,
      twice numeric(12,2) generated always as (price * 2) stored,
      thrice numeric(12,2) generated always as (price * 3) virtual
    );
    create table pair (b int not null, a int not null, primary key (b, a));
    create table child (
      id int not null, parent bigint, x int, y int,
      constraint child_of foreign key (parent) references parent (id) on delete cascade,
      constraint child_pair foreign key (y, x) references pair (b, a)
    );
    create view parents as select id, code from parent;
    create function stamp() returns trigger language plpgsql as 'begin return new; end';
    create trigger child_stamp before insert on child for each row execute function stamp();
    create procedure tidy() language sql as 'delete from child';
    create function one() returns int language sql as 'select 1';`,
  mysql: MYSQL,
  mariadb: MYSQL,
}

onEach(ENGINES)('the catalog of %s', name => {
  const engine = engines[name]
  let own: Awaited<ReturnType<typeof database>>
  let session: Session
  let catalog: Catalog
  /** PostgreSQL's schema is `public`; MySQL's is the database. */
  let schema: string

  beforeAll(async () => {
    own = await database(name)
    await script(name, own.url, SCHEMA[name])
    session = await engine.connect(own.url, { name: 'rehearse/test' })
    catalog = await engine.catalog(session)
    schema = engine.capabilities.schemas ? 'public' : own.name
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  test('lists the tables of the database, and no others', () => {
    expect(catalog.tables.map(each => `${each.schema}.${each.name}`).sort()).toEqual(
      ['child', 'pair', 'parent'].map(each => `${schema}.${each}`),
    )
    expect(catalog.tables.every(each => each.transactional && each.kind === 'table')).toBe(true)
    expect(catalog.searchPath).toEqual([schema])
  })

  test('tells columns in their order, with what the server does by itself', () => {
    const { columns } = table('parent')
    expect(columns.map(each => each.name)).toEqual([
      'id',
      'code',
      'nick',
      'price',
      'twice',
      'thrice',
    ])
    const named = (column: string) => columns.find(each => each.name === column)
    expect(named('id')).toMatchObject({
      type: { kind: 'integer', bits: 64, unsigned: false },
      nullable: false,
      generated: false,
      identity: name === 'postgres' ? 'always' : 'by default',
    } satisfies Partial<Column>)
    expect(named('code')).toMatchObject({ nullable: false, identity: null, default: null })
    expect(named('code')?.collation).not.toBeNull()
    expect(named('nick')).toMatchObject({
      nullable: true,
      native: expect.stringMatching(/var.*\(20\)/),
    })
    expect(named('price')).toMatchObject({
      type: { kind: 'decimal', precision: 10, scale: 2 },
      default: expect.stringContaining('1.50'),
      collation: null,
    })
    expect([named('twice')?.generated, named('thrice')?.generated]).toEqual([true, true])
  })

  test('tells keys in the order of their columns', () => {
    expect(table('parent').primaryKey).toEqual(['id'])
    expect(table('pair').primaryKey).toEqual(['b', 'a'])
    expect(table('child').primaryKey).toBeNull()
    expect(table('pair').uniques).toEqual([])
    expect(table('parent').uniques.map(each => [each.columns, each.identifies])).toEqual([
      [['code'], true],
      [['nick'], false],
    ])
  })

  test('tells foreign keys column by column', () => {
    const keys = table('child').foreignKeys.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    expect(keys).toEqual([
      {
        name: 'child_of',
        columns: ['parent'],
        references: { schema, name: 'parent', columns: ['id'] },
        deferrable: false,
        onDelete: 'cascade',
      },
      {
        name: 'child_pair',
        columns: ['y', 'x'],
        references: { schema, name: 'pair', columns: ['b', 'a'] },
        deferrable: false,
        onDelete: expect.stringMatching(/^(no action|restrict)$/),
      },
    ])
  })

  test('lists views, routines and triggers', () => {
    expect(catalog.views).toEqual([{ schema, name: 'parents' }])
    expect(catalog.triggers).toEqual([{ schema, name: 'child_stamp', table: 'child' }])
    expect(catalog.routines.map(each => each.name)).toEqual(expect.arrayContaining(['one', 'tidy']))
  })

  test('describes a query without running it', async () => {
    const columns = await engine.describe(
      session,
      `with few as (select p.*, 'x' as label from parent p where id > 1) select code, price as "amount", label from few -- so`.replaceAll(
        '"',
        name === 'postgres' ? '"' : '`',
      ),
    )
    expect(columns.map(each => each.name)).toEqual(['code', 'amount', 'label'])
    expect(columns[0]).toMatchObject({ type: { kind: 'text', max: 20, fixed: false } })
    expect(columns[1]).toMatchObject({ type: { kind: 'decimal', precision: 10, scale: 2 } })
    expect(columns[2]?.type.kind).toBe('text')
    expect(columns.every(each => each.native !== '')).toBe(true)
  })

  test('describes a query of a table as the catalog tells the table', async () => {
    const columns = await engine.describe(session, 'select * from parent')
    expect(columns.map(({ name, type }) => ({ name, type }))).toEqual(
      table('parent').columns.map(({ name, type }) => ({ name, type })),
    )
  })

  test('says what is wrong with a query that cannot be described', async () => {
    await expect(engine.describe(session, 'select nowhere from parent')).rejects.toMatchObject({
      name: 'DatabaseError',
      message: expect.stringContaining('nowhere'),
      lost: false,
    })
    await expect(engine.describe(session, 'select from where')).rejects.toMatchObject({
      name: 'DatabaseError',
    })
    expect(await session.query('select 1')).toEqual([['1']])
  })

  function table(wanted: string): Table {
    const found = catalog.tables.find(each => each.name === wanted)
    if (found === undefined) throw new Error(`the catalog has no table ${wanted}`)
    return found
  }
})
