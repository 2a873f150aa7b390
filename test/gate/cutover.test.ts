import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Check } from '../../src/check/check.ts'
import { cutover } from '../../src/gate/cutover.ts'
import { loadMove } from '../../src/spec/load.ts'
import { Repository } from './repository.ts'

const CHANGE = `change:
  expand: { up: [up.sql], down: [down.sql] }
  contract: { up: [up.sql], down: [down.sql] }
`
const DUAL = '{ name: dual writes on, source: [up.sql], undo: { source: [down.sql] } }'

interface Wrong {
  mistake: string
  steps: string[]
  more?: string
  files?: Record<string, string>
  finds: string
  says: RegExp
}

const WRONG: readonly Wrong[] = [
  {
    mistake: 'contract before the last flip',
    more: CHANGE,
    steps: ['expand', 'backfill', 'validate', 'contract', '{ name: reads, flag: new_reads }'],
    finds: 'failed cutover.order contract',
    says: /the old form goes before reads/,
  },
  {
    mistake: 'a backfill before dual writes are on',
    steps: ['backfill', DUAL, 'validate', '{ name: reads, flag: new_reads }'],
    finds: 'failed cutover.order backfill',
    says: /rows move before dual writes on/,
  },
  {
    mistake: 'validation after the flip',
    steps: ['backfill', '{ name: reads, flag: new_reads }', 'validate'],
    finds: 'failed cutover.order validate',
    says: /before anybody proved them/,
  },
  {
    mistake: 'no validation at all before the flip',
    steps: ['backfill', '{ name: reads, flag: new_reads }'],
    finds: 'failed cutover.order reads',
    says: /no step validated/,
  },
  {
    mistake: 'no second validation after the last catch-up',
    steps: ['backfill', 'validate', 'stop-writes', 'catch-up', '{ name: home, flag: new_reads }'],
    finds: 'failed cutover.order catch-up',
    says: /nothing validates what the last catch-up brought/,
  },
  {
    mistake: 'a step without undo in the middle',
    steps: [
      '{ name: purge, target: [up.sql], undo: none, why: it was never used }',
      'backfill',
      'validate',
      '{ name: home, flag: new_reads }',
    ],
    finds: 'warned cutover.undo purge',
    says: /nothing can go back once it has run, and backfill, home still come after it/,
  },
  {
    mistake: 'a contract without a way back and without a reason',
    more: CHANGE.replace('contract: { up: [up.sql], down: [down.sql] }', 'contract: [up.sql]'),
    steps: ['expand', 'backfill', 'validate', '{ name: reads, flag: new_reads }', 'contract'],
    finds: 'warned cutover.undo contract',
    says: /does not say why/,
  },
  {
    mistake: 'an undo that is only a comment',
    files: { 'down.sql': '-- drop trigger t on item;\n/* nothing */\n' },
    steps: [DUAL, 'backfill', 'validate', '{ name: reads, flag: new_reads }'],
    finds: 'failed cutover.undo dual writes on',
    says: /not reversible: its undo is empty, or only a comment/,
  },
  {
    mistake: 'a flag that only the spec, a document, a report and an ignored file name',
    files: {
      'app.ts': '',
      'rehearse-report/item/junit.xml': 'new_reads',
      'rehearse-report/item/report.json': 'new_reads',
      'rehearse-report/item/report.sarif': 'new_reads',
      'README.md': 'new_reads',
      'dist.js': 'new_reads',
      '.gitignore': 'dist.js',
    },
    steps: ['backfill', 'validate', '{ name: reads, flag: new_reads }'],
    finds: 'failed cutover.flag new_reads',
    says: /nowhere in the repository/,
  },
  {
    mistake: 'a strategy that the steps are not',
    more: 'execution: { strategy: expand-contract }\n',
    steps: ['backfill', 'validate', '{ name: reads, flag: new_reads }'],
    finds: 'failed cutover.strategy expand-contract',
    says: /nothing is expanded/,
  },
]

async function found({ steps, more = '', files = {} }: Omit<Wrong, 'mistake' | 'finds' | 'says'>) {
  await using repository = await Repository.of(null)
  const list = steps.map(step => `    - ${step}\n`).join('')
  const all = {
    'item.move.yaml': `move: item
source: { engine: postgres:18, schema: [up.sql] }
target: { engine: postgres:18, schema: [up.sql] }
map: [{ from: item, to: item, rest: by-name }]
${more}cutover:
  steps:
${list}`,
    'up.sql': 'create table item (id integer primary key);\n',
    'down.sql': 'drop table item;\n',
    'app.ts': `if (flags.has('new_reads')) read()\n`,
    ...files,
  }
  for (const [file, text] of Object.entries(all)) await repository.write(file, text)
  return await cutover(
    await loadMove(join(repository.folder, 'item.move.yaml'), { cwd: repository.folder }),
  )
}

const named = ({ result, id, subject }: Check): string => `${result} ${id} ${subject}`

describe('the steps of a cutover, before anything runs', () => {
  test.each(WRONG)('$mistake is a finding', async wrong => {
    const checks = await found(wrong)
    const bad = checks.filter(({ result }) => result !== 'passed')
    expect(bad.map(named)).toEqual([wrong.finds])
    expect(bad[0]?.summary).toMatch(wrong.says)
    expect(bad[0]?.known).toBe('inferred')
    expect(bad[0]?.place?.file).toBe('item.move.yaml')
    expect(bad[0]?.fix).not.toBeNull()
  })

  test('steps in a sound order pass, each claim by name', async () => {
    const checks = await found({
      more: `${CHANGE}execution: { strategy: expand-contract }\n`,
      steps: [
        'expand',
        DUAL,
        'backfill',
        'validate',
        'stop-writes',
        'catch-up',
        'validate',
        '{ name: reads, flag: new_reads }',
        'allow-writes',
        'contract',
      ],
    })
    expect(checks.map(named).toSorted()).toEqual([
      'passed cutover.flag new_reads',
      'passed cutover.order cutover.steps',
      'passed cutover.strategy expand-contract',
    ])
  })

  test('a last step without undo that says why is no finding', async () => {
    const purge = '{ name: purge, source: [up.sql], undo: none, why: nobody reads it }'
    const checks = await found({ steps: ['backfill', 'validate', purge] })
    expect(checks.map(named)).toContain('passed cutover.undo purge')
  })
})
