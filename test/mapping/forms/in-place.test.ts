import { expect, test } from 'vitest'
import { compile } from '../../../src/mapping/sql/compile.ts'
import { lookAhead } from '../../../src/replay/look-ahead.ts'
import { ENGINES, onEach } from '../../needs.ts'
import { Mapped } from '../mapped.ts'

/** Every form that SQL of the engine says, as an update assigns it. */
onEach(ENGINES)('%s, in place', engine => {
  test('one update computes what the mover would, and what it cannot say is named', async () => {
    await using mapped = await Mapped.open(
      [
        engine,
        `create table t (id integer primary key, word varchar(9), cents integer, price decimal(8,3), at timestamp(0) null,
          word2 varchar(9), cents2 decimal(8,2), price2 decimal(8,1), flag boolean, day date, text varchar(20), short varchar(2));
        insert into t (id, word, cents, price, at) values (1, 'TRUE', 10, 1.250, '2026-01-31 23:30:00'), (2, 'f', -15, -1.350, null), (3, null, null, null, null);
        create table u (id integer primary key, raw varchar(9), made varchar(9));`,
      ],
      null,
    )
    const { plan, checks } = await mapped.plan(`
map:
  - from: t
    to: t
    update: true
    fields:
      word2: { from: word, empty: null, default: none }
      cents2: { from: cents, divide: 4, round: { scale: 1, mode: half-even } }
      price2: { from: price, round: { scale: 1, mode: half-even } }
      flag: { from: word, as: boolean }
      day: { from: at, as: date${engine === 'postgres' ? '' : ', zone: UTC'} }
      text: { from: price, as: text }
      short: { from: word, too-long: cut }
  - from: u
    to: u
    update: true
    fields: { made: { from: raw, charset: utf8 } }
`)
    const [transfer, ...others] = plan?.transfers ?? []
    if (transfer === undefined) throw new Error('no transfer')
    expect(others).toEqual([])
    expect(
      checks.filter(c => c.id === 'mapping.field-form').map(c => [c.subject, c.result]),
    ).toEqual([['map[1].fields.made', 'not covered']])

    const { session } = mapped.sides.source
    const { inPlace } = compile(transfer, session.engine, session.engine, 'first', true)
    const { name, wire } = session.engine.dialect
    const set = inPlace?.set.map(({ column, sql }) => `${name(column)} = ${sql}`).join(', ')
    await session.execute(`update t ${engine === 'postgres' ? 'as s' : 's'} set ${set}`)
    const flag = wire('flag', { kind: 'boolean' })
    expect(
      await session.query(
        `select word2, cents2, price2, ${engine === 'postgres' ? flag : 'flag'}, day, text, short from t order by id`,
      ),
    ).toEqual([
      ['TRUE', '2.50', '1.2', '1', '2026-01-31', '1.250', 'TR'],
      ['f', '-3.80', '-1.4', '0', null, '-1.350', 'f'],
      ['none', null, null, null, null, null, null],
    ])
  })
})

onEach(['postgres', 'mariadb'] as const)('%s, in place', engine => {
  test('JSON with a key twice is found on the source first, though SQL copies it', async () => {
    await using mapped = await Mapped.open(
      [
        engine,
        `create table t (id integer primary key, doc json, copy json);
        insert into t (id, doc) values (1, '{"a": {"b": 1}, "b": 1}'), (2, '[{"a": 1, "a": 1}]'), (3, null);`,
      ],
      null,
    )
    const { plan, checks } = await mapped.plan(
      'map: [{ from: t, to: t, update: true, fields: { copy: doc } }]',
    )
    expect(checks.filter(({ result }) => result !== 'passed')).toEqual([])
    const [transfer] = plan?.transfers ?? []
    if (transfer === undefined) throw new Error('no transfer')
    const { session } = mapped.sides.source
    expect(compile(transfer, session.engine, session.engine, 'first', true).inPlace?.set).toEqual([
      { column: 'copy', sql: expect.stringContaining('doc') },
    ])
    const found = await lookAhead(transfer, session, session.engine)
    expect(found?.columns).toEqual(['copy'])
    expect(found?.faults).toMatchObject([
      { check: 'mapping.invalid-value', rows: 1, keys: [['2']] },
    ])
  })
})

onEach(ENGINES)('%s, on the way', engine => {
  test('a default is counted where a form makes NULL, too', async () => {
    const table = 'create table t (id integer primary key, raw varchar(9), made varchar(9));'
    await using mapped = await Mapped.open(
      [
        engine,
        `${table} insert into t values (1, 'ab', 'x'), (2, '', ''), (3, null, null), (4, '€', '');`,
      ],
      [engine, table],
    )
    const looked = async (raw: string) => {
      const [transfer] = await mapped.transfers(
        `map: [{ from: t, to: t, fields: { id: id, raw: { from: raw, ${raw} }, made: { from: made, default: none } } }]`,
      )
      if (transfer === undefined) throw new Error('no transfer')
      const { source, target } = mapped.sides
      return await lookAhead(transfer, source.session, target.session.engine)
    }
    expect(
      await looked('charset: ascii, invalid: strip, empty: null, default: none'),
    ).toMatchObject({
      columns: ['raw'],
      faults: [],
      defaults: [{ column: 'raw', rows: 3 }],
    })
    expect(await looked('charset: ascii, empty: null, default: none')).toMatchObject({
      faults: [{ column: 'raw', rows: 1 }],
      defaults: [],
    })
    expect(await looked('charset: ascii, invalid: strip')).toMatchObject({ defaults: [] })
  })
})
