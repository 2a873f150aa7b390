import { readFileSync, readlinkSync } from 'node:fs'
import { hostname } from 'node:os'
import { z } from 'zod'

/**
 * The process that started a server, written on everything that it started, so that a sweep can tell what
 * a killed run left from what a living run uses. A process id alone is used again after a while and means
 * another process in another container: hence boot, namespace and start.
 */
const owner = z.object({
  host: z.string(),
  boot: z.string(),
  namespace: z.string(),
  pid: z.number().int(),
  start: z.string(),
})
export type Owner = z.infer<typeof owner>

/** `elsewhere`: another machine's, or another container's process, that cannot be seen from here. `past`: of an earlier boot of this host. */
export type OwnerState = 'alive' | 'dead' | 'past' | 'elsewhere'

export const thisProcess = (pid: number = process.pid): Owner => ({
  host: hostname(),
  boot: text(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
  namespace: text(() => readlinkSync('/proc/self/ns/pid')),
  pid,
  start: startOf(pid),
})

export const ownerText = (who: Owner): string => JSON.stringify(who)

/** What an owner's label or file says of it, seen from here. A text that is none is nobody's. */
export function ownerState(label: string): OwnerState {
  const who = parseOwner(label)
  if (who === null) return 'elsewhere'
  const here = thisProcess()
  if (who.host !== here.host) return 'elsewhere'
  if (who.boot !== here.boot) return 'past'
  if (who.namespace !== here.namespace) return 'elsewhere'
  return lives(who.pid) && startOf(who.pid) === who.start ? 'alive' : 'dead'
}

/** The owner that a label or file names, or null where it names none. */
export function parseOwner(label: string): Owner | null {
  try {
    return owner.parse(JSON.parse(label))
  } catch {
    return null
  }
}

/** Signal 0 asks without doing: EPERM means that the process is there, and another user's. */
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** True while a process runs; one that ended and that nobody has asked after (a zombie) does not. */
export const lives = (pid: number): boolean => exists(pid) && stat(pid)[0] !== 'Z'

/** Field 22: ticks after boot. Empty where there is no /proc. */
const startOf = (pid: number): string => stat(pid)[19] ?? ''

/** /proc/PID/stat from its third field on, the state (proc_pid_stat(5)). The second, a name in parentheses, may hold anything. */
function stat(pid: number): string[] {
  const line = text(() => readFileSync(`/proc/${pid}/stat`, 'utf8'))
  return line.slice(line.lastIndexOf(')') + 2).split(' ')
}

function text(read: () => string): string {
  try {
    return read().trim()
  } catch {
    return ''
  }
}
