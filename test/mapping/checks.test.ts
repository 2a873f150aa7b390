import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Check } from '../../src/check/check.ts'
import type { EngineName } from '../../src/engine/engine.ts'
import { ENGINES, needs, onEach } from '../needs.ts'
import { Mapped, notPassed, resultsOf } from './mapped.ts'

const rowsOf = (check: Check | undefined) =>
  check?.evidence.flatMap(e => (e.kind === 'rows' ? e.rows.map(row => row.key) : []))

describe('what covers what', needs('postgres'), () => {
  let mapped: Mapped
  beforeAll(async () => {
    mapped = await Mapped.open(
      [
        'postgres',
        `create table customer (id integer primary key, first text, last text, email text, fax text, twice integer generated always as (id * 2) stored);
         create table region (id integer primary key, name text, code text);
         create table cache (id integer primary key);
         create table tmp_one (id integer primary key);
         create view big as select 1;
         create function f() returns integer language sql as 'select 1';
         create function t() returns trigger language plpgsql as 'begin return new; end';
         create trigger tick before insert on cache for each row execute function t();
         create trigger tock before insert on region for each row execute function t();`,
      ],
      [
        'postgres',
        `create table customer (id integer primary key, name text not null, tier text not null default 'x', seen timestamptz not null, note text, email text);
         create table place (id integer primary key, name text);`,
      ],
    )
  })
  afterAll(() => mapped[Symbol.asyncDispose]())

  test('each forgotten table, column and target column is a finding of its own', async () => {
    const { checks } = await mapped.plan(
      'map: [{ from: customer, to: customer, fields: { id: id, name: { sql: "concat(first, last)" } } }]\nleave: { "tmp_*": scratch }',
    )
    expect(notPassed(checks)).toEqual([
      'scope.source-tables public.cache: failed',
      'scope.source-tables public.region: failed',
      'scope.counterparts views: warned',
      'scope.counterparts routines: warned',
      'scope.counterparts triggers: warned',
      'mapping.unmapped-source-column public.customer.email: failed',
      'mapping.unmapped-source-column public.customer.fax: failed',
      'mapping.unfilled-target-column public.customer.seen: failed',
    ])
  })

  test('what is left behind on purpose is none; columns that free SQL reads are inputs, and whole rows read all', async () => {
    const rest =
      'leave: { "tmp_*": scratch, cache: rebuilt, region: stays, public.big: not needed, f: not needed, t: not needed }'
    const some = await mapped.plan(
      `map: [{ from: customer, to: customer, fields: { id: id, name: { sql: "concat(first, last, 'fax')" }, seen: { sql: "'2026-01-01'::timestamptz" }, email: email }, leave: ["f*"] }]\n${rest}`,
    )
    expect(notPassed(some.checks)).toEqual([])
    const all = await mapped.plan(
      `map: [{ from: customer, to: customer, fields: { id: id, name: { sql: "to_jsonb(s) ->> 'last'" }, seen: { sql: "'2026-01-01'::timestamptz" } } }]\n${rest}`,
    )
    expect(notPassed(all.checks)).toEqual([])
  })

  test('where and key are no inputs; what a lookup goes by is', async () => {
    const text = (region: string) => `
map:
  - { from: customer, to: customer, fields: { id: id, name: last, seen: { sql: "'2026-01-01'::timestamptz" }, note: { lookup: place, by: { name: email }, take: name } }, leave: [first, fax] }
  - { from: region, where: code is not null, to: place, ${region} }
leave: { "*": stays }`
    expect(notPassed((await mapped.plan(text('rest: by-name'))).checks)).toEqual([
      'mapping.unmapped-source-column public.region.code: failed',
    ])
    expect(notPassed((await mapped.plan(text('rest: by-name, leave: [code]'))).checks)).toEqual([])
  })

  test('a query takes the tables and columns that its text names', async () => {
    const { checks } = await mapped.plan(
      'map: [{ from: { query: "select r.id, r.name from region r", key: [id] }, to: place, rest: by-name }]\nleave: { customer: x, cache: x, "tmp_*": x, big: x, f: x, t: x, tock: x }',
    )
    expect(notPassed(checks)).toEqual(['mapping.unmapped-source-column public.region.code: failed'])
  })

  test('source columns of pii, and all that derives from them, are marked', async () => {
    const transfers = await mapped.transfers(`
scope: { pii: [customer.last, public.customer.email] }
map:
  - { from: customer, to: customer, fields: { id: id, name: { sql: "concat(first, last)" }, tier: { from: first }, seen: { value: 2026-01-01 }, note: { lookup: place, by: { name: email }, take: name } } }
  - { from: { query: "select id, upper(email) as name from customer", key: [id] }, to: place, rest: by-name }
leave: { "*": stays }`)
    const marked = transfers.map(t =>
      t.fields.filter(f => f.pii).map(f => `${t.to.name}.${f.target.name}`),
    )
    expect(marked).toEqual([
      ['place.id', 'place.name'],
      ['customer.name', 'customer.note'],
    ])
    expect(transfers.map(t => t.from.key.map(c => c.pii === true))).toEqual([[true], [false]])
  })
})

describe('what the rows of the source say before any moves', needs('postgres'), () => {
  let mapped: Mapped
  beforeAll(async () => {
    mapped = await Mapped.open(
      [
        'postgres',
        `create table audit (a integer, b integer, note text);
         insert into audit values (1, 1, 'x'), (1, 1, 'y'), (2, 1, 'z'), (null, 5, 'n');
         create table item (id integer primary key, status text, name text, amount numeric, flag smallint, born timestamp);
         insert into item values (1, 'A', 'short', 1.5, 0, '2026-07-01 12:00'), (2, 'a', 'much too long', 1.555, 1, '2026-03-29 02:30'),
           (3, null, null, 99999, 2, null), (4, 'B', 'ok', 1, null, null);`,
      ],
      [
        'postgres',
        `create table audit (a integer, b integer, note text, primary key (a, b));
         create table item (id integer primary key, status text, name varchar(8), amount numeric(6,2), flag boolean, born timestamptz, must text not null default '-');
         create table label (status text primary key);`,
      ],
    )
  })
  afterAll(() => mapped[Symbol.asyncDispose]())

  const find = async (text: string, id: Check['id']) => {
    const { checks } = await mapped.plan(`${text}\nleave: { "*": stays }`)
    return checks.filter(c => c.id === id && c.result !== 'passed')
  }
  const item = (fields: string, more = '') =>
    `map: [{ from: item, to: item, fields: { id: id, ${fields} }, leave: ["*"]${more} }]`

  test('a declared key with NULLs and one with duplicates', async () => {
    const text = (where: string) =>
      `map: [{ from: { table: audit, key: [a, b] }, ${where} to: audit, rest: by-name }]`
    const [nulls, ...more] = await find(text(''), 'mapping.key')
    expect(nulls?.summary).toBe('a, of the key that batches go by, is NULL in 1 row.')
    expect(more.map(c => c.summary)).toEqual(['1 row would bring NULL for a, which is NOT NULL.'])
    const [twice] = await find(text('where: a is not null,'), 'mapping.key')
    expect(twice?.summary).toBe(
      '1 key of (a, b) stands for several rows: a batch could end between them.',
    )
    expect(rowsOf(twice)).toEqual(['a=1, b=1'])
    expect(await find(text('where: a > 1,'), 'mapping.key')).toEqual([])
  })

  test('values outside their list, by key, and labels that no row has', async () => {
    const text = item('status: { from: status, values: { A: one, B: two, Z: three } }')
    const [outside] = await find(text, 'mapping.value-outside-list')
    expect([outside?.result, outside?.summary, rowsOf(outside)]).toEqual([
      'failed',
      'In 1 row a value is not in the list of values for status.',
      ['id=2'],
    ])
    expect(outside?.place).toMatchObject({ file: 'x.move.yaml', line: 4 })
    expect((await find(text, 'mapping.value-label-unused')).map(c => c.summary)).toEqual([
      'No row has the value "Z" of the list.',
    ])
  })

  test('keys of pii are hashed', async () => {
    const text = `${item('status: { from: status, values: { A: one, B: two } }')}\nscope: { pii: [item.id] }`
    const [outside] = await find(text, 'mapping.value-outside-list')
    expect(rowsOf(outside)?.[0]).toMatch(/^id=#[0-9a-f]{8}$/)
  })

  test('rows for which where is NULL, unless the entry leaves them', async () => {
    const [unknown] = await find(item('', ", where: status <> 'A'"), 'mapping.where-unknown')
    expect([unknown?.summary, rowsOf(unknown)]).toEqual([
      '`where` is NULL for 1 row: neither in nor out.',
      ['id=3'],
    ])
    expect(
      await find(item('', ", where: status <> 'A', unknown: leave"), 'mapping.where-unknown'),
    ).toEqual([])
  })

  test('values that a narrower column does not hold; a column that holds all seen is a warning', async () => {
    const text = item('name: name, amount: amount, flag: flag')
    const found = await find(text, 'mapping.narrower-target')
    expect(found.map(c => [c.subject, c.result, rowsOf(c)])).toEqual([
      ['public.item.name', 'failed', ['id=2']],
      ['public.item.amount', 'failed', ['id=2', 'id=3']],
      ['public.item.flag', 'failed', ['id=3']],
    ])
    const fewer = await find(
      `${text.slice(0, -3)}, where: 'id in (1, 4)' }]`,
      'mapping.narrower-target',
    )
    expect(fewer.map(c => [c.subject, c.result])).toEqual([
      ['public.item.name', 'warned'],
      ['public.item.amount', 'warned'],
    ])
  })

  test('NULL for a column that is NOT NULL, unless a default stands in', async () => {
    const [nulls] = await find(item('must: name'), 'mapping.unfilled-target-column')
    expect([nulls?.summary, rowsOf(nulls)]).toEqual([
      '1 row would bring NULL for must, which is NOT NULL.',
      ['id=3'],
    ])
    expect(
      await find(item('must: { from: name, default: none }'), 'mapping.unfilled-target-column'),
    ).toEqual([])
  })

  test('how many rows a default hides the NULL of', async () => {
    const told = async (field: string) =>
      (await mapped.plan(`${item(`must: ${field}`)}\nleave: { "*": stays }`)).checks
        .filter(({ id }) => id === 'mapping.default')
        .map(({ result, summary }) => `${result}: ${summary}`)
    expect(await told('{ from: name, default: none }')).toEqual([
      'passed: In 1 row the default stands for NULL.',
    ])
    expect(await told('{ from: status, values: { A: null, a: x, B: y }, default: none }')).toEqual([
      'passed: In 2 rows the default stands for NULL.',
    ])
    expect(await told('{ from: id, as: text, default: none }')).toEqual([])
  })

  test('a surrogate key that another run would not make again', async () => {
    const key = (sql: string) =>
      find(
        `map: [{ from: item, to: label, fields: { status: { sql: "${sql}" } }, leave: ["*"] }]`,
        'mapping.key',
      )
    expect(
      (await key('gen_random_uuid()::text')).map(({ result, subject }) => `${subject}: ${result}`),
    ).toEqual(['public.label.status: failed'])
    expect(await key('md5(id::text)')).toEqual([])
  })

  test('two source rows for one target key, within a transfer and between two, with both keys', async () => {
    const within = await find(
      'map: [{ from: item, to: label, fields: { status: { sql: "coalesce(lower(status), \'a\')" } }, leave: ["*"] }]',
      'mapping.duplicate-target-key',
    )
    expect(within.map(c => [c.summary, rowsOf(c)])).toEqual([
      [
        '1 key of label (status) would be made by several source rows.',
        ['item id=1 and item id=2 and item id=3'],
      ],
    ])
    const between = await find(
      `map:
  - { from: item, to: label, where: id = 1, fields: { status: name }, leave: ["*"] }
  - { from: { table: audit, key: [note] }, to: label, fields: { status: { sql: "case note when 'z' then 'short' else note end" } }, leave: ["*"] }`,
      'mapping.duplicate-target-key',
    )
    expect(between.map(rowsOf)).toEqual([['item id=1 and audit note=z']])
  })

  test('a wall clock that becomes an instant needs a zone, and one that the zone skipped a policy', async () => {
    const [none] = await find(item('born: born'), 'mapping.type')
    expect([none?.result, none?.summary]).toEqual([
      'failed',
      'timestamp without time zone → timestamp with time zone needs a rule.',
    ])
    const [gap] = await find(item('born: { from: born, zone: Europe/Berlin }'), 'mapping.type')
    expect([gap?.result, rowsOf(gap)]).toEqual(['failed', ['id=2']])
    expect(
      await find(
        item('born: { from: born, zone: Europe/Berlin, gap: later, overlap: later }'),
        'mapping.type',
      ),
    ).toEqual([])
    const side = await mapped.plan(`${item('born: born')}\nleave: { "*": stays }`, {
      source: ', zone: UTC',
    })
    expect(resultsOf(side.checks, 'mapping.type')).toEqual(['item → item: passed'])
  })

  test('an expression that the source refuses for some row is a failure, and its transfer is left out', async () => {
    const { plan, checks } = await mapped.plan(
      `${item('must: { sql: "(1 / (id - 3))::text" }')}\nleave: { "*": stays }`,
    )
    expect(plan).toBeNull()
    expect(notPassed(checks)).toEqual([
      'mapping.free-sql item → item: failed',
      'execution.transfer item → item: not covered',
    ])
  })

  test('free SQL whose answer changes with the session’s zone, or from one moment to the next', async () => {
    const of = async (sql: string) =>
      (await find(item(`must: { sql: "${sql}" }`), 'mapping.free-sql')).map(c => c.summary)
    expect(await of("coalesce(name, '')")).toEqual([])
    expect(await of("coalesce(born::timestamptz::text, '')")).toEqual([
      'The answer changes with the session’s time zone: UTC and +12:45 give different values.',
    ])
    expect(await of('random()::text')).toEqual([
      'The expression answers otherwise each time it is asked: a resumed run or a rollback would not give the same.',
    ])
  })
})

describe('what is left out', needs('postgres'), () => {
  const tables = `create table a (id integer primary key, price numeric, born text); create table b (id integer primary key, a_id integer references a (id)); create table c (id integer primary key);`

  test('a form that is not served leaves its transfer out, and those that need its rows', async () => {
    await using mapped = await Mapped.open(['postgres', tables], ['postgres', tables])
    const { plan, checks } = await mapped.plan(
      'map: [{ from: a, to: a, fields: { price: { lookup: c, by: { id: { lookup: c, by: { id: id }, take: id } }, take: id } }, rest: by-name }, { from: b, to: b, rest: by-name }, { from: c, to: c, rest: by-name }]',
    )
    expect(plan?.transfers.map(t => t.id)).toEqual(['c → c'])
    expect(notPassed(checks)).toEqual([
      'mapping.unmapped-source-column public.a.price: failed',
      'mapping.field-form map[0].fields.price.by.id.lookup: not covered',
      'execution.transfer a → a: not covered',
      'execution.transfer b → b: not covered',
    ])
    expect(checks.find(c => c.subject === 'b → b' && c.id === 'execution.transfer')?.summary).toBe(
      'The transfer was left out: it needs the rows of a → a (b_a_id_fkey), which are not moved either.',
    )
  })

  test('types that do not fit leave their transfer out; the rule that is missing is named', async () => {
    await using mapped = await Mapped.open(
      ['postgres', tables],
      ['postgres', 'create table a (id integer primary key, price numeric, born date);'],
    )
    const { plan, checks } = await mapped.plan(
      'map: [{ from: a, to: a, rest: by-name }]\nleave: { b: x, c: x }',
    )
    expect(plan).toBeNull()
    expect(
      checks.filter(c => c.id === 'mapping.type').map(c => [c.result, c.subject, c.summary, c.fix]),
    ).toEqual([
      [
        'failed',
        'public.a.born',
        'text → date needs a rule.',
        'Say `as: date`: the day that the text says.',
      ],
    ])
  })

  test('a type without canonical form moves between two of a kind, and is said not to be compared', async () => {
    const points = 'create table a (id integer primary key, at point, tags money[]);'
    await using mapped = await Mapped.open(['postgres', points], ['postgres', points])
    const { plan, checks } = await mapped.plan('map: [{ from: a, to: a, rest: by-name }]')
    expect(plan?.transfers).toHaveLength(1)
    expect(notPassed(checks)).toEqual([
      'mapping.type-not-covered public.a.at: not covered',
      'mapping.type-not-covered public.a.tags: not covered',
    ])
  })
})

describe('with MySQL', needs('mysql'), () => {
  test('a table that takes no part in transactions is refused, with the way out', async () => {
    await using mapped = await Mapped.open(
      ['mysql', 'create table t (id int primary key)'],
      ['mysql', 'create table t (id int primary key) engine = MyISAM'],
    )
    const { plan, checks } = await mapped.plan('map: [{ from: t, to: t, rest: by-name }]')
    expect(plan).toBeNull()
    const [unsafe] = checks.filter(c => c.id === 'batching.transactional')
    expect([unsafe?.result, unsafe?.fix]).toEqual([
      'failed',
      'Give the table a transactional engine: `alter table t engine = InnoDB`.',
    ])
  })

  test(
    'texts that PostgreSQL tells apart and MySQL does not are two rows for one key: by case, accents and blanks as the collation has it',
    needs('postgres'),
    async () => {
      const words = ['k1', 'K1', 'é', 'e', 'x', 'x '].map(w => `('${w}')`).join(', ')
      const source = `create table t (word varchar(9) primary key); insert into t values ${words};`
      const duplicates = async (collation: string) => {
        await using mapped = await Mapped.open(
          ['postgres', source],
          [
            'mysql',
            `create table t (word varchar(9) character set utf8mb4 collate ${collation} primary key)`,
          ],
        )
        const { checks } = await mapped.plan('map: [{ from: t, to: t, rest: by-name }]')
        return checks
          .filter(c => c.id === 'mapping.duplicate-target-key')
          .flatMap(c => rowsOf(c) ?? [])
      }
      const found = await duplicates('utf8mb4_general_ci')
      expect(found.sort()).toEqual([
        't word=K1 and t word=k1',
        't word=e and t word=é',
        't word=x and t word=x ',
      ])
      expect(await duplicates('utf8mb4_bin')).toEqual(['t word=x and t word=x '])
      expect(await duplicates('utf8mb4_0900_bin')).toEqual([])
    },
  )

  test('TINYINT(1) is a boolean where every value is 0, 1 or NULL, and needs no warning then', async () => {
    await using mapped = await Mapped.open(
      [
        'mysql',
        'create table t (id int primary key, good tinyint(1), bad tinyint(1)); insert into t values (1, 1, 0), (2, null, 2), (3, 0, -1)',
      ],
      ['postgres', 'create table t (id integer primary key, good boolean, bad boolean)'],
    )
    const { checks } = await mapped.plan('map: [{ from: t, to: t, rest: by-name }]')
    expect(
      checks
        .filter(c => c.id === 'mapping.narrower-target')
        .map(c => [c.subject, c.result, rowsOf(c)]),
    ).toEqual([
      ['public.t.good', 'passed', []],
      ['public.t.bad', 'failed', ['id=2', 'id=3']],
    ])
  })

  test('free SQL that depends on the session’s zone is found; a TIMESTAMP that only prints otherwise is not', async () => {
    await using mapped = await Mapped.open(
      [
        'mysql',
        "create table t (id int primary key, at timestamp); insert into t values (1, '2026-01-01 00:00:00')",
      ],
      ['mysql', 'create table t (id int primary key, a datetime, b timestamp)'],
    )
    const { checks } = await mapped.plan(
      'map: [{ from: t, to: t, fields: { a: { sql: "from_unixtime(id)" }, b: { sql: "at" } }, rest: by-name }]',
    )
    expect(resultsOf(checks, 'mapping.free-sql').map(r => r.replace(/^t_\w+\./, ''))).toEqual([
      't.a: warned',
      't.b: passed',
    ])
  })
})

/** An expression that is another each time, and one that is made of the row alone. */
const KEYS: Record<EngineName, { other: string; same: string }> = {
  postgres: { other: 'gen_random_uuid()::text', same: "concat('k', id)" },
  mysql: { other: 'uuid()', same: "concat('k', id)" },
  mariadb: { other: 'uuid()', same: "concat('k', id)" },
}

onEach(ENGINES)('what the rows of a %s source say', engine => {
  test('a default that hides NULL, a label that no row has, a key that two runs would not make alike', async () => {
    await using mapped = await Mapped.open(
      [
        engine,
        `create table item (id integer primary key, status varchar(9), cents integer);
         insert into item values (1, 'A', 10), (2, null, null), (3, '', 30), (4, 'B', null);`,
      ],
      [
        engine,
        `create table item (id integer primary key, status varchar(9) not null, cents integer not null);
         create table label (k varchar(40) primary key, twice varchar(40));`,
      ],
    )
    const { checks } = await mapped.plan(`
map:
  - from: item
    to: item
    fields:
      id: id
      status: { from: status, empty: null, values: { A: one, B: null, Z: never }, default: none }
      cents: { from: cents, default: 0 }
  - { from: item, to: label, fields: { k: { sql: "${KEYS[engine].other}" }, twice: { sql: "${KEYS[engine].same}" } }, leave: ["*"] }`)
    const said = (id: Check['id']) =>
      checks
        .filter(c => c.id === id)
        .map(c => `${c.result} ${c.subject.split('.').slice(1).join('.')}: ${c.summary}`)
    expect(said('mapping.default')).toEqual([
      'passed item.status: In 3 rows the default stands for NULL.',
      'passed item.cents: In 2 rows the default stands for NULL.',
    ])
    expect(said('mapping.value-label-unused')).toEqual([
      'warned item.status: No row has the value "Z" of the list.',
    ])
    expect(said('mapping.key').filter(text => text.startsWith('failed'))).toEqual([
      'failed label.k: k identifies a row, and is another each time it is computed: two runs would not find each other’s rows.',
    ])
    expect(said('mapping.free-sql')).toEqual([
      'passed label.twice: The expression answers the same in two time zones.',
    ])
  })
})
