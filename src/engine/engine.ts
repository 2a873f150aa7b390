import type { Catalog, Column, LogicalType, TableName } from './catalog.ts'
import type { Dialect } from './dialect.ts'
import type { Health } from './health.ts'
import type { Keeping } from './keeping.ts'
import type { Lending } from './lending.ts'
import type { Plans } from './plans.ts'
import type { Reorder } from './reorder.ts'
import type { Resets } from './reset.ts'
import type { ScriptLoader } from './script.ts'
import type { Sessions } from './sessions.ts'
import type { Writer } from './write.ts'

/** The schema (in MySQL: the database) of the target that is ours: checkpoints, copies of what stood there before. Outside every comparison. */
export const OWN_SCHEMA = 'move_rehearsal'

export type EngineName = 'postgres' | 'mysql' | 'mariadb'

/**
 * A database engine: everything that differs between engines is a method or a flag here. One folder an engine;
 * MySQL and MariaDB share a folder and differ by flags. Nothing outside `src/engine/` asks which engine it has.
 */
export interface Engine {
  readonly name: EngineName
  readonly capabilities: Capabilities
  readonly dialect: Dialect

  /** Opens a session that is strict and pinned: UTC, UTF-8, ISO formats, full float digits, strict SQL mode. */
  connect(url: string, options: ConnectOptions): Promise<Session>
  /** Reads the catalog, our own schema and the system's aside. `also`: where a schema is a database (MySQL), those read besides the session's own. */
  catalog(session: Session, also?: readonly string[]): Promise<Catalog>
  /**
   * The whole schema as sorted lines, one a thing: tables, columns, defaults, constraints, indexes, sequences, triggers, views, routines,
   * grants. The same lines mean the same schema; where a column stands among others, and what a generator gives next, is none of it.
   * Our own schema aside. `also`: as of `catalog`.
   */
  shape(session: Session, also?: readonly string[]): Promise<string[]>
  /** What a query's columns are called and are, found by preparing it; throws DatabaseError where it does not prepare. */
  describe(
    session: Session,
    query: string,
  ): Promise<{ name: string; type: LogicalType; native: string }[]>

  /** The SQL expression that prints a column (or an expression of that type) as the raw text of its kind; see LogicalType. */
  raw(expression: string, type: LogicalType): string
  /** The same where `Session.cells` reads it, for the select list alone: left without a cast where the type prints its raw text anyway. */
  cell(expression: string, type: LogicalType): string
  /**
   * A query of the author's as `Session.cells` reads it: each column raw, in the query's order where that is asked for. `columns`:
   * what `describe` says of it. Null where one of them prints raw only at the price of the order.
   */
  rawAnswer(
    query: string,
    columns: readonly { type: LogicalType; native: string }[],
    ordered: boolean,
  ): string | null

  /** How rows are written; the mover's half. */
  readonly writer: Writer
  /** How rows are remembered in our own schema, and put back from there. */
  readonly keeping: Keeping
  /** What a statement would read at production's size. */
  readonly plans: Plans
  /** Whether a table's constraints, indexes and generators are what they should be. */
  readonly health: Health
  /** How files of the wild are loaded. */
  readonly scripts: ScriptLoader
  /** How a database is kept as it is, and gone back to. */
  readonly resets: Resets
  /** How a rehearsal lives on a server that is not its own. */
  readonly lending: Lending
  /** How other sessions are seen and ended. */
  readonly sessions: Sessions
  /** How a table's rows come to stand in another order. */
  readonly reorder: Reorder
}

export interface Capabilities {
  /** DDL takes part in transactions. */
  transactionalDdl: boolean
  /** `on conflict` names the key it is about. */
  namedConflicts: boolean
  /** A schema is a level of its own between database and table. */
  schemas: boolean
}

export interface ConnectOptions {
  /** How the session is recognised: `rehearse/MOVE`. */
  name: string
  /** Seconds that one statement may take; 0: no limit. */
  statementTimeout?: number
  signal?: AbortSignal
}

/** Text of a cell as the server printed it, or NULL. */
export type Cell = string | null

/** One connection. `await using` ends it. */
export interface Session extends AsyncDisposable {
  readonly engine: Engine
  /** A small answer, whole, as text. `params` are bound by the driver: `$1` in PostgreSQL, `?` in MySQL; use `engine.dialect.param(n)`. */
  query(sql: string, params?: readonly Cell[]): Promise<Cell[][]>
  /** Runs a statement; how many rows it touched. Any warning of the server on a write throws DatabaseError. */
  execute(sql: string, params?: readonly Cell[]): Promise<number>
  /**
   * The prover's way to read: cells as they came off the wire (no text escaping is shared with `rowText`), in chunks.
   * The select list has to be raw expressions (`Engine.cell`, `Engine.raw`).
   */
  cells(sql: string): AsyncIterable<CellChunk>
  /**
   * The mover's way to read: *row text*, the one text that COPY and LOAD DATA both read (cells by tab, rows by newline,
   * `\N` for NULL, `\t` `\n` `\r` `\\` escaped by a backslash). Each chunk holds whole lines.
   * The select list has to be wire expressions (`Dialect.wire`).
   */
  rowText(sql: string): AsyncIterable<RowTextChunk>
  begin(): Promise<void>
  /** Begins a transaction that sees the database as it is at this moment, whatever others commit, and writes nothing; `rollback` ends it. */
  beginSnapshot(): Promise<void>
  commit(): Promise<void>
  rollback(): Promise<void>
  /** The server's id of this session, for cutting it and for looking at its locks. */
  readonly id: string
  /** Ends the connection at once, without saying goodbye. */
  destroy(): void
}

export interface RowTextChunk {
  text: Buffer
  rows: number
}

/**
 * Rows as they came off the wire: cell `c` of row `r` is `data[start[r * width + c] … end[r * width + c])`,
 * NULL where start is -1. `data` is valid until the next chunk is asked for.
 */
export interface CellChunk {
  data: Buffer
  rows: number
  width: number
  start: Int32Array
  end: Int32Array
}

/** What a server said, in words that name no row. `code` is SQLSTATE (PostgreSQL) or the error's symbol (`ER_DUP_ENTRY`). */
export class DatabaseError extends Error {
  readonly code: string
  /** For errors about one: table, column, constraint. */
  readonly about: { table?: string; column?: string; constraint?: string }
  /** Detail that may hold values of rows: shown only where values may be. */
  readonly detail: string | null
  /** 1-based position in the statement's text, where the server says it. */
  readonly position: number | null
  /** The server cannot go on: the connection is gone, or there is no room left, on disk or in memory. Never the author's fault. */
  readonly lost: boolean

  constructor(
    message: string,
    options: {
      code: string
      about?: { table?: string; column?: string; constraint?: string }
      detail?: string | null
      position?: number | null
      lost?: boolean
      cause?: unknown
    },
  ) {
    super(message, { cause: options.cause })
    this.name = 'DatabaseError'
    this.code = options.code
    this.about = options.about ?? {}
    this.detail = options.detail ?? null
    this.position = options.position ?? null
    this.lost = options.lost ?? false
  }
}

export type { Column, LogicalType, TableName }
