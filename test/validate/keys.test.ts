import { describe, expect, it } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { script } from '../databases.ts'
import { ENGINES, needs, testEach } from '../needs.ts'
import { failed, proveSides, sides, transfer } from './plans.ts'

/** Every collation orders and folds in its own way; the proof goes by bytes. */
const COLLATIONS: [EngineName, string][] = [
  ['mysql', 'character set utf8mb4 collate utf8mb4_0900_ai_ci'],
  ['mysql', 'character set utf8mb4 collate utf8mb4_bin'],
  ['mysql', 'character set latin1 collate latin1_swedish_ci'],
  ['mariadb', 'character set utf8mb4 collate utf8mb4_general_ci'],
  ['postgres', 'collate "C"'],
  ['postgres', 'collate "en-x-icu"'],
]

const KEYS = [' ', 'A1', 'b', 'Zz', '_', 'a', 'e-f', 'ef', 'zebra', 'ähre', 'œuvre', '10', '9']
const table = (name: string) =>
  `create table t (k varchar(20) ${name} not null, n int not null, v int, primary key (k, n));`
const rows = (keys: readonly string[]) =>
  `insert into t values ${keys.flatMap((k, i) => [`('${k}', 1, ${i})`, `('${k}', 10, ${i})`, `('${k}', 9, ${i})`]).join(', ')};`

describe.each(COLLATIONS)('composite text keys of %s, %s', (engine, collation) => {
  testEach(
    ENGINES.filter(e => e !== 'postgres' || engine !== 'postgres'),
    [engine],
  )('pair with those of %s', async other => {
    const plain = other === 'postgres' ? '' : 'character set utf8mb4 collate utf8mb4_bin'
    await using on = await sides(engine, other, {
      source: table(collation) + rows(KEYS),
      target: table(plain) + rows(KEYS),
    })
    const t = transfer(on, { from: 't', to: 't' })
    const proof = await proveSides(on, [t])
    expect(failed(proof)).toEqual([])
    expect(proof.tables[0]).toMatchObject({ expected: KEYS.length * 3, found: KEYS.length * 3 })
    await script(
      other,
      on.target.url,
      `update t set k = 'A' where k = 'a'; update t set v = -1 where k = 'zebra' and n = 9`,
    )
    const broken = await proveSides(on, [t])
    expect(failed(broken)).toEqual(['validation.rows t', 'validation.cells t.v'])
    expect(broken.tables[0]).toMatchObject({ missing: 3, extra: 3, differing: 1 })
  })
})

describe('keys that no order of their server serves', () => {
  it('of CHAR pair without the blanks that pad them', needs('postgres', 'mysql'), async () => {
    const char = 'create table t (k char(6) primary key, v int); '
    await using on = await sides('postgres', 'mysql', {
      source: `${char}insert into t values ('ab', 1), ('abc', 2), ('a b', 3)`,
      target: `${char}insert into t values ('ab', 1), ('abc', 2), ('a b', 3)`,
    })
    expect(failed(await proveSides(on, [transfer(on, { from: 't', to: 't' })]))).toEqual([])
  })

  testEach(ENGINES, ['postgres'])('of uuid pair with their text, in %s', async engine => {
    const ids = [
      '00000000-0000-1000-8000-000000000002',
      'ffffffff-0000-1000-8000-000000000001',
      '0a000000-ffff-4000-8000-00000000000a',
    ]
    const values = ids.map((id, i) => `('${id}', ${i})`).join(', ')
    const type = engine === 'mysql' ? 'char(36)' : 'uuid'
    await using on = await sides(engine, 'postgres', {
      source: `create table t (k ${type} primary key, v int); insert into t values ${values}`,
      target: `create table t (k uuid primary key, v int); insert into t values ${values}`,
    })
    expect(failed(await proveSides(on, [transfer(on, { from: 't', to: 't' })]))).toEqual([])
  })
})
