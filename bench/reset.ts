import { OWN_SCHEMA } from '../src/engine/engine.ts'
import { engines } from '../src/engine/index.ts'

/** How long a reset takes: `node bench/reset.ts ENGINE URL`, the URL that of a server of one's own. */
const [name = '', server = ''] = process.argv.slice(2)
const engine = Object.values(engines).find(each => each.name === name)
if (engine === undefined || server === '') {
  console.error('node bench/reset.ts postgres|mysql|mariadb URL')
  process.exit(2)
}

const TABLES = 11
const ROWS = 2000
const database = `reset_${process.pid}`
const url = engine.scripts.databaseUrl(server, database)
const run = async (to: string, ...statements: string[]): Promise<void> => {
  await using session = await engine.connect(to, { name: 'rehearse/bench' })
  for (const statement of statements) await session.execute(statement)
}
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
  const started = performance.now()
  const made = await work()
  console.log(`${what.padEnd(34)} ${Math.round(performance.now() - started)} ms`)
  return made
}

await run(server, `create database ${database}`)
try {
  const digits =
    'select 0 d union all select 1 union all select 2 union all select 3 union all select 4 union all select 5 union all select 6 union all select 7 union all select 8 union all select 9'
  for (let table = 0; table < TABLES; table++) {
    await run(
      url,
      `create table t${table} (id int primary key, label varchar(60), amount decimal(9,2))`,
      `insert into t${table} select n, concat('row number ', n), n + 0.25 from
(select a.d + 10 * b.d + 100 * c.d + 1000 * e.d as n from (${digits}) a, (${digits}) b, (${digits}) c, (${digits}) e) x where n < ${ROWS}`,
    )
  }
  const also = engine.capabilities.schemas ? [] : [`${OWN_SCHEMA}_bench`]
  const kept = await timed(`keep ${TABLES} tables of ${ROWS} rows`, () =>
    engine.resets.keep(url, { also }),
  )
  const restore = (): Promise<void> => kept.restore()
  await timed('restore, nothing changed', restore)
  await run(url, 'delete from t1 where id = 7')
  await timed('restore, one row gone', restore)
  for (let table = 0; table < TABLES; table++) await run(url, `delete from t${table}`)
  await timed('restore, every table emptied', restore)
  await timed('drop the copy', async () => {
    await kept[Symbol.asyncDispose]()
  })
} finally {
  await run(server, `drop database ${database}`)
}
