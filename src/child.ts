import type { ExitStatus } from './exit.ts'
import { runMover } from './replay/mover.ts'
import type { Role } from './server/child.ts'
import { runProver } from './validate/worker.ts'

/** What this program does in a process of its own, by role; see server/child.ts. Each resolves to the exit status. */
const ROLES: Record<Role, () => Promise<ExitStatus>> = {
  mover: runMover,
  prover: runProver,
}

/** Whether a program's first argument makes it a child of ours. */
export const isRole = (argument: string | undefined): argument is keyof typeof ROLES =>
  argument !== undefined && Object.hasOwn(ROLES, argument)

/** Runs as a child; the exit status. */
export const runRole = (role: keyof typeof ROLES): Promise<ExitStatus> => ROLES[role]()
