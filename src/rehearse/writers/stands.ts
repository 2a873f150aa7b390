import type { Task } from '../../replay/job.ts'
import type { ReplayOutcome } from '../../replay/replay.ts'

const STANDS: Readonly<Record<string, string>> = {
  'batch:begin': 'has not yet read',
  'batch:read': 'has read, and not written,',
  'batch:written': 'has written, and not committed,',
  'batch:committing': 'is about to commit',
  'batch:committed': 'has committed',
}

/** Where the mover stands, in words. */
export function where(at: { name: string; transfer: string; batch: number }, task: Task): string {
  const pass = task.kind === 'catch-up' ? ' of catching up' : ''
  const stands = STANDS[at.name]
  if (stands !== undefined) return `the mover ${stands} batch ${at.batch} of ${at.transfer}${pass}`
  if (at.name === 'transfer:done') return `the mover is through with ${at.transfer}${pass}`
  return 'a pass of catching up has found all that it will'
}

/** Rows that a run of the mover wrote, and deleted. */
export const changed = ({ transfers }: ReplayOutcome, withDeleted = true): number =>
  transfers.reduce(
    (sum, one) => sum + one.inserted + one.updated + (withDeleted ? one.deleted : 0),
    0,
  )

export const deleted = ({ transfers }: ReplayOutcome): number =>
  transfers.reduce((sum, one) => sum + one.deleted, 0)
