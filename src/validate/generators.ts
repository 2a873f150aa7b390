import type { Table } from '../engine/catalog.ts'
import type { Session } from '../engine/engine.ts'
import type { Generator, Tried } from '../engine/health.ts'
import { type Plan, targetName } from '../mapping/plan.ts'
import { located } from './evidence.ts'
import type { LocatedCheck } from './proof.ts'

/**
 * Whether the first insert after the move gets an identity that nobody has: by an insert into every written table that has one, taken
 * back at once; where a guard refuses any copy of a row, by the generator's next value alone.
 */
export async function generators(plan: Plan, target: Session): Promise<LocatedCheck[]> {
  const checks: LocatedCheck[] = []
  const tables = new Map(plan.transfers.map(transfer => [targetName(transfer.to), transfer]))
  for (const [name, { to, path }] of tables) {
    const found = await target.engine.health.generators(target, to)
    if (found.length === 0) continue
    // Where an insert cannot be taken back, none is made.
    const tried: Tried | null = to.transactional
      ? await target.engine.health.tryInsert(target, to)
      : null
    const inserts = plan.transfers.some(one => targetName(one.to) === name && !one.update)
    for (const generator of found) checks.push({ ...judged(to, generator, tried, inserts), path })
  }
  return checks
}

/** `inserts`: whether the move makes rows in this table. Where it does not, what is wrong was wrong before. */
function judged(
  table: Table,
  generator: Generator,
  tried: Tried | null,
  inserts: boolean,
): LocatedCheck {
  const { column, next, most, beyond } = generator
  const about = { subject: `${targetName(table)}.${column}`, path: null }
  if (!beyond && !inserts) {
    return located(
      'validation.identity',
      'warned',
      {
        ...about,
        summary: `the next value is ${next}, and ${most} is there already: the files left it so, the move adds no row`,
      },
      {
        fix: 'Have the files set the generator, as a dump does, so that inserts can be rehearsed.',
      },
    )
  }
  if (!beyond) {
    return located(
      'validation.identity',
      'failed',
      {
        ...about,
        summary: `the next value is ${next}, and ${most} is there already: inserts will collide`,
      },
      {
        evidence: tried?.went === 'refused' ? [refusal(tried.by.message)] : [],
        fix: 'See what sets the generator back after the rows have moved, or why it was not advanced.',
      },
    )
  }
  if (tried?.went === 'in') {
    return located('validation.identity', 'passed', {
      ...about,
      summary: `an insert went in with ${next}, which nobody has, and was taken back`,
    })
  }
  const why =
    tried === null
      ? 'the table takes no part in transactions, so no insert was tried'
      : tried.went === 'nowhere'
        ? 'there is no row to copy'
        : 'a copy of a row is refused'
  return located(
    'validation.identity',
    'passed',
    {
      ...about,
      summary: `the next value is ${next}${most === null ? '' : `, beyond ${most}`}: compared only, since ${why}`,
    },
    { known: 'inferred', evidence: tried?.went === 'refused' ? [refusal(tried.by.message)] : [] },
  )
}

const refusal = (text: string) => ({ kind: 'text' as const, text })
