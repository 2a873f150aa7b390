import { spawn } from 'node:child_process'
import type { User } from './user.ts'

export interface Answer {
  status: number
  stdout: string
  stderr: string
  /** Both streams, in the order in which they came. */
  output: string
}

export interface HowToRun {
  /** The whole environment; default: ours. */
  environment?: NodeJS.ProcessEnv
  folder?: string
  /** Whom to run it as; only root may choose. */
  user?: User | null
  limitMs: number
  /** Told of each piece of output, of either stream, as it comes. */
  heard?: (text: string) => void
  /** Kills the program. Without one it runs to its end, whatever happens around it. */
  signal?: AbortSignal | undefined
}

/** A program that did not end in time, and was killed. */
export class TooSlow extends Error {
  constructor(command: string, limitMs: number) {
    super(`${command} did not end within ${Math.round(limitMs / 1000)} s`)
    this.name = 'TooSlow'
  }
}

const KEPT = 256 * 1024

/**
 * Runs a program without a shell, and gives its answer whatever its status. It is in a process group of its
 * own: a Ctrl-C at the terminal does not reach it, and what it started dies with it.
 * Throws TooSlow, the error of spawn (ENOENT, EACCES), or on abort the signal's reason.
 */
export async function run(
  command: string,
  args: readonly string[],
  how: HowToRun,
): Promise<Answer> {
  const { environment = process.env, folder, user, heard, limitMs, signal } = how
  signal?.throwIfAborted()
  const child = spawn(command, args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    windowsHide: true,
    ...(folder !== undefined && { cwd: folder }),
    ...(user && { uid: user.uid, gid: user.gid }),
  })
  const answer = { stdout: '', stderr: '', output: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      answer[name] = (answer[name] + text).slice(-KEPT)
      answer.output = (answer.output + text).slice(-KEPT)
      heard?.(text)
    })
  }
  const end = () => killGroup(child.pid)
  let late = false
  const timer = setTimeout(() => {
    late = true
    end()
  }, limitMs)
  signal?.addEventListener('abort', end, { once: true })
  try {
    const status = await new Promise<number>((resolve, reject) => {
      child.on('error', reject)
      child.on('close', code => resolve(code ?? -1))
    })
    signal?.throwIfAborted()
    if (late) throw new TooSlow(command, limitMs)
    const { stdout, stderr, output } = answer
    return { status, stdout: stdout.trim(), stderr: stderr.trim(), output: output.trim() }
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', end)
  }
}

/** A program's last words; docker's advice to read its help and its summing up are none. */
export const lastLine = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim().replace(/^Error response from daemon: /, ''))
    .filter(line => !/^($|See '|Run 'docker|Error: failed to start containers:)/.test(line))
    .at(-1) ?? 'no word of why'

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It ended between the look and the kill.
  }
}
