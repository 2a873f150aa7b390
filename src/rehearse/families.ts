import { cutover } from './cutover/cutover.ts'
import { program } from './program/program.ts'
import type { Family } from './rehearsal.ts'
import { restart } from './restart/restart.ts'
import { rollback } from './rollback/rollback.ts'
import type { Rehearsed, Scene } from './scene.ts'
import { writers } from './writers/writers.ts'

/** Who rehearses what. A family without a line here is not served, and src/spec/coverage.ts says so. */
export const REHEARSALS: Partial<Record<Family, (scene: Scene) => Promise<Rehearsed>>> = {
  restart,
  program,
  rollback,
  writers,
  cutover,
}
