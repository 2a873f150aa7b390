import { type BatchSql, type Finding, keyIsUnique, type Span } from './batch-sql.ts'
import { DatabaseError, type Session } from './engine.ts'
import { differs, listKeys, rememberBatch } from './keep-rows.ts'
import { makeWay } from './make-way.ts'
import { WriteRefused, type WriteTarget, type Written } from './write.ts'

/** What an engine says its own way about a staged batch. */
export interface WriteWords {
  /** New rows that are not there. Where `rule` allows it and the engine can, a row that another writer adds meanwhile is no error. */
  insert(sql: BatchSql, target: WriteTarget, rule: 'error' | 'keep' | 'overwrite'): string
  /** The written columns of rows that are there, of those for which `only` is true where it is given. */
  update(sql: BatchSql, columns: readonly string[], only: string | null): string
  /** Runs `insert` so that the transaction can go on after a duplicate. */
  attempt(
    session: Session,
    statement: string,
    rule: 'error' | 'keep' | 'overwrite',
  ): Promise<number>
  isDuplicate(error: unknown): boolean
  /** A query that answers with a true value where the table has a row between the least and the largest of the batch. */
  meets(sql: BatchSql, span: Span): string
}

/** Writes what stands in staging, `read` rows, by the target's declared rule. Throws WriteRefused or DatabaseError; the caller rolls back. */
export async function writeStaged(
  session: Session,
  target: WriteTarget,
  sql: BatchSql,
  words: WriteWords,
  read: number,
): Promise<Written> {
  const written: Written = { read, inserted: 0, updated: 0, kept: 0 }
  if (read === 0) return written
  const { engine } = session
  const { former, list } = target
  if (former) {
    const onlyNew = target.existing === 'keep' && !target.update
    await session.execute(rememberBatch(engine, former, sql, onlyNew))
  }
  if (list) {
    if (target.makeWay) await session.execute(`delete from ${engine.dialect.table(list.keeping)}`)
    await session.execute(listKeys(engine, list, sql))
    if (target.makeWay) await makeWay(session, target, target.makeWay, list, sql)
  }
  if (target.existing === 'error' && !target.update && keyIsUnique(target)) {
    written.inserted = await insertAtOnce(session, target, sql, words, read)
    return written
  }
  await refuseLookups(session, sql)
  if (!target.update && (await meetsNothing(session, sql, words))) {
    const inserted = await insertWhereNothingIs(session, target, sql, words)
    if (inserted === read) return { ...written, inserted }
    if (inserted !== null) throw suppressed(sql, read - inserted)
  }
  await refuseDuplicates(session, sql)
  if (target.onlyChanged) return writeChanges(session, target, sql, words, written)
  if (target.update) {
    written.updated = await update(session, sql, words)
    if (written.updated !== read) await refuseAbsent(session, sql, read - written.updated)
    return written
  }
  if (target.existing === 'overwrite') {
    written.updated = await update(session, sql, words)
    if (written.updated < read)
      written.inserted = await words.attempt(
        session,
        words.insert(sql, target, 'overwrite'),
        'overwrite',
      )
    // A row that another writer added between the two statements was met by neither.
    if (written.updated + written.inserted < read)
      written.updated = (await update(session, sql, words)) - written.inserted
    if (written.updated + written.inserted !== read)
      throw suppressed(sql, read - written.updated - written.inserted)
    return written
  }
  if (target.existing === 'error') await refuseExisting(session, sql)
  written.inserted = await words.attempt(
    session,
    words.insert(sql, target, target.existing),
    target.existing,
  )
  if (target.existing === 'keep') written.kept = read - written.inserted
  else if (written.inserted !== read) throw suppressed(sql, read - written.inserted)
  return written
}

/** Makes the rows what they should be; those that are already are not touched, so that what was written is what had changed. */
async function writeChanges(
  session: Session,
  target: WriteTarget,
  sql: BatchSql,
  words: WriteWords,
  written: Written,
): Promise<Written> {
  if (target.update) {
    const absent = await count(session, sql.absent)
    if (absent > 0) await refuseAbsent(session, sql, absent)
  }
  const only = differs(session.engine, target, sql.others)
  const updated =
    sql.others.length === 0 ? 0 : await session.execute(words.update(sql, sql.others, only))
  const insert = words.insert(sql, target, 'overwrite')
  const inserted = target.update ? 0 : await words.attempt(session, insert, 'overwrite')
  return { ...written, updated, inserted, kept: written.read - updated - inserted }
}

/**
 * Whether the table has no row where the batch's rows go. Looking each of them up costs more than the insert, and much more where the
 * server thinks that a table is empty which the batch itself fills: it then reads all of it for every row.
 */
async function meetsNothing(session: Session, sql: BatchSql, words: WriteWords): Promise<boolean> {
  if (sql.span === null) return false
  const [[met = null] = []] = await session.query(words.meets(sql, sql.span))
  return met !== '1' && met !== 't'
}

/** Null where a key comes twice, or another writer was faster: then the rule says what happens. */
async function insertWhereNothingIs(
  session: Session,
  target: WriteTarget,
  sql: BatchSql,
  words: WriteWords,
): Promise<number | null> {
  try {
    return await words.attempt(session, words.insert(sql, target, 'error'), 'error')
  } catch (error) {
    if (!words.isDuplicate(error)) throw error
    return null
  }
}

/** The usual case: a unique index keeps the rule, and why it objected is asked only when it does. */
async function insertAtOnce(
  session: Session,
  target: WriteTarget,
  sql: BatchSql,
  words: WriteWords,
  read: number,
): Promise<number> {
  let inserted: number
  try {
    inserted = await words.attempt(session, words.insert(sql, target, 'error'), 'error')
  } catch (error) {
    if (!words.isDuplicate(error)) throw error
    await refuseLookups(session, sql)
    await refuseDuplicates(session, sql)
    await refuseExisting(session, sql)
    throw error
  }
  if (inserted !== read) {
    await refuseLookups(session, sql)
    throw suppressed(sql, read - inserted)
  }
  return inserted
}

async function update(session: Session, sql: BatchSql, words: WriteWords): Promise<number> {
  if (sql.others.length > 0) return session.execute(words.update(sql, sql.others, null))
  return count(session, sql.existing)
}

async function refuseLookups(session: Session, sql: BatchSql): Promise<void> {
  for (const { column, missing, ambiguous } of sql.lookups) {
    if (missing) {
      await refuse(
        session,
        missing,
        'lookup-missing',
        column,
        rows => `${some(rows)} to no row by the lookup of ${column}`,
      )
    }
    await refuse(
      session,
      ambiguous,
      'lookup-ambiguous',
      column,
      values =>
        `${values === 1 ? 'one value leads' : `${values} values lead`} to several rows by the lookup of ${column}`,
    )
  }
}

const some = (rows: number): string => (rows === 1 ? 'one row leads' : `${rows} rows lead`)

const refuseDuplicates = (session: Session, sql: BatchSql): Promise<void> =>
  refuse(
    session,
    sql.duplicates,
    'duplicate',
    null,
    keys =>
      `${keys === 1 ? 'one key of' : `${keys} keys of`} ${sql.table} ${keys === 1 ? 'comes' : 'come'} from several source rows`,
  )

const refuseExisting = (session: Session, sql: BatchSql): Promise<void> =>
  refuse(
    session,
    sql.existing,
    'existing',
    null,
    rows => `${rows === 1 ? 'one row is' : `${rows} rows are`} in ${sql.table} already`,
  )

async function refuseAbsent(session: Session, sql: BatchSql, short: number): Promise<never> {
  await refuse(
    session,
    sql.absent,
    'update-missing',
    null,
    rows =>
      `${rows === 1 ? 'one row' : `${rows} rows`} to update ${rows === 1 ? 'is' : 'are'} not in ${sql.table}`,
  )
  throw suppressed(sql, short)
}

async function refuse(
  session: Session,
  finding: Finding,
  reason: WriteRefused['reason'],
  column: string | null,
  message: (rows: number) => string,
): Promise<void> {
  const rows = await count(session, finding)
  if (rows === 0) return
  const keys = (await session.query(finding.keys)).map(key => key.map(cell => cell ?? 'NULL'))
  throw new WriteRefused(message(rows), { reason, column, rows, keys })
}

const count = async (session: Session, finding: Finding): Promise<number> =>
  Number((await session.query(finding.count))[0]?.[0] ?? 0)

const suppressed = (sql: BatchSql, rows: number): DatabaseError =>
  new DatabaseError(
    `${rows} rows did not arrive in ${sql.table}, and the server raised no error: a trigger or a rule of the table holds them back`,
    { code: 'rows-suppressed' },
  )
