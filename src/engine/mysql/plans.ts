import type { Session } from '../engine.ts'
import { beginsWith, indexName, type Plans, type TableSize } from '../plans.ts'
import type { Flavour } from './flavour.ts'
import { name } from './quote.ts'

/** Columns of `explain format=traditional` whose place is the same from either end. */
const ALIAS = 2
const FULL: ReadonlySet<string> = new Set(['ALL', 'index'])
/** Bytes of long text that an index may begin with, whatever the character set. */
const PREFIX = 100

/** The server reads its statistics again when a table is opened that no session has open: hence the flush. */
export const plans = (flavour: Flavour): Plans => ({
  async atSize(session, sizes, work) {
    const former: { size: TableSize; was: string | null }[] = []
    try {
      for (const size of sizes) {
        const { schema, name: table } = size.table
        await session.query(`analyze table ${quoted(session, size)}`)
        const [[was = null] = []] = await session.query(flavour.statistics.read, [schema, table])
        former.push({ size, was })
        await session.execute(flavour.statistics.write, [`${size.rows}`, schema, table])
      }
      await reopen(session, sizes)
      return await work()
    } finally {
      for (const { size, was } of former) {
        const { schema, name: table } = size.table
        const { write, forget } = flavour.statistics
        if (was === null) await session.execute(forget, [schema, table])
        else await session.execute(write, [was, schema, table])
      }
      await reopen(session, sizes)
    }
  },

  async wholeReads(session, statement) {
    const { type, rows } = flavour.explained
    const lines = await session.query(`explain format=traditional ${statement}`)
    return lines
      .filter(line => FULL.has(line[type] ?? '') && !(line[ALIAS] ?? '<').startsWith('<'))
      .map(line => ({ alias: line[ALIAS] ?? '', rows: Number(line[rows] ?? 0) }))
  },

  async begins(session, { schema, name: table }, columns) {
    const rows = await session.query(
      'select index_name, column_name from information_schema.statistics where table_schema = ? and table_name = ? order by index_name, seq_in_index',
      [schema, table],
    )
    const indexes = Map.groupBy(rows, ([index]) => index)
    const names = [...indexes.values()].map(parts => parts.map(([, column]) => column ?? ''))
    return beginsWith(names, columns)
  },

  createIndex(table, columns) {
    const parts = columns.map(column =>
      /text|blob/i.test(column.native) ? `${name(column.name)}(${PREFIX})` : name(column.name),
    )
    return `create index ${name(indexName(table, columns))} on ${name(table.schema)}.${name(table.name)} (${parts.join(', ')})`
  },
})

const quoted = (session: Session, { table }: TableSize): string =>
  session.engine.dialect.table(table)

async function reopen(session: Session, sizes: readonly TableSize[]): Promise<void> {
  if (sizes.length > 0)
    await session.execute(`flush table ${sizes.map(size => quoted(session, size)).join(', ')}`)
}
