import type { CheckId } from '../check/catalogue.ts'
import type { Check, Evidence } from '../check/check.ts'
import { check } from '../check/make.ts'
import type { SpecPath } from '../spec/move.ts'
import type { Field } from './explain/cause.ts'
import { causesOf } from './explain/evidence.ts'
import type { LocatedCheck } from './proof.ts'
import type { ShownRow } from './shown-row.ts'
import type { Tally } from './tally.ts'

/** What a check is about, where the spec says it, and what was found. */
export interface About {
  subject: string
  path: SpecPath | null
  summary: string
}

/** A check that knows its path in the spec; the gate, which has the spec, makes a place of it. */
export const located = (
  id: CheckId,
  result: Check['result'],
  { path, ...about }: About,
  more: Partial<Pick<Check, 'evidence' | 'fix' | 'known'>> = {},
): LocatedCheck => ({ ...check({ id, result, ...about, ...more }), path })

/** Rows that are wrong as a whole, each kind by itself. */
export const wrongRows = (table: string, tally: Wrong): Evidence[] =>
  (['missing', 'extra', 'duplicate'] as const).flatMap(what =>
    tally[what] === 0 ? [] : [keysOf(table, what, tally[what], tally.shown[what])],
  )

type Wrong = Pick<Tally, 'missing' | 'extra' | 'duplicate' | 'shown'>

const keysOf = (
  table: string,
  what: 'missing' | 'extra' | 'duplicate',
  total: number,
  shown: readonly ShownRow[],
): Evidence => ({
  kind: 'rows',
  table,
  what,
  total,
  rows: shown.map(row => ({ key: row.key, cells: [] })),
})

/** Why the cells of a column differ. */
export const differingCells = (
  field: Field,
  tally: Tally,
  keysShown: number,
): Extract<Evidence, { kind: 'causes' }> => ({
  kind: 'causes',
  table: field.table,
  column: field.column,
  total: tally.differingByColumn[field.column] ?? 0,
  causes: causesOf(tally.causes[field.column] ?? [], field, keysShown),
})
