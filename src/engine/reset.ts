/** How an engine keeps a database as it is, and goes back to that. For sandboxes: what stands in the way is ended or dropped. */
export interface Resets {
  /**
   * Keeps the database of the URL as it is now, our own schema in it. Sessions of ours that are left on it are ended; throws
   * DatabaseError where somebody else's does not go, CannotKeep where the database holds what cannot be brought back. What is
   * the server's (roles, settings) is not kept.
   */
  keep(url: string, options?: KeepOptions): Promise<Kept>
  /**
   * Has sessions that say nothing of it begin in a time zone, until it is ended: on the database of the URL or, where only the server
   * has one (MySQL), on the whole server. Throws DatabaseError where the server does not know the zone.
   */
  inZone(url: string, zone: string): Promise<AsyncDisposable>
}

export interface KeepOptions {
  /**
   * Where a schema is a database (MySQL): further databases that belong to this one, whether they are there yet or not, such as
   * those that the map names and our own.
   */
  also?: readonly string[]
  signal?: AbortSignal
}

/** A database as it was. `await using` drops the copy. */
export interface Kept extends AsyncDisposable {
  /**
   * Puts everything back as it was, under its own name, as often as wanted. Every other session on it is ended. Throws
   * DatabaseError.
   */
  restore(): Promise<void>
  /** Its server was started anew and answers at another URL. */
  movedTo(url: string): void
}

/** What cannot be brought back, by name. */
export class CannotKeep extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CannotKeep'
  }
}
