import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { Stage } from '../../check/check.ts'
import type { Report } from '../report.ts'
import { checksOf, countText, STAGES, worst } from '../stages.ts'

/**
 * What a comment and a check run keep of a run, hidden at their top: who wrote it, and what was known without the people, so that an
 * approval is judged anew without running the moves again.
 */
const count = z.int().nonnegative()
const result = z.enum(['passed', 'failed', 'warned', 'waived', 'not covered'])

const moveState = z.strictObject({
  move: z.string(),
  failOn: z.enum(['error', 'warning', 'never']),
  /** It could not be checked at all. */
  broken: z.boolean(),
  counts: z.strictObject({
    passed: count,
    failed: count,
    warned: count,
    waived: count,
    notCovered: count,
  }),
  /** By stage, the worst result and how many of each; stages without checks are left out. */
  stages: z.record(z.string(), z.tuple([result, z.string()])),
})

const state = z.strictObject({
  head: z.string().regex(/^[0-9a-f]{7,64}$/),
  run: z.int().positive(),
  attempt: z.int().positive(),
  /** How many moves the run had: a check run holds one of them. */
  of: count,
  moves: z.array(moveState),
})

export type MoveState = z.output<typeof moveState>
export type State = z.output<typeof state>

/** The checks that people answer. */
export const isSignOff = ({ id }: { id: string }): boolean => id.endsWith('.sign-off')

/** What is known of a move without the people; `name`: what it is called beside others. */
export function moveStateOf(name: string, report: Report): MoveState {
  const checks = report.checks.filter(check => !isSignOff(check))
  const has = (result: string): number => checks.filter(check => check.result === result).length
  const stages: MoveState['stages'] = {}
  for (const { stage } of STAGES) {
    const of = checksOf(checks, stage)
    const result = worst(of)
    if (result !== null) stages[stage] = [result, countText(of)]
  }
  return {
    move: name,
    failOn: report.options.failOn,
    broken: false,
    counts: {
      passed: has('passed'),
      failed: has('failed'),
      warned: has('warned'),
      waived: has('waived'),
      notCovered: has('not covered'),
    },
    stages,
  }
}

/** A move that could not be checked: its spec is wrong, or a server could not be had. */
export const brokenState = (move: string): MoveState => ({
  move,
  failOn: 'error',
  broken: true,
  counts: { passed: 0, failed: 0, warned: 0, waived: 0, notCovered: 0 },
  stages: {},
})

export const stageResult = (move: MoveState, stage: Stage) => move.stages[stage] ?? null

const MARKER = /^<!-- move-rehearsal head=\S+ run=\d+ attempt=\d+ state=([A-Za-z0-9_-]+) -->/

/** The hidden first line. Base64: nothing in it ends the HTML comment. */
export function marker(of: State): string {
  const packed = deflateRawSync(JSON.stringify(of)).toString('base64url')
  return `<!-- move-rehearsal head=${of.head} run=${of.run} attempt=${of.attempt} state=${packed} -->`
}

/** The state that a text of ours begins with; null where it is no text of ours, or of another version. */
export function stateIn(text: string): State | null {
  const packed = MARKER.exec(text)?.[1]
  if (packed === undefined) return null
  try {
    const bytes = inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: 1 << 20 })
    return state.parse(JSON.parse(bytes.toString()))
  } catch {
    return null
  }
}

/** True for a text that this tool wrote, of whatever version. */
export const isOurs = (text: string): boolean => text.startsWith('<!-- move-rehearsal head=')
