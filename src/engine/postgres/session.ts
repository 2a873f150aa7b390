import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { Cell, CellChunk, Engine, RowTextChunk, Session } from '../engine.ts'
import { DatabaseError } from '../engine.ts'
import { CopyOut } from './copy-out.ts'
import { databaseError, type Notice, warningError } from './errors.ts'
import { Preparation } from './preparation.ts'
import { RowTextCollector } from './row-text.ts'
import { RowsOut } from './rows-out.ts'

/**
 * One connection to PostgreSQL. Statements run one after another; while `cells` or `rowText` is being read, nothing else
 * can. Leaving such a reading early cancels its query and leaves the session usable; a transaction that was open is then
 * aborted, and to be rolled back.
 */
export class PostgresSession implements Session {
  readonly engine: Engine
  readonly id: string
  /** For the engine's own folder. */
  readonly client: pg.Client
  readonly #cancel: () => Promise<void>
  readonly #warnings: Notice[] = []
  #reading = false

  /** `cancel` makes the server give up what this session is doing. */
  constructor(engine: Engine, client: pg.Client, id: string, cancel: () => Promise<void>) {
    this.engine = engine
    this.client = client
    this.id = id
    this.#cancel = cancel
    client.on('notice', notice => {
      if (notice.severity === 'WARNING') this.#warnings.push(notice)
    })
  }

  async query(sql: string, params: readonly Cell[] = []): Promise<Cell[][]> {
    return (await this.#results(sql, params)).at(-1)?.rows ?? []
  }

  /** The answers of several statements without parameters, in one round trip. */
  async queries(statements: readonly string[]): Promise<Cell[][][]> {
    return (await this.#results(statements.join(';\n'), [])).map(result => result.rows)
  }

  /** The columns of what a statement would answer. */
  async prepared(sql: string): Promise<pg.FieldDef[]> {
    this.#mustBeFree()
    return new Promise((resolve, reject) => {
      this.client.query(new Preparation(sql, resolve, reject))
    })
  }

  /** Several statements, divided by `;`, count together. */
  async execute(sql: string, params: readonly Cell[] = []): Promise<number> {
    this.#warnings.length = 0
    const results = await this.#results(sql, params)
    this.#failOnWarning()
    return results.reduce((rows, result) => rows + (result.rowCount ?? 0), 0)
  }

  /** `sql`: a `copy … from stdin`; how many rows it wrote. Where `rows` throws, nothing of it is written. */
  async copyIn(sql: string, rows: AsyncIterable<Buffer>): Promise<number> {
    this.#mustBeFree()
    this.#warnings.length = 0
    const copy = this.client.query(copyFrom(sql, { highWaterMark: 1 << 18 }))
    let readingFailed = false
    const reading = async function* () {
      try {
        yield* rows
      } catch (error) {
        readingFailed = true
        throw error
      }
    }
    try {
      await pipeline(reading, copy)
    } catch (error) {
      throw readingFailed ? error : databaseError(error)
    }
    this.#failOnWarning()
    return copy.rowCount
  }

  cells(sql: string): AsyncGenerator<CellChunk, void> {
    return this.#read(new RowsOut(sql))
  }

  rowText(sql: string): AsyncGenerator<RowTextChunk, void> {
    const text = `${COPY}${sql}\n) to stdout`
    return this.#read(new CopyOut(text, COPY.length, new RowTextCollector()))
  }

  async begin(): Promise<void> {
    await this.execute('begin')
  }

  async beginSnapshot(): Promise<void> {
    await this.execute('begin isolation level repeatable read, read only')
  }

  /** Throws where the server rolls back instead, as it does after an error. */
  async commit(): Promise<void> {
    const [result] = await this.#results('commit', [])
    if (result?.command !== 'COMMIT') {
      throw new DatabaseError('the transaction was rolled back: a statement in it had failed', {
        code: '25P02',
      })
    }
  }

  async rollback(): Promise<void> {
    await this.#results('rollback', [])
  }

  destroy(): void {
    this.client.connection.stream.destroy()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.client.end()
  }

  async #results(text: string, params: readonly Cell[]): Promise<pg.QueryArrayResult<Cell[]>[]> {
    this.#mustBeFree()
    try {
      // The driver answers with an array where the text holds several statements; its types do not say so.
      const answer = await this.client.query<Cell[]>({
        text,
        rowMode: 'array',
        ...(params.length > 0 && { values: [...params] }),
      })
      return [answer].flat()
    } catch (error) {
      throw databaseError(error)
    }
  }

  async *#read<Chunk>(answer: Answer<Chunk>): AsyncGenerator<Chunk, void> {
    this.#mustBeFree()
    this.#reading = true
    try {
      this.client.query(answer)
      for (let chunk = await answer.next(); chunk !== null; chunk = await answer.next()) yield chunk
    } finally {
      // A server that takes no further session cannot be asked to stop: then ours ends.
      if (!answer.ended) {
        await Promise.all([this.#cancel().catch(() => this.destroy()), answer.discard()])
      }
      this.#reading = false
    }
  }

  #mustBeFree(): void {
    if (this.#reading) throw new Error('this session is still being read from: use another one')
  }

  #failOnWarning(): void {
    const [warning] = this.#warnings.splice(0)
    if (warning) throw warningError(warning)
  }
}

const COPY = 'copy (\n'

/** A query of `pg` whose answer comes in chunks. */
interface Answer<Chunk> extends pg.Submittable {
  /** True once the server has nothing more to say about it. */
  readonly ended: boolean
  /** The next chunk, or null after the last. Throws DatabaseError. */
  next(): Promise<Chunk | null>
  /** Reads and drops what still comes, until the server is done; its error is dropped too. */
  discard(): Promise<void>
}

/** The session of this engine, for the engine's own folder. */
export function postgresSession(session: Session): PostgresSession {
  if (session instanceof PostgresSession) return session
  throw new TypeError('this session is not PostgreSQL’s')
}
