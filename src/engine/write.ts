import type { BatchSql } from './batch-sql.ts'
import type { Column, Table, TableName } from './catalog.ts'
import type { DatabaseError, Session } from './engine.ts'
import type { Kept } from './keeping.ts'

/** Where a batch's row text goes, and by which rule. Plain data: the mover gets it in its job. */
export interface WriteTarget {
  table: Table
  /** Columns filled from row text, in its order. */
  columns: Column[]
  /** Staging columns that only serve a lookup, behind `columns` in the row text: `{ name, like }`. */
  probes: { name: string; like: Column }[]
  lookups: WriteLookup[]
  /** Target columns that identify a row. */
  key: string[]
  existing: 'error' | 'keep' | 'overwrite'
  /** Rows are there: update these columns of theirs, never insert. */
  update: boolean
  foreignKeys: 'ordered' | 'suspend'
  triggers: 'fire' | 'suspend'
  /** What the rows were before the move first wrote them is kept there. */
  former?: Kept | undefined
  /** The batch's keys are listed there. */
  list?: Kept | undefined
  /** The batch is all that the transfer has: rows in the way of its unique values make way first. With `list`. */
  makeWay?: MakeWay | undefined
  /** Rows that are as they should be are left alone, and count as kept. */
  onlyChanged?: boolean | undefined
}

/** A target column whose value is found in another target table. */
export interface WriteLookup {
  column: Column
  table: TableName
  /** Column of that table, and the staging column (of `probes` or `columns`) that it must equal. */
  by: { column: string; staged: string }[]
  take: string
  missing: { kind: 'error' } | { kind: 'null' } | { kind: 'value'; value: string }
}

/** Who makes way for a unique value that has gone from one row to another. Rows of the batch do: they get their own right after. */
export interface MakeWay {
  /** Other rows that do, as SQL over `t`: those that the source has no more. */
  gone: string
  /** What becomes of those: they give the value up, and are deleted by whoever asked; or they are deleted at once. */
  leaving: 'give up' | 'are deleted'
}

/** What a batch did. */
export interface Written {
  /** Rows of row text that arrived. */
  read: number
  inserted: number
  updated: number
  /** Rows that were there and were kept. */
  kept: number
}

/** Why a batch was refused, in terms of the spec. Thrown by Writer; `rows` counts, `keys` are staging keys as text. */
export class WriteRefused extends Error {
  readonly reason:
    | 'existing'
    | 'duplicate'
    | 'lookup-missing'
    | 'lookup-ambiguous'
    | 'update-missing'
  readonly column: string | null
  readonly rows: number
  readonly keys: string[][]

  constructor(
    message: string,
    options: {
      reason: WriteRefused['reason']
      column?: string | null
      rows: number
      keys: string[][]
    },
  ) {
    super(message)
    this.name = 'WriteRefused'
    this.reason = options.reason
    this.column = options.column ?? null
    this.rows = options.rows
    this.keys = options.keys
  }
}

/** A backfill in place: one statement over the rows of `where`. All SQL is the engine's; `s` is the table. */
export interface UpdateInPlace {
  /** Quoted. */
  table: string
  set: { column: string; sql: string }[]
  where: string
  /** Columns that identify a row, unquoted. */
  key: string[]
}

/** How an engine writes a batch. */
export interface Writer {
  /**
   * Once per session and transfer, outside of a transaction: makes the staging table where one is needed, and suspends what no
   * transaction can (MySQL's triggers).
   */
  prepare(session: Session, target: WriteTarget, direct: boolean): Promise<void>
  /**
   * Writes one batch inside the caller's transaction, and does not commit. `direct`: the text goes straight into the table, which
   * was empty and has no other writer, and where no column is looked up; else through staging, by the declared rule. Throws
   * WriteRefused (for a duplicate met directly: without keys, which a second try through staging finds), or DatabaseError for
   * anything the server says, warnings included; the caller rolls back.
   */
  write(
    session: Session,
    target: WriteTarget,
    rows: AsyncIterable<Buffer>,
    direct: boolean,
  ): Promise<Written>
  /** Brings row text to staging, inside the caller's transaction, and does with it what `then` says. */
  stage<T>(
    session: Session,
    target: WriteTarget,
    rows: AsyncIterable<Buffer>,
    then: (sql: BatchSql) => Promise<T>,
  ): Promise<T>
  /** Runs `work` with the foreign keys or triggers off that the target says. */
  suspended<T>(session: Session, target: WriteTarget, work: () => Promise<T>): Promise<T>
  /** A backfill in place, one batch of it, inside the caller's transaction; how many rows it met. */
  updateInPlace(session: Session, target: WriteTarget, update: UpdateInPlace): Promise<number>
  /** Whether the table can be loaded without a look by SQL at every value. */
  takesDirectly(session: Session, target: WriteTarget): boolean
  /** Whether a batch that failed so may well pass when it is tried again: a deadlock, a lock that was waited for too long. */
  mayPass(error: DatabaseError): boolean
  /** Whether a unique index objected. */
  isDuplicate(error: unknown): boolean
  /** A lock by name on the session's database, kept until the session ends; false where another session has it. */
  lock(session: Session, name: string): Promise<boolean>
  /** Once, after the last batch of all, outside of a transaction: puts back what `prepare` suspended. Idempotent, also after a crash. */
  restore(session: Session, target: WriteTarget): Promise<void>
  /** Puts the generators of identity columns above the largest value, outside of a transaction; what comes next, by column. */
  advanceIdentity(session: Session, table: Table): Promise<{ column: string; next: string }[]>
  /** Rows whose foreign key points nowhere: how many, by foreign key. */
  orphans(session: Session, table: Table): Promise<{ foreignKey: string; rows: number }[]>
}
