import type { Check } from '../../check/check.ts'
import { conduct } from '../conducted.ts'
import type { Rehearsed, Scene } from '../scene.ts'
import type { AnomalyKind } from './anomaly.ts'
import { atWork, subjectOf, type Work } from './at-work.ts'
import { byProgram } from './by-program.ts'
import { writingOf } from './course.ts'
import { sourceOf } from './ground.ts'
import { type Mode, modeOf } from './mode.ts'
import { said, saidAlone } from './said.ts'
import type { Writing } from './schedule.ts'
import { deletesHard, type Unwritten, type WrittenTable, writtenTables } from './tables.ts'
import type { WriteKind } from './write.ts'

/** Schedules that a check plays; a soak plays many more. */
const SCHEDULES = 2

/** Rehearsals with writers at work while rows move. */
export async function writers(scene: Scene): Promise<Rehearsed> {
  const modes = modesOf(scene)
  const program = scene.move.spec.writers?.run
  if (modes.length === 0) return program === undefined ? NOTHING : unsaid(scene)
  const names = [
    'writers.at-work',
    'writers.half-written',
    'writers.unmoved-watermark',
    'writers.program',
  ] as const
  if (!names.some(name => scene.wanted(name))) return NOTHING
  if (modes.every(({ mode }) => mode === 'read-only')) return readOnly(scene)
  const writing = writingOf(
    scene.move,
    modes.some(({ mode }) => mode === 'catch-up'),
  )
  if (writing.until <= writing.from) return stopped(scene)
  if (scene.move.spec.execution?.run !== undefined) return movedByProgram(scene)
  if (program !== undefined) return await ofProgram(scene, writing, program, modes)
  const { written, unwritten } = await sourceOf(scene, session => writtenTables(scene, session))
  const aside = unwritten.map(one => notWritten(scene, one))
  if (written.length === 0) return { checks: aside, rehearsals: [] }
  const pieces = [
    await conduct(scene, {
      name: names[0],
      what: 'the application writes while rows move',
      seed: `${scene.seed}/${names[0]}`,
      play: tell => atWork(scene, plain(scene, written), `${scene.seed}/${names[0]}`, tell),
    }),
    ...(await halfWritten(scene, written)),
    ...(await unmovedWatermark(scene, written)),
  ]
  return {
    checks: [...aside, ...pieces.flatMap(({ checks }) => checks)],
    rehearsals: pieces.flatMap(({ rehearsals }) => rehearsals),
  }
}

const NOTHING: Rehearsed = { checks: [], rehearsals: [] }

/** The spec's own program in our application's place. */
async function ofProgram(
  scene: Scene,
  writing: Writing,
  line: string,
  modes: readonly Mode[],
): Promise<Rehearsed> {
  const seed = `${scene.seed}/writers.program`
  return await conduct(scene, {
    name: 'writers.program',
    what: 'the spec’s own program writes while rows move',
    seed,
    play: tell => byProgram(scene, writing, line, seed, fixOf('lost update', modes[0]), tell),
  })
}

function modesOf(scene: Scene): Mode[] {
  return scene.plan.transfers.flatMap(transfer => modeOf(scene.move, transfer) ?? [])
}

/** What the application does every day. */
function plain(
  scene: Scene,
  tables: readonly WrittenTable[],
  schedules = scene.schedules ?? SCHEDULES,
): Work {
  const hard = deletesHard(scene)
  const catchesUp = tables.some(({ mode }) => mode.mode === 'catch-up')
  const kinds: WriteKind[] = [
    'update',
    'insert',
    'insert',
    'delete',
    'insert again',
    'change of key',
    // Asks for more time than a check has.
    ...(scene.schedules === undefined ? [] : (['hand over'] as const)),
  ]
  return {
    tables,
    writing: writingOf(scene.move, catchesUp),
    options: {
      kinds,
      first: 'in hand',
      kills: true,
      hardDeletes: hard,
      keyChanges: hard,
      unmoved: false,
      half: false,
    },
    schedules,
    result: 'failed',
    subject: subjectOf(tables),
    fix: kind => fixOf(kind, tables[0]?.mode),
  }
}

/** The application dies between the source and the target. */
async function halfWritten(scene: Scene, tables: readonly WrittenTable[]): Promise<Rehearsed[]> {
  const doubled = tables.filter(
    ({ mode }) => mode.mode === 'dual-write' && mode.by === 'source-first',
  )
  if (doubled.length === 0) return []
  const name = 'writers.half-written'
  const seed = `${scene.seed}/${name}`
  const work = plain(scene, doubled, 1)
  const options = { ...work.options, first: 'behind' as const, kills: false, half: true }
  return [
    await conduct(scene, {
      name,
      what: 'the application dies between writing the source and writing the target',
      seed,
      play: tell =>
        atWork(scene, { ...work, options, subject: `${work.subject}, half done` }, seed, tell),
    }),
  ]
}

/** Rows are updated by somebody who does not know of the watermark. */
async function unmovedWatermark(
  scene: Scene,
  tables: readonly WrittenTable[],
): Promise<Rehearsed[]> {
  const watched = tables.filter(({ watermark }) => watermark !== null)
  const [first] = watched
  if (first === undefined) return []
  const name = 'writers.unmoved-watermark'
  const seed = `${scene.seed}/${name}`
  const work = plain(scene, watched, 1)
  const options: Work['options'] = {
    ...work.options,
    kinds: ['update'],
    first: 'behind',
    kills: false,
    unmoved: true,
  }
  return [
    await conduct(scene, {
      name,
      what: 'rows are updated by somebody who does not move the watermark',
      seed,
      play: tell =>
        atWork(
          scene,
          {
            ...work,
            options,
            // Whether somebody writes like that is the application's to know.
            result: 'warned',
            subject: `${work.subject}, not moved by the writer`,
            fix: () =>
              `Have the database move ${first.watermark?.name} with every update, by a trigger or ON UPDATE, or catch up by comparison.`,
          },
          seed,
          tell,
        ),
    }),
  ]
}

function fixOf(kind: AnomalyKind, mode: Mode | undefined): string {
  if (kind === 'half of a dual write')
    return 'Add - catch-up behind - stop-writes: by comparison it finds what the application left half done.'
  if (mode?.mode === 'dual-write' && mode.by === 'triggers')
    return 'Mend the trigger: it has to answer inserts, updates, deletes and changes of the key, of sessions that are not the mover’s.'
  if (mode?.mode === 'catch-up' && mode.by !== 'compare')
    return `Catch up by comparison, or have the source delete softly and move ${mode.by} with every write.`
  return 'Add - stop-writes and - catch-up behind the backfill, so that what came late is brought.'
}

const stopped = (scene: Scene): Rehearsed =>
  saidAlone(scene, ['cutover', 'steps'], {
    result: 'passed',
    known: 'inferred',
    subject: 'stop-writes',
    summary: 'writers stop before the first row moves: there is nothing to rehearse',
  })

const movedByProgram = (scene: Scene): Rehearsed =>
  saidAlone(scene, ['execution', 'run'], {
    result: 'not covered',
    subject: 'execution.run',
    summary:
      'a program moves the rows: writers at work are rehearsed with the built-in mover alone',
  })

const readOnly = (scene: Scene): Rehearsed =>
  saidAlone(scene, ['scope', 'writes'], {
    result: 'passed',
    known: 'inferred',
    subject: 'read-only',
    summary: 'nobody writes while rows move: there is nothing to rehearse',
  })

const unsaid = (scene: Scene): Rehearsed =>
  saidAlone(scene, ['writers'], {
    result: 'not covered',
    known: 'inferred',
    subject: 'the program of writers',
    summary: 'it does not run: scope.writes does not say what writers do while rows move',
    fix: 'Say it: scope: { writes: { catch-up: compare } }, or { dual-write: … }.',
  })

const notWritten = (scene: Scene, { name, why }: Unwritten): Check =>
  said(scene, ['scope', 'writes'], {
    result: 'not covered',
    subject: name,
    summary: `nobody writes it while rows move: ${why}`,
  })
