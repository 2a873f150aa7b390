import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { needs } from '../needs.ts'
import { Mapped } from './mapped.ts'

const SOURCE = `
  create table customers (id integer primary key, "Name" text not null, name2 text, status varchar(3), born timestamp, photo bytea);
  create table orders (id integer primary key, customer_id integer, total numeric(10,2));
  create table log (line text, at timestamp);
  create table "Mixed" (id integer primary key);
  create table mixed (id integer primary key);
  create table left_alone (id integer primary key);
  create view active as select * from customers;`
const TARGET = `
  create schema crm;
  create table crm.customer (id integer primary key, name text not null, tier varchar(5) not null default 'basic', flag boolean,
    state text, full_size integer generated always as (length(name)) stored, at timestamptz);
  create table crm.order (id integer primary key, number integer not null unique, maybe integer unique, customer_id integer);
  create table crm.keyless (id integer, note text);`
const REST = 'leave: { "*": not this time }\n'

describe('the author is told', needs('postgres'), () => {
  let mapped: Mapped
  beforeAll(async () => {
    mapped = await Mapped.open(['postgres', SOURCE], ['postgres', TARGET])
  })
  afterAll(() => mapped[Symbol.asyncDispose]())

  const entry = (fields: string, more = '') =>
    `map: [{ from: customers, to: crm.customer, fields: { id: id, name: Name, ${fields} }, leave: ["*"]${more} }]\n${REST}`

  test.each<[string, string, string[]]>([
    [
      'a source table that is not there, with the nearest',
      'map: [{ from: custmers, to: crm.customer, rest: by-name }]\n',
      ['there is no source table "custmers" — Did you mean customers?'],
    ],
    [
      'a target table that is not there',
      'map: [{ from: customers, to: crm.custmer, rest: by-name }]\n',
      ['there is no target table "crm.custmer" — Did you mean crm.customer?'],
    ],
    [
      'two entries’ errors at once',
      'map: [{ from: x1, to: crm.customer, rest: by-name }, { from: orders, to: y1, rest: by-name }]\n',
      ['there is no source table "x1"', 'there is no target table "y1"'],
    ],
    [
      'a source column that is not there',
      entry('state: statsu'),
      ['there is no column of customers "statsu" — Did you mean status?'],
    ],
    [
      'a target column that is not there',
      entry('sate: status'),
      ['there is no column of customer "sate" — Did you mean state?'],
    ],
    [
      'a column that is filled twice',
      entry('state: status, STATE: name2'),
      ['state is filled twice — Keep one of both.'],
    ],
    [
      'a name that folds to two tables',
      'map: [{ from: MIXED, to: crm.customer, rest: by-name }]\n',
      [
        'source table "MIXED" could be Mixed or mixed — Write the name in the case that the catalog has.',
      ],
    ],
    [
      'a view as a source',
      'map: [{ from: active, to: crm.customer, rest: by-name }]\n',
      [
        'active is a view, which has no key — Write `from: { query: "select … from active", key: […] }`.',
      ],
    ],
    [
      'a table without a key',
      'map: [{ from: log, to: crm.customer, fields: { name: line }, rest: by-name }]\n',
      [
        'log has no primary key, and no unique key whose columns are all NOT NULL: nothing says where a batch ends — Name columns that identify a row: `from: { table: log, key: [line, at] }`, or give the table a primary key.',
      ],
    ],
    [
      'a primary key that the map does not fill',
      'map: [{ from: orders, to: crm.order, fields: { number: id } }]\n',
      [
        'nothing fills id, of the primary key of order — Fill it, or say which other target columns identify a row: `key: […]`.',
      ],
    ],
    [
      'a target without a primary key',
      'map: [{ from: orders, to: crm.keyless, fields: { id: id } }]\n',
      [
        'keyless has no primary key — Say which target columns identify a row: `key: […]`, columns of a unique key.',
      ],
    ],
    [
      'a key that is not unique',
      'map: [{ from: orders, to: crm.order, key: [id, number], fields: { id: id, number: id } }]\n',
      [
        'no unique key of order has exactly the columns (id, number) — Its keys are (id) or (number).',
      ],
    ],
    [
      'a key that may be NULL',
      'map: [{ from: orders, to: crm.order, key: [maybe], fields: { id: id, number: id, maybe: id } }]\n',
      [
        'maybe of order may be NULL, so that the key does not identify a row — Make maybe NOT NULL, or name other columns.',
      ],
    ],
    [
      'a predicate that does not prepare',
      entry('', ', where: nope = 1'),
      ['the source does not take this predicate: column "nope" does not exist'],
    ],
    [
      'an owns that does not prepare',
      entry('', ', owns: tenant = 7'),
      ['the target does not take this predicate: column "tenant" does not exist'],
    ],
    [
      'an expression that does not prepare',
      entry('state: { sql: "upper(nope)" }'),
      ['the source does not take this expression: column "nope" does not exist'],
    ],
    [
      'a literal that is none of the column',
      entry('flag: { value: perhaps }'),
      ['"perhaps" is neither true nor false, and flag is boolean'],
    ],
    [
      'a literal that is too long',
      entry('tier: { from: status, default: platinum }'),
      ['"platinum" is longer than 5 characters, and tier is character varying(5)'],
    ],
    [
      'a result of a list that is none of the column',
      entry('flag: { from: status, values: { A: yes, B: maybe } }'),
      ['"maybe" is neither true nor false, and flag is boolean'],
    ],
    [
      'NULL for a column that is NOT NULL',
      entry('tier: { value: null }'),
      ['tier is NOT NULL — Give a value.'],
    ],
    [
      'a divisor without a last digit',
      'map: [{ from: orders, to: crm.order, fields: { id: id, number: { from: id, divide: 3 } } }]\n',
      [
        'divided by 3, id has no last digit — Say how it is rounded, `round: { scale: 2, mode: half-even }`, or compute it in `sql`.',
      ],
    ],
    [
      'arithmetic on text',
      entry('state: { from: status, multiply: 2 }'),
      [
        'status is character varying(3), and only numbers are multiplied and divided — Compute it in `sql`.',
      ],
    ],
    [
      'a zone for what is no wall clock',
      entry('at: { from: id, zone: UTC }'),
      ['id is integer, no date and time without a zone — Leave `zone` out.'],
    ],
    [
      'a hash of what has no canonical text',
      entry('state: { uuid5: [photo], namespace: 7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11 }'),
      [
        'photo is bytea, which has no text that is the same on every engine — Hash columns of these kinds: integer, decimal, boolean, text, enum, uuid, date, year.',
      ],
    ],
    [
      'a lookup table that is not there',
      entry('state: { lookup: crm.tier, by: { id: id }, take: name }'),
      ['there is no target table "crm.tier"'],
    ],
    [
      'columns of a lookup that are not there',
      entry('state: { lookup: crm.customer, by: { ident: id }, take: nam }'),
      [
        'there is no column of customer "nam" — Did you mean name?',
        'there is no column of customer "ident"',
      ],
    ],
    [
      'NULL for a lookup that must not be',
      entry('tier: { lookup: crm.customer, by: { id: id }, take: tier, missing: null }'),
      ['tier is NOT NULL — Say `missing: error` or `missing: { value: … }`.'],
    ],
    [
      'what nothing fills',
      entry('state: { filled-by: trigger }'),
      ['customer has no trigger: nothing would fill state'],
    ],
    [
      'what has no default',
      entry('state: { filled-by: default }'),
      ['state has no default: nothing would fill state'],
    ],
    [
      'what has no identity',
      entry('state: { filled-by: identity }'),
      ['state has no identity: nothing would fill state'],
    ],
    [
      'a column that is used and left behind',
      `map: [{ from: customers, to: crm.customer, fields: { id: id, name: { sql: '"Name" || status' } }, leave: [name2, status, born, photo] }]\n`,
      ['status is an input of this entry and left behind at once — Keep one of both.'],
    ],
    [
      'a column left behind that is not there',
      'map: [{ from: customers, to: crm.customer, fields: { id: id, name: Name }, leave: [name2, status, born, phot, photo] }]\n',
      ['there is no column of customers "phot" — Did you mean photo?'],
    ],
    [
      'a table left behind that is not there',
      `${entry('').replace(REST, '')}leave: { ordres: old }`,
      ['there is no source table "ordres" to leave behind — Did you mean orders?'],
    ],
    [
      'a table that is mapped and left behind',
      `${entry('').replace(REST, '')}leave: { CUSTOMERS: old }`,
      ['CUSTOMERS is mapped and left behind at once — Keep one of both.'],
    ],
    [
      'a pii column that is not there',
      `${entry('')}scope: { pii: [customers.nam2] }`,
      [
        'there is no source column "customers.nam2" — Did you mean customers.Name or customers.name2?',
      ],
    ],
    [
      'a volume of a table that is not there',
      `${entry('')}scope: { volume: { ordrs: 1M } }`,
      ['there is no source table "ordrs" — Did you mean orders?'],
    ],
    [
      'a tolerance of a column that is not there',
      `${entry('')}validate: { tolerate: [{ column: crm.customer.nme, as: case, why: x }] }`,
      ['there is no target column "crm.customer.nme" — Did you mean crm.customer.name?'],
    ],
    [
      'a query with two columns of one name',
      'map: [{ from: { query: "select c.id, o.id from customers c join orders o on true", key: [id] }, to: crm.order, rest: by-name }]\n',
      ['the query has two columns called id — Give each a name of its own: `… as name`.'],
    ],
    [
      'a query that does not prepare',
      'map: [{ from: { query: "select 1 frm x", key: [a] }, to: crm.order, rest: by-name }]\n',
      ['the source does not take this query: syntax error at or near "x"'],
    ],
    [
      'a query’s key that is not there',
      'map: [{ from: { query: "select id from orders", key: [ident] }, to: crm.order, rest: by-name }]\n',
      ['there is no column of the query "ident"'],
    ],
    [
      'a question for pausing that does not prepare',
      `${entry('')}batches: { throttle: { pause-while: { target: select nope } } }`,
      ['the target does not take this query: column "nope" does not exist'],
    ],
  ])('of %s', async (_, text, wrongs) => {
    expect(await mapped.wrongs(text)).toEqual(wrongs)
  })
})

test(
  'a cycle without a nullable column says which way it goes, and the way out',
  needs('postgres'),
  async () => {
    const tables = `create table a (id integer primary key, b integer not null); create table b (id integer primary key, a integer not null);
    alter table a add constraint a_b foreign key (b) references b (id); alter table b add constraint b_a foreign key (a) references a (id);`
    await using mapped = await Mapped.open(['postgres', tables], ['postgres', tables])
    const both = 'map: [{ from: a, to: a, rest: by-name }, { from: b, to: b, rest: by-name }]\n'
    expect(await mapped.wrongs(both)).toEqual([
      'no order of the transfers fills every reference: a → b (foreign key a_b), b → a (foreign key b_a), and no column on the way may wait — Say `foreign-keys: suspend` under `batches`, or make a column on the way nullable.',
    ])
    const { checks, plan } = await mapped.plan(`${both}batches: { foreign-keys: suspend }`)
    expect(plan?.transfers.map(t => t.id)).toEqual(['a → a', 'b → b'])
    expect(checks.find(c => c.id === 'batching.order')?.summary).toBe(
      'Rows move in foreign-key order; a_b and b_a stay suspended while rows move.',
    )
  },
)

test(
  'in place a column cannot be read and written at once: a second run would start from its own result',
  needs('postgres'),
  async () => {
    await using mapped = await Mapped.open(
      ['postgres', 'create table t (id integer primary key, cents integer);'],
      null,
    )
    expect(
      await mapped.wrongs(
        'map: [{ from: t, to: t, update: true, fields: { cents: { from: cents, multiply: 100 } } }]',
      ),
    ).toEqual([
      'cents is read and written by one update in place: run again, it would start from its own result — Add a new column for the result, fill that, and drop the old one in `change.contract`.',
    ])
  },
)
