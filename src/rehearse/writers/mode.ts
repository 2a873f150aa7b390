import type { Transfer } from '../../mapping/plan.ts'
import { writesOf } from '../../replay/job-facts.ts'
import type { Move } from '../../spec/move.ts'

/** What writers do while rows of a transfer move, as the spec says it. */
export type Mode = NonNullable<NonNullable<Move['spec']['scope']>['writes']>

/** `scope.writes`, or what the entry says itself; null where the spec says nothing. */
export const modeOf = (move: Move, transfer: Pick<Transfer, 'path'>): Mode | null =>
  writesOf(move, transfer) ?? null

/** `dual-write: source-first` */
export const modeText = (mode: Mode): string =>
  mode.mode === 'read-only' ? mode.mode : `${mode.mode}: ${mode.by}`

/** The column by which the mover finds what changed; null where it goes by something else. */
export const watermarkOf = (mode: Mode): string | null =>
  mode.mode === 'catch-up' && mode.by !== 'compare' ? mode.by : null
