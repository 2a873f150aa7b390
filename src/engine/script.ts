/** A statement, or something else of a script, that was passed over, and why. */
export interface PassedOver {
  file: string
  line: number
  what: string
  why: string
}

export interface ScriptResult {
  statements: number
  passedOver: PassedOver[]
  /** What was loaded and will not work as it did where it came from: a view whose definer does not exist. */
  notes: PassedOver[]
  /** The database that the file left in use (`USE`, `\connect`), or null where that is the one of the URL. */
  database: string | null
}

export interface ScriptOptions {
  signal?: AbortSignal
  /** Absolute: files that the script includes have to lie in it. Default: the script's own folder. */
  root?: string
}

/** Loads SQL files as the engine's own command-line client would. Rows are the writer's. */
export interface ScriptLoader {
  /**
   * Runs a file in a fresh session, UTC, with the server's own SQL mode, as bytes. Throws SpecError with file, line, statement and the
   * server's words; DatabaseError where the server is gone.
   * `file`: absolute; `shown`: as messages name it.
   */
  run(url: string, file: string, shown: string, options?: ScriptOptions): Promise<ScriptResult>
  /** The URL of another database of the same server. */
  databaseUrl(url: string, database: string): string
  /** True where the server has that database. */
  hasDatabase(url: string, database: string): Promise<boolean>
  /** Readies a database for its fixtures: PostgreSQL's extensions. Throws SpecError where the server has no such extension. */
  prepare(url: string, extensions: readonly string[]): Promise<void>
}
