import { expect, it } from 'vitest'
import type { Form } from '../../src/mapping/plan.ts'
import { ENGINES, onEach } from '../needs.ts'
import {
  columnOf,
  failed,
  from,
  proveSides,
  type Sides,
  sides,
  sourceColumn,
  tableOf,
  transfer,
} from './plans.ts'

const NAMESPACE = '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11'

const hows = async (
  on: Sides,
  transfers: ReturnType<typeof transfer>[],
): Promise<Record<string, string>> => {
  const proof = await proveSides(on, transfers)
  const cells = proof.checks.filter(c => c.result === 'failed').flatMap(c => c.evidence)
  return Object.fromEntries(
    cells.flatMap(e =>
      e.kind === 'causes'
        ? e.causes.flatMap(({ rows }) =>
            rows.flatMap(row => row.cells.map(cell => [`${row.key} ${cell.column}`, cell.how])),
          )
        : [],
    ),
  )
}

/** Wrong is the second row of each, in every column. */
onEach(ENGINES)('fields of a %s source', engine => {
  it('are computed again: values, arithmetic, default, literals', async () => {
    await using on = await sides(engine, 'postgres', {
      source: `create table s (id int primary key, status char(1), cents int, credit decimal(10,2), email varchar(50));
        insert into s values (1, 'A', 1999, 12.50, null), (2, 'C', 5, 1.00, null), (3, 'X', null, null, 'a@b'), (4, null, 10, 3.33, '')`,
      target: `create table t (id int primary key, status text, total numeric(12,4), half numeric, third numeric, email text, tier text, ok boolean);
        insert into t values (1, 'active', 19.9900, 25, 0.67, 'unknown@invalid', 'std', true), (2, 'active', 0.06, 2.01, 0.01, '', 'std ', false),
          (3, 'X', null, null, null, 'a@b', 'std', true), (4, null, 0.1, 6.66, 0.00, '', 'std', true)`,
    })
    const value = (text: string) => (): Form => ({ kind: 'value', value: text })
    const t = transfer(on, {
      from: 's',
      to: 't',
      fields: {
        status: from('status', { values: { A: 'active', C: 'closed' } }),
        total: from('cents', { divide: '100' }),
        half: from('credit', { multiply: '2' }),
        third: from('cents', { divide: '3000', round: { scale: 2, mode: 'half-up' } }),
        email: from('email', { default: 'unknown@invalid' }),
        tier: value('std'),
        ok: value('yes'),
      },
    })
    expect(await hows(on, [t])).toEqual({
      'id=2 status': 'other characters, the same length',
      'id=3 status': 'the value is outside the field’s list of values',
      'id=2 total': 'another number',
      'id=2 half': 'another number',
      'id=2 third': 'another number',
      'id=2 email': 'the empty string stands for a value',
      'id=2 tier': 'blanks at the end are added',
      'id=2 ok': 'the other of the two',
    })
  })

  it('are computed again: zones, deterministic keys, free SQL', async () => {
    const wall = engine === 'postgres' ? 'timestamp(3)' : 'datetime(3)'
    await using on = await sides(engine, 'postgres', {
      source: `create table s (id int primary key, code varchar(20), created ${wall});
        insert into s values (1, 'a', '2026-07-01 12:00:00.500'), (2, 'b', '2026-12-01 12:00:00'), (3, 'é', '2026-03-29 02:30:00')`,
      target: `create table t (id uuid primary key, legacy int, at timestamptz, shout text);
        insert into t values
          ('8a2f1f3c-0000-5000-8000-000000000000', 1, '2026-07-01 12:00:00.5+02', 'A'),
          ('8a2f1f3c-0000-5000-8000-000000000001', 2, '2026-12-01 12:00:00+00', 'b'),
          ('8a2f1f3c-0000-5000-8000-000000000002', 3, '2026-03-29 00:30:00+00', 'É')`,
    })
    const t = transfer(on, {
      from: 's',
      to: 't',
      key: ['legacy'],
      fields: {
        legacy: from('id'),
        at: from('created', { zone: 'Europe/Berlin' }, 'Europe/Berlin'),
        shout: () => ({
          kind: 'sql',
          sql: 'upper(code) -- as they shout',
          type: { kind: 'text', max: null, maxBytes: null, fixed: false },
          reads: ['code'],
        }),
        id: source => ({
          kind: 'uuid5',
          columns: ['id', 'code'].map(name => sourceColumn(columnOf(source, name))),
          namespace: NAMESPACE,
        }),
      },
    })
    const proof = await proveSides(on, [t])
    expect(failed(proof)).toEqual([
      'validation.cells t.id',
      'validation.cells t.at',
      'validation.cells t.shout',
    ])
    const [id] = proof.checks.filter(c => c.subject.endsWith('.id')).flatMap(c => c.evidence)
    // Python's uuid.uuid5 says the same.
    expect(id).toMatchObject({
      causes: [
        { rows: [{ cells: [{ expected: '09822f6d-5e37-5661-b670-e67c8f8cb045' }] }, {}, {}] },
      ],
    })
    expect(await hows(on, [t])).toMatchObject({
      'legacy=2 at': '1 h later',
      'legacy=3 at': 'Europe/Berlin skipped this wall clock',
      'legacy=2 shout': 'case only: it is lower case now',
    })
    expect(proof.checks.find(c => c.subject.endsWith('.shout'))?.known).toBe('inferred')
    expect(proof.tables[0]).toMatchObject({ cells: 12, inferredCells: 3 })
  })
})

onEach(ENGINES)('lookups in %s', engine => {
  const setUp = (rows: string): Promise<Sides> =>
    sides('postgres', engine, {
      source: `create table o (id int primary key, customer int, code text); insert into o values (1, 10, 'x'), (2, 20, 'y'), (3, null, 'x'), (4, 99, 'x')`,
      target: `create table c (id int primary key, legacy int, code varchar(10)); insert into c values (100, 10, 'x'), (200, 20, 'y'), (300, 30, 'x');
        create table o (id int primary key, customer_id int); insert into o values ${rows}`,
    })
  const lookup =
    (
      on: Sides,
      missing: Extract<Form, { kind: 'lookup' }>['missing'],
      by: Record<string, string> = { legacy: 'customer' },
    ) =>
    (source: ReturnType<typeof tableOf>): Form => {
      const table = tableOf(on.target, 'c')
      return {
        kind: 'lookup',
        table,
        by: Object.entries(by).map(([column, name]) => ({
          column: columnOf(table, column),
          form: {
            kind: 'from',
            column: sourceColumn(columnOf(source, name)),
            forms: {},
            zone: null,
          },
        })),
        take: columnOf(table, 'id'),
        missing,
        own: false,
      }
    }
  const orders = (on: Sides, form: ReturnType<typeof lookup>) =>
    transfer(on, { from: 'o', to: 'o', fields: { customer_id: form } })

  it('give what they find, NULL for NULL, and a reason where they find nothing', async () => {
    await using on = await setUp('(1, 100), (2, 100), (3, null), (4, null)')
    expect(await hows(on, [orders(on, lookup(on, { kind: 'error' }))])).toEqual({
      'id=2 customer_id': 'another number',
      'id=4 customer_id': expect.stringMatching(/finds no row in .*c$/),
    })
    expect(Object.keys(await hows(on, [orders(on, lookup(on, { kind: 'null' }))]))).toEqual([
      'id=2 customer_id',
    ])
    const other = await hows(on, [orders(on, lookup(on, { kind: 'value', value: '7' }))])
    expect(Object.keys(other).sort()).toEqual([
      'id=2 customer_id',
      'id=3 customer_id',
      'id=4 customer_id',
    ])
  })

  it('refuse two answers, and take several columns', async () => {
    await using on = await setUp('(1, 100), (2, 200), (3, 100), (4, 100)')
    expect(
      await hows(on, [orders(on, lookup(on, { kind: 'error' }, { code: 'code' }))]),
    ).toMatchObject({
      'id=1 customer_id': expect.stringMatching(/finds two rows/),
    })
    const both = orders(on, lookup(on, { kind: 'error' }, { legacy: 'customer', code: 'code' }))
    expect(Object.keys(await hows(on, [both])).sort()).toEqual([
      'id=3 customer_id',
      'id=4 customer_id',
    ])
  })
})

it('looks for values that the target fills itself, and compares them with nothing', async () => {
  await using on = await sides('postgres', 'postgres', {
    source: `create table s (id int primary key); insert into s values (1), (2)`,
    target: `create table t (id int primary key, search text, seq int); insert into t values (1, 'a', 1), (2, null, 2)`,
  })
  const filled = (): Form => ({ kind: 'filled-by', by: 'trigger' })
  const proof = await proveSides(on, [
    transfer(on, { from: 's', to: 't', fields: { search: filled, seq: filled } }),
  ])
  expect(failed(proof)).toEqual(['validation.filled-by t.search'])
  expect(proof.tables[0]?.cells).toBe(2)
})

it('counts what it cannot compare, and says so where that is the key', async () => {
  const sql = (key: string) =>
    `create table t (id int, price money, ${key}); insert into t values (1, 10), (2, 20);`
  await using on = await sides('postgres', 'postgres', {
    source: sql('primary key (id)'),
    target: sql('primary key (id)'),
  })
  const proof = await proveSides(on, [transfer(on, { from: 't', to: 't' })])
  expect(proof.tables[0]).toMatchObject({ cells: 2, uncoveredCells: 2 })
  expect(failed(proof)).toEqual([])
  const byPrice = await proveSides(on, [transfer(on, { from: 't', to: 't', key: ['price'] })])
  expect(byPrice.checks.map(c => [c.id, c.result])).toEqual([
    ['validation.rows', 'not covered'],
    ['validation.cells', 'not covered'],
  ])
})
