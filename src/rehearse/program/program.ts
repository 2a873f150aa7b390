import type { Check } from '../../check/check.ts'
import type { Move } from '../../spec/move.ts'
import { conduct, type Piece, type Tell } from '../conducted.ts'
import type { RehearsalName } from '../rehearsal.ts'
import type { Rehearsed, Scene } from '../scene.ts'
import { killed } from './killed.ts'
import { cut, serverKilled } from './struck.ts'
import { twice } from './twice.ts'

interface Stopped extends Pick<Piece, 'name' | 'what'> {
  play: (scene: Scene, seed: string, tell: Tell) => Promise<Check[]>
}

/** What stops it in the middle; it is started again each time. */
const STOPPED: readonly Stopped[] = [
  {
    name: 'program.killed',
    what: 'the program’s process group is killed while it moves rows, and the program is started again',
    play: killed,
  },
  {
    name: 'program.server-killed',
    what: 'a server’s process is killed under the program and started anew, and the program is started again',
    play: serverKilled,
  },
  {
    name: 'program.cut',
    what: 'the program’s connections are cut on the way, and the program is started again',
    play: cut,
  },
]

const TWICE: RehearsalName = 'program.twice'

/** All of them, where a program moves the rows. */
export const programNames = ({ spec }: Pick<Move, 'spec'>): RehearsalName[] =>
  spec.execution?.run === undefined ? [] : [TWICE, ...STOPPED.map(({ name }) => name)]

/** Rehearsals of a mover of the author's own, `execution.run`. */
export async function program(scene: Scene): Promise<Rehearsed> {
  if (programNames(scene.move).length === 0) return { checks: [], rehearsals: [] }
  const pieces = [
    await conduct(scene, {
      name: TWICE,
      what: 'the program runs once more on what it has finished',
      seed: null,
      play: tell => twice(scene, tell),
    }),
  ]
  for (const { name, what, play } of STOPPED) {
    const seed = `${scene.seed}/${name}`
    pieces.push(await conduct(scene, { name, what, seed, play: tell => play(scene, seed, tell) }))
  }
  return {
    checks: pieces.flatMap(({ checks }) => checks),
    rehearsals: pieces.flatMap(({ rehearsals }) => rehearsals),
  }
}
