import type { EngineName } from '../engine/engine.ts'

export type ProviderName = 'docker' | 'embedded' | 'native' | 'url'

export interface ServerRequest {
  engine: EngineName
  /** As the spec says it: `18`, `9.7`. */
  version: string
  image: string | null
  settings: Record<string, string>
  side: 'source' | 'target' | 'database'
  /** Labels everything that is started. */
  run: string
  /** For `url`. */
  url: string | null
  signal?: AbortSignal
}

/** A running database server, for this run alone, or a scratch database of its own on one that is lent. `await using` ends it and all it left. */
export interface Server extends AsyncDisposable {
  readonly provider: ProviderName
  /** A superuser's URL to the server's maintenance database: `postgres://…/postgres`, `mysql://…/`. Asked anew after a restart: ports change. */
  url(): Promise<string>
  /** The side's database, made already, on a server that is only lent; null: the server is ours, and so is every name on it. */
  readonly scratch: string | null
  /** As the server says it: `18.1`, `9.7.0`. */
  readonly version: string
  /** From the request to the first answered query, milliseconds. */
  readonly startMs: number
  /** The last lines of the server's own log. */
  log(lines: number): Promise<string>
  /** True while the server's process runs. */
  alive(): Promise<boolean>
  /**
   * Kills the server's process with SIGKILL, and starts one anew on the data that it left; resolves once that answers, maybe at another
   * URL. `dead` is called between the two. Null: the server is only lent, and not ours to kill. Throws ServerError.
   */
  readonly crash: ((dead?: () => void) => Promise<void>) | null
}

export interface Provider {
  readonly name: ProviderName
  /** Why this provider cannot serve the request here, or null where it can. */
  unavailable(request: ServerRequest): Promise<string | null>
  /** Starts a server. Throws ServerError. */
  start(request: ServerRequest): Promise<Server>
  /** Ends what runs of this provider left (all runs, or one); says what, one line each. `urls`: servers that were lent to the run. */
  sweep(run?: string, urls?: readonly string[]): Promise<string[]>
}
