import { plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import { keyText, type Privacy } from '../check/privacy.ts'
import type { Cell } from '../engine/engine.ts'
import type { Context } from './context.ts'
import type { Transfer } from './plan.ts'
import { duplicates, type KeySource, keySources } from './sql/duplicates.ts'

/** No two source rows, of one transfer or of several into one table, may make one target key, or meet in another unique key of its table: the later would overwrite the earlier, or fail. */
export async function targetKeys(
  transfers: readonly Transfer[],
  context: Context,
  privacy: Privacy,
): Promise<void> {
  const { source, target } = context.sides
  const sources = transfers.flatMap(transfer =>
    keySources(transfer, source.session.engine, target.session.engine),
  )
  for (const group of Map.groupBy(sources, s => s.meets).values()) {
    const [first] = group
    if (first === undefined) continue
    const { transfer } = first
    const subject = `${transfer.to.schema}.${transfer.to.name}`
    const columns = first.columns.map(column => column.name).join(', ')
    const place = context.move.place(transfer.path)
    const about = { id: 'mapping.duplicate-target-key', subject, place } as const
    if (group.length === 1 && first.vouched) {
      const summary = `(${columns}) takes its values from a key of the source, one for one.`
      context.checks.push(check({ ...about, result: 'passed', known: 'inferred', summary }))
      continue
    }
    const twice = await duplicates(source.session, group)
    if (twice.total === 0 && group.some(source => source.uncertain)) {
      const summary = `(${columns}) is made by the mover, which no query of the source foresees: two rows that make the same key are refused when the second is written.`
      context.checks.push(check({ ...about, result: 'not covered', known: 'inferred', summary }))
      continue
    }
    if (twice.total === 0) {
      const summary = `No two source rows make the same (${columns}).`
      context.checks.push(check({ ...about, result: 'passed', summary }))
      continue
    }
    const rows = twice.groups.map(rivals => ({
      key: rivals.map(rival => rowText(rival, group, privacy)).join(' and '),
      cells: [],
    }))
    context.checks.push(
      check({
        ...about,
        result: 'failed',
        summary: `${plural(twice.total, 'key')} of ${transfer.to.name} (${columns}) would be made by several source rows.`,
        fix: 'Make the key of more columns, leave one of the rows out with `where`, or merge them in a query.',
        evidence: [{ kind: 'rows', table: subject, what: 'duplicate', total: twice.total, rows }],
      }),
    )
  }
}

/** A source row: `customers id=7`. */
function rowText(
  { source, key }: { source: number; key: Cell[] },
  group: readonly KeySource[],
  privacy: Privacy,
): string {
  const from = group[source]?.transfer.from
  if (from === undefined) return ''
  const pii = from.key.some(column => column.pii === true)
  const names = from.key.map(column => column.name)
  return `${from.table?.name ?? 'query'} ${keyText(names, key.slice(0, names.length), pii, privacy)}`
}
