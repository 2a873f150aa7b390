import type { Move } from '../spec/move.ts'
import { cutover, cutoverNames } from './cutover/cutover.ts'
import { program, programNames } from './program/program.ts'
import type { Family, RehearsalName } from './rehearsal.ts'
import { restart, restartNames } from './restart/restart.ts'
import { rollback, rollbackNames } from './rollback/rollback.ts'
import type { Rehearsed, Scene } from './scene.ts'
import { writersNames } from './writers/names.ts'
import { writers } from './writers/writers.ts'

interface Served {
  rehearse: (scene: Scene) => Promise<Rehearsed>
  /** Which of its rehearsals a move has, by its spec alone: known before a server is started. Throws SpecError for files that are not there. */
  names: (move: Move) => RehearsalName[] | Promise<RehearsalName[]>
}

/** Who rehearses what. */
export const REHEARSALS: Record<Family, Served> = {
  restart: { rehearse: restart, names: restartNames },
  program: { rehearse: program, names: programNames },
  rollback: { rehearse: rollback, names: rollbackNames },
  writers: { rehearse: writers, names: writersNames },
  cutover: { rehearse: cutover, names: cutoverNames },
}
