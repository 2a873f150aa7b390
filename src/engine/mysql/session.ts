import type { Connection } from 'mysql2'
import type { Cell, CellChunk, Engine, RowTextChunk, Session } from '../engine.ts'
import { DatabaseError } from '../engine.ts'
import { Answer } from './answer.ts'
import { CellCollector } from './cells.ts'
import type { Collector } from './collector.ts'
import { databaseError } from './errors.ts'
import { type Flavour, MARIADB } from './flavour.ts'
import { Infile } from './infile.ts'
import { Reading } from './reading.ts'
import { RowTextCollector } from './row-text.ts'
import { type Outcome, run, type StatementOptions } from './statement.ts'
import { limited } from './time-limit.ts'
import { failOn } from './warnings.ts'

/** What a session is made of. */
export interface Opened {
  engine: Engine
  flavour: Flavour
  connection: Connection
  /** Ends the socket under the connection. */
  cut: () => void
  /** Makes the server give up what this session is doing; from another connection. */
  cancel: () => Promise<void>
  /** Seconds; 0: no limit. */
  statementTimeout: number
}

/**
 * Errors that roll back the whole transaction (1205 does where innodb_rollback_on_timeout is on).
 */
const ROLLED_BACK = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD'])
const INTERRUPTED = new Set(['ER_QUERY_INTERRUPTED', 'ER_QUERY_TIMEOUT', 'ER_STATEMENT_TIMEOUT'])

/**
 * One connection to MySQL or MariaDB. Statements run one after another; while `cells` or `rowText`
 * is being read, nothing else can. Leaving such a reading early kills its query (KILL QUERY, from
 * another connection) and leaves the session usable.
 */
export class MysqlSession implements Session {
  readonly engine: Engine
  readonly id: string
  /** For the engine's own folder. */
  readonly flavour: Flavour
  /** For the engine's own folder. */
  readonly connection: Connection
  readonly #opened: Opened
  #reading = false
  #inTransaction = false
  #rolledBack = false

  constructor(opened: Opened) {
    this.#opened = opened
    this.engine = opened.engine
    this.flavour = opened.flavour
    this.connection = opened.connection
    this.id = `${opened.connection.threadId}`
  }

  /** The first result of a CALL; the rest is dropped. */
  async query(sql: string, params: readonly Cell[] = []): Promise<Cell[][]> {
    const answer = new Answer()
    await this.#run(sql, { params, rows: answer })
    return answer.rows
  }

  /**
   * Rows that an UPDATE matched, changed or not; `on duplicate key update` counts 2 for a row that
   * it changed.
   */
  async execute(sql: string, params: readonly Cell[] = []): Promise<number> {
    const outcome = await this.#run(sql, { params })
    await this.#failOnWarning(outcome, 'write')
    return outcome.affected
  }

  /**
   * `sql`: a `load data local infile 'rows' …`, which reads `rows` whatever the file's name. Where
   * `rows` throws, so does this: the server has then written what came so far, and the caller rolls
   * back.
   */
  async load(sql: string, rows: AsyncIterable<Buffer>): Promise<Outcome> {
    const infile = new Infile(rows)
    try {
      const outcome = await this.#run(sql, { infile: () => infile.stream })
      if (infile.failure) throw infile.failure.error
      await this.#failOnWarning(outcome, 'write')
      return outcome
    } catch (error) {
      // The server stopped listening while rows were still being sent: nothing can follow.
      if (infile.open) this.destroy()
      throw infile.failure ? infile.failure.error : error
    } finally {
      infile.stream.destroy()
    }
  }

  cells(sql: string): AsyncGenerator<CellChunk, void> {
    return this.#read(sql, new CellCollector())
  }

  rowText(sql: string): AsyncGenerator<RowTextChunk, void> {
    return this.#read(sql, new RowTextCollector())
  }

  async begin(): Promise<void> {
    await this.#begin('start transaction')
  }

  /** For the next transaction alone, whatever the server's own level is. */
  async beginSnapshot(): Promise<void> {
    await this.execute('set transaction isolation level repeatable read')
    await this.#begin('start transaction with consistent snapshot, read only')
  }

  async #begin(statement: string): Promise<void> {
    await this.execute(statement)
    this.#inTransaction = true
    this.#rolledBack = false
  }

  /** Throws where the server has rolled back already, as it does after a deadlock. */
  async commit(): Promise<void> {
    if (this.#rolledBack) {
      await this.rollback()
      throw new DatabaseError('the transaction was rolled back: a statement in it had failed', {
        code: 'ER_LOCK_DEADLOCK',
      })
    }
    await this.execute('commit')
    this.#inTransaction = false
  }

  /**
   * Tables that know no transactions keep their rows; the warning that says so would hide why we
   * roll back.
   */
  async rollback(): Promise<void> {
    this.#inTransaction = false
    this.#rolledBack = false
    await this.#run('rollback', {})
  }

  destroy(): void {
    this.#opened.cut()
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.connection.state === 'authenticated' && !this.#reading) {
      await new Promise<void>(resolve => this.connection.end(() => resolve()))
    }
    this.destroy()
  }

  /** A query's column definitions, as the driver reads them; nothing is executed. */
  async definitions(query: string): Promise<unknown> {
    this.#mustBeFree()
    return await this.#limited(
      () =>
        new Promise((resolve, reject) => {
          this.connection.prepare(query, (error, statement) => {
            if (error) return reject(error)
            // The driver would answer with the same statement again, whatever has become of its
            // tables.
            this.connection.unprepare(query)
            // Its types do not tell of the columns.
            resolve(Reflect.get(statement, 'columns'))
          })
        }),
    )
  }

  async #run(sql: string, options: StatementOptions): Promise<Outcome> {
    this.#mustBeFree()
    return await this.#limited(() => run(this.connection, sql, options))
  }

  #mustBeFree(): void {
    if (this.#reading) throw new Error('this session is still being read from: use another one')
  }

  #limited<T>(statement: () => Promise<T>): Promise<T> {
    const { statementTimeout, cancel, cut } = this.#opened
    const stops = { seconds: statementTimeout, cancel, destroy: cut }
    return limited(statement, stops, (thrown, late) => this.#failure(thrown, late))
  }

  #failure(thrown: unknown, late: boolean): DatabaseError {
    const error = databaseError(thrown, this.flavour === MARIADB)
    if (this.#inTransaction && ROLLED_BACK.has(error.code)) this.#rolledBack = true
    if (INTERRUPTED.has(error.code) && (late || error.code !== 'ER_QUERY_INTERRUPTED')) {
      const seconds = this.#opened.statementTimeout
      return new DatabaseError(
        `the statement took longer than ${seconds} seconds and was stopped`,
        { code: 'ER_QUERY_TIMEOUT' },
      )
    }
    return error
  }

  async *#read<Chunk>(sql: string, collector: Collector<Chunk>): AsyncGenerator<Chunk, void> {
    this.#mustBeFree()
    const reading = new Reading<Chunk>(this.connection, collector)
    this.#reading = true
    const done = this.#limited(() => run(this.connection, sql, { rows: reading })).then(
      outcome => {
        reading.end(null)
        return outcome
      },
      (error: unknown) => {
        reading.end({ error })
        return null
      },
    )
    try {
      for (let chunk = await reading.next(); chunk !== null; chunk = await reading.next()) {
        yield chunk
      }
    } finally {
      reading.release()
      if (!reading.ended) await this.#giveUp(done)
      this.#reading = false
    }
    const outcome = await done
    if (outcome !== null) await this.#failOnWarning(outcome, 'read')
  }

  async #giveUp(done: Promise<unknown>): Promise<void> {
    const cancelled = await this.#opened.cancel().then(
      () => true,
      () => false,
    )
    if (!cancelled) return this.destroy()
    await done
    // A KILL that came just after the query's end may hit the next statement: this one.
    await run(this.connection, 'do 0').catch(() => undefined)
  }

  async #failOnWarning({ warnings }: Outcome, after: 'read' | 'write'): Promise<void> {
    if (warnings > 0) failOn(await this.query('show warnings'), after)
  }
}

/** The session of this engine, for the engine's own folder. */
export function mysqlSession(session: Session): MysqlSession {
  if (session instanceof MysqlSession) return session
  throw new TypeError('this session is neither MySQL’s nor MariaDB’s')
}
