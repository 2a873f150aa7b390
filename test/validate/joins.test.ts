import { expect, test } from 'vitest'
import type { EngineName } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import type { Form, Transfer } from '../../src/mapping/plan.ts'
import { joins } from '../../src/validate/joins.ts'
import type { TableProof } from '../../src/validate/proof.ts'
import { ENGINES, onEach } from '../needs.ts'
import { columnOf, planOf, type Sides, sides, sourceColumn, tableOf, transfer } from './plans.ts'

const TABLES = (children: string, enforced = true) => `
create table parent (id integer primary key, code varchar(10) not null, grp integer);
create table child (id integer primary key, parent_id integer, grp integer${enforced ? ', foreign key (parent_id) references parent (id)' : ''});
insert into parent values (1, 'a', 7), (2, 'b', 7), (3, 'c', 8);
insert into child values ${children};`

const ROWS = '(10, 1, 7), (11, 1, 7), (12, 2, 7), (13, null, 7)'

/** `result: summary` of each join. */
async function joined(
  on: Sides,
  transfers: Transfer[],
  proven: TableProof[] = [],
  inPlace = false,
): Promise<string[]> {
  const open = (side: { engine: EngineName; url: string }) =>
    engines[side.engine].connect(side.url, { name: 'rehearse/test' })
  await using source = await open(on.source)
  await using target = await open(on.target)
  const checks = await joins(planOf(on, transfers, inPlace), { source, target }, proven)
  return checks.map(({ result, summary }) => `${result}: ${summary}`)
}

/** A proof of a table, all of whose rows are there, and whose cells differ so often. */
const proofOf = (table: string, differingByColumn: Record<string, number>): TableProof => ({
  table,
  expected: 4,
  found: 4,
  missing: 0,
  extra: 0,
  differing: 1,
  duplicate: 0,
  uncoveredCells: 0,
  sampled: null,
  cells: 12,
  inferredCells: 0,
  differingByColumn,
  expectedDigest: '',
  foundDigest: '',
  ms: 1,
})

const both = (on: Sides): Transfer[] => [
  transfer(on, { from: 'parent', to: 'parent' }),
  transfer(on, { from: 'child', to: 'child' }),
]

onEach(ENGINES)('the joins along foreign keys on %s', engine => {
  test('are as many as on the source, NULLs apart', async () => {
    await using on = await sides(engine, engine, {
      source: TABLES(ROWS, false),
      target: TABLES(ROWS),
    })
    expect(await joined(on, both(on))).toEqual([
      'passed: 3 rows join as on the source, 1 row with NULL',
    ])
  })

  test('fail where a reference was lost, unless the comparison has said so', async () => {
    const target = TABLES(ROWS.replace('(12, 2, 7)', '(12, null, 7)'))
    await using on = await sides(engine, engine, { source: TABLES(ROWS, false), target })
    expect(await joined(on, both(on))).toEqual([
      'failed: on the source 3 rows join, 1 have NULL, 0 point nowhere; on the target 2 rows join, 2 have NULL, 0 point nowhere',
    ])
    const table = `${tableOf(on.target, 'child').schema}.child`
    expect(await joined(on, both(on), [proofOf(table, { parent_id: 1 })])).toEqual([])
    expect(await joined(on, both(on), [proofOf(table, { grp: 1 })])).toHaveLength(1)
  })

  test('follow a lookup, what is left out by where, and what becomes of a row without a partner', async () => {
    const source = `
create table parent (id integer primary key, code varchar(10) not null);
create table child (id integer primary key, code varchar(10));
insert into parent values (101, 'a'), (102, 'b'), (103, 'c');
insert into child values (10, 'a'), (11, 'b'), (12, 'c'), (13, 'x'), (14, null);`
    const target = `
create table parent (id integer primary key, code varchar(10) not null);
create table child (id integer primary key, parent_id integer, foreign key (parent_id) references parent (id));
insert into parent values (1, 'a'), (2, 'b');
insert into child values (10, 1), (11, 2), (12, null), (13, null), (14, null);`
    await using on = await sides(engine, engine, { source, target })
    const lookup =
      (missing: 'error' | 'null') =>
      (child: ReturnType<typeof tableOf>, to: ReturnType<typeof tableOf>): Form => {
        const parent = tableOf(on.target, 'parent')
        const code = { ...sourceColumn(columnOf(child, 'code')) }
        return {
          kind: 'lookup',
          table: parent,
          by: [
            {
              column: columnOf(parent, 'code'),
              form: { kind: 'from', column: code, forms: {}, zone: null },
            },
          ],
          take: columnOf(parent, 'id'),
          missing: { kind: missing },
          own: to.name === 'parent',
        }
      }
    const transfers = (missing: 'error' | 'null') => [
      transfer(on, { from: 'parent', to: 'parent', where: `code <> 'c' -- not that one` }),
      transfer(on, { from: 'child', to: 'child', fields: { parent_id: lookup(missing) } }),
    ]
    expect(await joined(on, transfers('null'))).toEqual([
      'passed: 2 rows join as on the source, 3 rows with NULL',
    ])
    expect(await joined(on, transfers('error'))).toEqual([
      'failed: on the source 2 rows join, 1 have NULL, 2 point nowhere; on the target 2 rows join, 3 have NULL, 0 point nowhere',
    ])
  })

  test('count only the rows that the move owns, and partners that were there before', async () => {
    const target = TABLES(`${ROWS}, (20, 3, 8), (21, 3, 8)`)
    await using on = await sides(engine, engine, { source: TABLES(ROWS, false), target })
    const [parent, child] = [
      transfer(on, { from: 'parent', to: 'parent', where: 'id = 1', owns: 'id = 1' }),
      transfer(on, { from: 'child', to: 'child', owns: 'grp = 7' }),
    ]
    expect(await joined(on, [parent, child])).toEqual([
      'passed: 3 rows join as on the source, 1 row with NULL, 1 of them with rows that were there before',
    ])
  })

  test('are not covered where nobody knows what the source joins by, and no matter in place', async () => {
    await using on = await sides(engine, engine, {
      source: TABLES(ROWS, false),
      target: TABLES(ROWS),
    })
    const computed = (): Form => ({
      kind: 'sql',
      sql: 'parent_id',
      type: { kind: 'integer', bits: 32, unsigned: false },
      reads: ['parent_id'],
    })
    const transfers = [
      transfer(on, { from: 'parent', to: 'parent' }),
      transfer(on, { from: 'child', to: 'child', fields: { parent_id: computed } }),
    ]
    expect(await joined(on, transfers)).toEqual([
      expect.stringMatching(/^not covered: the mapping does not say/),
    ])
    expect(await joined(on, transfers, [], true)).toEqual([])
    expect(await joined(on, transfers.slice(1))).toEqual([])
  })
})
