import type { EngineName } from '../src/engine/engine.ts'
import { engines } from '../src/engine/index.ts'
import { TABLE } from './data.ts'
import type { Pair } from './pairs.ts'
import type { Side, Sides } from './sides.ts'

/** A hash that the servers of a pair have both. MySQL 9.7 has no MD5 unless a component is installed. */
export type Hash = 'md5' | 'sha2'

export const hashOf = ({ source, target }: Pair): Hash =>
  [source, target].some(({ engine }) => engine === 'mysql') ? 'sha2' : 'md5'

/**
 * What checksum tools push into both servers at once, and no row leaves either: each column as a text that both print alike, the texts of
 * a row hashed, 60 bits of each hash summed. It says that rows differ, and neither which nor how. Milliseconds until both have answered.
 * Throws where the sums are not one: then the two did not compare the same.
 */
export async function checksum({ source, target }: Sides, hash: Hash): Promise<number> {
  await using from = await engines[source.engine].connect(source.url, { name: 'bench' })
  await using to = await engines[target.engine].connect(target.url, { name: 'bench' })
  const started = performance.now()
  const [one, other] = await Promise.all([
    from.query(sumOf(source, hash)),
    to.query(sumOf(target, hash)),
  ])
  const ms = performance.now() - started
  const [[a, b], [c, d]] = [one[0] ?? [], other[0] ?? []]
  if (a !== c || b !== d) throw new Error(`${a} rows with the sum ${b} beside ${c} with ${d}`)
  return ms
}

const sumOf = ({ engine }: Side, hash: Hash): string => {
  const { columns, row, sum } = SQL[engine]
  return `select count(*), ${sum(row(columns.join(', '), hash))} from ${TABLE}`
}

interface Words {
  /** The table's columns as texts that every engine prints alike. */
  columns: string[]
  row: (columns: string, hash: Hash) => string
  sum: (hex: string) => string
}

const MYSQL: Words = {
  columns: [
    ...['id', 'account_id', 'kind', 'amount'],
    "date_format(posted_at, '%Y-%m-%d %H:%i:%s')",
    'cast(round(ratio, 6) as decimal(38, 6))',
    'title',
    "coalesce(note, '~')",
  ],
  row: (columns, hash) =>
    hash === 'md5' ? `md5(concat_ws('|', ${columns}))` : `sha2(concat_ws('|', ${columns}), 256)`,
  sum: hex => `sum(cast(conv(left(${hex}, 15), 16, 10) as unsigned))`,
}

const SQL: Readonly<Record<EngineName, Words>> = {
  postgres: {
    columns: [
      ...['id', 'account_id', 'kind', 'amount'],
      "to_char(posted_at, 'YYYY-MM-DD HH24:MI:SS')",
      'round(ratio::numeric, 6)',
      'title',
      "coalesce(note, '~')",
    ],
    row: (columns, hash) =>
      hash === 'md5'
        ? `md5(concat_ws('|', ${columns}))`
        : `encode(sha256(convert_to(concat_ws('|', ${columns}), 'UTF8')), 'hex')`,
    sum: hex => `sum(('x' || left(${hex}, 15))::bit(60)::bigint)`,
  },
  mysql: MYSQL,
  mariadb: MYSQL,
}
