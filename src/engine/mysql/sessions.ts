import { setTimeout as wait } from 'node:timers/promises'
import { DatabaseError } from '../engine.ts'
import type { Sessions } from '../sessions.ts'

/** Without PROCESS, a login sees its own sessions alone, and no transactions. */
const NOT_ALLOWED = 'ER_SPECIFIC_ACCESS_DENIED_ERROR'

/**
 * InnoDB takes a new picture of its transactions only where nobody has looked at one for 0.1 s (CACHE_MIN_IDLE_TIME_NS in
 * storage/innobase/trx/trx0i_s.cc): who looks again and again sees the first one for ever.
 */
const PICTURE_MS = 120
let looked = Number.NEGATIVE_INFINITY

export const sessions: Sessions = {
  port: 3306,
  async others(session) {
    const early = looked + PICTURE_MS - performance.now()
    if (early > 0) await wait(early)
    try {
      const rows =
        await session.query(`select p.id, t.trx_id is not null from information_schema.processlist p
left join information_schema.innodb_trx t on t.trx_mysql_thread_id = p.id
where p.db = database() and p.id <> connection_id()`)
      return rows.map(([id, open]) => ({ id: id ?? '', inTransaction: open === '1' }))
    } catch (error) {
      if (error instanceof DatabaseError && error.code === NOT_ALLOWED) return null
      throw error
    } finally {
      looked = performance.now()
    }
  },
  async end(session, id) {
    await session.query(`kill ${BigInt(id)}`)
  },
}
