import { randomBytes } from 'node:crypto'
import { DatabaseError, type Engine } from '../engine/engine.ts'
import { engines } from '../engine/index.ts'
import { scratchPrefix } from '../engine/lending.ts'
import { ServerError } from '../spec/errors.ts'
import { dropAll, openLent, START_MS, shownUrl } from './lent.ts'
import type { Server, ServerRequest } from './provider.ts'
import { checkVersion } from './version.ts'

/** A database of our own, empty when it is made, on a server that is lent. The server itself is left as it is. */
export class ScratchServer implements Server {
  readonly provider = 'url'
  readonly crash = null
  readonly scratch: string
  readonly #engine: Engine
  readonly #url: string
  #version = ''
  #startMs = 0

  private constructor(engine: Engine, url: string, scratch: string) {
    this.#engine = engine
    this.#url = url
    this.scratch = scratch
  }

  /** Throws ServerError, and the signal's reason on abort; nothing is left then. */
  static async make(request: ServerRequest, url: string): Promise<ScratchServer> {
    const from = performance.now()
    const scratch = `${scratchPrefix(request.run)}${request.side}_${randomBytes(3).toString('hex')}`
    const server = new ScratchServer(engines[request.engine], url, scratch)
    try {
      await server.#create(request)
    } catch (cause) {
      request.signal?.throwIfAborted()
      if (!(cause instanceof DatabaseError)) throw cause
      throw new ServerError(
        `the ${request.side} server at ${shownUrl(url)} cannot be used: ${cause.message}`,
        { tried: '--server url', fix: 'Check the URL, its user and its password.', cause },
      )
    }
    server.#startMs = performance.now() - from
    return server
  }

  get version(): string {
    return this.#version
  }

  get startMs(): number {
    return this.#startMs
  }

  async url(): Promise<string> {
    return this.#engine.lending.server(this.#url)
  }

  /** It is whose server it is. */
  async log(): Promise<string> {
    return ''
  }

  async alive(): Promise<boolean> {
    try {
      await using _ = await this.#engine.connect(await this.url(), { name: 'rehearse/scratch' })
      return true
    } catch {
      return false
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await dropAll(this.#engine, this.#url, this.scratch)
  }

  async #create(request: ServerRequest): Promise<void> {
    const { lending, dialect } = this.#engine
    await using session = await openLent(this.#engine, this.#url, {
      patienceMs: START_MS,
      ...(request.signal && { signal: request.signal }),
    })
    const [[said] = []] = await session.query(lending.version)
    this.#version = checkVersion(request, said ?? '', `the server at ${shownUrl(this.#url)}`)
    // Of those names there is one for everybody: who makes it has it.
    const shared = request.side === 'source' ? [] : lending.beside
    const made: string[] = []
    try {
      const own = {
        database: this.scratch,
        sql: `create database ${dialect.name(this.scratch)}`,
      }
      for (const { database, sql } of [...shared, own]) {
        await this.#make(database, request, () => session.execute(sql))
        made.push(database)
        request.signal?.throwIfAborted()
      }
    } catch (error) {
      for (const database of made) await lending.drop(session, database)
      throw error
    }
  }

  async #make(
    database: string,
    request: ServerRequest,
    create: () => Promise<unknown>,
  ): Promise<void> {
    try {
      await create()
    } catch (cause) {
      if (!(cause instanceof DatabaseError) || cause.lost) throw cause
      const isShared = database !== this.scratch
      throw new ServerError(
        `the ${request.side} server at ${shownUrl(this.#url)} makes no database ${database}: ${cause.message}`,
        {
          tried: `create database ${database}`,
          fix: `The login of the URL has to be allowed to make databases: ${this.#engine.lending.grants}${
            isShared
              ? `. Where ${database} is there already, another rehearsal uses this server, or one was killed: drop it then, or run rehearse clean RUN with the URL.`
              : ''
          }`,
          cause,
        },
      )
    }
  }
}
