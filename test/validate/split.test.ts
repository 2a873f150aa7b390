import { expect, it } from 'vitest'
import type { Proof } from '../../src/validate/proof.ts'
import { script } from '../databases.ts'
import { ENGINES, onEach } from '../needs.ts'
import { failed, from, proveSides, type Sides, sides, transfer } from './plans.ts'

const ROWS = Array.from({ length: 400 }, (_, i) => `(${(i - 200) * 3}, ${i % 7}, 'row ${i}')`).join(
  ', ',
)
const TABLE = `create table t (id int not null, part int not null, v varchar(20), primary key (id, part)); insert into t values ${ROWS};`

/** A proof without what no two runs share. */
const comparable = (proof: Proof) => ({
  ...proof,
  tables: proof.tables.map(t => ({ ...t, ms: 0 })),
})

onEach(ENGINES)('a table of %s that several processes share', engine => {
  const broken = async (): Promise<Sides> => {
    const on = await sides('postgres', engine, { source: TABLE, target: TABLE })
    await script(
      engine,
      on.target.url,
      `update t set v = 'x' where id in (-600, 0, 597); delete from t where id in (-3, 300); insert into t values (-999, 1, 'low'), (9999, 1, 'high')`,
    )
    return on
  }

  it('is proven as it is by one', async () => {
    await using on = await broken()
    const t = transfer(on, { from: 't', to: 't' })
    const alone = await proveSides(on, [t])
    expect(alone.tables[0]).toMatchObject({ missing: 2, extra: 2, differing: 3 })
    const heard: number[] = []
    const shared = await proveSides(on, [t], {
      apartFrom: 1,
      workers: 3,
      onProgress: p => heard.push(p.rows),
    })
    expect(comparable(shared)).toEqual(comparable(alone))
    expect(heard.reduce((a, b) => a + b, 0)).toBe(400)
  })
})

it('a table whose key has no ranges is proven whole', async () => {
  await using on = await sides('postgres', 'postgres', {
    source: TABLE,
    target: `create table u (id text, part int, v text); insert into u select id::text, part, v from (values ${ROWS}) x (id, part, v)`,
  })
  const t = transfer(on, { from: 't', to: 'u', key: ['id'], fields: { id: from('id') } })
  const proof = await proveSides(on, [t], { apartFrom: 1 })
  expect(failed(proof)).toEqual([])
  expect(proof.tables[0]).toMatchObject({ expected: 400, found: 400 })
})

it('a proof that is called off ends', async () => {
  await using on = await sides('postgres', 'postgres', { source: TABLE, target: TABLE })
  const off = new AbortController()
  off.abort(new Error('called off'))
  await expect(
    proveSides(on, [transfer(on, { from: 't', to: 't' })], { signal: off.signal }),
  ).rejects.toThrow()
})
