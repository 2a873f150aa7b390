import { expect, test, vi } from 'vitest'
import { checksThat, type Outcome, Repository, rehearse } from '../../gate/repository.ts'
import { needs } from '../../needs.ts'
import { withEmbedded, withImage } from '../../server/here.ts'
import { found, rehearsed } from './stage.ts'

// Each is a whole check, with servers that recover from being killed.
vi.setConfig({ testTimeout: 400_000 })

const TABLE = '(id integer primary key, name varchar(20) not null);\n'
const NAMES = Array.from({ length: 40 }, (_, n) => `(${n}, 'unseen-${n}')`).join(', ')

async function run(
  sides: string,
  { create = 'create table', map = '', provider = 'docker' } = {},
): Promise<Outcome> {
  await using repository = await Repository.of(null)
  const all = {
    'item.move.yaml': `move: item\n${sides}\nmap: [{ from: item, to: home, ${map || 'rest: by-name'} }]\n`,
    'item.sql': `create table item ${TABLE}insert into item values ${NAMES};\n`,
    'home.sql': `${create} home ${TABLE}`,
  }
  for (const [file, text] of Object.entries(all)) await repository.write(file, text)
  const args = ['check', 'item.move.yaml', '--only', 'restart.server-killed', '--server', provider]
  const outcome = await rehearse(repository, args)
  expect(outcome.report, outcome.stderr).not.toBeNull()
  expect(JSON.stringify(outcome.report)).not.toContain('unseen')
  return outcome
}

const its = ({ report }: Outcome, result: string): string[] =>
  checksThat(report, result).filter(one => one.startsWith('batching.server-killed'))

const away = (source: string, target: string): string =>
  `source: { engine: ${source}, schema: [item.sql] }\ntarget: { engine: ${target}, schema: [home.sql] }`
const BOTH = [
  'batching.server-killed the source server',
  'batching.server-killed the target server',
]

withImage('mysql:9.7')('servers in containers that are killed in mid-batch', () => {
  test('from MySQL to PostgreSQL: both in turn, at new ports, and the move comes to the same rows', async () => {
    const outcome = await run(away('mysql:9.7', 'postgres:18'))
    expect(its(outcome, 'failed')).toEqual([])
    expect(its(outcome, 'passed')).toEqual(BOTH)
    const [rehearsal] = outcome.report?.rehearsals ?? []
    expect(rehearsal).toMatchObject({ name: 'restart.server-killed', result: 'passed' })
    // Some batches had been committed by then, not all.
    expect(rehearsal?.events.map(({ text }) => text).join()).toMatch(
      /the target server is killed before the commit of batch [2-5] of item → home and started anew; [1-4] batches are committed/,
    )
  })

  test('a table that does not outlive a killed server is caught', async () => {
    const outcome = await run(away('mysql:9.7', 'postgres:18'), {
      create: 'create unlogged table',
    })
    expect(its(outcome, 'failed')).toEqual(['batching.server-killed the target server'])
    expect(its(outcome, 'passed')).toEqual(['batching.server-killed the source server'])
  })
})

withImage('mariadb:11.8')('a MariaDB server that is killed in mid-batch', () => {
  test('in place: what was committed is there, and the move goes on', async () => {
    const outcome = await run('database: { engine: mariadb:11.8, schema: [item.sql, home.sql] }')
    expect(its(outcome, 'failed')).toEqual([])
    expect(its(outcome, 'passed')).toEqual(['batching.server-killed the server'])
  })
})

;(await withEmbedded())('an embedded server that is killed in mid-batch', () => {
  test('starts anew on its data, and the move goes on', async () => {
    const outcome = await run(away('postgres:18', 'postgres:18'), { provider: 'embedded' })
    expect(its(outcome, 'failed')).toEqual([])
    expect(its(outcome, 'passed')).toEqual(BOTH)
  })
})

test('a server that is only lent is not killed, and that is said', needs('postgres'), async () => {
  const { checks, rehearsals } = await rehearsed(
    {
      map: 'map: [{ from: item, to: home, rest: by-name }]',
      source: `create table item ${TABLE}insert into item values ${NAMES};`,
      target: `create table home ${TABLE}`,
    },
    { only: 'restart.server-killed' },
  )
  expect(found(checks)).toEqual([
    'not covered batching.server-killed the target server',
    'not covered batching.server-killed the source server',
  ])
  expect(rehearsals.map(({ result }) => result)).toEqual(['not covered'])
})
