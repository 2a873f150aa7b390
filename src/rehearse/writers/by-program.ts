import type { Check } from '../../check/check.ts'
import type { Tell } from '../conducted.ts'
import type { Scene } from '../scene.ts'
import { ANOMALIES, anomalies } from './anomaly.ts'
import { unsaidInPlace } from './in-place.ts'
import { play } from './play.ts'
import { said } from './said.ts'
import type { Writing } from './schedule.ts'
import type { Slot } from './write.ts'

/** Batches of the largest table, at least. */
const BATCHES = 8

/** The spec's own program writes while rows move; the mover is held between the read and the write of batches until it has written. */
export async function byProgram(
  scene: Scene,
  writing: Writing,
  line: string,
  seed: string,
  fix: string,
  tell: Tell,
): Promise<Check[]> {
  for (const transfer of scene.plan.transfers) {
    const unsaid = unsaidInPlace(scene.plan, transfer)
    if (unsaid !== null) return [ofProgram(scene, 'not covered', `it does not run: ${unsaid}`)]
  }
  const most = Math.max(1, ...scene.undisturbed.map(({ found }) => found))
  const batchSize = Math.max(1, Math.floor(most / BATCHES))
  const slots = slotsOf(scene, writing)
  const played = await play(scene, writing, { batchSize, slots }, { line, seed })
  for (const { text } of played.events) tell(text)
  const events = played.events.map(({ text }) => ({ kind: 'text' as const, text }))
  if (played.broken !== null)
    return [ofProgram(scene, 'failed', played.broken, { evidence: events })]
  if (played.refusal !== null)
    return [
      ofProgram(
        scene,
        'failed',
        `with the program at work the mover stops at ${played.refusal.transfer}: ${played.refusal.summary}`,
        { evidence: events, fix: played.refusal.fix },
      ),
    ]
  if (played.restless)
    return [ofProgram(scene, 'failed', 'catching up finds something to do in every pass')]
  const found = anomalies(played, scene.privacy)
  if (found.length > 0)
    return [...Map.groupBy(found, one => one.kind)].map(([kind, its]) =>
      ofProgram(
        scene,
        'failed',
        `${kind}: ${ANOMALIES[kind]} (${its[0]?.table} ${its[0]?.key}${its.length > 1 ? `, and ${its.length - 1} more` : ''})`,
        { subject: `the program of writers, ${kind}`, evidence: events, fix },
      ),
    )
  const changed = played.proof?.tables.filter(
    one =>
      scene.undisturbed.find(({ table }) => table === one.table)?.expectedDigest !==
      one.expectedDigest,
  )
  const tables = (changed ?? []).map(({ table }) => table)
  return [
    tables.length === 0
      ? ofProgram(
          scene,
          'warned',
          'the program changed nothing that the move reads, so nothing was rehearsed',
          {
            fix: 'Have it write from when it starts until it gets SIGTERM, and print a line for each write.',
          },
        )
      : ofProgram(
          scene,
          'passed',
          `the program wrote while rows moved, and said ${played.lines} lines; ${tables.join(', ')} changed by it: afterwards source through the mapping equals target`,
        ),
  ]
}

/** Between the read and the write of a middle batch of each transfer, and at the end of each pass of catching up. */
function slotsOf(scene: Scene, { course, from, until }: Writing): Slot[] {
  const at = (step: number, failpoint: string, transfer: string, batch: number | null): Slot => ({
    step,
    failpoint,
    transfer,
    batch,
    writes: [],
    kills: false,
  })
  return course.slice(from, until).flatMap(({ does }, i) => {
    const step = from + i
    if (does.kind === 'catch-up') return [at(step, 'catch-up:done', '', null)]
    if (does.kind !== 'backfill') return []
    return scene.plan.transfers.flatMap(({ id }) => [
      at(step, 'batch:read', id, 1),
      at(step, 'batch:written', id, 3),
      at(step, 'transfer:done', id, null),
    ])
  })
}

const ofProgram = (
  scene: Scene,
  result: Check['result'],
  summary: string,
  more: Partial<Pick<Check, 'subject' | 'evidence' | 'fix'>> = {},
): Check =>
  said(scene, ['writers', 'run'], {
    result,
    subject: 'the program of writers',
    summary,
    ...more,
  })
