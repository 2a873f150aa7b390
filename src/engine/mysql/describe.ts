import { z } from 'zod'
import type { Column, LogicalType } from '../catalog.ts'
import { DatabaseError } from '../engine.ts'
import { columns } from './columns.ts'
import { agrees, Definition, definedType } from './definitions.ts'
import type { MysqlSession } from './session.ts'

const Definitions = z.array(Definition)

/**
 * A query's columns, found by preparing it; nothing is executed. A column that is one of a table's
 * own has that table's exact type; anything computed has what the protocol tells of it. In MariaDB,
 * so has what comes through the alias of a view or derived table: an ENUM is but text there.
 */
export async function describe(
  session: MysqlSession,
  query: string,
): Promise<{ name: string; type: LogicalType; native: string }[]> {
  const definitions = Definitions.parse(await session.definitions(query))
  if (definitions.length === 0) {
    throw new DatabaseError('the statement is no query: it has no columns', { code: 'NO_COLUMNS' })
  }
  const declared = await declaredColumns(session, definitions)
  return definitions.map(definition => {
    const column = declared.get(origin(definition))
    const { type, native } =
      column && agrees(definition, column.type) ? column : definedType(definition)
    return { name: definition.name, type, native }
  })
}

async function declaredColumns(
  session: MysqlSession,
  definitions: readonly Definition[],
): Promise<Map<string, Column>> {
  const declared = new Map<string, Column>()
  const tables = Map.groupBy(
    definitions.filter(({ schema, orgTable, orgName }) => schema && orgTable && orgName),
    ({ schema, orgTable }) => `${schema}\0${orgTable}`,
  )
  for (const [first] of tables.values()) {
    if (!first) continue
    const { schema, orgTable } = first
    for (const column of (await columns(session, schema, orgTable)).get(orgTable) ?? []) {
      declared.set(origin({ schema, orgTable, orgName: column.name }), column)
    }
  }
  return declared
}

const origin = ({
  schema,
  orgTable,
  orgName,
}: Pick<Definition, 'schema' | 'orgTable' | 'orgName'>): string =>
  `${schema}\0${orgTable}\0${orgName}`
