import { expect, test } from 'vitest'
import { askInvariant, prepareInvariant } from '../../src/validate/invariants.ts'
import type { LocatedCheck } from '../../src/validate/proof.ts'
import type { Asked } from '../../src/validate/question.ts'
import type { Secrets } from '../../src/validate/secrets.ts'
import { script } from '../databases.ts'
import { ENGINES, onEach } from '../needs.ts'
import { asked, moveOf, said } from './asked.ts'

const NONE: Secrets = { columns: [], opaque: [] }

/** An invariant of a spec, asked. */
async function ask(
  sides: Asked,
  invariant: string,
  { showValues = false, secrets = NONE }: { showValues?: boolean; secrets?: Secrets } = {},
): Promise<LocatedCheck> {
  const move = await moveOf(`invariants:\n  - { name: it holds, ${invariant} }\n`)
  const [one] = move.spec.invariants
  if (one === undefined) throw new Error('no invariant')
  const prepared = await prepareInvariant(one, ['invariants', 0], sides, move)
  return await askInvariant(prepared, sides, move, { showValues, salt: 's' }, secrets)
}

const brief = ({ result, summary, evidence }: LocatedCheck): unknown[] => [
  result,
  summary,
  ...evidence.map(e => (e.kind === 'text' ? e.text : e.kind)),
]

onEach(ENGINES)('an invariant on %s', engine => {
  const sql = `create table money (id integer primary key, amount decimal(38, 20), ratio double precision, note varchar(20));
insert into money values (1, 123456789012345678.00000000000000000001, 0.1, 'a'), (2, 0.5, 0.2, null);`
  const other = `create table money (id integer primary key, amount decimal(38, 20), ratio double precision, note varchar(20));
insert into money values (1, 123456789012345678.00000000000000000002, 0.1, 'b'), (2, 0.5, 0.2, null);`

  test('holds where both sides answer the same number, and where one equals what the spec says', async () => {
    await using sides = await asked({ engine, sql }, { engine, sql })
    const pair =
      'source: select sum(amount) from money, target: select sum(amount) + 0.00 from money'
    expect(brief(await ask(sides, pair))).toEqual(['passed', 'source and target answer the same'])
    const one = `target: select count(*) from money where note is null, equals: 1.0`
    expect(brief(await ask(sides, one))).toEqual(['passed', 'the answer is 1', 'target: 1'])
    const float = 'source: select ratio from money where id = 1, equals: 0.1'
    expect((await ask(sides, float)).result).toBe('passed')
    const text =
      'source: select note from money where id = 1, target: select note from money where id = 1'
    expect((await ask(sides, text)).result).toBe('passed')
  })

  test('fails by the last of forty digits, and says how far apart the answers are', async () => {
    await using sides = await asked({ engine, sql }, { engine, sql: other })
    const pair = 'source: select sum(amount) from money, target: select sum(amount) from money'
    expect(brief(await ask(sides, pair))).toEqual([
      'failed',
      'source and target are 0.00000000000000000001 apart',
    ])
    expect(brief(await ask(sides, `${pair}, tolerance: 0.00000000000000000001`))).toEqual([
      'passed',
      'source and target are 0.00000000000000000001 apart, within the tolerance of 0.00000000000000000001',
    ])
    expect(brief(await ask(sides, `${pair}, tolerance: 0.000000000000000000009`))[0]).toBe('failed')
    const count = 'source: select count(*) from money where id = 1, equals: 3'
    expect(brief(await ask(sides, count))).toEqual([
      'failed',
      'the answer and 3 are 2 apart',
      'source: 1',
    ])
  })

  test('shows an answer only where values may be shown, and pii never', async () => {
    await using sides = await asked({ engine, sql }, { engine, sql: other })
    const notes = 'source: select max(note) from money, target: select max(note) from money'
    const [, summary, hidden] = brief(await ask(sides, notes))
    expect([summary, hidden]).toEqual([
      'source and target differ',
      expect.stringMatching(/^source: #[0-9a-f]{8} · target: #[0-9a-f]{8}$/),
    ])
    expect(brief(await ask(sides, notes, { showValues: true }))[2]).toBe('source: a · target: b')
    const secrets = { columns: ['NOTE', 'amount'], opaque: [] }
    expect(brief(await ask(sides, notes, { showValues: true, secrets }))[2]).toMatch(/#/)
    const sums = 'source: select sum(amount) from money, target: select sum(amount) from money'
    expect(brief(await ask(sides, sums, { showValues: true, secrets }))).toEqual([
      'failed',
      'source and target differ',
    ])
    const count = 'source: select count(note) from money, equals: 2'
    expect(brief(await ask(sides, count, { secrets }))[2]).toBe('source: 1')
  })

  test('is an error of the spec where its answer shows nothing', async () => {
    await using sides = await asked({ engine, sql }, { engine, sql })
    const wrong = (invariant: string) => said(ask(sides, invariant))
    expect(await wrong('source: select id from money where id = 7, equals: 7')).toMatch(
      /^this query answers no row/,
    )
    expect(await wrong('source: select id from money, equals: 1')).toMatch(
      /^this query answers several rows/,
    )
    expect(await wrong('source: select sum(id) from money where id > 7, equals: 0')).toMatch(
      /^this query answers NULL, which shows nothing\n {2}Say what stands for it: coalesce/,
    )
    expect(await wrong('source: "select id, note from money", equals: 1')).toMatch(
      /answers 2 columns/,
    )
    expect(await wrong('source: select id from nowhere, equals: 1')).toMatch(
      /^this query fails: .*nowhere/,
    )
    expect(await wrong('source: select count(*) from money, equals: many')).toMatch(
      /which "many" is not$/,
    )
    expect(
      await wrong('source: select note from money, target: select note from money, tolerance: 1'),
    ).toMatch(/^a tolerance is for numbers/)
    expect(await wrong('source: select note from money, target: select id from money')).toMatch(
      /no value of the one is one of the other/,
    )
  })

  test('cannot write', async () => {
    await using sides = await asked(
      { engine, sql: 'create table t (id integer primary key)' },
      null,
    )
    await sides.source.beginSnapshot()
    await expect(sides.source.execute('insert into t values (1)')).rejects.toThrow(/read.only/i)
    await sides.source.rollback()
    expect(await sides.source.execute('insert into t values (1)')).toBe(1)
  })

  test('asks both forms of one database at the same moment', async () => {
    await using sides = await asked(
      { engine, sql: 'create table t (id integer primary key)' },
      null,
    )
    const [url = ''] = sides.urls
    await sides.source.beginSnapshot()
    const count = async () => (await sides.source.query('select count(*) from t'))[0]?.[0]
    expect(await count()).toBe('0')
    await script(engine, url, 'insert into t values (1)')
    expect(await count()).toBe('0')
    await sides.source.rollback()
    expect(await count()).toBe('1')
    const form = 'source: select count(*) from t, target: select sum(id) from t'
    expect(brief(await ask(sides, form))[0]).toBe('passed')
  })
})
