import { createHash } from 'node:crypto'
import type { Move } from '../spec/move.ts'

/** The same for every run of a move: a check that a pull request passed must not fail the next one by chance. */
export const seedOf = (move: Move): string =>
  createHash('sha256').update(move.spec.move).digest('hex').slice(0, 8)
