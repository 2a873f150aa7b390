import { expect, test } from 'vitest'
import type { EngineName } from '../../../src/engine/engine.ts'
import { compile } from '../../../src/mapping/sql/compile.ts'
import { onEach } from '../../needs.ts'
import { Mapped } from '../mapped.ts'

const SOURCE: Record<'postgres' | 'other', string> = {
  postgres: `
    create table item (id integer primary key, cents bigint not null, price numeric(10,4), status varchar(5), done boolean,
      born timestamp(3), parent integer, tag uuid);
    insert into item values
      (1, 1050, 0.1250, 'A', true, '2026-03-29 01:30:00', null, '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11'),
      (2, -1, 3.0000, 'a', false, '2026-07-01 12:00:00.5', 1, null),
      (3, 0, null, null, null, null, 2, null);`,
  other: `
    create table item (id integer primary key, cents bigint not null, price decimal(10,4), status varchar(5), done tinyint(1),
      born datetime(3), parent integer, tag varchar(36));
    insert into item values
      (1, 1050, 0.1250, 'A', true, '2026-03-29 01:30:00', null, '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11'),
      (2, -1, 3.0000, 'a', false, '2026-07-01 12:00:00.5', 1, null),
      (3, 0, null, null, null, null, 2, null);`,
}

const TARGET = `
  create table parent (id integer primary key, old integer not null unique, hint text);
  create table item (id integer primary key, old integer unique, amount numeric(30,10), whole bigint, word varchar(20), flag boolean,
    at timestamptz(6), wall timestamp(6), parent integer, key uuid);`

interface Case {
  name: string
  column: string
  field: string
  /** Expected SQL; MySQL's and MariaDB's is the same. */
  postgres: string
  other: string
  /** The three rows' cells, as wire text. */
  cells: (string | null)[]
  /** The cells of engines that leave work to the mover, where they are others. */
  otherCells?: (string | null)[]
  way?: object
  faults?: { postgres: string[]; other: string[] }
}

const CASES: Case[] = [
  {
    name: 'a plain name copies',
    column: 'word',
    field: 'status',
    postgres: `(s."status")::text`,
    other: 's.`status`',
    cells: ['A', 'a', null],
  },
  {
    name: 'a boolean prints 0 and 1',
    column: 'flag',
    field: 'done',
    postgres: `(s."done")::int4::text`,
    other: 's.`done`',
    cells: ['1', '0', null],
    faults: { postgres: [], other: ['(s.`done` < 0 or s.`done` > 1)'] },
  },
  {
    name: 'values compare exact text, not what a collation takes for equal',
    column: 'word',
    field: '{ from: status, values: { A: active, a: "not \'active\'", Z: null } }',
    postgres: `case when ((s."status")::text)::text collate "C" = ('A')::text collate "C" then 'active' when ((s."status")::text)::text collate "C" = ('a')::text collate "C" then 'not ''active''' when ((s."status")::text)::text collate "C" = ('Z')::text collate "C" then null end`,
    other:
      "case when cast(convert(s.`status` using utf8mb4) as binary) = cast(convert('A' using utf8mb4) as binary) then 'active' when cast(convert(s.`status` using utf8mb4) as binary) = cast(convert('a' using utf8mb4) as binary) then 'not ''active''' when cast(convert(s.`status` using utf8mb4) as binary) = cast(convert('Z' using utf8mb4) as binary) then null end",
    cells: ['active', "not 'active'", null],
    faults: {
      postgres: [
        `(s."status" is not null and not (((s."status")::text)::text collate "C" = ('A')::text collate "C" or ((s."status")::text)::text collate "C" = ('a')::text collate "C" or ((s."status")::text)::text collate "C" = ('Z')::text collate "C"))`,
      ],
      other: [
        "(s.`status` is not null and not (cast(convert(s.`status` using utf8mb4) as binary) = cast(convert('A' using utf8mb4) as binary) or cast(convert(s.`status` using utf8mb4) as binary) = cast(convert('a' using utf8mb4) as binary) or cast(convert(s.`status` using utf8mb4) as binary) = cast(convert('Z' using utf8mb4) as binary)))",
      ],
    },
  },
  {
    name: 'values of a number are numbers, results are read as the column reads them, and default stands in for NULL',
    column: 'flag',
    field: '{ from: price, values: { 3: "no", 0.125: "yes" }, default: "false" }',
    postgres: `coalesce(case when s."price" = '3'::numeric then '0' when s."price" = '0.125'::numeric then '1' end, '0')`,
    other: "coalesce(case when s.`price` = 3 then '0' when s.`price` = 0.125 then '1' end, '0')",
    cells: ['1', '0', '0'],
    faults: {
      postgres: [
        `(s."price" is not null and not (s."price" = '3'::numeric or s."price" = '0.125'::numeric))`,
      ],
      other: ['(s.`price` is not null and not (s.`price` = 3 or s.`price` = 0.125))'],
    },
  },
  {
    name: 'divide is a product with the exact reciprocal',
    column: 'amount',
    field: '{ from: cents, divide: 100 }',
    postgres: `(((s."cents")::numeric * '0.01'::numeric))::text`,
    other: '((((s.`cents`) * 0.01)) + 0)',
    cells: ['10.50', '-0.01', '0.00'],
  },
  {
    name: 'a product goes into a column of whole numbers without its fraction, and a row that has one is refused',
    column: 'whole',
    field: '{ from: price, multiply: 1000 }',
    postgres: `(round(((s."price")::numeric * '1000'::numeric), 0))::text`,
    other: '((round(((s.`price`) * 1000.), 0)) + 0)',
    cells: ['125', '3000', null],
    faults: {
      postgres: [
        `((s."price")::text in ('NaN', 'Infinity', '-Infinity'))`,
        `(((s."price")::numeric * '1000'::numeric) <> round(((s."price")::numeric * '1000'::numeric), 0))`,
      ],
      other: ['(((s.`price`) * 1000.) <> round(((s.`price`) * 1000.), 0))'],
    },
  },
  {
    name: 'a value is a literal',
    column: 'word',
    field: '{ value: "it\'s \\\\ new" }',
    postgres: `E'it''s \\\\ new'`,
    other: "'it''s \\\\ new'",
    cells: ["it's \\ new", "it's \\ new", "it's \\ new"],
  },
  {
    name: 'free SQL stands in parentheses, and a comment at its end swallows nothing',
    column: 'whole',
    field: '{ sql: "cents * 2 -- twice" }',
    postgres: '((cents * 2 -- twice\n))::text',
    other: '(cents * 2 -- twice\n)',
    cells: ['2100', '-2', '0'],
  },
  {
    name: 'a UUID is hashed on the way, over the canonical texts of its columns',
    column: 'key',
    field: '{ uuid5: [id, cents], namespace: 7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11 }',
    postgres: `concat_ws(':', (s."id")::text, (s."cents")::text)`,
    other: "concat_ws(':', s.`id`, s.`cents`)",
    cells: ['1:1050', '2:-1', '3:0'],
    way: { kind: 'uuid5', namespace: '7b1d6c1e-9a53-4d0c-8a6e-0d5f2b9c4e11' },
  },
  {
    name: 'a wall clock of UTC is its instant',
    column: 'at',
    field: '{ from: born, zone: UTC, default: "2000-01-01T00:00:00Z" }',
    postgres: `coalesce((s."born")::text, '2000-01-01 00:00:00')`,
    other: "coalesce(s.`born`, '2000-01-01 00:00:00')",
    cells: ['2026-03-29 01:30:00', '2026-07-01 12:00:00.5', '2000-01-01 00:00:00'],
    otherCells: ['2026-03-29 01:30:00.000', '2026-07-01 12:00:00.500', '2000-01-01 00:00:00'],
    faults: {
      postgres: [],
      other: ['(year(s.`born`) = 0 or month(s.`born`) = 0 or dayofmonth(s.`born`) = 0)'],
    },
  },
]

const both = ['postgres', 'mysql', 'mariadb'] as const satisfies EngineName[]

onEach(both, ['postgres'])('%s', engine => {
  const flavour = engine === 'postgres' ? 'postgres' : 'other'

  test('each form is this SQL, and the server takes it', async () => {
    await using mapped = await Mapped.open([engine, SOURCE[flavour]], ['postgres', TARGET])
    const { source, target } = mapped.sides
    for (const { name, column, field, cells, otherCells, way, faults, ...expected } of CASES) {
      const [transfer] = await mapped.transfers(
        `map: [{ from: item, to: item, fields: { id: id, ${column}: ${field} }, leave: ["*"] }]`,
      )
      if (transfer === undefined) throw new Error(`${name}: no transfer`)
      const compiled = compile(
        transfer,
        source.session.engine,
        target.session.engine,
        'first',
        false,
      )
      const cell = compiled.cells.find(c => c.staged === column)
      expect.soft(cell?.sql, name).toBe(expected[flavour])
      expect.soft(cell?.way ?? null, name).toEqual(way ?? null)
      expect
        .soft(
          compiled.faults.map(f => f.sql),
          name,
        )
        .toEqual(faults?.[flavour] ?? [])
      const found = await source.session.query(
        `select ${cell?.sql} from ${compiled.from} order by s.id`,
      )
      const wanted = flavour === 'other' ? (otherCells ?? cells) : cells
      expect
        .soft(
          found.map(row => row[0]),
          name,
        )
        .toEqual(wanted)
    }
  })

  test('a lookup travels in probes; what it must equal may be any form of the source', async () => {
    await using mapped = await Mapped.open([engine, SOURCE[flavour]], ['postgres', TARGET])
    const [transfer] = await mapped.transfers(`
map:
  - from: item
    to: item
    fields:
      id: id
      parent: { lookup: parent, by: { old: parent, hint: { from: status, values: { A: first, a: second } } }, take: id, missing: { value: "7" } }
    leave: ["*"]
`)
    if (transfer === undefined) throw new Error('no transfer')
    const { cells, write, faults } = compile(
      transfer,
      mapped.sides.source.session.engine,
      mapped.sides.target.session.engine,
      'first',
      false,
    )
    expect(write.columns.map(c => c.name)).toEqual(['id'])
    expect(write.probes.map(p => [p.name, p.like.name])).toEqual([
      ['rehearse_probe_1', 'old'],
      ['rehearse_probe_2', 'hint'],
    ])
    expect(write.lookups).toMatchObject([
      {
        column: { name: 'parent' },
        table: { schema: 'public', name: 'parent' },
        by: [
          { column: 'old', staged: 'rehearse_probe_1' },
          { column: 'hint', staged: 'rehearse_probe_2' },
        ],
        take: 'id',
        missing: { kind: 'value', value: '7' },
      },
    ])
    expect(faults.map(f => [f.column, f.check])).toEqual([['parent', 'mapping.value-outside-list']])
    const row = await mapped.sides.source.session.query(
      `select ${cells.map(c => c.sql).join(', ')} from item s order by s.id`,
    )
    expect(row).toEqual([
      ['1', null, 'first'],
      ['2', '1', 'second'],
      ['3', '2', null],
    ])
  })

  test('the first pass leaves out what closes a cycle, the second brings the key and that alone', async () => {
    await using mapped = await Mapped.open(
      [engine, SOURCE[flavour]],
      [
        'postgres',
        'create table item (id integer primary key, word text, parent integer references item (id));',
      ],
    )
    const [transfer] = await mapped.transfers(
      'map: [{ from: item, to: item, fields: { word: status }, rest: by-name, leave: ["*"] }]',
    )
    if (transfer === undefined) throw new Error('no transfer')
    const { source, target } = mapped.sides
    const passes = (['first', 'second'] as const).map(pass =>
      compile(transfer, source.session.engine, target.session.engine, pass, false),
    )
    expect(passes.map(p => [p.cells.map(c => c.staged), p.write.update])).toEqual([
      [['id', 'word'], false],
      [['id', 'parent'], true],
    ])
  })

  test('in place the same forms are what an update assigns', async () => {
    const columns = `alter table item add column amount decimal(30,10), add column word varchar(20), add column whole bigint,
      add column up decimal(10,4), add column note varchar(9)`
    await using mapped = await Mapped.open([engine, `${SOURCE[flavour]} ${columns};`], null)
    const [transfer] = await mapped.transfers(`
map:
  - from: item
    to: item
    update: true
    fields:
      amount: { from: cents, divide: 100 }
      word: { from: status, values: { A: active, a: other }, default: none }
      whole: { sql: "cents + 1" }
      up: { lookup: item, by: { id: parent }, take: price, missing: error }
      note: { value: x }
`)
    if (transfer === undefined) throw new Error('no transfer')
    const { session } = mapped.sides.source
    const compiled = compile(transfer, session.engine, session.engine, 'first', true)
    expect(compiled.cells).toEqual([])
    if (compiled.inPlace === null) throw new Error('not in place')
    for (const { sql, column } of compiled.faults) {
      expect
        .soft(await session.query(`select count(*) from ${compiled.from} where ${sql}`), column)
        .toEqual([['0']])
    }
    const { name } = session.engine.dialect
    const set = compiled.inPlace.set.map(({ column, sql }) => `${name(column)} = ${sql}`).join(', ')
    expect(
      await session.execute(
        `update ${compiled.inPlace.table} ${engine === 'postgres' ? 'as s' : 's'} set ${set}`,
      ),
    ).toBe(3)
    const rows = await session.query(
      `select ${session.engine.dialect.wire('amount * 1000000', { kind: 'decimal', precision: null, scale: null })}, word, whole, up, note from item order by id`,
    )
    expect(rows.map(([amount, ...rest]) => [Number(amount) / 1_000_000, ...rest])).toEqual([
      [10.5, 'active', '1051', null, 'x'],
      [-0.01, 'other', '0', '0.1250', 'x'],
      [0, 'none', '1', '3.0000', 'x'],
    ])
  })
})
