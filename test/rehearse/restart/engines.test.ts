import { expect, test } from 'vitest'
import { type Outcome, Repository, rehearse } from '../../gate/repository.ts'
import { withImage } from '../../server/here.ts'

const ROWS = Array.from({ length: 24 }, (_, n) => `(${n + 1}, 'item ${n + 1}')`).join(', ')
const ITEM = 'create table item (id int not null primary key, name varchar(20) not null'

async function run(
  spec: string,
  files: Readonly<Record<string, string>>,
  only = 'restart',
): Promise<Outcome> {
  await using repository = await Repository.of(null)
  await repository.write('item.move.yaml', `move: item\n${spec}`)
  for (const [file, text] of Object.entries(files)) await repository.write(file, text)
  return await rehearse(repository, ['check', 'item.move.yaml', '--only', only])
}

const rehearsals = ({ report, stderr }: Outcome): string[] => {
  expect(report, stderr).not.toBeNull()
  return (report?.rehearsals ?? []).map(({ name, result }) => `${name} ${result}`)
}

const told = ({ report }: Outcome, name: string): string =>
  (report?.rehearsals.find(one => one.name === name)?.events ?? [])
    .map(({ text }) => text)
    .join('\n')

/** Servers are started, killed and started anew; the machine may be busy. */
const PATIENCE = { timeout: 600_000 }

withImage('mysql:9.7')('a move of MySQL that is restarted, or run otherwise', () => {
  test('to MariaDB: every rehearsal passes', PATIENCE, async () => {
    const outcome = await run(
      `source: { engine: mysql:9.7, schema: [source.sql] }
target: { engine: mariadb:11.8, schema: [target.sql] }
map: [{ from: item, to: item, rest: by-name }]\n`,
      {
        'source.sql': `${ITEM});\ninsert into item values ${ROWS};\n`,
        'target.sql': `${ITEM});\n`,
      },
    )
    expect(rehearsals(outcome)).toEqual([
      'restart.run-twice passed',
      'restart.killed passed',
      'restart.server-killed passed',
      'restart.cut passed',
      'restart.batch-size passed',
      'restart.row-order passed',
      'restart.changed-spec passed',
      'restart.second-run passed',
    ])
    expect(told(outcome, 'restart.killed').match(/a transaction was open/g)).toHaveLength(3)
    expect(told(outcome, 'restart.cut').match(/says that it lost a server/g)).toHaveLength(3)
    const order = outcome.report?.checks.find(({ id }) => id === 'batching.row-order')
    expect(order).toMatchObject({ result: 'passed', known: 'inferred' })
  })

  test('in place: there is no place where rows were read', PATIENCE, async () => {
    const outcome = await run(
      `database: { engine: mysql:9.7, schema: [item.sql] }
map: [{ from: item, to: item, update: true, fields: { loud: { sql: upper(name) } } }]\n`,
      { 'item.sql': `${ITEM}, loud varchar(20));\ninsert into item (id, name) values ${ROWS};\n` },
      'restart.killed',
    )
    expect(rehearsals(outcome)).toEqual(['restart.killed passed'])
    expect(told(outcome, 'restart.killed').match(/a transaction was open/g)).toHaveLength(2)
  })
})
