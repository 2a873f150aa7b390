import { type BatchSql, batchSql, keyIsUnique } from '../batch-sql.ts'
import type { Column } from '../catalog.ts'
import { DatabaseError, type Session } from '../engine.ts'
import { orphans } from '../orphans.ts'
import { WriteRefused, type Writer, type WriteTarget } from '../write.ts'
import { type WriteWords, writeStaged } from '../write-batch.ts'
import { advanceIdentity } from './identity.ts'
import { postgresSession } from './session.ts'
import { suspended } from './suspend.ts'

/** Rows go by COPY, into the table or into a temporary one. */
export const writer: Writer = {
  async prepare(session, target, direct) {
    if (direct) return
    await session.execute(`drop table if exists ${STAGING}; ${createStaging(session, target)}`)
  },

  write: (session, target, rows, direct) =>
    suspended(session, target, async () => {
      if (direct) {
        const read = await copyIn(
          session,
          session.engine.dialect.table(target.table),
          target.columns.map(c => c.name),
          rows,
        )
        return { read, inserted: read, updated: 0, kept: 0 }
      }
      const staged = [...target.columns, ...target.probes].map(c => c.name)
      await session.execute(BY_INDEX)
      const read = await postgresSession(session).copyIn(copy(session, STAGING, staged), rows)
      return writeStaged(session, target, stagedSql(session, target), WORDS, read)
    }),

  async stage(session, target, rows, then) {
    await writer.prepare(session, target, false)
    const staged = [...target.columns, ...target.probes].map(c => c.name)
    await postgresSession(session).copyIn(copy(session, STAGING, staged), rows)
    return then(stagedSql(session, target))
  },

  suspended,

  updateInPlace: (session, target, update) =>
    suspended(session, target, async () => {
      const { name } = session.engine.dialect
      const set = update.set.map(({ column, sql }) => `${name(column)} = ${sql}`).join(', ')
      return session.execute(`update ${update.table} as s set ${set} where ${update.where}`)
    }),

  takesDirectly: (session, target) =>
    target.columns.every(column => session.engine.dialect.accept('', column) === null),

  mayPass: error => MAY_PASS.has(error.code),
  isDuplicate: error => isDuplicate(error),

  async lock(session, name) {
    const [answer] = await session.query('select pg_try_advisory_lock(hashtextextended($1, 0))', [
      name,
    ])
    return answer?.[0] === 't'
  },

  // What was suspended came back with the batch.
  async restore() {},
  advanceIdentity,
  orphans,
}

const STAGING = 'pg_temp.rehearse_staging'

/** A batch's keys lie close together: without this, a target of some millions of rows is read whole for each batch. */
export const BY_INDEX = 'set local random_page_cost = 1.1'

/** Typed as the columns that it will fill, without their constraints; text where the server has to convert first. */
function createStaging(session: Session, target: WriteTarget): string {
  const { name, table } = session.engine.dialect
  const columns = target.columns.map(
    column =>
      `${accept(session, column) === null ? `t.${name(column.name)}` : 'null::text'} as ${name(column.name)}`,
  )
  const probes = target.probes.map(probe => {
    const at = target.lookups.findIndex(lookup => lookup.by.some(by => by.staged === probe.name))
    const by = target.lookups[at]?.by.find(one => one.staged === probe.name)
    if (by === undefined) throw new Error(`no lookup uses the staged ${probe.name}`)
    return `l${at}.${name(by.column)} as ${name(probe.name)}`
  })
  const lookups = target.lookups.map((lookup, i) => `, ${table(lookup.table)} l${i}`).join('')
  return `create temporary table ${STAGING.replace('pg_temp.', '')} on commit delete rows as
select ${[...columns, ...probes].join(', ')} from ${table(target.table)} t${lookups} where false`
}

const accept = (session: Session, column: Column): string | null =>
  session.engine.dialect.accept(`s.${session.engine.dialect.name(column.name)}`, column)

const stagedSql = (session: Session, target: WriteTarget): BatchSql =>
  batchSql(
    session.engine,
    target,
    STAGING,
    column => accept(session, column) ?? `s.${session.engine.dialect.name(column.name)}`,
  )

const copy = (session: Session, table: string, columns: readonly string[]): string =>
  `copy ${table} (${columns.map(c => session.engine.dialect.name(c)).join(', ')}) from stdin`

/** Straight into the table; which rows were twice is not known then. */
async function copyIn(
  session: Session,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<Buffer>,
): Promise<number> {
  try {
    return await postgresSession(session).copyIn(copy(session, table, columns), rows)
  } catch (error) {
    if (!isDuplicate(error)) throw error
    throw new WriteRefused(`a key of ${table} comes from several source rows`, {
      reason: 'duplicate',
      rows: 1,
      keys: [],
    })
  }
}

/** serialization_failure, deadlock_detected, lock_not_available */
const MAY_PASS: ReadonlySet<string> = new Set(['40001', '40P01', '55P03'])
const UNIQUE_VIOLATION = '23505'
const isDuplicate = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === UNIQUE_VIOLATION

const WORDS: WriteWords = {
  insert(sql, target, rule) {
    const key = target.key.map(column => `"${column.replaceAll('"', '""')}"`).join(', ')
    const update = sql.others.map(column => `${column} = excluded.${column}`).join(', ')
    const met = rule === 'keep' || update === '' ? 'do nothing' : `do update set ${update}`
    const columns = sql.columns.join(', ')
    return `insert into ${sql.table} (${columns}) overriding system value
select ${columns} from ${sql.rows}
${rule === 'error' ? '' : `where not exists (select 1 from ${sql.table} t where ${sql.sameKey})`}
${rule !== 'error' && keyIsUnique(target) ? `on conflict (${key}) ${met}` : ''}`
  },

  update: (
    sql,
    columns,
    only,
  ) => `update ${sql.table} t set ${columns.map(c => `${c} = n.${c}`).join(', ')}
from ${sql.rows} where ${sql.sameKey}${only === null ? '' : ` and ${only}`}`,

  async attempt(session, statement) {
    await session.execute('savepoint rehearse_write')
    try {
      return await session.execute(statement)
    } catch (error) {
      if (isDuplicate(error)) await session.execute('rollback to savepoint rehearse_write')
      throw error
    }
  },

  isDuplicate,

  // The least behind a bound is one step in the index, whatever the server thinks of how many there are.
  meets: (sql, { column, staged, staging }) => `select (
  select min(${column}) from ${sql.table} t where ${column} >= r.low
) <= r.high from (select min(${staged}) as low, max(${staged}) as high from ${staging}) r`,
}
