import type { Check, Result } from '../check/check.ts'
import { check } from '../check/make.ts'
import { DatabaseError } from '../engine/engine.ts'
import { CannotKeep } from '../engine/reset.ts'
import type { Family, RehearsalEvent, RehearsalName } from './rehearsal.ts'
import { FAMILIES } from './rehearsal.ts'
import type { Rehearsed, Scene } from './scene.ts'

/** A line of what happened, as it happens. */
export type Tell = (text: string) => void

/** What is rehearsed, and how. */
export interface Piece {
  /** `rollback.each-step` */
  name: RehearsalName
  /** What is different: one sentence. */
  what: string
  seed: string | null
  /** Runs it, and gives the checks. */
  play: (tell: Tell) => Promise<Check[]>
}

/** Runs one rehearsal, if it is wanted and there is time for it; a sandbox that does not allow it makes it not covered. */
export async function conduct(scene: Scene, piece: Piece): Promise<Rehearsed> {
  const { name, what, seed } = piece
  if (!scene.wanted(name)) return { checks: [], rehearsals: [] }
  const stage = FAMILIES[name.split('.')[0] as Family]
  const startMs = scene.now()
  const started = performance.now()
  const events: RehearsalEvent[] = []
  const ms = () => Math.round(performance.now() - started)
  const told = (checks: Check[]): Rehearsed => ({
    checks,
    rehearsals: [{ name, stage, what, result: worst(checks), seed, startMs, ms: ms(), events }],
  })
  const uncovered = (why: string): Rehearsed =>
    told([
      check({
        id: `${stage}.rehearsal` as const,
        result: 'not covered',
        subject: name,
        summary: why,
      }),
    ])
  if (scene.budget.over) return uncovered(`not rehearsed: ${scene.budget.why}`)
  try {
    const play = () => piece.play(text => events.push({ ms: ms(), text }))
    return told(await scene.span(stage, `rehearsing ${name}: ${what}`, play))
  } catch (error) {
    if (error instanceof CannotKeep || (error instanceof DatabaseError && !error.lost))
      return uncovered(`it could not be rehearsed to its end: ${error.message}`)
    throw error
  }
}

const ORDER: readonly Result[] = ['failed', 'warned', 'not covered', 'waived', 'passed']

const worst = (checks: readonly Check[]): Result =>
  ORDER.find(result => checks.some(one => one.result === result)) ?? 'not covered'
