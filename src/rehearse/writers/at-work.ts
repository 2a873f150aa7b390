import type { Check } from '../../check/check.ts'
import type { Refusal } from '../../replay/job.ts'
import type { Tell } from '../conducted.ts'
import { Random } from '../random.ts'
import type { Scene } from '../scene.ts'
import { ANOMALIES, type Anomaly, type AnomalyKind, anomalies } from './anomaly.ts'
import { sourceOf } from './ground.ts'
import { modeText } from './mode.ts'
import { type Played, play } from './play.ts'
import { said } from './said.ts'
import { type ScheduleOptions, schedule, type Writing } from './schedule.ts'
import { shortest } from './shortest.ts'
import type { WrittenTable } from './tables.ts'
import { type Schedule, writesOf } from './write.ts'

/** What is played: which tables are written, by what kinds of writes, and how often. */
export interface Work {
  tables: readonly WrittenTable[]
  writing: Writing
  options: ScheduleOptions
  schedules: number
  /** What an anomaly comes to: a warning where it is for the application to prevent it. */
  result: 'failed' | 'warned'
  subject: string
  fix: (kind: AnomalyKind) => string
}

/** Plays seeded schedules; what is wrong afterwards is named by its kind, with the shortest schedule that brings it about. */
export async function atWork(scene: Scene, work: Work, seed: string, tell: Tell): Promise<Check[]> {
  let tables = work.tables
  let writes = 0
  let stops: Refusal | null = null
  // Tables that are not written after all: the rest is rehearsed, and nobody may take them for rehearsed.
  const aside: Check[] = []
  for (let n = 1; n <= work.schedules; ) {
    if (n > 1 && scene.budget.over) break
    // Every other one is killed: a batch that is read again hides what happened while it was in hand.
    const options = { ...work.options, kills: work.options.kills && n % 2 === 0 }
    const drawn = await sourceOf(scene, session =>
      schedule(session, tables, work.writing, new Random(`${seed}/${n}`), options),
    )
    const planned = writesOf(drawn)
    if (planned.length === 0) break
    const played = await playOnce(scene, work.writing, drawn)
    const { refusal } = played
    if (refusal !== null) {
      const unmoved = await unmovable(scene, work, drawn, tables)
      if (unmoved === null) return [refused(scene, work, played), ...aside]
      const { culprit } = unmoved
      stops ??= unmoved.refusal
      tell(
        `${culprit.name} is not written: the mover stops at ${unmoved.refusal.transfer}: ${unmoved.refusal.summary}`,
      )
      aside.push(unwritable(scene, unmoved))
      tables = tables.filter(one => one !== culprit)
      continue
    }
    if (played.broken !== null) return [ofWork(scene, work, 'not covered', played.broken), ...aside]
    if (played.restless)
      return [
        ofWork(scene, work, 'failed', 'catching up finds something to do in every pass'),
        ...aside,
      ]
    const made = played.made.filter(({ rows }) => rows !== null && rows > 0).length
    const found = anomalies(played, scene.privacy)
    tell(
      `schedule ${n}: ${made} writes in ${drawn.slots.length} places, ${found.length} rows wrong afterwards`,
    )
    writes += made
    if (found.length > 0)
      return [...(await named(scene, work, { schedule: drawn, played }, found, tell)), ...aside]
    n++
  }
  if (writes === 0)
    return [
      ofWork(
        scene,
        work,
        'not covered',
        stops === null
          ? 'no write could be drawn from the source’s rows'
          : `with the rows that the writes leave the mover stops at ${stops.transfer}, even when nobody writes while it works: ${stops.summary}`,
        { fix: stops?.fix ?? null },
      ),
    ]
  const names = tables.map(({ name }) => name).join(', ')
  return [
    ofWork(
      scene,
      work,
      'passed',
      `${writes} writes to ${names}, placed between a batch’s read and its write, behind and ahead of the mover and at the edges of its batches: afterwards source through the mapping equals target`,
    ),
    ...aside,
  ]
}

interface Unmovable {
  culprit: WrittenTable
  refusal: Refusal
}

const unwritable = (scene: Scene, { culprit, refusal }: Unmovable): Check =>
  said(scene, ['scope', 'writes'], {
    result: 'not covered',
    subject: culprit.name,
    summary: `nobody writes it while rows move: with the rows that its writes leave the mover stops at ${refusal.transfer}, even when nobody writes while it works: ${refusal.summary}`,
    fix: refusal.fix,
  })

/** A soak traces only what went wrong; where it does not go wrong again, what it was is told without the trace. */
async function playOnce(scene: Scene, writing: Writing, drawn: Schedule): Promise<Played> {
  const played = await play(scene, writing, drawn, null, scene.schedules === undefined)
  if (scene.schedules === undefined || anomalies(played, scene.privacy).length === 0) return played
  const again = await play(scene, writing, drawn)
  return anomalies(again, scene.privacy).length === 0 ? played : again
}

/**
 * The written table that makes the mover refuse even when nobody writes while it works: such writes are no writes of the application.
 * Null: the mover takes the rows, so that it is the moment that it stumbles over.
 */
async function unmovable(
  scene: Scene,
  work: Work,
  drawn: Schedule,
  tables: readonly WrittenTable[],
): Promise<Unmovable | null> {
  const { writing } = work
  const early = {
    ...drawn,
    slots: drawn.slots.map(slot => ({ ...slot, step: -1, kills: false })),
  }
  const first = { step: writing.from, failpoint: 'batch:begin', batch: 1, kills: false }
  const ids = [...new Set(drawn.slots.map(({ transfer }) => transfer))]
  const start = scene.plan.transfers[0]?.id ?? ids[0] ?? ''
  const quiet = await play(scene, writing, {
    batchSize: early.batchSize,
    slots: [{ ...first, transfer: start, writes: writesOf(early) }],
  })
  const { refusal } = quiet
  if (refusal === null) return null
  const { transfer } = refusal
  const culprit =
    tables.find(({ transfers }) => transfers.some(({ id }) => id === transfer)) ??
    tables.find(one => writesOf(drawn).some(({ table }) => table === one))
  return culprit === undefined ? null : { culprit, refusal }
}

async function named(
  scene: Scene,
  work: Work,
  whole: { schedule: Schedule; played: Played },
  found: readonly Anomaly[],
  tell: Tell,
): Promise<Check[]> {
  const checks: Check[] = []
  for (const [kind, its] of Map.groupBy(found, one => one.kind)) {
    const one = its.toSorted((a, b) => rank(a) - rank(b))[0]
    if (one === undefined) continue
    const { schedule, played } = await shortest(scene, work.writing, whole, one)
    tell(`${kind}: the shortest schedule found has ${writesOf(schedule).length} writes`)
    checks.push(
      ofWork(
        scene,
        work,
        work.result,
        `${kind}: ${ANOMALIES[kind]} (${one.table} ${one.key}${its.length > 1 ? `, and ${its.length - 1} more` : ''})`,
        {
          subject: `${work.subject}, ${kind}`,
          evidence: played.events.map(({ text }) => ({ kind: 'text', text })),
          fix: work.fix(kind),
        },
      ),
    )
  }
  return checks
}

/** A row that few writes were about is followed more easily; one that none is known to be about, hardly. */
const rank = ({ writes }: Anomaly): number => (writes.length === 0 ? 1_000 : writes.length)

const refused = (scene: Scene, work: Work, played: Played): Check =>
  ofWork(
    scene,
    work,
    'failed',
    `with writers at work the mover stops at ${played.refusal?.transfer}: ${played.refusal?.summary}`,
    {
      evidence: played.events.map(({ text }) => ({ kind: 'text', text })),
      fix:
        played.refusal?.fix ??
        'See “What may happen” of docs/writers.md; move this table with the writers stopped, or by dual write.',
    },
  )

const ofWork = (
  scene: Scene,
  work: Work,
  result: Check['result'],
  summary: string,
  more: Partial<Pick<Check, 'subject' | 'evidence' | 'fix'>> = {},
): Check => said(scene, ['scope', 'writes'], { result, subject: work.subject, summary, ...more })

export const subjectOf = ([first]: readonly WrittenTable[]): string =>
  first === undefined ? 'scope.writes' : modeText(first.mode)
