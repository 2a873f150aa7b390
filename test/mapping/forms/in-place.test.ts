import { expect, test } from 'vitest'
import { compile } from '../../../src/mapping/sql/compile.ts'
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
