import type { Session } from './engine.ts'

/** How an engine sees, and ends, the sessions beside ours. */
export interface Sessions {
  /** The port of its servers, where a URL names none. */
  port: number
  /** Every other session on the session's database; null where the login may not see them. */
  others(session: Session): Promise<OtherSession[] | null>
  /** Has the server end another session, as an operator would. */
  end(session: Session, id: string): Promise<void>
}

export interface OtherSession {
  /** As `Session.id`. */
  id: string
  /** A transaction of its stands open on the server. */
  inTransaction: boolean
}
