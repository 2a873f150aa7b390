import type { Sessions } from '../sessions.ts'

export const sessions: Sessions = {
  port: 5432,
  async others(session) {
    const rows = await session.query(`select pid, xact_start is not null from pg_stat_activity
where datname = current_database() and backend_type = 'client backend' and pid <> pg_backend_pid()`)
    return rows.map(([id, open]) => ({ id: id ?? '', inTransaction: open === 't' }))
  },
  async end(session, id) {
    await session.query('select pg_terminate_backend($1::int4)', [id])
  },
}
