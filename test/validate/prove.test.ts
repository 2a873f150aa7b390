import { expect, it } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { script } from '../databases.ts'
import { ENGINES, needs, onEach } from '../needs.ts'
import { failed, from, proveSides, type Sides, sides, transfer } from './plans.ts'

const PAIRS = ENGINES.flatMap(source => ENGINES.map(target => [source, target] as const))

/** A table that every engine takes as it is, once MySQL's wall clock has its name: its TIMESTAMP is an instant. */
const TABLE = `create table item (
  id int not null primary key, name varchar(40) not null, price decimal(12,3), ratio double precision, born date,
  at timestamp(3) null, code char(6), note text
);`
const ROWS = `insert into item values
  (1, 'Zoë', 1.500, 0.1, '2026-01-31', '2026-01-31 23:59:59.500', 'ab', 'line
two'), (2, 'tab\tquote''', -0.000, 1e300, null, null, null, ''), (10, '日本 😀', 99999999.999, -2.5, '1999-12-31', '2001-02-03 04:05:06', 'x y', null);`
const both = (source: EngineName, target: EngineName, rows = ROWS): Promise<Sides> =>
  sides(source, target, { source: tableFor(source) + rows, target: tableFor(target) + rows })

const tableFor = (engine: EngineName): string =>
  engine === 'postgres' ? TABLE : TABLE.replace('timestamp(3)', 'datetime(3)')

const item = (on: Sides) => transfer(on, { from: 'item', to: 'item' })

onEach(PAIRS)('%s → %s', ([source, target]) => {
  it('finds nothing to say of a table that is what it should be', async () => {
    await using on = await both(source, target)
    const proof = await proveSides(on, [item(on)])
    expect(failed(proof)).toEqual([])
    expect(proof.tables[0]).toMatchObject({
      expected: 3,
      found: 3,
      missing: 0,
      extra: 0,
      differing: 0,
      cells: 24,
      uncoveredCells: 0,
    })
    expect(proof.tables[0]?.expectedDigest).toBe(proof.tables[0]?.foundDigest)
    expect(proof.checks.map(c => [c.id, c.result])).toEqual([
      ['validation.rows', 'passed'],
      ['validation.cells', 'passed'],
    ])
    expect(proof.checks[1]?.evidence[1]).toEqual({
      kind: 'text',
      text: 'without the blanks that pad a CHAR: code',
    })
  })

  it('tells missing, extra and differing rows apart, with keys and columns', async () => {
    await using on = await both(source, target)
    await script(
      target,
      on.target.url,
      `delete from item where id = 1; insert into item (id, name) values (3, 'new');
       update item set name = 'tab\tquote"', note = null where id = 2;`,
    )
    const proof = await proveSides(on, [item(on)])
    expect(failed(proof)).toEqual([
      'validation.rows item',
      'validation.cells item.name',
      'validation.cells item.note',
    ])
    expect(proof.tables[0]).toMatchObject({
      missing: 1,
      extra: 1,
      differing: 1,
      differingByColumn: { name: 1, note: 1 },
    })
    const [rows, , note] = proof.checks.filter(c => c.result === 'failed')
    expect(rows?.evidence.filter(e => e.kind === 'rows')).toMatchObject([
      { what: 'missing', rows: [{ key: 'id=1' }] },
      { what: 'extra', rows: [{ key: 'id=3' }] },
    ])
    expect(note?.evidence).toMatchObject([
      {
        kind: 'causes',
        total: 1,
        causes: [
          {
            cause: 'null-for-empty',
            how: 'NULL stands for the empty string',
            count: 1,
            rows: [{ key: 'id=2', cells: [{ column: 'note', expected: "''", found: 'NULL' }] }],
            mend: { under: 'fields', text: 'note: { from: note, empty: null }' },
          },
        ],
      },
    ])
    expect(note?.path).toEqual(['map', 0, 'fields', 'note'])
    expect(proof.tables[0]?.expectedDigest).not.toBe(proof.tables[0]?.foundDigest)
  })
})

const CHANGES: Record<string, string> = {
  name: `name = 'tab\tquote"'`,
  price: 'price = 0.001',
  ratio: 'ratio = 1.0000000000000002e300',
  born: `born = '2026-01-30'`,
  at: `at = '2026-01-31 23:59:59.501'`,
  code: `code = 'AB'`,
  note: `note = ' '`,
}

onEach(ENGINES)('one flipped character in %s', engine => {
  it.each(Object.entries(CHANGES))('of %s is one failed check', async (column, change) => {
    await using on = await both(engine, engine)
    await script(
      engine,
      on.target.url,
      `update item set ${change} where id = ${column === 'born' || column === 'at' || column === 'code' ? 1 : 2}`,
    )
    expect(failed(await proveSides(on, [item(on)]))).toEqual([`validation.cells item.${column}`])
  })

  it('of the key is one failed check', async () => {
    await using on = await both(engine, engine)
    await script(engine, on.target.url, 'update item set id = 11 where id = 10')
    expect(failed(await proveSides(on, [item(on)]))).toEqual(['validation.rows item'])
  })
})

it('proves empty tables, and rows that only one side has', needs('postgres', 'mysql'), async () => {
  await using on = await both('postgres', 'mysql', '')
  expect((await proveSides(on, [item(on)])).checks.map(c => c.result)).toEqual(['passed', 'passed'])
  await script('postgres', on.source.url, ROWS)
  expect((await proveSides(on, [item(on)])).tables[0]).toMatchObject({
    expected: 3,
    found: 0,
    missing: 3,
  })
})

it('keeps values to itself, and keys that are pii', async () => {
  await using on = await both('postgres', 'postgres')
  await script(
    'postgres',
    on.target.url,
    `update item set name = 'secret-found' where id = 1; delete from item where id = 10`,
  )
  const hidden = await proveSides(on, [
    transfer(on, { from: 'item', to: 'item', pii: ['id', 'name'] }),
  ])
  const text = JSON.stringify(hidden)
  expect(text).not.toMatch(/secret-found|Zoë|id=10|id=1\b/)
  expect(text).toMatch(/id=#[0-9a-f]{8}/)
  const plain = await proveSides(on, [item(on)], { privacy: { showValues: false, salt: 'salt' } })
  expect(JSON.stringify(plain)).not.toMatch(/secret-found|Zoë/)
  expect(JSON.stringify(plain)).toContain('"id=1"')
})

it(
  'pairs by a hash of the key where the mapping keeps no order',
  needs('postgres', 'mysql'),
  async () => {
    await using on = await sides('mysql', 'postgres', {
      source: `create table t (id int primary key, v varchar(10)); insert into t values (1, 'a'), (2, 'b'), (30, 'c')`,
      target: `create table t (id varchar(20) primary key, v text); insert into t values ('1', 'a'), ('2', 'B'), ('4', 'd')`,
    })
    const proof = await proveSides(on, [transfer(on, { from: 't', to: 't' })])
    expect(proof.tables[0]).toMatchObject({
      expected: 3,
      found: 3,
      missing: 1,
      extra: 1,
      differing: 1,
    })
  },
)

it('finds keys that are there twice, on either side', needs('postgres', 'mysql'), async () => {
  await using on = await sides('mysql', 'postgres', {
    source: `create table t (id int primary key, k int not null, v int); insert into t values (1, 1, 1), (2, 2, 2), (3, 2, 3), (4, 4, 4)`,
    target: `create table t (k int not null, v int); insert into t values (1, 1), (2, 3), (2, 2), (4, 4), (4, 4)`,
  })
  const proof = await proveSides(on, [
    transfer(on, { from: 't', to: 't', key: ['k'], fields: { k: from('k') } }),
  ])
  expect(proof.tables[0]).toMatchObject({
    expected: 4,
    found: 5,
    missing: 0,
    extra: 0,
    differing: 0,
    duplicate: 2,
  })
  expect(failed(proof)).toEqual(['validation.rows t'])
})

it('merges several transfers into one table', needs('postgres', 'mysql'), async () => {
  await using on = await sides('postgres', 'mysql', {
    source: `create table a (id int primary key, x text); insert into a values (1, 'a'), (5, 'b');
      create table b (id int primary key, y text); insert into b values (2, 'c'), (5, 'd'), (7, 'e')`,
    target: `create table t (id int primary key, x text, y text); insert into t values (1, 'a', null), (2, null, 'c'), (5, 'b', null), (7, null, 'E')`,
  })
  const proof = await proveSides(on, [
    transfer(on, { from: 'a', to: 't' }),
    transfer(on, { from: 'b', to: 't' }),
  ])
  expect(proof.tables).toHaveLength(1)
  expect(proof.tables[0]).toMatchObject({
    expected: 5,
    found: 4,
    duplicate: 1,
    differingByColumn: { y: 1 },
  })
})

it(
  'compares a sample, says so, and still counts every row',
  needs('postgres', 'mariadb'),
  async () => {
    const rows = Array.from({ length: 200 }, (_, i) => `(${i}, ${i * 2})`).join(', ')
    const table = 'create table t (id int primary key, v int); insert into t values '
    await using on = await sides('mariadb', 'postgres', {
      source: table + rows,
      target: table + rows,
    })
    const sample = transfer(on, { from: 't', to: 't', rows: { sample: 50 } })
    const proof = await proveSides(on, [sample])
    expect(proof.tables[0]).toMatchObject({ expected: 200, found: 200, sampled: 50, cells: 100 })
    expect(proof.checks.map(c => [c.id, c.result])).toContainEqual([
      'validation.sample',
      'not covered',
    ])
    await script('postgres', on.target.url, 'update t set v = v + 1; delete from t where id = 7')
    const broken = await proveSides(on, [sample])
    expect(broken.tables[0]?.differing).toBeGreaterThan(45)
    expect(failed(broken)).toEqual(['validation.rows t', 'validation.cells t.v'])
  },
)
