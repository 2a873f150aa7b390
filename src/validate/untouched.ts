import type { Evidence } from '../check/check.ts'
import { plural } from '../check/figures.ts'
import { engines } from '../engine/index.ts'
import { targetName } from '../mapping/plan.ts'
import { type About, differingCells, located, wrongRows } from './evidence.ts'
import { fieldOf } from './explain/field-of.ts'
import type { LocatedCheck, ProveRequest } from './proof.ts'
import type { Proven } from './prove.ts'
import { addTallies, emptyTally, type Tally } from './tally.ts'

/** What the move found in its tables and had to leave as it was: one check a table. */
export function untouched(proven: readonly Proven[], request: ProveRequest): LocatedCheck[] {
  const checks: LocatedCheck[] = []
  const before = request.before
  const done = new Set<string>()
  for (const transfer of request.plan.transfers) {
    const table = targetName(transfer.to)
    const concerned = transfer.owns !== null || transfer.update || transfer.existing !== 'error'
    if (!concerned || done.has(table)) continue
    done.add(table)
    const remembered = before?.find(b => targetName(b.table) === table)
    const own = proven.filter(p => p.work.table === table)
    const about = { subject: table, path: transfer.path }
    if (remembered === undefined) {
      const summary = 'What stood in this table before the move was not remembered.'
      checks.push(located('validation.untouched', 'not covered', { ...about, summary }))
    } else if (remembered.copy !== null) {
      const tallies = own.map(p =>
        p.work.about === 'untouched' ? p.result.mapped : p.result.untouched,
      )
      const all = tallies.reduce((a, b) => addTallies(a, b, request.keysShown), emptyTally())
      checks.push(judged(withoutMissing(all, own), about, own, request))
    }
  }
  return checks
}

/** Rows that were there and are gone, and that the mapping misses too: they are said once, by `validation.rows`. */
function withoutMissing(untouched: Tally, own: readonly Proven[]): Tally {
  const keys = (tally: Tally): string => tally.shown.missing.map(row => row.key).join('\n')
  const said = own.some(
    ({ work, result }) =>
      work.about === 'mapped' &&
      result.mapped.missing === untouched.missing &&
      keys(result.mapped) === keys(untouched),
  )
  return said ? { ...untouched, missing: 0 } : untouched
}

function judged(
  tally: Tally,
  about: Omit<About, 'summary'>,
  own: readonly Proven[],
  request: ProveRequest,
): LocatedCheck {
  const { missing, extra, duplicate, differing } = tally
  if (missing + extra + duplicate + differing === 0) {
    const summary = `${plural(tally.found, 'comparison')} of rows that the move may not change: all as before.`
    return located('validation.untouched', 'passed', { ...about, summary })
  }
  const wrong = [
    missing > 0 ? `${plural(missing, 'row')} gone` : '',
    extra > 0 ? `${plural(extra, 'row')} new` : '',
    duplicate > 0 ? `${plural(duplicate, 'key')} there twice` : '',
    differing > 0 ? `${plural(differing, 'row')} changed` : '',
  ].filter(text => text !== '')
  const evidence: Evidence[] = [
    ...wrongRows(about.subject, tally),
    ...Object.keys(tally.differingByColumn).flatMap(name => changed(name, tally, own, request)),
  ]
  const summary = `Rows that the move may not change did: ${wrong.join(', ')}.`
  return located(
    'validation.untouched',
    'failed',
    { ...about, summary },
    {
      evidence,
      fix: 'Look for triggers, cascades and defaults that touch other rows, and at what owns and existing say.',
    },
  )
}

/** How cells of a column changed. No rule of the spec lets them: there is nothing to paste. */
function changed(
  name: string,
  tally: Tally,
  own: readonly Proven[],
  { plan, privacy, keysShown }: ProveRequest,
): Evidence[] {
  for (const { work } of own) {
    const column = work.columns.find(c => c.name === name)
    if (column === undefined) continue
    const field = fieldOf(work, column, engines[plan.source].dialect, privacy)
    const evidence = differingCells(field, tally, keysShown)
    return [{ ...evidence, causes: evidence.causes.map(c => ({ ...c, mend: null, advice: null })) }]
  }
  return []
}
