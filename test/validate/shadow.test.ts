import { expect, test } from 'vitest'
import type { Check } from '../../src/check/check.ts'
import type { Asked } from '../../src/validate/question.ts'
import { askShadow, prepareShadow } from '../../src/validate/shadow.ts'
import { ENGINES, needs, onEach } from '../needs.ts'
import { asked, moveOf, said } from './asked.ts'

interface Queries {
  source: string
  target: string
  order?: 'any'
}

/** A shadow query of a spec, asked. */
async function ask(
  sides: Asked,
  { source, target, order }: Queries,
  options: { showValues?: boolean; pii?: string[] } = {},
): Promise<Check> {
  const move = await moveOf(`validate:
  shadow:
    - name: revenue
      source: ${JSON.stringify(source)}
      target: ${JSON.stringify(target)}
${order === undefined ? '' : `      order: ${order}\n`}`)
  const [shadow] = move.spec.validate?.shadow ?? []
  if (shadow === undefined) throw new Error('no shadow query')
  const prepared = await prepareShadow(shadow, ['validate', 'shadow', 0], sides, move)
  const privacy = { showValues: options.showValues ?? true, salt: 's' }
  return await askShadow(prepared, sides, move, privacy, { columns: options.pii ?? [], opaque: [] })
}

const diffOf = ({ evidence }: Check): string[] =>
  evidence.flatMap(e => (e.kind === 'diff' ? e.lines : []))

const SALES = (
  last: string,
) => `create table sales (month varchar(10), region char(4), total decimal(12, 2));
insert into sales values ('2026-01', 'eu', 10.50), ('2026-02', 'eu', 20), ('2026-03', null, ${last});`
const BY_MONTH = 'select month, region, total from sales order by month desc'

onEach(ENGINES)('shadow queries on %s', engine => {
  test('pass where both sides answer the same rows in the same order, and say how long each took', async () => {
    await using sides = await asked({ engine, sql: SALES('30') }, { engine, sql: SALES('30.00') })
    const check = await ask(sides, { source: BY_MONTH, target: `${BY_MONTH};` })
    expect([check.result, check.summary]).toEqual(['passed', 'both answer the same 3 rows'])
    expect(check.evidence).toEqual([
      {
        kind: 'figures',
        figures: {
          'source rows': 3,
          'target rows': 3,
          'source time': expect.stringMatching(/^\d+ ms$/),
          'target time': expect.stringMatching(/^\d+ ms$/),
        },
      },
    ])
  })

  test('show what differs as a unified diff', async () => {
    await using sides = await asked({ engine, sql: SALES('30') }, { engine, sql: SALES('30.01') })
    const queries = { source: BY_MONTH, target: BY_MONTH }
    const check = await ask(sides, queries)
    expect([check.result, check.summary]).toEqual([
      'failed',
      '1 row only on the source, 1 row only on the target',
    ])
    expect(diffOf(check)).toEqual([
      '--- source',
      '+++ target',
      '@@ -1,2 +1,2 @@',
      '-2026-03 | NULL | 30',
      '+2026-03 | NULL | 30.01',
      ' 2026-02 | eu | 20',
    ])
    for (const options of [{ showValues: false }, { pii: ['region'] }]) {
      const hidden = await ask(sides, queries, options)
      const [, , , minus = '', plus = ''] = diffOf(hidden)
      expect(JSON.stringify(hidden)).not.toContain('30.01')
      const cells = [minus, plus].map(line => line.slice(1).split(' | '))
      expect(cells[0]?.slice(0, 2)).toEqual(cells[1]?.slice(0, 2))
      expect(cells.map(row => row[2])).toEqual([
        expect.stringMatching(/^#[0-9a-f]{8}$/),
        expect.stringMatching(/^#[0-9a-f]{8}$/),
      ])
      expect(cells[0]?.[2]).not.toBe(cells[1]?.[2])
    }
  })

  test('take the order for part of the answer, unless the spec says that any will do', async () => {
    await using sides = await asked({ engine, sql: SALES('30') }, { engine, sql: SALES('30') })
    const queries = { source: BY_MONTH, target: BY_MONTH.replace('desc', 'asc') }
    const check = await ask(sides, queries)
    expect([check.result, check.summary]).toEqual([
      'failed',
      '0 rows only on the source, 0 rows only on the target: the same rows in another order',
    ])
    expect(await ask(sides, { ...queries, order: 'any' })).toMatchObject({
      result: 'passed',
      summary: 'both answer the same 3 rows, in any order',
    })
    const twice =
      'select month, region, total from sales union all select month, region, total from sales'
    const doubled = await ask(sides, { source: BY_MONTH, target: twice, order: 'any' })
    expect(doubled.summary).toBe('0 rows only on the source, 3 rows only on the target')
  })

  test('keep the order of a query that begins with with, and of one with a limit', async () => {
    const sql =
      'create table t (n integer primary key); insert into t values (3), (1), (2), (5), (4)'
    await using sides = await asked({ engine, sql }, { engine, sql })
    for (const query of [
      'with a as (select n from t) select n, n, 1.5 from a order by n desc',
      'select n, n, 1.5 from t order by n desc limit 3 -- the best',
      'select n, n, 1.5 from t where n > 3 union all select n, n, 1.5 from t where n < 3 order by 1 desc',
    ]) {
      const check = await ask(sides, { source: query, target: query.replaceAll('desc', 'asc') })
      expect([query, check.result]).toEqual([query, 'failed'])
      const same = await ask(sides, { source: query, target: query })
      expect([query, same.result]).toEqual([query, 'passed'])
    }
  })

  test('tell NULL from an empty text, and a text from another by its blanks', async () => {
    await using sides = await asked({ engine, sql: '' }, { engine, sql: '' })
    expect(
      (await ask(sides, { source: "select ''", target: 'select cast(null as char(1))' })).result,
    ).toBe('failed')
    expect((await ask(sides, { source: "select 'a'", target: "select 'a '" })).result).toBe(
      'failed',
    )
    expect((await ask(sides, { source: "select 'a'", target: "select 'a'" })).result).toBe('passed')
  })

  test('fail where the answers have other columns, or types with no value in common', async () => {
    await using sides = await asked({ engine, sql: '' }, { engine, sql: '' })
    expect((await ask(sides, { source: 'select 1, 2', target: 'select 1' })).summary).toBe(
      'the source answers 2 columns, the target 1 column',
    )
    expect((await ask(sides, { source: "select '1'", target: 'select 1' })).summary).toMatch(
      /^column 1 is a .* on the source and a .* on the target, which have no value in common$/,
    )
    expect((await ask(sides, { source: 'select 1.0', target: 'select 1' })).result).toBe('passed')
  })

  test('are the author’s error where a query does not run', async () => {
    await using sides = await asked({ engine, sql: '' }, { engine, sql: '' })
    expect(await said(ask(sides, { source: 'select nothing', target: 'select 1' }))).toMatch(
      /^this query fails/,
    )
  })

  test('read 32-bit floats by their bits', async () => {
    const sql = 'create table f (x float(24)); insert into f values (16777216), (123456.1)'
    await using sides = await asked(
      { engine, sql },
      { engine, sql: sql.replace('123456.1', '123456') },
    )
    const query = 'select x from f'
    expect((await ask(sides, { source: query, target: query, order: 'any' })).result).toBe('failed')
  })
})

test(
  'compare the answers of two engines by what they mean',
  needs('mysql', 'postgres'),
  async () => {
    await using sides = await asked({ engine: 'mysql', sql: '' }, { engine: 'postgres', sql: '' })
    const source =
      "select true, 1.50, 0.1e0, cast('2026-01-31' as date), cast('a' as char), cast('[1, 2.0]' as json)"
    const target =
      "select true, 1.5::numeric, 0.1::float8, '2026-01-31'::timestamp, 'a'::varchar(3), '[1,2]'::jsonb"
    expect(await ask(sides, { source, target })).toMatchObject({ result: 'passed' })
    const array = await ask(sides, { source: 'select 1, 2', target: 'select 1, point(1, 2)' })
    expect(array).toMatchObject({
      result: 'not covered',
      summary: expect.stringMatching(/^column 2 \(bigint, point\) has no form/),
    })
  },
)
