import type { Cell } from '../engine.ts'
import { name, text } from './quote.ts'
import type { MysqlSession } from './session.ts'

export type ObjectKind =
  | 'sequence'
  | 'table'
  | 'function'
  | 'procedure'
  | 'view'
  | 'trigger'
  | 'event'

/** One thing of a database, as the server says that it would be made again. */
export interface Definition {
  kind: ObjectKind
  name: string
  /** `create …`, without what AUTO_INCREMENT gives next. */
  sql: string
  /** What the session had that made it, since that is part of what it means. */
  session: { mode: Cell; zone: Cell; collation: Cell }
  /** A trigger's: its table, and its place among those that fire with it. */
  table: Cell
  place: Cell
  /** What AUTO_INCREMENT, or a sequence, gives next. */
  next: Cell
}

/** Everything (of these kinds) in the session's database, in an order in which it can be made but for views that read others. */
export async function definitions(
  session: MysqlSession,
  kinds?: readonly ObjectKind[],
): Promise<Definition[]> {
  const found: Definition[] = []
  for (const [kind, names] of KINDS) {
    if (kinds !== undefined && !kinds.includes(kind)) continue
    for (const [object, table = null, place = null] of await session.query(names)) {
      if (object) found.push({ ...(await definition(session, kind, object)), table, place })
    }
  }
  return found
}

/** What tells two states of an object apart; what AUTO_INCREMENT gives next is a state of its rows. */
export const meaning = ({ kind, name: object, sql, session, place }: Definition): string =>
  JSON.stringify([kind, object, sql, session.mode, session.zone, place])

export const drop = async (session: MysqlSession, { kind, name: object }: Definition) => {
  await session.execute(`drop ${kind} if exists ${name(object)}`)
}

/** Makes objects in the session's database; a view that reads another one waits for it. */
export async function makeAll(session: MysqlSession, made: readonly Definition[]): Promise<void> {
  let left = made
  while (left.length > 0) {
    const failed: { one: Definition; error: unknown }[] = []
    for (const one of left) {
      try {
        await make(session, one)
      } catch (error) {
        failed.push({ one, error })
      }
    }
    if (failed.length === left.length) throw failed[0]?.error
    left = failed.map(({ one }) => one)
  }
}

/** Under the settings of the session that first made it; warnings came then, too. */
async function make(session: MysqlSession, { sql, session: its }: Definition): Promise<void> {
  const settings = [
    ...(its.mode === null ? [] : [`sql_mode = ${text(its.mode)}`]),
    ...(its.zone === null ? [] : [`time_zone = ${text(its.zone)}`]),
    // The statement's own text is utf8mb4.
    ...(its.collation?.startsWith('utf8mb4_')
      ? [`collation_connection = ${text(its.collation)}`]
      : []),
  ]
  if (settings.length === 0) {
    await session.query(sql)
    return
  }
  const [before = []] = await session.query(
    'select @@sql_mode, @@time_zone, @@collation_connection',
  )
  const [mode, zone, collation] = before.map(setting => text(setting ?? ''))
  await session.query(`set session ${settings.join(', ')}`)
  try {
    await session.query(sql)
  } finally {
    await session.query(
      `set session sql_mode = ${mode}, time_zone = ${zone}, collation_connection = ${collation}`,
    )
  }
}

/** Names by kind; triggers in the order in which they fire, which is that of their making. */
const KINDS: readonly [ObjectKind, string][] = [
  [
    'sequence',
    `select table_name from information_schema.tables where table_schema = database() and table_type = 'SEQUENCE' order by 1`,
  ],
  [
    'table',
    `select table_name from information_schema.tables
where table_schema = database() and table_type in ('BASE TABLE', 'SYSTEM VERSIONED') order by 1`,
  ],
  [
    'function',
    `select routine_name from information_schema.routines
where routine_schema = database() and routine_type = 'FUNCTION' order by 1`,
  ],
  [
    'procedure',
    `select routine_name from information_schema.routines
where routine_schema = database() and routine_type = 'PROCEDURE' order by 1`,
  ],
  [
    'view',
    'select table_name from information_schema.views where table_schema = database() order by 1',
  ],
  [
    'trigger',
    `select trigger_name, event_object_table, action_order from information_schema.triggers where trigger_schema = database()
order by event_object_table, event_manipulation, action_timing, action_order`,
  ],
  [
    'event',
    'select event_name from information_schema.events where event_schema = database() order by 1',
  ],
]

/** Columns of `show create …` differ by kind: https://dev.mysql.com/doc/refman/9.7/en/show-create-event.html and its neighbours. */
async function definition(
  session: MysqlSession,
  kind: ObjectKind,
  object: string,
): Promise<Omit<Definition, 'table' | 'place'>> {
  const [row = []] = await session.query(`show create ${kind} ${name(object)}`)
  const cell = (n: number): Cell => row[n] ?? null
  const made = (sql: Cell, its: Partial<Definition['session']>) => ({
    kind,
    name: object,
    sql: sql ?? '',
    session: { mode: null, zone: null, collation: null, ...its },
    next: null,
  })
  switch (kind) {
    case 'table':
      return {
        ...made((cell(1) ?? '').replace(NEXT, ''), {}),
        next: NEXT.exec(cell(1) ?? '')?.[1] ?? null,
      }
    case 'sequence': {
      const [[next = null] = []] = await session.query(
        `select next_not_cached_value from ${name(object)}`,
      )
      return { ...made(cell(1), {}), next }
    }
    case 'view':
      return made(cell(1), { collation: cell(3) })
    case 'event':
      return made(cell(3), { mode: cell(1), zone: cell(2), collation: cell(5) })
    default:
      return made(cell(2), { mode: cell(1), collation: cell(4) })
  }
}

/** Among the options behind the columns. */
const NEXT = /(?<=^\).*) AUTO_INCREMENT=(\d+)/m
