import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Column, Table } from '../../../src/engine/catalog.ts'
import type { Session } from '../../../src/engine/engine.ts'
import { engines } from '../../../src/engine/index.ts'
import { database, script } from '../../databases.ts'
import { onEach } from '../../needs.ts'
import { both } from './both.ts'

/** Key columns, and SQL that makes the n-th of a thousand keys. */
const KEYS: { name: string; columns: string; values: string }[] = [
  { name: 'bigint unsigned', columns: 'k bigint unsigned', values: '18446744073709550000 + n' },
  { name: 'decimal', columns: 'k decimal(12,3)', values: 'n / 8 - 60' },
  { name: 'double', columns: 'k double', values: 'n / 7 - 60' },
  { name: 'date', columns: 'k date', values: `'2024-01-01' + interval n day` },
  {
    name: 'datetime(6)',
    columns: 'k datetime(6)',
    values: `'2024-01-01' + interval n * 999 microsecond`,
  },
  {
    name: 'timestamp(3)',
    columns: 'k timestamp(3)',
    values: `'2024-01-01' + interval n * 7000 microsecond`,
  },
  { name: 'time', columns: 'k time', values: 'sec_to_time(n * 1999 - 999999)' },
  { name: 'binary(16)', columns: 'k binary(16)', values: 'unhex(substr(sha2(n, 256), 1, 32))' },
  {
    name: 'text of the default collation',
    columns: 'k varchar(40)',
    values: `concat(if(n % 2, 'Ä', 'o'), n, '\\\\''é')`,
  },
  {
    name: 'text of utf8mb4_bin',
    columns: 'k varchar(40) collate utf8mb4_bin',
    values: `concat(if(n % 2, '👩', 'Ö'), n)`,
  },
  {
    name: 'text of utf8mb3_general_ci',
    columns: 'k varchar(40) character set utf8mb3',
    values: `concat(if(n % 2, 'é', 'Ö'), n)`,
  },
  {
    name: 'text of latin1_swedish_ci',
    columns: 'k varchar(40) character set latin1',
    values: `concat(if(n % 2, 'é', '€'), n)`,
  },
  {
    name: 'text of ascii, fixed',
    columns: 'k char(8) character set ascii',
    values: `concat('k', n)`,
  },
  {
    name: 'three columns',
    columns: 'k varchar(9), l int, m date',
    values: `concat('é', n div 300), n div 30 % 10, '2024-01-01' + interval n day`,
  },
]

onEach(both)('keyset reads of %s', name => {
  const engine = engines[name]
  const { dialect } = engine
  let own: Awaited<ReturnType<typeof database>>
  let session: Session
  let tables: Map<string, Table>

  beforeAll(async () => {
    own = await database(name)
    const digits = Array.from({ length: 10 }, (_, n) => `(${n})`).join(', ')
    const made = KEYS.map(({ columns, values }, i) => {
      const names = columns.split(', ').map(column => column.split(' ')[0])
      return `create table k${i} (${columns}, primary key (${names.join(', ')}), filler char(200) default 'x');
        insert into k${i} (${names.join(', ')}) select ${values} from n; analyze table k${i};`
    })
    await script(
      name,
      own.url,
      `set time_zone = '+00:00'; create table d (d int); insert into d values ${digits};
       create table n (n int); insert into n select a.d + 10 * b.d + 100 * c.d from d a, d b, d c; ${made.join('\n')}`,
    )
    session = await engine.connect(own.url, { name: 'rehearse/test', statementTimeout: 60 })
    tables = new Map((await engine.catalog(session)).tables.map(table => [table.name, table]))
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await own[Symbol.asyncDispose]()
  })

  describe.each(KEYS.map((key, i) => ({ ...key, table: `k${i}` })))(
    'keys of $name',
    ({ table }) => {
      const key = (): Column[] => {
        const found = tables.get(table)
        return found?.columns.filter(column => found.primaryKey?.includes(column.name)) ?? []
      }
      const names = () => key().map(column => dialect.name(column.name))
      const literals = (row: readonly string[]) =>
        key().map((column, i) => dialect.literal(row[i] ?? '', column.type))
      const page = async (where: string, limit: number): Promise<string[][]> => {
        const cells = key().map(column => dialect.wire(dialect.name(column.name), column.type))
        const rows = await session.query(
          `select ${cells.join(', ')} from ${table} where ${where} order by ${names().join(', ')} limit ${limit}`,
        )
        return rows.map(row => row.map(cell => cell ?? 'NULL'))
      }

      test('are read page by page, each row once', async () => {
        const seen = new Set<string>()
        for (let where = 'true', pages = 0; pages < 20; pages++) {
          const rows = await page(where, 101)
          for (const row of rows) seen.add(row.join('\t'))
          const last = rows.at(-1)
          if (last === undefined) break
          where = dialect.after(names(), literals(last))
        }
        expect(seen.size).toBe(1000)
      })

      test('divide the table into what is up to one and what is after it', async () => {
        const [middle = []] = (await page('true', 400)).slice(-1)
        const upTo = await page(dialect.upTo(names(), literals(middle)), 1000)
        const after = await page(dialect.after(names(), literals(middle)), 1000)
        expect([upTo.length, after.length]).toEqual([400, 600])
      })

      test('are found by their index', async () => {
        const [near = []] = (await page('true', 950)).slice(-1)
        for (const where of [
          dialect.after(names(), literals(near)),
          dialect.upTo(names(), literals((await page('true', 50)).at(-1) ?? [])),
        ]) {
          const plan = await session.query(
            `explain format=traditional select * from ${table} where ${where} order by ${names().join(', ')} limit 10`,
          )
          expect(plan[0], where).toContain('range')
          expect(plan[0], where).toContain('PRIMARY')
        }
      })
    },
  )
})
