import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LogicalType } from '../../../src/engine/catalog.ts'
import type { Session } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { database, script } from '../../databases.ts'
import { onEach } from '../../needs.ts'
import { both } from './both.ts'

const DOUBLES = [
  0,
  -0,
  5e-324,
  1e22,
  1e21,
  0.1,
  1 / 3,
  2 ** 53 + 2,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  2.2250738585072014e-308,
]
const double = fc.double({ noNaN: true, noDefaultInfinity: true })

onEach(both)('raw text of %s', name => {
  const engine = engines[name]
  let own: Awaited<ReturnType<typeof database>>
  let session: Session

  beforeAll(async () => {
    own = await database(name)
    await script(
      name,
      own.url,
      `create table f (id int primary key, d double, r float);
       create table z (i int(6) zerofill, d decimal(8,2) zerofill, r double(9,2) zerofill);
       insert into z values (42, 1.5, 2.5);`,
    )
    session = await engine.connect(own.url, { name: 'rehearse/test', statementTimeout: 60 })
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  test('of a double gives the same double, and of a float the double that it is', async () => {
    // MySQL keeps the sign of a zero; MariaDB 11.8.9 does not.
    const signed = (await session.query('select -0e0'))[0]?.[0] === '-0'
    const held = (value: number) => (Object.is(value, -0) && !signed ? 0 : value)
    await fc.assert(
      fc.asyncProperty(fc.array(double, { minLength: 200, maxLength: 400 }), async found => {
        const doubles = [...DOUBLES, ...found]
        const floats = doubles.map(value =>
          Number.isFinite(Math.fround(value)) ? Math.fround(value) : 0,
        )
        await session.execute('delete from f')
        // A float takes the nearest of a double's text; the server's way to a denormal one is not
        // the subject.
        const normal = floats.map(value => (Math.abs(value) < 2 ** -126 ? 0 : value))
        const rows = doubles.map((value, id) => `(${id}, ${sql(value)}, ${sql(normal[id] ?? 0)})`)
        await session.execute(`insert into f values ${rows.join(', ')}`)
        const raw = [
          engine.raw('d', { kind: 'float', bits: 64 }),
          engine.raw('r', { kind: 'float', bits: 32 }),
        ]
        const read = await session.query(`select ${raw.join(', ')} from f order by id`)
        expect(read.map(([d]) => Number(d))).toEqual(doubles.map(held))
        expect(read.map(([, r]) => Number(r))).toEqual(normal.map(held))
      }),
      { numRuns: 10 },
    )
  })

  test('of ZEROFILL columns has no zeros in front', async () => {
    const columns = (await engine.catalog(session)).tables.find(
      table => table.name === 'z',
    )?.columns
    const raw = columns?.map(({ name, type }) => engine.raw(name, type)) ?? []
    expect(await session.query(`select ${raw.join(', ')} from z`)).toEqual([['42', '1.50', '2.5']])
  })

  test('of a decimal keeps all of its digits', async () => {
    const type: LogicalType = { kind: 'decimal', precision: 65, scale: 30 }
    const digits = `-${'9'.repeat(35)}.${'9'.repeat(30)}`
    const whole = '9'.repeat(65)
    expect(
      await session.query(`select ${engine.raw(digits, type)}, ${engine.raw(whole, type)}`),
    ).toEqual([[digits, whole]])
  })
})

/** As the exact shortest text, and with an exponent, without which it would be a decimal. */
function sql(value: number): string {
  if (Object.is(value, -0)) return '-0e0'
  const text = `${value}`
  return text.includes('e') ? text : `${text}e0`
}
