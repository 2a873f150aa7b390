import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { MemoryWatch } from './memory.ts'

export interface Ran {
  /** From its start to its end, milliseconds. */
  ms: number
  /** Of the program and its children; null where it cannot be seen. */
  peakBytes: number | null
  stdout: string
  stderr: string
}

export interface HowToRun {
  environment?: Readonly<Record<string, string>>
  /** What it reads: text, or a file. */
  stdin?: string | { file: string }
  cwd?: string
  signal: AbortSignal
}

/** Runs a program to its end and measures it. Throws where its status is not 0, with the end of what it said. */
export async function run(
  command: string,
  args: readonly string[],
  { environment = {}, stdin = '', cwd, signal }: HowToRun,
): Promise<Ran> {
  const file = typeof stdin === 'string' ? null : openSync(stdin.file, 'r')
  try {
    const started = performance.now()
    const child = spawn(command, args, {
      stdio: [file ?? 'pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      signal,
      killSignal: 'SIGTERM',
      ...(cwd !== undefined && { cwd }),
    })
    const exited = once(child, 'exit')
    using memory = new MemoryWatch(child.pid ?? 0)
    if (typeof stdin === 'string') child.stdin?.end(stdin)
    const [stdout, stderr, [status]] = await Promise.all([
      child.stdout ? text(child.stdout) : '',
      child.stderr ? text(child.stderr) : '',
      exited,
    ])
    const ms = performance.now() - started
    if (status !== 0) {
      throw new Error(
        `${command} ended with status ${status}: ${`${stdout}${stderr}`.slice(-2000)}`,
      )
    }
    return { ms, peakBytes: memory.peakBytes, stdout, stderr }
  } finally {
    if (file !== null) closeSync(file)
  }
}

/** The first line that a program says about its version, or null where it is not installed. */
export async function version(command: string, signal: AbortSignal): Promise<string | null> {
  try {
    const { stdout, stderr } = await run(command, ['--version'], { signal })
    return `${stdout}${stderr}`.split('\n').find(line => line !== '') ?? ''
  } catch {
    signal.throwIfAborted()
    return null
  }
}
