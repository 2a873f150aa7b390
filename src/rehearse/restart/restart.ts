import type { Check } from '../../check/check.ts'
import { check } from '../../check/make.ts'
import type { Move } from '../../spec/move.ts'
import { conduct, type Tell } from '../conducted.ts'
import type { RehearsalName } from '../rehearsal.ts'
import type { Rehearsed, Scene } from '../scene.ts'
import { batchSize } from './batch-size.ts'
import { BATCHES } from './batches.ts'
import { changedSpec } from './changed-spec.ts'
import { cut } from './cut.ts'
import { killed } from './killed.ts'
import { otherwise } from './otherwise.ts'
import { rowOrder } from './row-order.ts'
import { runTwice } from './run-twice.ts'
import { secondRun } from './second-run.ts'
import { serverKilled } from './server-killed.ts'

interface Part {
  name: RehearsalName
  what: string
  /** A part of its schedule is chosen by chance. */
  drawn?: boolean
  /** It needs no middle that it could be met in. */
  whole?: boolean
  play: (scene: Scene, tell: Tell, seed: string) => Promise<Check[]>
}

const PARTS: readonly Part[] = [
  {
    name: 'restart.run-twice',
    what: 'the whole move runs twice',
    whole: true,
    play: runTwice,
  },
  {
    name: 'restart.killed',
    what: 'the mover is killed at one place after the other, and started again',
    drawn: true,
    whole: true,
    play: killed,
  },
  {
    name: 'restart.server-killed',
    what: 'a server’s process is killed in the middle of a batch and started anew',
    drawn: true,
    play: (scene, tell, seed) => serverKilled(scene, seed, tell),
  },
  {
    name: 'restart.cut',
    what: 'the mover’s connections are cut, by the server and on the way',
    drawn: true,
    play: cut,
  },
  {
    name: 'restart.batch-size',
    what: 'rows move in batches of other sizes',
    play: batchSize,
  },
  {
    name: 'restart.parallel',
    what: 'transfers run side by side',
    play: async (scene, tell) => [await otherwise(scene, SIDE_BY_SIDE, tell)],
  },
  {
    name: 'restart.row-order',
    what: 'the source’s rows were inserted in another order',
    play: rowOrder,
  },
  {
    name: 'restart.changed-spec',
    what: 'a move that was killed half-way is run with another spec',
    drawn: true,
    play: changedSpec,
  },
  {
    name: 'restart.second-run',
    what: 'a second run begins while the first one is half-way',
    drawn: true,
    play: secondRun,
  },
]

const SIDE_BY_SIDE = {
  id: 'batching.parallel',
  subject: 'transfers side by side',
  how: 'side by side',
  job: { parallel: 4 },
} as const

/** A program in the mover's place has rehearsals of its own. */
export function restartNames({ spec }: Pick<Move, 'spec'>): RehearsalName[] {
  if (spec.map.length === 0 || spec.execution?.run !== undefined) return []
  return PARTS.map(({ name }) => name).filter(
    name => name !== 'restart.parallel' || spec.map.length > 1,
  )
}

/** Rehearsals of a move that is stopped, started again, or run otherwise. */
export async function restart(scene: Scene): Promise<Rehearsed> {
  const { passes } = scene
  const names = restartNames(scene.move)
  if (names.length === 0) return { checks: [], rehearsals: [] }
  if (passes.every(({ rows }) => rows === 0)) return { checks: [noRows(scene)], rehearsals: [] }
  const played: Rehearsed[] = []
  for (const { name, what, drawn = false, play } of partsOf(scene, names)) {
    const seed = `${scene.seed}/${name}`
    played.push(
      await conduct(scene, {
        name,
        what,
        seed: drawn ? seed : null,
        play: tell => play(scene, tell, seed),
      }),
    )
  }
  return {
    checks: played.flatMap(({ checks }) => checks),
    rehearsals: played.flatMap(({ rehearsals }) => rehearsals),
  }
}

/** Where there is no middle, little is rehearsed, unless somebody asks for it by name. */
function partsOf({ passes, wanted }: Scene, names: readonly RehearsalName[]): readonly Part[] {
  const small = passes.every(({ rows }) => rows < BATCHES) && wanted('restart.run-twice')
  return PARTS.filter(({ name, whole = false }) => (!small || whole) && names.includes(name))
}

const noRows = (scene: Scene): Check =>
  check({
    id: 'batching.rehearsal',
    result: 'not covered',
    subject: 'restart',
    summary: 'not rehearsed: no row moves, so there is nothing to stop in',
    place: scene.move.place(['map']),
  })
