import { z } from 'zod'
import type { Session } from '../engine.ts'
import { beginsWith, indexName, type Plans, type TableSize, type WholeRead } from '../plans.ts'
import { name, text } from './quote.ts'
import { BY_INDEX } from './write.ts'

/**
 * The planner takes a table's rows for its pages now times reltuples by relpages (estimate_rel_size in its source): reltuples is raised,
 * relpages stays. All of it, ANALYZE as well, in a transaction that is rolled back.
 */
export const plans: Plans = {
  async atSize(session, sizes, work) {
    await session.begin()
    try {
      for (const size of sizes) await raise(session, size)
      await session.execute(BY_INDEX)
      return await work()
    } finally {
      await session.rollback()
    }
  },

  async wholeReads(session, statement) {
    const [[answer = null] = []] = await session.query(
      `explain (verbose, format json) ${statement}`,
    )
    const [explained] = Explained.parse(JSON.parse(answer ?? '[]'))
    const read = new Map<string, number>()
    for (const node of explained === undefined ? [] : wholes(explained.Plan)) {
      const { alias, rows } = await sizeOf(session, node)
      read.set(alias, (read.get(alias) ?? 0) + rows)
    }
    return [...read].map(([alias, rows]) => ({ alias, rows }))
  },

  async begins(session, table, columns) {
    const rows = await session.query(`select coalesce(json_agg(a.attname order by k.at)::text, '[]')
from pg_catalog.pg_index i cross join unnest(i.indkey::int2[]) with ordinality k(number, at)
left join pg_catalog.pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.number
where i.indrelid = ${text(session.engine.dialect.table(table))}::regclass and i.indisvalid and i.indpred is null
group by i.indexrelid`)
    return beginsWith(
      rows.map(([names]) => Names.parse(JSON.parse(names ?? '[]'))),
      columns,
    )
  },

  createIndex: (table, columns) =>
    `create index concurrently ${name(indexName(table, columns))} on ${name(table.schema)}.${name(table.name)} (${columns.map(column => name(column.name)).join(', ')})`,
}

/** Null: an expression. */
const Names = z.array(
  z
    .string()
    .nullable()
    .transform(one => one ?? ''),
)

async function raise(session: Session, { table, rows }: TableSize): Promise<void> {
  const quoted = session.engine.dialect.table(table)
  await session.execute(`analyze ${quoted}`)
  await session.execute(`update pg_catalog.pg_class c
set reltuples = ${rows}::real / leaves.n, relpages = greatest(c.relpages, 1)
from (
  select relid, count(*) over () as n from pg_catalog.pg_partition_tree(${text(quoted)}::regclass) where isleaf
  union all
  select ${text(quoted)}::regclass, 1 where not exists (select 1 from pg_catalog.pg_partition_tree(${text(quoted)}::regclass))
) leaves where c.oid = leaves.relid`)
}

interface Node {
  'Node Type': string
  'Relation Name'?: string | undefined
  Schema?: string | undefined
  Alias?: string | undefined
  'Index Cond'?: string | undefined
  Filter?: string | undefined
  Plans?: Node[] | undefined
}

const Node: z.ZodType<Node> = z.object({
  'Node Type': z.string(),
  'Relation Name': z.string().optional(),
  Schema: z.string().optional(),
  Alias: z.string().optional(),
  'Index Cond': z.string().optional(),
  Filter: z.string().optional(),
  get Plans() {
    return z.array(Node).optional()
  },
})

const Explained = z.array(z.object({ Plan: Node }))

const BY_AN_INDEX: ReadonlySet<string> = new Set(['Index Scan', 'Index Only Scan'])

/** Nodes that read their table from end to end: as it lies there, or along an index without a bound, unless a limit right above ends that. */
function wholes(node: Node, limited = false): Node[] {
  const type = node['Node Type']
  const unbounded = BY_AN_INDEX.has(type) && node['Index Cond'] === undefined
  const ends = limited && node.Filter === undefined
  const whole = type === 'Seq Scan' || (unbounded && !ends)
  return [
    ...(whole && node['Relation Name'] !== undefined ? [node] : []),
    ...(node.Plans ?? []).flatMap(under => wholes(under, type === 'Limit')),
  ]
}

/** A partition goes by its parent's alias with a number behind it. */
async function sizeOf(session: Session, node: Node): Promise<WholeRead> {
  const table = { schema: node.Schema ?? '', name: node['Relation Name'] ?? '' }
  const [[rows, partition] = []] = await session.query(
    `select greatest(reltuples, 0)::bigint, relispartition from pg_catalog.pg_class where oid = ${text(session.engine.dialect.table(table))}::regclass`,
  )
  const alias = node.Alias ?? table.name
  return {
    alias: partition === 't' ? alias.replace(/_\d+$/, '') : alias,
    rows: Number(rows ?? 0),
  }
}
