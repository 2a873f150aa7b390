import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chownSync, closeSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ServerError } from '../spec/errors.ts'
import { type Folder, type LocalProvider, markServer, removeFolder } from './folder.ts'
import { freePort } from './free-port.ts'
import { inTime } from './in-time.ts'
import type { Installation, Site } from './local-programs.ts'
import { logWithoutRows } from './log-without-rows.ts'
import { OFFICIAL } from './official.ts'
import type { Server, ServerRequest } from './provider.ts'
import { untilReady } from './readiness.ts'
import { serverFlags } from './settings.ts'

const STOP_MS = 10_000
const PORTS_TO_TRY = 5
const HELD_MS = 100

/** One database server as a process of ours, with its data in a temporary folder. */
export class LocalServer implements Server {
  readonly provider: LocalProvider
  readonly scratch = null
  readonly #request: ServerRequest
  readonly #installation: Installation
  readonly #site: Site
  readonly #password = randomBytes(18).toString('base64url')
  #process: ChildProcess | null = null
  #ended: Promise<string> = Promise.resolve('was not started')
  #port = 0
  #startMs = 0

  private constructor(
    provider: LocalProvider,
    request: ServerRequest,
    installation: Installation,
    flags: readonly string[],
  ) {
    this.provider = provider
    this.#request = request
    this.#installation = installation
    const { folder, user } = installation
    this.#site = { request, folder, user, secret: join(folder.path, 'initial'), flags }
  }

  /** Throws ServerError, and the signal's reason on abort; nothing is left then. */
  static async start(
    provider: LocalProvider,
    request: ServerRequest,
    install: () => Promise<Installation>,
  ): Promise<LocalServer> {
    const from = performance.now()
    const flags = serverFlags(request)
    const server = new LocalServer(provider, request, await install(), flags)
    try {
      await server.#begin()
      server.#startMs = performance.now() - from
      return server
    } catch (error) {
      await server[Symbol.asyncDispose]()
      throw error
    }
  }

  get version(): string {
    return this.#installation.version
  }

  get startMs(): number {
    return this.#startMs
  }

  async url(): Promise<string> {
    return OFFICIAL[this.#request.engine].url(this.#password, '127.0.0.1', this.#port)
  }

  async log(lines: number): Promise<string> {
    const text = await readFile(this.#folder.log, 'utf8').catch(() => '')
    return logWithoutRows(text.trimEnd()).split('\n').slice(-lines).join('\n')
  }

  async alive(): Promise<boolean> {
    const child = this.#process
    return child !== null && child.exitCode === null && child.signalCode === null
  }

  /** Ends the server, by SIGKILL where that takes too long. Its folder goes with it. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const signal of [this.#installation.programs.stop, 'SIGKILL'] as const) {
      if (!(await this.alive())) break
      this.#process?.kill(signal)
      await inTime(this.#ended, STOP_MS)
    }
    await removeFolder(this.#folder.path)
  }

  get #folder(): Folder {
    return this.#installation.folder
  }

  readonly crash = async (dead?: () => void): Promise<void> => {
    this.#process?.kill('SIGKILL')
    await this.#ended
    dead?.()
    await this.#withSecret(() => this.#serveAgain())
  }

  async #begin(): Promise<void> {
    const { programs } = this.#installation
    await this.#withSecret(async () => {
      await programs.initialize(this.#site)
      await this.#serve()
    })
    await programs.settle(this.#site, await this.url())
  }

  /** The password stands in a file that the server's user alone can read, until the server has it. */
  async #withSecret(work: () => Promise<void>): Promise<void> {
    const { programs, user } = this.#installation
    const { secret } = this.#site
    writeFileSync(secret, programs.secret(this.#password), { mode: 0o600 })
    if (user) chownSync(secret, user.uid, user.gid)
    try {
      await work()
    } finally {
      rmSync(secret, { force: true })
    }
  }

  /** On the port that it had. What the killed one had started (PostgreSQL's sessions) may hold the data for a moment yet. */
  async #serveAgain(): Promise<void> {
    for (const until = performance.now() + STOP_MS; ; await wait(HELD_MS)) {
      try {
        return await this.#serveOn(this.#port)
      } catch (error) {
        const held =
          error instanceof ServerError &&
          /still in use|lock file .* already exists|Unable to lock/i.test(error.log ?? '')
        if (!held || performance.now() > until) throw error
      }
    }
  }

  /** A free port may be taken before the server has it: then another one. */
  async #serve(): Promise<void> {
    for (let tries = 1; ; tries++) {
      this.#request.signal?.throwIfAborted()
      this.#port = await freePort()
      try {
        return await this.#serveOn(this.#port)
      } catch (error) {
        const taken =
          error instanceof ServerError && /could not bind|already in use/i.test(error.log ?? '')
        if (!taken || tries === PORTS_TO_TRY) throw error
      }
    }
  }

  async #serveOn(port: number): Promise<void> {
    const { program, args } = this.#installation.programs.serve(this.#site, port)
    this.#spawn(program, args)
    await untilReady({
      request: this.#request,
      tried: basename(program),
      url: () => this.url(),
      ended: this.#ended,
      log: lines => this.log(lines),
    })
  }

  #spawn(program: string, args: readonly string[]): void {
    const { user, programs } = this.#installation
    const log = openSync(this.#folder.log, 'w', 0o600)
    const child = spawn(program, args, {
      env: programs.environment,
      cwd: this.#folder.data,
      stdio: ['ignore', log, log],
      detached: true,
      ...(user && { uid: user.uid, gid: user.gid }),
    })
    closeSync(log)
    this.#ended = once(child, 'exit').then(([code, signal]) =>
      signal ? `was ended by ${signal}` : `ended with status ${code}`,
    )
    this.#ended.catch(() => {})
    if (child.pid !== undefined) markServer(this.#folder, child.pid)
    // `--keep` lets a server outlive us.
    child.unref()
    this.#process = child
  }
}
