import { resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Check } from '../../src/check/check.ts'
import { engines } from '../../src/engine/index.ts'
import type { Plan } from '../../src/mapping/plan.ts'
import { PLAIN_JOB } from '../../src/replay/job.ts'
import { replay } from '../../src/replay/replay.ts'
import type { Proof } from '../../src/validate/proof.ts'
import { prove } from '../../src/validate/prove.ts'
import { database, script } from '../databases.ts'
import { Mapped } from '../mapping/mapped.ts'
import { needs } from '../needs.ts'
import { entry, hasTypeTables, ONLY, type Typed, typeTables } from './dvt-types.ts'

const SELF = { command: process.execPath, args: [resolve('src/cli.ts')] }
const PAIRS: [Typed, Typed][] = [
  ['mysql', 'postgres'],
  ['postgres', 'mysql'],
]
const absent = hasTypeTables ? '' : ': not beside the project, nothing was compared'

describe.skipIf(!hasTypeTables)(
  `type tables of the Data Validation Tool${absent}`,
  needs('mysql', 'postgres'),
  () => {
    const stack = new AsyncDisposableStack()
    const filled: Record<Typed, string> = { mysql: '', postgres: '' }
    let schema = ''
    beforeAll(async () => {
      filled.mysql = (await typeTables('mysql', stack)).url
      const postgres = await typeTables('postgres', stack)
      filled.postgres = postgres.url
      schema = postgres.schema
    })
    afterAll(() => stack.disposeAsync())

    const bothFilled = async ([from, to]: [Typed, Typed]) => {
      const mapped = await Mapped.on([from, filled[from]], [to, filled[to]])
      const { source, target } = mapped.sides
      const both = source.catalog.tables.flatMap(table => {
        const other = target.catalog.tables.find(({ name }) => name === table.name)
        return other === undefined ? [] : [entry(table, other)]
      })
      const { plan, checks } = await mapped.plan(`map:\n${both.join('\n')}\n${REST}`)
      if (plan === null) throw new Error('there is no plan')
      return { mapped, plan, checks }
    }

    test.each(PAIRS)(
      'each side filled by its own script, %s beside %s: every table that both have is compared, every cell, and none differs',
      async (from, to) => {
        const { mapped, plan } = await bothFilled([from, to])
        await using _ = mapped
        const { checks, tables } = await proof(plan, filled[from], filled[to])
        expect(tables.map(t => `${nameOf(t.table)}: ${t.found}`).sort()).toEqual([
          'dvt_binary: 5',
          // Its key is padded to six characters on one side, and cut on the other.
          'dvt_char_id: 5',
          'dvt_core_types: 3',
          'dvt_many_cols: 1',
          'dvt_null_not_null: 0',
          'dvt_pangrams: 5',
        ])
        expect(notPassed(checks)).toEqual([])
        expect(tables.reduce((sum, t) => sum + t.cells, 0)).toBe(493)
        expect(tables.reduce((sum, t) => sum + t.uncoveredCells + t.inferredCells, 0)).toBe(0)
      },
    )

    test('123456 for 123456.1, as MySQL prints the FLOAT, is a difference', async () => {
      const { mapped, plan } = await bothFilled(['mysql', 'postgres'])
      await using _ = mapped
      await using session = await engines.mysql.connect(filled.mysql, { name: 'test' })
      const printed = await session.query('select col_float32 from dvt_core_types where id = 1')
      expect(printed).toEqual([['123456']])
      const put = (n: string) =>
        script(
          'postgres',
          filled.postgres,
          `update ${schema}.dvt_core_types set col_float32 = ${n} where id = 1`,
        )
      await put('123456')
      const { checks } = await proof(plan, filled.mysql, filled.postgres)
      await put('123456.1')
      expect(notPassed(checks)).toEqual(['validation.cells dvt_core_types.col_float32'])
    })

    test.each(PAIRS)(
      'tables that only %s’s script has move to %s, and every cell of them is compared',
      async (from, to) => {
        const other = stack.use(await database(to))
        await script(to, other.url, ONLY[from].ddl)
        await using mapped = await Mapped.on([from, filled[from]], [to, other.url])
        const { source, target } = mapped.sides
        const entries = target.catalog.tables.map(table => {
          const own = source.catalog.tables.find(({ name }) => name === table.name)
          if (own === undefined) throw new Error(`the script has no ${table.name}`)
          return entry(own, table, ONLY[from].fields[table.name])
        })
        const { plan, checks: found } = await mapped.plan(`map:\n${entries.join('\n')}\n${REST}`)
        expect(found.filter(c => c.result === 'failed')).toEqual([])
        if (plan === null) throw new Error('there is no plan')
        const job = {
          ...PLAIN_JOB,
          plan,
          source: { engine: from, url: filled[from] },
          target: { engine: to, url: other.url },
          only: null,
          batchSize: null,
          failpoints: [],
          statementTimeout: 60,
        }
        const { finished, refusal } = await replay(job, SELF)
        expect(refusal).toBeNull()
        expect(finished).toBe(true)
        const { checks, tables } = await proof(plan, filled[from], other.url)
        expect(notPassed(checks)).toEqual([])
        expect(tables.map(t => `${nameOf(t.table)}: ${t.found}`).sort()).toEqual(ONLY[from].rows)
        expect(tables.reduce((sum, t) => sum + t.uncoveredCells, 0)).toBe(0)
      },
    )
  },
)

const REST = 'leave: { "*": only there }\n'

const nameOf = (table: string): string => table.slice(table.indexOf('.') + 1)

const notPassed = (checks: readonly Check[]): string[] =>
  checks.filter(c => c.result !== 'passed').map(c => `${c.id} ${nameOf(c.subject)}`)

const proof = (plan: Plan, source: string, target: string): Promise<Proof> =>
  prove({
    plan,
    source: { engine: plan.source, url: source },
    target: { engine: plan.target, url: target },
    privacy: { showValues: true, salt: 'salt' },
    self: SELF,
    workers: 1,
    keysShown: 5,
  })
