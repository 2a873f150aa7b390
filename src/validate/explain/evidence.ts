import type { CauseEvidence } from '../../check/check.ts'
import type { ShownRow } from '../shown-row.ts'
import type { Field } from './cause.ts'
import { causeNamed } from './causes.ts'
import { settled } from './settle.ts'
import { type CauseTally, groupOf } from './tally.ts'

/** Why the cells of a column differ, most cells first, and what would mend it. */
export const causesOf = (
  tallies: readonly CauseTally[],
  field: Field,
  keysShown: number,
): CauseEvidence[] =>
  settled(tallies, keysShown).map(tally => {
    const cause = causeNamed(tally.cause)
    const group = groupOf(tally)
    const mend = cause.mend?.(group, field) ?? null
    return {
      cause: tally.cause,
      how: cause.say(group),
      count: tally.count,
      rows: tally.rows.map(row => ({ key: row.key, cells: cellsOf(row, field, tally) })),
      mend,
      advice: cause.advice?.(group, mend) ?? null,
    }
  })

/** Where values may not be shown, a cause that is known says all that their descriptions could. */
const cellsOf = ({ cell }: ShownRow, field: Field, { cause }: CauseTally) =>
  cell !== null && (field.shown || cause === 'other') ? [{ column: field.column, ...cell }] : []
