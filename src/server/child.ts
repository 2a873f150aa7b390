import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** How this program starts itself: `[process.execPath, …, 'dist/cli/index.js']`. A door knows; everybody below is told. */
export interface Self {
  command: string
  args: readonly string[]
  /** What its environment holds besides, or instead. */
  env?: Readonly<Record<string, string>>
  /** Children that wait for a job; without it, each is started when there is one. */
  ready?: ReadyChildren
}

/** Roles in which the program starts itself; the first argument of the child. */
export type Role = 'mover' | 'prover'

/** The last words of a child that ended without being told to. */
export class ChildDied extends Error {
  readonly code: number | null
  readonly killedBy: NodeJS.Signals | null
  readonly stderr: string

  constructor(role: Role, code: number | null, killedBy: NodeJS.Signals | null, stderr: string) {
    super(
      `the ${role} process ended ${killedBy ? `by ${killedBy}` : `with status ${code}`}${stderr ? `:\n${stderr}` : ''}`,
    )
    this.name = 'ChildDied'
    this.code = code
    this.killedBy = killedBy
    this.stderr = stderr
  }
}

/**
 * A process of our own program, in a process group of its own, that takes one job as a JSON line on its standard input (so that
 * secrets stand neither in arguments nor in an environment) and answers in JSON lines.
 * `await using` kills its group with SIGKILL if it still runs.
 */
export class Child<Job, Event> implements AsyncDisposable {
  readonly role: Role
  readonly process: ChildProcess
  #stderr = ''
  readonly #exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>

  constructor(self: Self, role: Role, job: Job) {
    this.role = role
    this.process = self.ready?.take(self, role) ?? start(self, role)
    this.#exited = once(this.process, 'exit').then(([code, signal]) => ({ code, signal }))
    this.#exited.catch(() => {})
    this.process.stderr?.on('data', (text: Buffer) => {
      this.#stderr = (this.#stderr + text).slice(-8192)
    })
    this.process.stdin?.on('error', () => {})
    this.process.stdin?.write(`${JSON.stringify(job)}\n`)
  }

  /** Every event, in order, until the child ends; throws ChildDied where it ended with another status than 0. */
  async *events(): AsyncGenerator<Event> {
    const { stdout } = this.process
    if (stdout) {
      for await (const line of createInterface({
        input: stdout,
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        if (line !== '') yield JSON.parse(line) as Event
      }
    }
    const { code, signal } = await this.#exited
    if (code !== 0) throw new ChildDied(this.role, code, signal, this.#stderr.trim())
  }

  /** Lets a child go on that waits at a failpoint. */
  proceed(): void {
    this.process.stdin?.write('{"proceed":true}\n')
  }

  /** Kills the child's process group at once, and waits until it is gone. */
  async kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const { pid } = this.process
    if (pid !== undefined && this.process.exitCode === null && this.process.signalCode === null) {
      try {
        process.kill(-pid, signal)
      } catch {
        // The group ended between the look and the kill.
      }
      await this.#exited
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.kill()
  }
}

const start = (self: Self, role: Role): ChildProcess =>
  spawn(self.command, [...self.args, role], {
    stdio: ['pipe', 'pipe', 'pipe'],
    detached: true,
    env: childEnvironment(self.env),
  })

/**
 * Keeps one child of each kind that was asked for started ahead of its job: it loads while something else is done, so that nobody waits
 * for that. `again`: each time one is taken the next one of its kind is started. `await using` kills those that got no job.
 */
export class ReadyChildren implements AsyncDisposable {
  readonly #waiting = new Map<string, ChildProcess>()
  readonly #again: boolean

  constructor({ again }: { again: boolean }) {
    this.#again = again
  }

  /** A process that has had no job yet. */
  take(self: Self, role: Role): ChildProcess {
    const kind = kindOf(self, role)
    const waiting = this.#waiting.get(kind)
    this.#waiting.delete(kind)
    const taken = waiting !== undefined && runs(waiting) ? waiting : start(self, role)
    if (this.#again) this.begin(self, role)
    return taken
  }

  /** Starts one ahead of its job, where none waits. */
  begin(self: Self, role: Role): void {
    const kind = kindOf(self, role)
    if (this.#waiting.has(kind)) return
    const next = start(self, role)
    // One that cannot be started is told of by whoever needs it.
    next.on('error', () => {})
    this.#waiting.set(kind, next)
  }

  /** Of those that wait. */
  get pids(): number[] {
    return [...this.#waiting.values()].filter(runs).flatMap(({ pid }) => pid ?? [])
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const waiting = [...this.#waiting.values()].filter(runs)
    this.#waiting.clear()
    await Promise.all(
      waiting.map(async child => {
        const exited = once(child, 'exit')
        child.kill('SIGKILL')
        await exited
      }),
    )
  }
}

const kindOf = (self: Self, role: Role): string =>
  JSON.stringify([role, self.command, self.args, self.env ?? {}])

const runs = ({ pid, exitCode, signalCode }: ChildProcess): boolean =>
  pid !== undefined && exitCode === null && signalCode === null

/** Children get what a program needs to run, and neither the workflow's inputs nor its tokens. */
export function childEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) =>
      !name.startsWith('INPUT_') &&
      !/TOKEN|SECRET|PASSWORD/i.test(name) &&
      !/^(GITHUB_(ENV|OUTPUT|PATH|STATE|STEP_SUMMARY)|ACTIONS_.*)$/.test(name),
  )
  return { ...Object.fromEntries(kept), ...extra }
}
