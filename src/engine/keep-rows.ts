import type { BatchSql } from './batch-sql.ts'
import type { Engine } from './engine.ts'
import { KEPT_WAS, type Kept } from './keeping.ts'
import type { WriteTarget } from './write.ts'

/**
 * What the rows of a staged batch are before it is written: those that stand in the table with their values, the others by their key.
 * Rows that are known already stay as they are known: what counts is what was before the move. `onlyNew`: rows that are there are kept.
 */
export function rememberBatch(
  { dialect }: Engine,
  kept: Kept,
  { rows }: BatchSql,
  onlyNew: boolean,
): string {
  const { name, table } = dialect
  const on = (alias: string): string =>
    kept.key.map(k => `${alias}.${name(k)} = n.${name(k)}`).join(' and ')
  const first = name(kept.key[0] ?? '')
  const values = kept.columns.map(c => `${kept.key.includes(c) ? 'n' : 't'}.${name(c)}`)
  return `insert into ${table(kept.keeping)} (${KEPT_WAS}, ${kept.columns.map(name).join(', ')})
select case when t.${first} is null then 0 else 1 end, ${values.join(', ')}
from ${rows}
  left join ${table(kept.of)} t on ${on('t')}
  left join ${table(kept.keeping)} k on ${on('k')}
where k.${first} is null${onlyNew ? ` and t.${first} is null` : ''}`
}

/** The same for rows of the table itself, chosen by `where` over `from`, in which the table is `alias`. */
export function rememberRows(
  { dialect }: Engine,
  kept: Kept,
  alias: string,
  from: string,
  where: string,
): string {
  const { name, table } = dialect
  const on = kept.key.map(k => `f.${name(k)} = ${alias}.${name(k)}`).join(' and ')
  return `insert into ${table(kept.keeping)} (${KEPT_WAS}, ${kept.columns.map(name).join(', ')})
select 1, ${kept.columns.map(c => `${alias}.${name(c)}`).join(', ')}
from ${from}
where ${where} and not exists (select 1 from ${table(kept.keeping)} f where ${on})`
}

/** The keys of a staged batch, into a list of keys. */
export function listKeys({ dialect }: Engine, kept: Kept, { rows }: BatchSql): string {
  const keys = kept.key.map(dialect.name)
  return `insert into ${dialect.table(kept.keeping)} (${KEPT_WAS}, ${keys.join(', ')})
select 1, ${keys.map(k => `n.${k}`).join(', ')} from ${rows}`
}

/** True where a row of the batch would change one that is there, to the byte. */
export function differs(
  { dialect }: Engine,
  target: WriteTarget,
  columns: readonly string[],
): string {
  const said = (alias: string, column: WriteTarget['table']['columns'][number]): string =>
    dialect.binary(dialect.wire(`${alias}.${dialect.name(column.name)}`, column.type), TEXT)
  const each = target.table.columns
    .filter(column => columns.includes(dialect.name(column.name)))
    .map(column => `not (${dialect.same(said('t', column), said('n', column))})`)
  return `(${each.length === 0 ? '1 = 0' : each.join(' or ')})`
}

const TEXT = { kind: 'text', max: null, maxBytes: null, fixed: false } as const
