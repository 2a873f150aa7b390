import type { TableName } from '../catalog.ts'
import { type Cell, OWN_SCHEMA, type Session } from '../engine.ts'

/**
 * MySQL cannot switch a trigger off. Its definition is kept in our own database, it is dropped, and it is made again
 * afterwards, by this run or by the next: what is kept is kept before anything is dropped.
 */
export async function suspendTriggers(session: Session, table: TableName): Promise<void> {
  const { name, ownSchema } = session.engine.dialect
  await session.execute(ownSchema)
  await session.execute(`create table if not exists ${KEPT} (${COLUMNS})`)
  for (const [trigger, position] of await session.query(TRIGGERS, [table.schema, table.name])) {
    if (!trigger) continue
    const qualified = `${name(table.schema)}.${name(trigger)}`
    const [definition] = await session.query(`show create trigger ${qualified}`)
    const [, mode, sql, , collation] = definition ?? []
    await session.execute(
      `replace into ${KEPT} (schema_name, table_name, trigger_name, position, sql_mode, collation_name, definition)
values (?, ?, ?, ?, ?, ?, ?)`,
      [table.schema, table.name, trigger, position ?? '0', mode ?? '', collation ?? '', sql ?? ''],
    )
    await session.execute(`drop trigger ${qualified}`)
  }
}

/** Makes the table's triggers again that are kept, in the order in which they fire. */
export async function restoreTriggers(session: Session, table: TableName): Promise<void> {
  const [known] = await session.query(
    `select 1 from information_schema.tables where table_schema = ? and table_name = 'suspended_trigger'`,
    [OWN_SCHEMA],
  )
  if (known === undefined) return
  const there = new Set(
    (await session.query(TRIGGERS, [table.schema, table.name])).map(([trigger]) => trigger),
  )
  const kept = await session.query(
    `select trigger_name, sql_mode, collation_name, definition from ${KEPT}
where schema_name = ? and table_name = ? order by position`,
    [table.schema, table.name],
  )
  for (const [trigger, mode, collation, definition] of kept) {
    if (!there.has(trigger ?? null))
      await createTrigger(session, table, { mode, collation, definition })
    await session.execute(`delete from ${KEPT} where schema_name = ? and trigger_name = ?`, [
      table.schema,
      trigger ?? null,
    ])
  }
}

/** A trigger means what it meant under the session that made it, and its text names its table without the database. */
async function createTrigger(
  session: Session,
  table: TableName,
  { mode, collation, definition }: Record<'mode' | 'collation' | 'definition', Cell | undefined>,
): Promise<void> {
  const { name, text } = session.engine.dialect
  const [before] = await session.query('select database(), @@sql_mode, @@collation_connection')
  const [database, itsMode, itsCollation] = before ?? []
  await session.execute(`use ${name(table.schema)}`)
  await session.execute(`set session sql_mode = ${text(mode ?? '')}`)
  if (collation?.startsWith('utf8mb4_'))
    await session.execute(`set session collation_connection = ${text(collation)}`)
  try {
    await session.execute(definition ?? '')
  } finally {
    await session.execute(
      `set session sql_mode = ${text(itsMode ?? '')}, collation_connection = ${text(itsCollation ?? '')}`,
    )
    if (database) await session.execute(`use ${name(database)}`)
  }
}

const KEPT = `\`${OWN_SCHEMA}\`.suspended_trigger`

const COLUMNS = `
  schema_name varchar(64) not null,
  table_name varchar(64) not null,
  trigger_name varchar(64) not null,
  position int not null,
  sql_mode text not null,
  collation_name varchar(64) not null,
  definition longtext not null,
  primary key (schema_name, trigger_name)`

/** Before and after, insert, update and delete: each has an order of its own. */
const TRIGGERS = `
select trigger_name, action_order from information_schema.triggers
where event_object_schema = ? and event_object_table = ?
order by event_manipulation, action_timing, action_order`
