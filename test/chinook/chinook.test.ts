import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Session } from '../../src/engine/engine.ts'
import { engines } from '../../src/engine/index.ts'
import { loadFixtures } from '../../src/fixture/load.ts'
import { makePlan } from '../../src/mapping/make-plan.ts'
import type { Plan, Transfer } from '../../src/mapping/plan.ts'
import { KINDS, type Kind } from '../../src/rehearse/planted/corruptions.ts'
import { groundsOf } from '../../src/rehearse/planted/ground.ts'
import { PLAIN_JOB } from '../../src/replay/job.ts'
import { replay } from '../../src/replay/replay.ts'
import { loadMove } from '../../src/spec/load.ts'
import type { Proof } from '../../src/validate/proof.ts'
import { prove } from '../../src/validate/prove.ts'
import { database, script } from '../databases.ts'
import { needs } from '../needs.ts'
import { chinook, hasChinook } from './chinook.ts'
import { flipOne } from './flip.ts'
import { blamed, EMPTY, NOT_APPLICABLE, plantIn, snake } from './planted.ts'

/**
 * A real shop: 11 tables, 15,607 rows, MySQL to a PostgreSQL schema of ours. It moves without a difference; and one character flipped
 * in the target, in any column of any table, is found and named, and so is every other corruption.
 */
const name = `chinook_${randomBytes(4).toString('hex')}`
const self = { command: process.execPath, args: [resolve('src/cli.ts')] }
const signal = new AbortController().signal
const stack = new AsyncDisposableStack()
let plan: Plan
let urls: { source: string; target: string }
let target: Session

const proof = (transfers: Transfer[]): Promise<Proof> =>
  prove({
    plan: { ...plan, transfers },
    source: { engine: 'mysql', url: urls.source },
    target: { engine: 'postgres', url: urls.target },
    privacy: { showValues: false, salt: 'test' },
    self,
    workers: 1,
    keysShown: 5,
  })

describe.skipIf(!hasChinook)('Chinook', needs('mysql', 'postgres'), () => {
  beforeAll(async () => {
    const repository = stack.use(await chinook(name))
    const move = await loadMove('chinook.move.yaml', { cwd: repository.folder })
    const { source: from, target: to } = move.spec
    if (from === undefined || to === undefined) throw new Error('the move lacks a side')
    const [mysql, postgres] = [
      stack.use(await database('mysql')),
      stack.use(await database('postgres')),
    ]
    const source = await loadFixtures({
      move,
      name: 'source',
      side: from,
      engine: engines.mysql,
      url: mysql.url,
      signal,
    })
    stack.defer(() => script('mysql', mysql.url, `drop database ${name}`))
    const filled = await loadFixtures({
      move,
      name: 'target',
      side: to,
      engine: engines.postgres,
      url: postgres.url,
      signal,
    })
    urls = { source: source.url, target: filled.url }
    const reader = stack.use(await engines.mysql.connect(urls.source, { name: 'rehearse/chinook' }))
    target = stack.use(await engines.postgres.connect(urls.target, { name: 'rehearse/chinook' }))
    const made = await makePlan(
      move,
      {
        source: { session: reader, catalog: await engines.mysql.catalog(reader) },
        target: { session: target, catalog: await engines.postgres.catalog(target) },
      },
      { showValues: false, salt: 'test' },
    )
    expect(made.checks.filter(({ result }) => result !== 'passed')).toEqual([])
    if (made.plan === null) throw new Error('no plan was made')
    plan = made.plan
    const { finished, refusal } = await replay(
      {
        plan,
        source: { engine: 'mysql', url: urls.source },
        target: { engine: 'postgres', url: urls.target },
        only: null,
        batchSize: null,
        failpoints: [],
        ...PLAIN_JOB,
        statementTimeout: 60,
      },
      self,
    )
    expect(refusal).toBeNull()
    expect(finished).toBe(true)
    // A flipped key would break what refers to it; whether such a key is found is the question here.
    await target.execute('set session_replication_role = replica')
  })

  afterAll(() => stack.disposeAsync())

  it('moves without a difference: 11 tables, 15,607 rows, and the books balance', async () => {
    const { tables, checks } = await proof(plan.transfers)
    expect(checks.filter(({ result }) => result !== 'passed')).toEqual([])
    expect(tables).toHaveLength(11)
    expect(tables.reduce((sum, { found }) => sum + found, 0)).toBe(15_607)
    expect(tables.reduce((sum, t) => sum + t.missing + t.extra + t.differing, 0)).toBe(0)
    expect(await target.query('select sum(total) from invoice')).toEqual([['2328.60']])
    const unbalanced = `select count(*) from invoice i
      where total <> (select sum(unit_price * quantity) from invoice_line l where l.invoice_id = i.invoice_id)`
    expect(await target.query(unbalanced)).toEqual([['0']])
  })

  it('finds one flipped character in every column of every table, keys included', async () => {
    let tried = 0
    for (const transfer of plan.transfers) {
      for (const column of transfer.to.columns) {
        const flip = await flipOne(target, transfer.to, column)
        const { checks, tables } = await proof([transfer])
        const failed = checks.filter(({ result }) => result === 'failed')
        const where = `${transfer.to.name}.${column.name}`
        const key = flip.key.map((part, i) => `${transfer.key[i]?.name}=${part}`).join(', ')
        const named = failed.flatMap(({ evidence }) =>
          evidence.flatMap(e =>
            (e.kind === 'causes'
              ? e.causes.flatMap(c => c.rows)
              : e.kind === 'rows'
                ? e.rows
                : []
            ).map(row => row.key),
          ),
        )
        expect(named, where).toContain(key)
        if (transfer.to.primaryKey?.includes(column.name)) {
          expect(
            failed.map(({ id, subject }) => `${id} ${subject}`),
            where,
          ).toEqual([`validation.rows public.${transfer.to.name}`])
          expect([tables[0]?.missing, tables[0]?.extra], where).toEqual([1, 1])
        } else {
          expect(
            failed.map(({ id, subject }) => `${id} ${subject}`),
            where,
          ).toEqual([`validation.cells public.${where}`])
          expect([tables[0]?.differing, tables[0]?.differingByColumn], where).toEqual([
            1,
            { [column.name]: 1 },
          ])
        }
        expect(tables[0]?.foundDigest, where).not.toBe(tables[0]?.expectedDigest)
        await flip.undo()
        tried++
      }
    }
    expect(tried).toBe(64)
  })

  it('each corruption, planted in every table in turn, is found where it is and nowhere else', async () => {
    for (const [table, column] of EMPTY) {
      await script('mysql', urls.source, `update ${table} set ${column} = '' where ${table}Id = 1`)
      const [name, cell] = [snake(table), snake(column)]
      await target.execute(`update ${name} set ${cell} = '' where ${name}_id = 1`)
    }
    const grounds = await groundsOf(plan, [], target)
    for (const { table } of grounds) {
      // Keys would forbid that rows come twice, and references that they go: without both there is more to find.
      await target.execute(`alter table ${table.name} drop constraint ${table.name}_pkey cascade`)
      await target.execute(`create table kept_${table.name} as table ${table.name}`)
    }
    const [[here = ''] = []] = await target.query('select current_database()')
    await target.execute(`alter database ${here} set session_replication_role = replica`)
    const notApplicable: [table: string, kind: Kind][] = []
    let planted = 0
    for (const [n, ground] of grounds.entries()) {
      const { name } = ground.table
      for (const [m, kind] of KINDS.entries()) {
        const corruption = await plantIn(ground, kind, urls.target)
        if (corruption === null) {
          notApplicable.push([name, kind])
          continue
        }
        // Whether another table is blamed is asked once or twice of every table, and of every kind.
        const own = plan.transfers.filter(({ to }) => to.name === name)
        const { checks, tables } = await proof((n + m) % 6 === 0 ? plan.transfers : own)
        const failed = checks
          .filter(({ result }) => result === 'failed')
          .map(each => `${each.id} ${each.subject}`)
          .toSorted()
        expect(failed, `${name}: ${kind}`).toEqual(blamed(corruption, failed))
        const others = tables.filter(each => each.foundDigest !== each.expectedDigest)
        expect(
          others.map(({ table }) => table),
          `${name}: ${kind}`,
        ).toEqual([ground.name])
        await target.execute(`delete from ${name}`)
        await target.execute(`insert into ${name} select * from kept_${name}`)
        planted++
      }
    }
    expect(planted).toBe(105)
    const without = Map.groupBy(notApplicable, ([, kind]) => kind)
    expect(
      Object.fromEntries(
        [...without].map(([kind, all]) => [kind, all.map(([table]) => table).join(' ')]),
      ),
    ).toEqual(NOT_APPLICABLE)
  })
})
