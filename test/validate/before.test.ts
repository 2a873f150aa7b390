import { expect, it } from 'vitest'
import { engines } from '../../src/engine/index.ts'
import type { Transfer } from '../../src/mapping/plan.ts'
import { type Before, rememberBefore } from '../../src/validate/before.ts'
import type { Proof } from '../../src/validate/proof.ts'
import { script } from '../databases.ts'
import { ENGINES, onEach } from '../needs.ts'
import { failed, from, planOf, proveSides, type Sides, sides, transfer } from './plans.ts'

/** What the gate does: remember, let the target be written, prove. */
async function around(on: Sides, transfers: Transfer[], written: string): Promise<Proof> {
  const { engine, url } = on.target
  await using session = await engines[engine].connect(url, { name: 'rehearse/test' })
  const before: Before[] = await rememberBefore(planOf(on, transfers), session)
  try {
    if (written !== '') await script(engine, url, written)
    return await proveSides(on, transfers, { before })
  } finally {
    for (const { copy } of before) {
      if (copy !== null) await session.execute(`drop table ${engines[engine].dialect.table(copy)}`)
    }
  }
}

onEach(ENGINES)('rows that were in %s before', engine => {
  const tenants = () =>
    sides('postgres', engine, {
      source: `create table t (id int primary key, tenant int, name text); insert into t values (1, 7, 'a'), (2, 7, 'b')`,
      target: `create table t (id int primary key, tenant int, name varchar(20)); insert into t values (10, 8, 'x'), (11, 9, 'y'), (12, null, 'z')`,
    })
  const WRITE = `insert into t values (1, 7, 'a'), (2, 7, 'b');`

  it('and belong to others are none of the move’s, as long as they stay what they were', async () => {
    await using on = await tenants()
    const owned = transfer(on, { from: 't', to: 't', owns: 'tenant = 7' })
    const good = await around(on, [owned], WRITE)
    expect(failed(good)).toEqual([])
    expect(good.tables).toMatchObject([{ expected: 2, found: 2, extra: 0 }])
    expect(good.checks.map(c => [c.id, c.result])).toContainEqual([
      'validation.untouched',
      'passed',
    ])
  })

  it.each([
    ['changed', `update t set name = 'X' where id = 10;`],
    ['deleted', 'delete from t where id = 12;'],
    ['given company', `insert into t values (13, 8, 'new');`],
  ])('and belong to others are found when they are %s', async (_, harm) => {
    await using on = await tenants()
    const owned = transfer(on, { from: 't', to: 't', owns: 'tenant = 7' })
    expect(failed(await around(on, [owned], WRITE + harm))).toEqual(['validation.untouched t'])
  })

  it('and belong to nobody named are too many', async () => {
    await using on = await tenants()
    const proof = await around(on, [transfer(on, { from: 't', to: 't' })], WRITE)
    expect(failed(proof)).toEqual(['validation.rows t'])
    expect(proof.tables).toMatchObject([{ extra: 3 }])
  })

  const seeds = () =>
    sides('postgres', engine, {
      source: `create table t (id int primary key, name text); insert into t values (1, 'a'), (2, 'b')`,
      target: `create table t (id int primary key, name varchar(20), extra int); insert into t values (2, 'old', 5), (3, 'mine', 6)`,
    })

  it('are kept as they were, where the entry says so', async () => {
    await using on = await seeds()
    const keep = transfer(on, { from: 't', to: 't', existing: 'keep' })
    expect(failed(await around(on, [keep], `insert into t (id, name) values (1, 'a')`))).toEqual([])
    expect(failed(await around(on, [keep], `update t set name = 'b' where id = 2`))).toEqual([
      'validation.untouched t',
    ])
    expect(failed(await around(on, [keep], `update t set name = 'A' where id = 1`))).toEqual([
      'validation.untouched t',
    ])
  })

  it('are overwritten, where the entry says so, and only in what it names', async () => {
    await using on = await seeds()
    const overwrite = transfer(on, { from: 't', to: 't', existing: 'overwrite' })
    const write = `insert into t (id, name) values (1, 'a'); update t set name = 'b' where id = 2;`
    expect(failed(await around(on, [overwrite], write))).toEqual([])
    expect(failed(await around(on, [overwrite], `update t set name = 'old' where id = 2`))).toEqual(
      ['validation.cells t.name'],
    )
    expect(
      failed(
        await around(
          on,
          [overwrite],
          `update t set name = 'b' where id = 2; update t set extra = 0 where id = 2`,
        ),
      ),
    ).toEqual(['validation.untouched t'])
    expect(failed(await around(on, [overwrite], `update t set name = 'X' where id = 3`))).toEqual([
      'validation.untouched t',
    ])
    expect(failed(await around(on, [overwrite], 'delete from t where id = 3'))).toEqual([
      'validation.untouched t',
    ])
  })

  it('are updated in the columns that are named, and in no other', async () => {
    await using on = await seeds()
    await script(engine, on.target.url, `insert into t values (1, 'old', 4)`)
    const update = transfer(on, { from: 't', to: 't', update: true })
    expect(
      failed(
        await around(
          on,
          [update],
          `update t set name = 'a' where id = 1; update t set name = 'b' where id = 2`,
        ),
      ),
    ).toEqual([])
    expect(failed(await around(on, [update], `update t set extra = 9 where id = 1`))).toEqual([
      'validation.untouched t',
    ])
    expect(failed(await around(on, [update], `update t set name = 'x' where id = 3`))).toEqual([
      'validation.untouched t',
    ])
    expect(failed(await around(on, [update], `delete from t where id = 3`))).toEqual([
      'validation.untouched t',
    ])
    expect(failed(await around(on, [update], `insert into t values (4, 'new', 1)`))).toEqual([
      'validation.rows t',
    ])
    await script(
      engine,
      on.target.url,
      `delete from t where id = 4; update t set name = 'a' where id = 1; update t set name = 'b' where id = 2`,
    )
    expect(failed(await around(on, [update], `delete from t where id = 1`))).toEqual([
      'validation.rows t',
    ])
  })

  it('are read as they were, where a backfill in place overwrites what it reads', async () => {
    await using on = await sides(engine, engine, {
      source: 'create table unused (id int)',
      target: `create table u (id int primary key, price int); insert into u values (1, 10), (2, 20)`,
    })
    const itself: Sides = { ...on, source: on.target }
    const update = transfer(itself, {
      from: 'u',
      to: 'u',
      update: true,
      fields: { price: from('price', { multiply: '2' }) },
    })
    const plan = planOf(itself, [update], true)
    await using session = await engines[engine].connect(on.target.url, { name: 'rehearse/test' })
    const before = await rememberBefore(plan, session)
    await script(
      engine,
      on.target.url,
      'update u set price = price * 2; update u set price = 41 where id = 2',
    )
    const proof = await proveSides(itself, [update], { before, plan })
    expect(failed(proof)).toEqual(['validation.cells u.price'])
    expect(proof.tables).toMatchObject([{ differing: 1, cells: 4 }])
    for (const { copy } of before)
      if (copy) await session.execute(`drop table ${engines[engine].dialect.table(copy)}`)
  })
})

it('says that it does not know what stood there, where nobody remembered', async () => {
  const table = 'create table t (id int primary key, name text); insert into t values (1, null)'
  await using on = await sides('postgres', 'postgres', { source: table, target: table })
  const proof = await proveSides(on, [transfer(on, { from: 't', to: 't', existing: 'keep' })])
  expect(proof.checks.map(c => [c.id, c.result])).toContainEqual([
    'validation.untouched',
    'not covered',
  ])
})

it('copies nothing of tables that are empty', async () => {
  const table = 'create table t (id int primary key)'
  await using on = await sides('postgres', 'postgres', { source: table, target: table })
  const keep = transfer(on, { from: 't', to: 't', existing: 'keep' })
  await using session = await engines.postgres.connect(on.target.url, { name: 'rehearse/test' })
  expect(await rememberBefore(planOf(on, [keep]), session)).toEqual([
    { table: { schema: 'public', name: 't' }, copy: null },
  ])
})
