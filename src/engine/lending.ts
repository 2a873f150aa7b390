import type { Session } from './engine.ts'

/** How a rehearsal lives on a server that is only lent to it: what it makes there, finds there again, and drops. */
export interface Lending {
  /** What URLs of such servers begin with: `postgres:`. */
  protocols: readonly string[]
  /** The URL of the server's maintenance database, where the URL names none. */
  server(url: string): string
  /** The server's version, as it says it itself: a query of one cell. */
  version: string
  /** True for the code of a DatabaseError of a server that may still be starting. */
  starting(code: string): boolean
  /** What a login has to be granted, as SQL for a person. */
  grants: string
  /** Databases that a rehearsal makes beside its own, by a name that all rehearsals share: only one of them may be there. `sql` makes one. */
  beside: readonly { database: string; sql: string }[]
  /** The default time zone belongs to a database; else it is the server's, and so everybody's. */
  zonePerDatabase: boolean
  /** Names of databases that begin so. */
  databases(session: Session, prefix: string): Promise<string[]>
  /** Ends a database, and every session on it that may be ended. */
  drop(session: Session, database: string): Promise<void>
}

/** What a scratch database on a lent server is called: whoever sweeps knows it by its beginning. */
export const scratchPrefix = (run: string): string => `rehearse_${run}_`

/** A copy's name begins with that of the scratch database that it is of, so that it is swept with it. */
export const keptName = (database: string, suffix: string): string =>
  `${/^rehearse_[0-9a-f]{8}_\w+$/.test(database) ? database : 'rehearse'}_kept_${suffix}`
