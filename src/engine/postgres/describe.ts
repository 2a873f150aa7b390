import type { LogicalType } from '../catalog.ts'
import type { PostgresSession } from './session.ts'
import { logicalType, typesOf, typesQuery } from './types.ts'

/** What a query's columns are called and are. Nothing is run: the server parses it and describes its answer. */
export async function describe(
  session: PostgresSession,
  query: string,
): Promise<{ name: string; type: LogicalType; native: string }[]> {
  const fields = await session.prepared(query)
  const oids = fields.map(field => field.dataTypeID)
  const modifiers = fields.map(field => field.dataTypeModifier)
  const [types, natives] = await session.queries([
    typesQuery(`select unnest('{${oids}}'::oid[])`),
    `select format_type(oid, modifier)
     from unnest('{${oids}}'::oid[], '{${modifiers}}'::int4[]) with ordinality of(oid, modifier, at)
     order by at`,
  ])
  const known = typesOf(types ?? [])
  return fields.map((field, at) => ({
    name: field.name,
    type: logicalType(known, String(field.dataTypeID), field.dataTypeModifier),
    native: natives?.[at]?.[0] ?? '',
  }))
}
