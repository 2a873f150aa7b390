import { randomBytes } from 'node:crypto'
import type { ConnectOptions, Session } from '../engine.ts'
import { keptName } from '../lending.ts'
import { CannotKeep, type KeepOptions, type Kept, type Resets } from '../reset.ts'
import { address } from './address.ts'
import { name, text } from './quote.ts'
import { type Definition, definitions, drop, makeAll, meaning } from './reset-objects.ts'
import { copyRows, digestsOf, empty, type KeptTable, setNext } from './reset-rows.ts'
import { type MysqlSession, mysqlSession } from './session.ts'

/**
 * Copies of all tables in a database beside. Going back looks at every table and puts back those that are not what they were:
 * that is faster than loading all of them.
 */
export const resets = (
  connect: (url: string, options: ConnectOptions) => Promise<Session>,
): Resets => ({
  async keep(url, options = {}) {
    const own = address(url).database
    if (own === undefined) throw new TypeError('the URL names no database that could be kept')
    const names = [...new Set([own, ...(options.also ?? [])])]
    let at = url
    const work = async <T>(job: (session: MysqlSession) => Promise<T>): Promise<T> => {
      await using session = await opened(connect, at, options)
      return await job(session)
    }
    const kept = await work(session => keepAll(session, names))
    return {
      movedTo: now => {
        at = now
      },
      restore: () =>
        work(async session => {
          await endOthers(session, names)
          for (const database of kept) await restore(session, database)
        }),
      [Symbol.asyncDispose]: () =>
        work(async session => {
          for (const { copy } of kept) {
            if (copy !== null) await session.execute(`drop database if exists ${name(copy)}`)
          }
        }),
    } satisfies Kept
  },

  async inZone(url, zone) {
    await using session = await opened(connect, url, {})
    const [[before = null] = []] = await session.query('select @@global.time_zone')
    await session.execute(`set global time_zone = ${text(zone)}`)
    return {
      async [Symbol.asyncDispose]() {
        await using later = await opened(connect, url, {})
        await later.execute(`set global time_zone = ${text(before ?? 'SYSTEM')}`)
      },
    }
  },
})

/** A database as it was; `copy` is null where it was not there. */
interface KeptDatabase {
  name: string
  copy: string | null
  /** Its character set and collation. */
  sql: string
  objects: Definition[]
  tables: KeptTable[]
}

/** Nothing of a row is judged anew: zero dates are copied, keys and foreign keys are taken as they are. */
async function opened(
  connect: (url: string, options: ConnectOptions) => Promise<Session>,
  url: string,
  { signal }: KeepOptions,
): Promise<MysqlSession> {
  const server = new URL(url)
  server.pathname = '/'
  const session = mysqlSession(
    await connect(server.href, { name: 'rehearse/reset', ...(signal && { signal }) }),
  )
  await session.execute(
    `set session sql_mode = 'STRICT_ALL_TABLES,ALLOW_INVALID_DATES,NO_AUTO_VALUE_ON_ZERO', foreign_key_checks = 0`,
  )
  return session
}

async function keepAll(session: MysqlSession, names: readonly string[]): Promise<KeptDatabase[]> {
  const kept: KeptDatabase[] = []
  try {
    for (const database of names) kept.push(await keep(session, database, names[0] ?? database))
    return kept
  } catch (error) {
    for (const { copy } of kept) {
      if (copy !== null) await session.execute(`drop database if exists ${name(copy)}`)
    }
    throw error
  }
}

/** `own`: the database that the others belong to. */
async function keep(session: MysqlSession, database: string, own: string): Promise<KeptDatabase> {
  const sql = await characterOf(session, database)
  if (sql === null) return { name: database, copy: null, sql: '', objects: [], tables: [] }
  await session.execute(`use ${name(database)}`)
  const objects = await definitions(session)
  mustBeCopyable(database, objects)
  const tables = await digestsOf(
    session,
    database,
    objects.filter(one => one.kind === 'table'),
  )
  const copy = keptName(own, randomBytes(6).toString('hex'))
  await session.execute(`create database ${name(copy)} ${sql}`)
  for (const table of tables) {
    const its = name(table.definition.name)
    await session.execute(`create table ${name(copy)}.${its} like ${name(database)}.${its}`)
    await copyRows(session, table, { from: database, to: copy })
  }
  return { name: database, copy, sql, objects, tables }
}

/** https://mariadb.com/kb/en/system-versioned-tables/: what a row was before is no column that could be written. */
function mustBeCopyable(database: string, objects: readonly Definition[]): void {
  const versioned = objects.filter(
    one => one.kind === 'table' && /WITH SYSTEM VERSIONING/i.test(one.sql),
  )
  if (versioned.length > 0) {
    throw new CannotKeep(
      `${database} has system-versioned tables, whose history cannot be put back: ${versioned.map(one => one.name).join(', ')}`,
    )
  }
}

async function restore(session: MysqlSession, kept: KeptDatabase): Promise<void> {
  const database = name(kept.name)
  if (kept.copy === null) {
    await session.execute(`drop database if exists ${database}`)
    return
  }
  await session.execute(`create database if not exists ${database} ${kept.sql}`)
  if ((await characterOf(session, kept.name)) !== kept.sql)
    await session.execute(`alter database ${database} ${kept.sql}`)
  await session.execute(`use ${database}`)
  const before = new Set(kept.objects.map(meaning))
  const there = await definitions(session)
  for (const one of there.toReversed()) if (!before.has(meaning(one))) await drop(session, one)
  const same = there.filter(one => before.has(meaning(one)))

  const changed = await changedTables(session, kept, same)
  // A trigger's place among others is told by when it was made: all of a table's, or none.
  const ofTriggers = new Set(
    missing(kept.objects, same).flatMap(one => (one.kind === 'trigger' ? [one.table] : [])),
  )
  for (const table of changed) ofTriggers.add(table.definition.name)
  const stale = same.filter(one => one.kind === 'trigger' && ofTriggers.has(one.table))
  for (const one of stale) await drop(session, one)
  const standing = same.filter(one => !stale.includes(one))

  const lost = missing(kept.objects, standing)
  const made = (kinds: readonly Definition['kind'][]): Definition[] =>
    lost.filter(one => kinds.includes(one.kind))
  await makeAll(session, made(['sequence', 'table']))
  for (const table of changed) {
    if (standing.some(one => meaning(one) === meaning(table.definition)))
      await empty(session, table.definition)
    await copyRows(session, table, { from: kept.copy, to: kept.name })
  }
  await putGenerators(session, kept)
  await makeAll(session, made(['function', 'procedure', 'view']))
  await makeAll(session, made(['trigger', 'event']))
}

/** Tables that are not there as they were, or hold other rows. */
async function changedTables(
  session: MysqlSession,
  kept: KeptDatabase,
  same: readonly Definition[],
): Promise<KeptTable[]> {
  const standing = same.filter(one => one.kind === 'table')
  const now = new Map(
    (await digestsOf(session, kept.name, standing)).map(table => [
      table.definition.name,
      table.digest,
    ]),
  )
  return kept.tables.filter(table => now.get(table.definition.name) !== table.digest)
}

async function putGenerators(session: MysqlSession, kept: KeptDatabase): Promise<void> {
  const now = new Map(
    (await definitions(session, ['sequence', 'table'])).map(one => [
      `${one.kind} ${one.name}`,
      one.next,
    ]),
  )
  for (const one of kept.objects) {
    if (one.next !== null && now.get(`${one.kind} ${one.name}`) !== one.next)
      await setNext(session, one)
  }
}

function missing(all: readonly Definition[], there: readonly Definition[]): Definition[] {
  const known = new Set(there.map(meaning))
  return all.filter(one => !known.has(meaning(one)))
}

/** The options of `create database`; null where there is none of that name. */
async function characterOf(session: MysqlSession, database: string): Promise<string | null> {
  const [row] = await session.query(
    `select default_character_set_name, default_collation_name from information_schema.schemata where schema_name = ${text(database)}`,
  )
  return row === undefined ? null : `character set ${row[0]} collate ${row[1]}`
}

/** Sessions that use these databases would hold what is to be dropped. */
async function endOthers(session: MysqlSession, databases: readonly string[]): Promise<void> {
  const others = await session.query(
    `select id from information_schema.processlist where id <> connection_id() and db in (${databases.map(text).join(', ')})`,
  )
  for (const [id] of others) {
    // It may end by itself in between.
    await session.query(`kill ${id}`).catch(() => undefined)
  }
}
