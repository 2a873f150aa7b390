import { createHash } from 'node:crypto'
import { batchSql } from '../batch-sql.ts'
import { DatabaseError, type Session } from '../engine.ts'
import { orphans } from '../orphans.ts'
import { type UpdateInPlace, WriteRefused, type Writer, type WriteTarget } from '../write.ts'
import { type WriteWords, writeStaged } from '../write-batch.ts'
import { advanceIdentity } from './identity.ts'
import { loadRows } from './load-rows.ts'
import { restoreTriggers, suspendTriggers } from './triggers.ts'

/** Rows go by LOAD DATA LOCAL, into the table or into a temporary one. */
export const writer: Writer = {
  async prepare(session, target) {
    if (target.triggers === 'suspend') await suspendTriggers(session, target.table)
  },

  write: (session, target, rows, direct) =>
    suspended(session, target, async () => {
      if (direct) {
        const read = await loadDirectly(session, target, rows)
        return { read, inserted: read, updated: 0, kept: 0 }
      }
      // Making a temporary table commits nothing, and is faster than emptying one.
      await session.execute(`drop temporary table if exists ${STAGING}`)
      await session.execute(createStaging(session, target))
      const read = await loadRows(session, STAGING, staged(target), rows)
      return writeStaged(session, target, batchSql(session.engine, target, STAGING), WORDS, read)
    }),

  async stage(session, target, rows, then) {
    await session.execute(`drop temporary table if exists ${STAGING}`)
    await session.execute(createStaging(session, target))
    await loadRows(session, STAGING, staged(target), rows)
    return then(batchSql(session.engine, target, STAGING))
  },

  suspended,

  updateInPlace: (session, target, update) =>
    suspended(session, target, () => session.execute(updateSql(session, update))),

  takesDirectly: () => true,

  mayPass: error => MAY_PASS.has(error.code),
  isDuplicate: error => isDuplicate(error),

  async lock(session, name) {
    // Names of locks are the server's, and at most 64 characters long.
    const short = `rehearse ${createHash('sha256').update(name).digest('hex').slice(0, 40)}`
    const [answer] = await session.query('select get_lock(?, 0)', [short])
    return answer?.[0] === '1'
  },

  restore: (session, target) =>
    target.triggers === 'suspend' ? restoreTriggers(session, target.table) : Promise.resolve(),

  advanceIdentity,
  orphans,
}

const MAY_PASS: ReadonlySet<string> = new Set([
  'ER_LOCK_DEADLOCK',
  'ER_LOCK_WAIT_TIMEOUT',
  'ER_CHECKREAD',
])
const STAGING = '`rehearse_staging`'

const staged = (target: WriteTarget) => [
  ...target.columns.map(column => ({ name: column.name, like: column })),
  ...target.probes,
]

/**
 * Typed as the columns that it will fill; by way of an outer join, since columns would be NOT NULL otherwise. The key of its own is
 * for servers that want one of every table (sql_require_primary_key).
 */
function createStaging(session: Session, target: WriteTarget): string {
  const { name, table } = session.engine.dialect
  const columns = target.columns.map(column => `t.${name(column.name)}`)
  const probes = target.probes.map(probe => {
    const at = target.lookups.findIndex(lookup => lookup.by.some(by => by.staged === probe.name))
    const by = target.lookups[at]?.by.find(one => one.staged === probe.name)
    if (by === undefined) throw new Error(`no lookup uses the staged ${probe.name}`)
    return `l${at}.${name(by.column)} as ${name(probe.name)}`
  })
  const lookups = target.lookups
    .map((lookup, i) => ` left join ${table(lookup.table)} l${i} on false`)
    .join('')
  return `create temporary table ${STAGING} (rehearse_row bigint unsigned not null auto_increment primary key) engine = InnoDB
select ${[...columns, ...probes].join(', ')}
from (select 1) one left join ${table(target.table)} t on false${lookups} where false`
}

/** Straight into the table: a key that comes twice is skipped with a warning, which is a failure. */
async function loadDirectly(
  session: Session,
  target: WriteTarget,
  rows: AsyncIterable<Buffer>,
): Promise<number> {
  const table = session.engine.dialect.table(target.table)
  try {
    return await loadRows(session, table, staged(target), rows)
  } catch (error) {
    if (!isDuplicate(error)) throw error
    throw new WriteRefused(`a key of ${table} comes from several source rows`, {
      reason: 'duplicate',
      rows: 1,
      keys: [],
    })
  }
}

const isDuplicate = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code.startsWith('ER_DUP_ENTRY')

const WORDS: WriteWords = {
  insert(sql, _target, rule) {
    const columns = sql.columns.join(', ')
    return `insert into ${sql.table} (${columns})
select ${columns} from ${sql.rows}
${rule === 'error' ? '' : `where not exists (select 1 from ${sql.table} t where ${sql.sameKey})`}`
  },

  update: (sql, columns, only) => `update ${sql.table} t join ${sql.rows} on ${sql.sameKey}
set ${columns.map(c => `t.${c} = n.${c}`).join(', ')}${only === null ? '' : `\nwhere ${only}`}`,

  async attempt(session, statement, rule) {
    // A row that another writer adds while we look is seen when we look again.
    for (let left = rule === 'error' ? 0 : 3; ; left--) {
      try {
        return await session.execute(statement)
      } catch (error) {
        if (left === 0 || !isDuplicate(error)) throw error
      }
    }
  },

  isDuplicate,

  meets: (sql, { column, staged, staging }) => `select 1
from (select min(${staged}) as low, max(${staged}) as high from ${staging}) r
join ${sql.table} t on ${column} between r.low and r.high limit 1`,
}

/**
 * MySQL assigns from left to right, and what is assigned is seen by what follows
 * (https://dev.mysql.com/doc/refman/9.7/en/update.html): several columns are computed beside the table first.
 */
function updateSql(session: Session, { table, set, where, key }: UpdateInPlace): string {
  const { name } = session.engine.dialect
  const [only] = set
  if (set.length === 1 && only)
    return `update ${table} s set s.${name(only.column)} = ${only.sql} where ${where}`
  const keys = key.map((column, i) => `s.${name(column)} as k${i}`)
  const values = set.map(({ sql }, i) => `${sql} as v${i}`)
  return `update ${table} t
join (select ${[...keys, ...values].join(', ')} from ${table} s where ${where}) n
  on ${key.map((column, i) => `t.${name(column)} = n.k${i}`).join(' and ')}
set ${set.map(({ column }, i) => `t.${name(column)} = n.v${i}`).join(', ')}`
}

async function suspended<T>(
  session: Session,
  target: WriteTarget,
  work: () => Promise<T>,
): Promise<T> {
  if (target.foreignKeys !== 'suspend') return work()
  await session.execute('set session foreign_key_checks = 0')
  try {
    return await work()
  } finally {
    await session.execute('set session foreign_key_checks = 1').catch(() => session.destroy())
  }
}
