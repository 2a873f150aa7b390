import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, type WriteStream } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { childEnvironment } from '../../server/child.ts'
import { inTime } from '../../server/in-time.ts'
import type { Tell } from '../conducted.ts'
import type { Scene } from '../scene.ts'
import type { Hands } from './write.ts'

/** How long the mover is held for a write of the program. */
const PATIENCE_MS = 2_000
/** How long the program may take to end once writers stop. */
const END_MS = 30_000

/**
 * The spec's own program, which writes while rows move. It prints a line for each write; at `stop-writes` it gets SIGTERM, finishes what
 * it has in hand, and ends with status 0. It may end by itself before.
 */
export class WritersProgram implements Hands {
  lines = 0
  /** Why it did not do what it should; null: it did. */
  broken: string | null = null
  readonly #child: ChildProcess
  readonly #log: WriteStream | null
  readonly #tell: Tell
  readonly #closed: Promise<unknown>
  #ended = false
  #stopped = false
  #heard: () => void = () => {}

  private constructor(child: ChildProcess, log: WriteStream | null, tell: Tell) {
    this.#child = child
    this.#log = log
    this.#tell = tell
    this.#closed = once(child, 'close').catch((error: unknown) => {
      this.broken = `it does not start: ${error instanceof Error ? error.message : error}`
    })
    void this.#closed.then(() => {
      this.#ended = true
      this.#heard()
    })
    if (child.stdout)
      createInterface({ input: child.stdout }).on('line', line => {
        this.lines++
        this.#log?.write(`${line}\n`)
        // What it says may hold values of rows: they are for its own log.
        this.#tell(`the program says its ${this.lines}. line`)
        this.#heard()
      })
    child.stderr?.on('data', (text: Buffer) => this.#log?.write(text))
  }

  /** Starts it in the spec's folder, with both sides' URLs and the schedule's seed in its environment. */
  static async start(
    scene: Scene,
    line: string,
    seed: string,
    tell: Tell,
  ): Promise<WritersProgram> {
    const { source, target, reportDir, move } = scene
    const folder = reportDir === null ? null : join(reportDir, 'writers')
    if (folder !== null) await mkdir(folder, { recursive: true })
    const urls =
      source === target
        ? { DATABASE_URL: target.url }
        : { SOURCE_URL: source.url, TARGET_URL: target.url }
    const child = spawn(line, {
      shell: true,
      cwd: move.folder,
      env: childEnvironment({ ...urls, REHEARSE_SEED: seed }),
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const log = folder === null ? null : createWriteStream(join(folder, 'program.log'))
    return new WritersProgram(child, log, tell)
  }

  /** The mover stands still until the program has written something, has ended, or takes its time. */
  async begin(): Promise<void> {
    const before = this.lines
    if (this.#ended) return
    const heard = new Promise<void>(resolve => {
      this.#heard = () => {
        if (this.lines > before || this.#ended) resolve()
      }
    })
    await inTime(heard, PATIENCE_MS)
  }

  async settled(): Promise<void> {
    if (this.#stopped) return
    this.#stopped = true
    const late = await this.#end('SIGTERM')
    const { exitCode, signalCode } = this.#child
    if (late) this.broken ??= `it did not end within ${END_MS / 1000} s of SIGTERM`
    else if (exitCode !== null && ![0, 143].includes(exitCode))
      this.broken ??= `it ended with status ${exitCode}`
    else if (signalCode !== null && signalCode !== 'SIGTERM')
      this.broken ??= `it was ended by ${signalCode}`
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end('SIGKILL')
    if (this.#log === null) return
    this.#log.end()
    await once(this.#log, 'close')
  }

  /** Signals the whole group, and waits until nobody of it has its output open. True where it had to be killed. */
  async #end(signal: NodeJS.Signals): Promise<boolean> {
    if (this.#ended) return false
    this.#signal(signal)
    const late = !(await inTime(this.#closed, END_MS))
    if (late) this.#signal('SIGKILL')
    return late
  }

  #signal(signal: NodeJS.Signals): void {
    const { pid } = this.#child
    if (pid === undefined) return
    try {
      process.kill(-pid, signal)
    } catch {
      // Nobody is left in the group.
    }
  }
}
