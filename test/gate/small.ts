import { Repository } from './repository.ts'

/** A move of one small table, for tests about everything else. */
export const ITEM =
  'create table item (id integer primary key, name text not null, price numeric(10, 2));\n'

/** `item.move.yaml`: item → item on PostgreSQL 18; line 2 is the source, 3 the target, 4 the map. */
export const itemMove = (
  source = 'schema: [item.sql], data: [rows.sql]',
  fields = 'rest: by-name',
  target = 'item.sql',
  from = 'item',
): string => `move: item
source: { engine: postgres:18, ${source} }
target: { engine: postgres:18, schema: [${target}] }
map: [{ from: ${from}, to: item, ${fields} }]
`

/** A repository with item.sql, three rows in rows.sql, item.move.yaml, and these files. */
export async function small(files: Readonly<Record<string, string>>): Promise<Repository> {
  const repository = await Repository.of(null)
  const all = {
    'item.sql': ITEM,
    'rows.sql': `insert into item values (1, 'unseen-a', 1.50), (2, 'unseen-b', null), (3, '', -2);\n`,
    'item.move.yaml': itemMove(),
    ...files,
  }
  for (const [file, text] of Object.entries(all)) await repository.write(file, text)
  return repository
}

/** Rows enough to be met while they move: `{ rows: 40_000 }` at 10k a second take four seconds. */
export const many = (rows: number): string =>
  `insert into item select n, repeat('unseen', 5) || n, n / 7.0 from generate_series(1, ${rows}) n;\n`
export const throttled = (spec: string): string =>
  `${spec}batches: { throttle: { rows-per-second: 10k } }\n`
