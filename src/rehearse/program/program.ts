import { conduct } from '../conducted.ts'
import type { Rehearsed, Scene } from '../scene.ts'
import { killed } from './killed.ts'
import { twice } from './twice.ts'

/** Rehearsals of a mover of the author's own, `execution.run`. */
export async function program(scene: Scene): Promise<Rehearsed> {
  if (scene.move.spec.execution?.run === undefined) return { checks: [], rehearsals: [] }
  const seed = `${scene.seed}/program.killed`
  const pieces = [
    await conduct(scene, {
      name: 'program.twice',
      what: 'the program runs once more on what it has finished',
      seed: null,
      play: tell => twice(scene, tell),
    }),
    await conduct(scene, {
      name: 'program.killed',
      what: 'the program’s process group is killed while it moves rows, and the program is started again',
      seed,
      play: tell => killed(scene, seed, tell),
    }),
  ]
  return {
    checks: pieces.flatMap(({ checks }) => checks),
    rehearsals: pieces.flatMap(({ rehearsals }) => rehearsals),
  }
}
