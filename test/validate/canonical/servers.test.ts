import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LogicalType } from '../../../src/engine/catalog.ts'
import type { EngineName } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { canonical } from '../../../src/validate/canonical/canonical.ts'
import { literal } from '../../../src/validate/field/literal.ts'
import { slot, slotText } from '../../../src/validate/slot.ts'
import { database, script } from '../../databases.ts'
import { ENGINES, needs, onEach } from '../../needs.ts'

/** What a server makes of expressions: their logical types, and the canonical form of each. */
async function forms(
  engine: EngineName,
  expressions: readonly string[],
  before = '',
): Promise<{ type: LogicalType; form: string | null }[]> {
  await using fresh = await database(engine)
  if (before !== '') await script(engine, fresh.url, before)
  await using session = await engines[engine].connect(fresh.url, { name: 'rehearse/test' })
  const columns = expressions.map((e, n) => `${e} as c${n}`).join(', ')
  const described = await engines[engine].describe(session, `select ${columns}`)
  const list = described.map((c, n) => engines[engine].raw(expressions[n] ?? '', c.type)).join(', ')
  const made = described.map(c => ({ type: c.type, form: null as string | null }))
  for await (const chunk of session.cells(`select ${list}`)) {
    for (const [c, { type }] of described.entries()) {
      const to = slot()
      const start = chunk.start[c] ?? -1
      if (start >= 0) canonical(type)?.(chunk.data, start, chunk.end[c] ?? start, to)
      made[c] = { type, form: to.fault ?? slotText(to) }
    }
  }
  return made
}

describe('forms of PostgreSQL', needs('postgres'), () => {
  it.each([
    ['array[true, null]', '{1,NULL}'],
    [
      `array[array['a "q" \\ b', 'NULL'], array['', 'x,y']]`,
      '{{"a \\"q\\" \\\\ b","NULL"},{"","x,y"}}',
    ],
    ["'[0:1]={1,2}'::int[]", '[0:1]={1,2}'],
    ["array['2026-01-01 00:00:00.50+02'::timestamptz]", '{"2025-12-31 22:00:00.5"}'],
    ["array['\\x00ff'::bytea]", '{"\\\\x00ff"}'],
    ['array[1.50::numeric, 2]', '{1.5,2}'],
    ['array[0.1::float4]', '{0.10000000149011612}'],
    ["array['[1,3]'::int4range]", '{"[1,4)"}'],
    ["array['1 year 1 mon'::interval]", '{P1Y1M}'],
    ["array['1.2.3.4/24'::inet, '1.2.3.4']", '{1.2.3.4/24,1.2.3.4}'],
    [`array['{"b": 1.0, "a": 2}'::jsonb]`, '{"{\\"a\\":2,\\"b\\":1}"}'],
    ["array['a  '::char(5)]", '{a}'],
    ["'{}'::text[]", '{}'],
    ["'[1,3]'::int4range", '[1,4)'],
    ["'(1,2)'::int8range", 'empty'],
    ['numrange(1.0, 2.50)', '[1,2.5)'],
    ["daterange('2026-01-01', '2026-12-31', '[]')", '[2026-01-01,2027-01-01)'],
    ["tsrange('2026-01-01', 'infinity', '[]')", '["2026-01-01 00:00:00",infinity]'],
    ["tstzrange('2026-01-01 00:00:00+02', null)", '["2025-12-31 22:00:00",)'],
    ["'{[7,9),[1,3],[3,5]}'::int4multirange", '{[1,6),[7,9)}'],
    ["'{}'::nummultirange", '{}'],
    ["'10.0.0.0/8'::cidr", '10.0.0.0/8'],
    ["'10.0.0.1/32'::cidr", '10.0.0.1'],
    ["'10.0.0.1'::inet", '10.0.0.1'],
    ["'::FFFF:1.2.3.4'::inet", '::ffff:102:304'],
    ["'2001:db8::/32'::cidr", '2001:db8::/32'],
    ["'08002b:010203'::macaddr", '08:00:2b:01:02:03'],
    ["'08002b:010203'::macaddr8", '08:00:2b:ff:fe:01:02:03'],
    ["'1 year -3 days 04:00:00.123456'::interval", 'P1Y-3DT4H0.123456S'],
    ["'24 hours'::interval", 'PT24H'],
    ["'1 day'::interval", 'P1D'],
    ["'-0.5 seconds'::interval", 'PT-0.5S'],
    ["B'0101'::varbit", '0101'],
    ["'24:00:00'::time", '24:00:00'],
    ["'08:00:00.50+05:30'::timetz", '08:00:00.5+05:30'],
  ])('%s is %s', async (expression, form) => {
    expect((await forms('postgres', [expression]))[0]?.form).toBe(form)
  })

  it('ranges that a database defines itself have their bounds’ form, or none', async () => {
    const types = `create type name_range as range (subtype = text); create type flow as range (subtype = float8);
      create type path as range (subtype = pg_lsn);`
    const made = await forms(
      'postgres',
      [`'[a,"b c"]'::name_range`, `flow(1.50, null)`, `path('0/1', '0/2')`, `array[flow(1.0, 2)]`],
      types,
    )
    expect(made.map(m => m.form)).toEqual(['[a,"b c"]', '[1.5,)', null, '{"[1,2)"}'])
    expect(made[2]?.type).toMatchObject({ kind: 'range', base: { kind: 'other', name: 'pg_lsn' } })
  })

  it('literals of ranges and arrays are read as the server reads them', async () => {
    const bound = fc.option(fc.integer({ min: -3, max: 9 }), { freq: 6 })
    const one = fc
      .tuple(bound, bound, fc.constantFrom('[', '('), fc.constantFrom(']', ')'))
      .map(([a, b, open, close]) =>
        a !== null && b !== null && a > b ? [b, a, open, close] : [a, b, open, close],
      )
    const ranges = fc.array(one, { maxLength: 4 })
    const day = (n: unknown) =>
      n === null ? '' : `2026-03-${String(Number(n) + 10).padStart(2, '0')}`
    const cases = fc.sample(ranges, { numRuns: 60, seed: 7 }).flatMap(list => {
      const text = (write: (n: unknown) => string) =>
        list.map(([a, b, open, close]) => `${open}${write(a)},${write(b)}${close}`)
      const integers = text(n => (n === null ? '' : `${n}`))
      const decimals = text(n => (n === null ? '' : `${n}.50`))
      const days = text(day)
      return [
        ...integers.slice(0, 1).map(r => [r, 'int4range']),
        ...days.slice(0, 1).map(r => [r, 'daterange']),
        [`{${integers.join(',')}}`, 'int8multirange'],
        [`{${decimals.join(',')}}`, 'nummultirange'],
        [`{${days.join(',')}}`, 'datemultirange'],
        [`{${days.join(',')}}`, 'tsmultirange'],
        [
          `{${integers.join(',')}}`.replaceAll(/[[\]()]/g, '').replace(/,{2,}|^,|,$/g, ','),
          'text[]',
        ],
      ]
    })
    const sound = cases.filter(([text, type]) => type !== 'text[]' || !/,[,}]|\{,/.test(text ?? ''))
    const made = await forms(
      'postgres',
      sound.map(([text, type]) => `'${text}'::${type}`),
    )
    const read = made.map(({ type }, n) => {
      const value = literal(sound[n]?.[0] ?? '', type)
      return value.fault ?? slotText(value)
    })
    expect(read).toEqual(made.map(m => m.form))
  })
})

onEach(ENGINES.filter(e => e !== 'postgres'))('forms of %s', engine => {
  it.each([
    ["st_geomfromtext('POINT(1 2)')", 'SRID=0;POINT(1 2)'],
    ["st_geomfromtext('LINESTRING(0 0,1.5 -2)', 0)", 'SRID=0;LINESTRING(0 0,1.5 -2)'],
    [
      "st_geomfromtext('POLYGON((0 0,4 0,4 4,0 0),(1 1,2 1,2 2,1 1))')",
      'SRID=0;POLYGON((0 0,4 0,4 4,0 0),(1 1,2 1,2 2,1 1))',
    ],
    [
      "st_geomfromtext('GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(0 0,1 1))')",
      'SRID=0;GEOMETRYCOLLECTION(POINT(1 2),LINESTRING(0 0,1 1))',
    ],
    ["st_geomfromtext('GEOMETRYCOLLECTION EMPTY')", 'SRID=0;GEOMETRYCOLLECTION EMPTY'],
    ["cast('-837:59:59.5' as time(3))", '-837:59:59.5'],
  ])('%s is %s', async (expression, form) => {
    expect((await forms(engine, [expression]))[0]?.form).toBe(form)
  })

  it('a shape of WGS 84 is longitude first', async () => {
    // MySQL writes latitude first in text of this reference system, and stores longitude first; MariaDB knows no order.
    const text = engine === 'mysql' ? 'POINT(52.5 13.4)' : 'POINT(13.4 52.5)'
    const [made] = await forms(engine, [`st_geomfromtext('${text}', 4326)`])
    expect(made?.form).toBe('SRID=4326;POINT(13.4 52.5)')
  })
})

describe('addresses of MariaDB', needs('mariadb'), () => {
  it.each([
    ["cast('2001:DB8::0:1' as inet6)", '2001:db8::1'],
    ["cast('::ffff:1.2.3.4' as inet6)", '::ffff:102:304'],
    ["cast('1:2:3:4:5:6:0:8' as inet6)", '1:2:3:4:5:6:0:8'],
    ["cast('10.0.0.1' as inet4)", '10.0.0.1'],
  ])('%s is %s', async (expression, form) => {
    expect((await forms('mariadb', [expression]))[0]?.form).toBe(form)
  })
})
