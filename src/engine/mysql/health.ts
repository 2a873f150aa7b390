import { DatabaseError } from '../engine.ts'
import { type Guard, type Health, insertOfCopy } from '../health.ts'
import { MARIADB } from './flavour.ts'
import { nextOf } from './identity.ts'
import { text } from './quote.ts'
import { mysqlSession } from './session.ts'

/** Constraints and indexes as information_schema has them, and inserts that are taken back. */
export const health: Health = {
  async guards(session, tables) {
    const enforced = mysqlSession(session).flavour === MARIADB ? '1' : `if(enforced = 'YES', 1, 0)`
    const guards: Guard[] = []
    for (const schema of new Set(tables.map(table => table.schema))) {
      const constraints = await session.query(
        `select table_name, constraint_name, lower(constraint_type), ${enforced}
from information_schema.table_constraints where table_schema = ${text(schema)} order by 1, 3, 2`,
      )
      // ALTER TABLE … DISABLE KEYS leaves its word in the comment.
      const indexes = await session.query(
        `select table_name, index_name, 'index', min(if(comment like '%disabled%', 0, 1))
from information_schema.statistics where table_schema = ${text(schema)} group by 1, 2 order by 1, 2`,
      )
      for (const [of, name, kind, valid] of [...constraints, ...indexes]) {
        const table = tables.find(t => t.schema === schema && t.name === of)
        const known = KINDS.find(one => one === kind)
        if (table === undefined || known === undefined) continue
        guards.push({ table, name: name ?? '', kind: known, valid: valid === '1' })
      }
    }
    return guards
  },

  async generators(session, table) {
    const column = table.columns.find(one => one.identity !== null)
    if (column === undefined) return []
    const { name, table: quoted } = session.engine.dialect
    const [[most = null] = []] = await session.query(
      `select max(${name(column.name)}) from ${quoted(table)}`,
    )
    const next = await nextOf(session, quoted(table))
    const beyond = most === null || !/^-?\d+$/.test(most) || next > BigInt(most)
    return [{ column: column.name, next: `${next}`, most, beyond }]
  },

  async tryInsert(session, table) {
    const quoted = session.engine.dialect.table(table)
    const next = await nextOf(session, quoted)
    await session.begin()
    try {
      const rows = await session.execute(insertOfCopy(session, table, '() values ()'))
      return { went: rows > 0 ? 'in' : 'nowhere' }
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.lost) throw error
      return { went: 'refused', by: error }
    } finally {
      await session.rollback()
      // A rollback does not give back what AUTO_INCREMENT gave.
      if (table.columns.some(column => column.identity !== null))
        await session.execute(`alter table ${quoted} auto_increment = ${next}`)
    }
  },
}

const KINDS: readonly Guard['kind'][] = ['primary key', 'unique', 'foreign key', 'check', 'index']
