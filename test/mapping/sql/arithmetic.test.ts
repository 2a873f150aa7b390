import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Column, LogicalType } from '../../../src/engine/catalog.ts'
import type { EngineName } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { factor } from '../../../src/mapping/factor.ts'
import { type SourceForm, value } from '../../../src/mapping/sql/value.ts'
import { database, script } from '../../databases.ts'
import { ENGINES, onEach } from '../../needs.ts'

const Exact = Decimal.clone({ precision: 400, toExpNeg: -9e15, toExpPos: 9e15 })

const column = (name: string, type: LogicalType, native: string): Column => ({
  name,
  type,
  native,
  nullable: true,
  default: null,
  generated: false,
  identity: null,
  collation: null,
})
const cents = column('cents', { kind: 'integer', bits: 64, unsigned: false }, 'bigint')
const price = column('price', { kind: 'decimal', precision: 12, scale: 4 }, 'decimal(12,4)')
const word = column('word', { kind: 'text', max: 20, maxBytes: null, fixed: false }, 'varchar(20)')
const anything = column('made', { kind: 'decimal', precision: null, scale: null }, 'numeric')
const text = column('made', { kind: 'text', max: null, maxBytes: null, fixed: false }, 'text')

const small = fc
  .tuple(fc.bigInt({ min: -99_999n, max: 99_999n }), fc.nat(4))
  .map(([digits, scale]) => new Exact(String(digits)).div(new Exact(10).pow(scale)).toFixed(scale))
const divisors = small.filter(d => Number(d) !== 0 && factor(undefined, d) !== null)
const bigint = fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(String)
const decimals = fc
  .bigInt({ min: -999_999_999_999n, max: 999_999_999_999n })
  .map(n => new Exact(String(n)).div(10_000).toFixed(4))
/** Text that collations, padding and escaping could take for another one. */
const words = fc
  .array(fc.constantFrom('a', 'A', 'é', 'e', 'ß', ' ', "'", '\\', '\t', '🙂', '%'), {
    maxLength: 4,
  })
  .map(c => c.join(''))

const from = (
  source: Column,
  forms: Extract<SourceForm, { kind: 'from' }>['forms'],
): SourceForm => ({
  kind: 'from',
  column: source,
  forms,
  zone: null,
})

onEach(ENGINES)('%s computes as the language says', (engine: EngineName) => {
  test('multiply and divide: every product is exact; values: the exact text decides, and what is not listed is a fault', async () => {
    await using own = await database(engine)
    const number = engine === 'postgres' ? 'numeric' : 'decimal'
    await script(
      engine,
      own.url,
      `create table t (id integer primary key, cents bigint, price ${number}(12,4), word varchar(20))`,
    )
    await using session = await engines[engine].connect(own.url, { name: 'test' })
    const { dialect } = session.engine
    const ask = async (source: Column, stored: string, form: SourceForm, target: Column) => {
      await session.execute('delete from t')
      await session.execute(
        `insert into t (id, ${source.name}) values (1, ${dialect.text(stored)})`,
      )
      const made = value(
        form,
        target,
        { source: dialect, target: engines.postgres.dialect },
        'wire',
        'made',
      )
      const [row = []] = await session.query(
        `select ${[made.sql, ...made.faults.map(f => `case when ${f.sql} then 1 else 0 end`)].join(', ')} from t s`,
      )
      return row
    }
    const exactly = fc.record({
      number: fc.oneof(
        bigint.map(n => [cents, n] as const),
        decimals.map(n => [price, n] as const),
      ),
      multiply: small,
      divide: divisors,
    })
    await fc.assert(
      fc.asyncProperty(exactly, async ({ number: [source, stored], multiply, divide }) => {
        const [product] = await ask(source, stored, from(source, { multiply, divide }), anything)
        const expected = new Exact(stored).mul(multiply).div(divide)
        expect(
          new Exact(product ?? 'NaN').eq(expected),
          `${stored} × ${multiply} ÷ ${divide} = ${product}`,
        ).toBe(true)
      }),
      { numRuns: 60 },
    )
    const lists = fc.record({
      stored: words,
      list: fc.dictionary(words, fc.option(words), { minKeys: 1, maxKeys: 4 }),
    })
    await fc.assert(
      fc.asyncProperty(lists, async ({ stored, list }) => {
        const [made, outside] = await ask(word, stored, from(word, { values: list }), text)
        const known = Object.hasOwn(list, stored)
        expect([made, outside], JSON.stringify({ stored, list })).toEqual([
          known ? (list[stored] ?? null) : null,
          known ? '0' : '1',
        ])
      }),
      { numRuns: 60 },
    )
  })
})
