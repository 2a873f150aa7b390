import { KEPT_ROW, KEPT_WAS, type Keeping, type Kept } from '../keeping.ts'
import { nextOf } from './identity.ts'
import { name } from './quote.ts'

const quoted = ({ schema, name: table }: { schema: string; name: string }): string =>
  `${name(schema)}.${name(table)}`
const same = ({ key }: Kept): string => key.map(k => `t.${name(k)} = k.${name(k)}`).join(' and ')
const list = (columns: readonly string[], alias = ''): string =>
  columns.map(column => `${alias}${name(column)}`).join(', ')
const join = (kept: Kept): string =>
  `${quoted(kept.of)} t join ${quoted(kept.keeping)} k on ${same(kept)}`

/** Long text is indexed by its beginning. */
const indexed = ({ key, of }: Kept): string =>
  key
    .map(column => {
      const native = of.columns.find(one => one.name === column)?.native ?? ''
      return /text|blob/i.test(native) ? `${name(column)}(100)` : name(column)
    })
    .join(', ')

export const keeping: Keeping = {
  // By way of an outer join, since columns would be NOT NULL otherwise.
  make: kept => `create table if not exists ${quoted(kept.keeping)} (
  ${KEPT_ROW} bigint unsigned not null auto_increment primary key, key rehearse_key (${indexed(kept)})
) engine = InnoDB
select 0 as ${KEPT_WAS}, ${list(kept.columns, 't.')}
from (select 1) one left join ${quoted(kept.of)} t on false where false`,

  erase: (kept, where) => `delete t from ${join(kept)} where ${where}`,

  restore: (kept, columns, where) =>
    `update ${join(kept)} set ${columns.map(c => `t.${name(c)} = k.${name(c)}`).join(', ')} where ${where}`,

  insert: (kept, where) => `insert into ${quoted(kept.of)} (${list(kept.columns)})
select ${list(kept.columns, 'k.')} from ${quoted(kept.keeping)} k
where ${where} and not exists (select 1 from ${quoted(kept.of)} t where ${same(kept)})`,

  clear: (kept, columns, where) =>
    `update ${join(kept)} set ${columns.map(c => `t.${name(c)} = null`).join(', ')} where ${where}`,

  deleteSome: (table, rows) => `delete from ${quoted(table)} limit ${rows}`,

  // The words that MySQL and MariaDB share.
  lockRows: 'lock in share mode',

  async generators(session, table) {
    return table.columns.some(column => column.identity !== null)
      ? `${await nextOf(session, quoted(table))}`
      : ''
  },

  // A value that is too small becomes the largest one there and one more.
  async resetGenerators(session, table, state) {
    if (state === '' || BigInt(state) === (await nextOf(session, quoted(table)))) return
    await session.execute(`alter table ${quoted(table)} auto_increment = ${BigInt(state)}`)
  },
}
