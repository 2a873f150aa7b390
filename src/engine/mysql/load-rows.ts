import { Socket } from 'node:net'
import type { Column } from '../catalog.ts'
import type { Session } from '../engine.ts'
import { isNull, NEWLINE, TAB, unescaped } from '../row-text.ts'
import { type MysqlSession, mysqlSession } from './session.ts'

type Wanted = readonly { name: string; like: Column }[]

/** Row text into a table, by LOAD DATA LOCAL, or by inserts where the server does not allow that; how many rows it was. */
export async function loadRows(
  session: Session,
  table: string,
  columns: Wanted,
  rows: AsyncIterable<Buffer>,
): Promise<number> {
  const [allowed] = await session.query('select @@global.local_infile')
  if (allowed?.[0] !== '1') return insertRows(session, table, columns, rows)
  const mine = mysqlSession(session)
  return (await mine.load(loadSql(session, table, columns), paced(mine, rows))).affected
}

function loadSql(session: Session, table: string, columns: Wanted): string {
  const { name, accept } = session.engine.dialect
  const read = columns.map(({ name: column, like }, i) => {
    const value = accept(`@c${i}`, like)
    return value === null
      ? { into: name(column), set: [] }
      : { into: `@c${i}`, set: [`${name(column)} = ${value}`] }
  })
  const set = read.flatMap(column => column.set)
  return `load data local infile 'rows' into table ${table} character set utf8mb4
fields terminated by '\\t' escaped by '\\\\' lines terminated by '\\n'
(${read.map(column => column.into).join(', ')})${set.length > 0 ? `\nset ${set.join(', ')}` : ''}`
}

/** The driver hands what it gets to the socket without asking whether that has room: rows wait here. */
async function* paced(session: MysqlSession, rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const socket: unknown = Reflect.get(session.connection, 'stream')
  for await (const chunk of rows) {
    yield chunk
    if (socket instanceof Socket && socket.writableNeedDrain) await drained(socket)
  }
}

const drained = (socket: Socket): Promise<void> =>
  new Promise(resolve => {
    const done = (): void => {
      socket.off('drain', done)
      socket.off('close', done)
      resolve()
    }
    socket.on('drain', done)
    socket.on('close', done)
  })

/** Well below the smallest max_allowed_packet that a server has by default (16 MiB). */
const STATEMENT_BYTES = 1 << 20

/** The slow way: row text taken apart, and inserted many rows at a time. */
export async function insertRows(
  session: Session,
  table: string,
  columns: Wanted,
  rows: AsyncIterable<Buffer>,
): Promise<number> {
  const { name } = session.engine.dialect
  const head = `insert into ${table} (${columns.map(column => name(column.name)).join(', ')}) values\n`
  let values: string[] = []
  let bytes = 0
  let count = 0
  const send = async (): Promise<void> => {
    if (values.length === 0) return
    count += await session.execute(head + values.join(',\n'))
    values = []
    bytes = 0
  }
  for await (const chunk of rows) {
    for (let start = 0; start < chunk.length; ) {
      const newline = chunk.indexOf(NEWLINE, start)
      const end = newline === -1 ? chunk.length : newline
      const row = rowValues(session, columns, chunk.subarray(start, end))
      values.push(row)
      bytes += Buffer.byteLength(row)
      if (bytes >= STATEMENT_BYTES) await send()
      start = end + 1
    }
  }
  await send()
  return count
}

function rowValues(session: Session, columns: Wanted, line: Buffer): string {
  const { text, accept } = session.engine.dialect
  let start = 0
  const cells = columns.map(({ like }) => {
    const tab = line.indexOf(TAB, start)
    const end = tab === -1 ? line.length : tab
    const literal = isNull(line, start, end)
      ? 'null'
      : text(unescaped(line, start, end).toString('utf8'))
    start = end + 1
    return literal === 'null' ? literal : (accept(literal, like) ?? literal)
  })
  return `(${cells.join(', ')})`
}
