import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Catalog, Column } from '../../../src/engine/catalog.ts'
import { OWN_SCHEMA, type Session } from '../../../src/engine/engine.ts'
import { postgres } from '../../../src/engine/postgres/index.ts'
import { database, script } from '../../databases.ts'
import { needs } from '../../needs.ts'

describe('the catalog of PostgreSQL', needs('postgres'), () => {
  let own: Awaited<ReturnType<typeof database>>
  let session: Session
  let catalog: Catalog

  beforeAll(async () => {
    own = await database('postgres')
    await script('postgres', own.url, SCHEMA)
    session = await postgres.connect(own.url, { name: 'rehearse/test' })
    catalog = await postgres.catalog(session)
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  const table = (schema: string, name: string) =>
    catalog.tables.find(each => each.schema === schema && each.name === name)
  const column = (name: string): Column | undefined =>
    table('crm', 'odd')?.columns.find(each => each.name === name)

  test('lists parents of partitions, and neither partitions nor what is ours, temporary or of an extension', () => {
    expect(catalog.tables.map(each => `${each.schema}.${each.name}`)).toEqual([
      'Crm X.Order "1"',
      'crm.event',
      'crm.keys',
      'crm.odd',
      'crm.ref',
      'public.twin',
    ])
    expect(table('crm', 'event')).toMatchObject({ kind: 'partitioned', primaryKey: ['at', 'id'] })
  })

  test('tells what numbers rows', () => {
    expect(column('a')?.identity).toBe('by default')
    expect(column('b')?.identity).toBe('by default')
    expect(column('c')?.identity).toBe('always')
    expect(column('d')?.identity).toBe('by default')
    expect(column('plain')).toMatchObject({ identity: null, default: '7' })
  })

  test('tells generated columns, without a default', () => {
    expect(column('g')).toMatchObject({ generated: true, default: null, identity: null })
  })

  test('sees through a domain, to its NOT NULL and its default too', () => {
    expect(column('mail')).toMatchObject({
      type: { kind: 'text', max: 40, maxBytes: null, fixed: false },
      native: 'crm.email',
      nullable: false,
      default: "'none'::character varying",
    })
    expect(column('mails')?.type).toMatchObject({ kind: 'array', of: { kind: 'text', max: 40 } })
  })

  test('tells collations, and the strength of those that take different texts for one', () => {
    expect(column('word')?.collation).toBe('C')
    expect(column('loose')?.collation).toBe('ci und-u-ks-level2')
    expect(column('plain')?.collation).toBeNull()
    const { equality } = postgres.dialect
    const of = (name: string) => {
      const found = column(name)
      return found && equality(found)
    }
    const exact = { ignoresCase: false, ignoresAccents: false, ignoresBlanks: false }
    expect(of('word')).toEqual(exact)
    expect(of('loose')).toEqual({ ...exact, ignoresCase: true })
    expect(of('looser')).toEqual({ ...exact, ignoresCase: true, ignoresAccents: true })
    expect(of('cased')).toEqual({ ...exact, ignoresAccents: true })
    expect(of('folded')).toEqual({ ...exact, ignoresCase: true })
    expect(of('padded')).toEqual({ ...exact, ignoresBlanks: true })
  })

  test('tells unique keys of whole columns, in the order of the index, without what it only includes', () => {
    const { primaryKey, uniques } = table('crm', 'keys') ?? { primaryKey: null, uniques: [] }
    expect(primaryKey).toEqual(['y', 'x'])
    expect(uniques).toEqual([
      { name: 'keys_deferred', columns: ['x'], identifies: true },
      { name: 'keys_including', columns: ['z'], identifies: false },
      { name: 'keys_one_null', columns: ['w'], identifies: false },
    ])
  })

  test('tells foreign keys into other schemas and into partitioned tables once, and those that are not enforced never', () => {
    expect(table('crm', 'ref')?.foreignKeys).toEqual([
      {
        name: 'ref_event',
        columns: ['event_at', 'event_id'],
        references: { schema: 'crm', name: 'event', columns: ['at', 'id'] },
        deferrable: true,
        onDelete: 'set null',
      },
      {
        name: 'ref_twin',
        columns: ['twin'],
        references: { schema: 'public', name: 'twin', columns: ['id'] },
        deferrable: false,
        onDelete: 'restrict',
      },
    ])
  })

  test('lists views, routines and triggers of people once', () => {
    expect(catalog.views).toEqual([
      { schema: 'crm', name: 'm' },
      { schema: 'crm', name: 'v' },
    ])
    expect(catalog.routines).toEqual([
      { schema: 'crm', name: 'f' },
      { schema: 'crm', name: 'stamp' },
    ])
    expect(catalog.triggers).toEqual([
      { schema: 'crm', name: 'event_stamp', table: 'event' },
      { schema: 'crm', name: 'v_stamp', table: 'v' },
    ])
    expect(catalog.searchPath).toEqual(['public'])
  })

  test('of five hundred tables is read in less than a second', async () => {
    await using large = await database('postgres')
    await script(
      'postgres',
      large.url,
      `do $$ begin for n in 1 .. 500 loop execute format('create table t%s (id int primary key, a text unique, b numeric(10,2), c timestamptz, d uuid, e jsonb, up int references t%s)', n, greatest(1, n - 1)); end loop; end $$`,
    )
    await using reader = await postgres.connect(large.url, { name: 'rehearse/test' })
    const started = performance.now()
    const { tables } = await postgres.catalog(reader)
    const took = performance.now() - started
    expect(tables).toHaveLength(500)
    expect(tables[499]).toMatchObject({ primaryKey: ['id'], foreignKeys: [{ columns: ['up'] }] })
    expect(took).toBeLessThan(1000)
  })
})

const SCHEMA = `
  create schema crm;
  create schema "Crm X";
  create schema ${OWN_SCHEMA};
  create extension citext schema public;
  create extension hstore schema public;
  create table ${OWN_SCHEMA}.checkpoint (id int);
  create table "Crm X"."Order ""1""" ("Id" int primary key);
  create table public.twin (id int primary key);
  create domain crm.email as varchar(40) default 'none' not null;
  create collation crm.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
  create collation crm.ai (provider = icu, locale = 'und-u-ks-level1', deterministic = false);
  create collation crm.cs_ai (provider = icu, locale = 'und-u-kc-true-ks-level1', deterministic = false);
  create sequence crm.by_hand;
  create table crm.odd (
    a serial, b bigint generated by default as identity, c smallint generated always as identity,
    d int default nextval('crm.by_hand'), plain int default 7, g int generated always as (plain * 2) virtual,
    mail crm.email, mails crm.email[], word text collate "C", loose text collate crm.ci, looser text collate crm.ai,
    cased text collate crm.cs_ai, folded citext, padded char(9), gone int
  );
  alter table crm.odd drop column gone;
  create table crm.event (id int, at date, primary key (at, id)) partition by range (at);
  create table crm.event_2026 partition of crm.event for values from ('2026-01-01') to ('2027-01-01');
  create table crm.keys (
    x int not null, y int, z int, w int, v int, primary key (y, x),
    constraint keys_deferred unique (x) deferrable initially deferred,
    constraint keys_including unique (z) include (v),
    constraint keys_one_null unique nulls not distinct (w)
  );
  create unique index keys_partial on crm.keys (v) where v > 0;
  create unique index keys_expression on crm.keys ((v + 1));
  create table crm.ref (
    event_at date, event_id int, twin int, later int,
    constraint ref_event foreign key (event_at, event_id) references crm.event on delete set null deferrable,
    constraint ref_twin foreign key (twin) references public.twin on delete restrict,
    constraint ref_later foreign key (later) references public.twin not enforced
  );
  create view crm.v as select plain from crm.odd;
  create materialized view crm.m as select 1 as one;
  create function crm.f(int) returns int language sql as 'select 1';
  create function crm.f(text) returns int language sql as 'select 1';
  create function crm.stamp() returns trigger language plpgsql as 'begin return new; end';
  create trigger event_stamp before insert on crm.event for each row execute function crm.stamp();
  create trigger v_stamp instead of insert on crm.v for each row execute function crm.stamp();`
