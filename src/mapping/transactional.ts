import { plural } from '../check/figures.ts'
import { check } from '../check/make.ts'
import type { Context } from './context.ts'
import type { Transfer } from './plan.ts'

/** A batch and its checkpoint commit together: a table that takes no part in transactions cannot be written so. False where there is one. */
export function transactional(transfers: readonly Transfer[], context: Context): boolean {
  const written = new Map(transfers.map(t => [`${t.to.schema}.${t.to.name}`, t]))
  const unsafe = [...written].filter(([, t]) => !t.to.transactional)
  for (const [subject, transfer] of unsafe) {
    context.checks.push(
      check({
        id: 'batching.transactional',
        result: 'failed',
        subject,
        summary: `${transfer.to.name} takes no part in transactions: a run that breaks off could not be resumed safely.`,
        fix: `Give the table a transactional engine: \`alter table ${transfer.to.name} engine = InnoDB\`.`,
        place: context.move.place([...transfer.path, 'to']),
      }),
    )
  }
  if (unsafe.length === 0 && written.size > 0) {
    const summary = `${plural(written.size, 'table that is written takes', 'tables that are written take')} part in transactions.`
    context.checks.push(
      check({ id: 'batching.transactional', result: 'passed', subject: 'target', summary }),
    )
  }
  return unsafe.length === 0
}
