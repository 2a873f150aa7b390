import { plural } from '../check/figures.ts'
import { type Plan, type PlannedTolerance, targetName } from '../mapping/plan.ts'
import { located } from './evidence.ts'
import type { LocatedCheck } from './proof.ts'
import type { Tally } from './tally.ts'

/** Each difference that the spec accepts, and in how many cells it was met; one that was met in none is a warning. */
export function tolerances(
  plan: Plan,
  tallies: readonly { table: string; tally: Tally }[],
): LocatedCheck[] {
  const all = new Map<string, { tolerance: PlannedTolerance; table: string }>()
  for (const { to, tolerate } of plan.transfers) {
    for (const tolerance of tolerate)
      all.set(tolerance.path.join('.'), { tolerance, table: targetName(to) })
  }
  return [...all].map(([name, { tolerance, table }]) => {
    const cells = tallies
      .filter(of => of.table === table)
      .reduce((sum, { tally }) => sum + (tally.tolerated[name] ?? 0), 0)
    const about = { subject: `${table}.${tolerance.column}`, path: tolerance.path }
    const what = WORDS[tolerance.as.kind](tolerance.as)
    if (cells === 0) {
      const summary = `no cell that was compared differs ${what}: nothing is accepted here`
      const fix = 'Take it out, so that it does not hide what comes later.'
      return located('validation.tolerated', 'warned', { ...about, summary }, { fix })
    }
    const summary = `${plural(cells, 'cell')} ${cells === 1 ? 'differs' : 'differ'} ${what}`
    return {
      ...located('validation.tolerated', 'waived', { ...about, summary }),
      why: tolerance.why,
    }
  })
}

const WORDS: Record<PlannedTolerance['as']['kind'], (as: PlannedTolerance['as']) => string> = {
  trimmed: () => 'by blanks at the ends',
  case: () => 'by case',
  seconds: () => 'by less than a second',
  rounded: as =>
    `by no more than half a unit of decimal place ${as.kind === 'rounded' ? as.scale : ''}`,
  touched: () => 'in any way',
}
