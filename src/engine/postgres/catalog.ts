import { z } from 'zod'
import type { Catalog, Column, ForeignKey, Named, Table, Unique } from '../catalog.ts'
import type { Cell } from '../engine.ts'
import {
  COLUMNS,
  FOREIGN_KEYS,
  KEYS,
  ROUTINES,
  SEARCH_PATH,
  TABLES,
  TRIGGERS,
  TYPES,
  VIEWS,
} from './catalog-sql.ts'
import type { PostgresSession } from './session.ts'
import { logicalType, type PostgresTypes, typesOf } from './types.ts'

/**
 * The catalog, in one round trip. Left out: the system's schemas, our own, partitions (their parent stands for them), foreign and
 * temporary tables, and what belongs to an extension.
 */
export async function catalog(session: PostgresSession): Promise<Catalog> {
  const [types, tables, columns, keys, foreignKeys, views, routines, triggers, searchPath] =
    await session.queries([
      TYPES,
      TABLES,
      COLUMNS,
      KEYS,
      FOREIGN_KEYS,
      VIEWS,
      ROUTINES,
      TRIGGERS,
      SEARCH_PATH,
    ])
  const columnsOf = grouped(columns, columnReader(typesOf(types ?? [])))
  const keysOf = grouped(keys, key)
  const foreignKeysOf = grouped(foreignKeys, foreignKey)
  return {
    tables: (tables ?? []).map(([oid, schema, name, sort]): Table => {
      const own = columnsOf.get(oid ?? '') ?? []
      const ownKeys = keysOf.get(oid ?? '') ?? []
      return {
        schema: schema ?? '',
        name: name ?? '',
        columns: own,
        primaryKey: ownKeys.find(each => each.primary)?.columns ?? null,
        uniques: ownKeys.filter(each => !each.primary).map(each => unique(each, own)),
        foreignKeys: foreignKeysOf.get(oid ?? '') ?? [],
        transactional: true,
        kind: sort === 'p' ? 'partitioned' : 'table',
      }
    }),
    views: (views ?? []).map(named),
    routines: (routines ?? []).map(named),
    triggers: (triggers ?? []).map(row => ({ ...named(row), table: row[2] ?? '' })),
    searchPath: (searchPath ?? []).map(([schema]) => schema ?? ''),
  }
}

/** Rows by their first cell, the table's oid. */
function grouped<Part>(
  rows: Cell[][] | undefined,
  read: (row: Cell[]) => Part,
): Map<string, Part[]> {
  const groups = new Map<string, Part[]>()
  for (const [table, ...rest] of rows ?? []) {
    const group = groups.get(table ?? '')
    if (group) group.push(read(rest))
    else groups.set(table ?? '', [read(rest)])
  }
  return groups
}

const named = ([schema, name]: Cell[]): Named => ({ schema: schema ?? '', name: name ?? '' })

const columnReader =
  (types: PostgresTypes) =>
  ([
    name,
    type,
    modifier,
    native,
    notNull,
    byDefault,
    generated,
    identity,
    collation,
  ]: Cell[]): Column => ({
    name: name ?? '',
    type: logicalType(types, type ?? '', Number(modifier)),
    native: native ?? '',
    nullable: notNull !== 't',
    default: byDefault ?? null,
    generated: generated === 't',
    identity: identity === 'always' || identity === 'by default' ? identity : null,
    collation: collation ?? null,
  })

interface Key {
  name: string
  columns: string[]
  primary: boolean
}

const names = z.array(z.string())
const namesIn = (json: Cell | undefined): string[] => names.parse(JSON.parse(json ?? '[]'))

const key = ([name, primary, columns]: Cell[]): Key => ({
  name: name ?? '',
  primary: primary === 't',
  columns: namesIn(columns),
})

function unique({ name, columns }: Key, own: readonly Column[]): Unique {
  const nullable = new Set(own.filter(column => column.nullable).map(column => column.name))
  return { name, columns, identifies: !columns.some(column => nullable.has(column)) }
}

const foreignKey = ([
  name,
  columns,
  schema,
  table,
  referenced,
  deferrable,
  onDelete,
]: Cell[]): ForeignKey => ({
  name: name ?? '',
  columns: namesIn(columns),
  references: { schema: schema ?? '', name: table ?? '', columns: namesIn(referenced) },
  deferrable: deferrable === 't',
  onDelete: onDelete ?? '',
})
