import { z } from 'zod'
import { KEPT_ROW, KEPT_WAS, type Keeping, type Kept } from '../keeping.ts'
import { sequencesOf } from './identity.ts'
import { name, text } from './quote.ts'

const quoted = ({ schema, name: table }: { schema: string; name: string }): string =>
  `${name(schema)}.${name(table)}`
const same = ({ key }: Kept): string => key.map(k => `t.${name(k)} = k.${name(k)}`).join(' and ')
const list = (columns: readonly string[], alias = ''): string =>
  columns.map(column => `${alias}${name(column)}`).join(', ')

export const keeping: Keeping = {
  make: kept => `create table if not exists ${quoted(kept.keeping)} as
select 0::smallint as ${KEPT_WAS}, ${list(kept.columns, 't.')} from ${quoted(kept.of)} t where false;
alter table ${quoted(kept.keeping)} add column if not exists ${KEPT_ROW} bigint generated always as identity primary key;
create index if not exists ${name(`${kept.keeping.name}_key`)} on ${quoted(kept.keeping)} (${list(kept.key)})`,

  erase: (kept, where) =>
    `delete from ${quoted(kept.of)} t using ${quoted(kept.keeping)} k where ${same(kept)} and ${where}`,

  restore: (kept, columns, where) =>
    `update ${quoted(kept.of)} t set ${columns.map(c => `${name(c)} = k.${name(c)}`).join(', ')}
from ${quoted(kept.keeping)} k where ${same(kept)} and ${where}`,

  insert: (kept, where) =>
    `insert into ${quoted(kept.of)} (${list(kept.columns)}) overriding system value
select ${list(kept.columns, 'k.')} from ${quoted(kept.keeping)} k
where ${where} and not exists (select 1 from ${quoted(kept.of)} t where ${same(kept)})`,

  clear: (kept, columns, where) =>
    `update ${quoted(kept.of)} t set ${columns.map(c => `${name(c)} = null`).join(', ')}
from ${quoted(kept.keeping)} k where ${same(kept)} and ${where}`,

  deleteSome: (table, rows) =>
    `delete from ${quoted(table)} where ctid = any (array(select ctid from ${quoted(table)} limit ${rows}))`,

  lockRows: 'for share of s',

  async generators(session, table) {
    const states: State[] = []
    for (const { sequence } of await sequencesOf(session, table)) {
      const [row] = await session.query(`select last_value, is_called from ${sequence}`)
      states.push({ sequence, last: row?.[0] ?? '1', called: row?.[1] === 't' })
    }
    return JSON.stringify(states)
  },

  async resetGenerators(session, _table, state) {
    for (const { sequence, last, called } of States.parse(JSON.parse(state)))
      await session.query(`select setval(${text(sequence)}::regclass, ${BigInt(last)}, ${called})`)
  },
}

const States = z.array(z.object({ sequence: z.string(), last: z.string(), called: z.boolean() }))
type State = z.infer<typeof States>[number]
