import type { ExitStatus } from './exit.ts'
import type { Role } from './server/child.ts'

/** What this program does in a process of its own, by role, loaded where it is wanted; see server/child.ts. Each resolves to the exit status. */
const ROLES: Record<Role, () => Promise<ExitStatus>> = {
  mover: async () => (await import('./replay/mover.ts')).runMover(),
  prover: async () => (await import('./validate/worker.ts')).runProver(),
}

/** Whether a program's first argument makes it a child of ours. */
export const isRole = (argument: string | undefined): argument is keyof typeof ROLES =>
  argument !== undefined && Object.hasOwn(ROLES, argument)

/** Runs as a child; the exit status. */
export const runRole = (role: keyof typeof ROLES): Promise<ExitStatus> => ROLES[role]()
