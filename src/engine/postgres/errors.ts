import pg from 'pg'
import { DatabaseError } from '../engine.ts'

/** What the driver threw, as DatabaseError. `shift`: characters that we put before the caller's statement. */
export function databaseError(error: unknown, shift = 0): DatabaseError {
  if (error instanceof DatabaseError) return error
  if (error instanceof pg.DatabaseError) return saidByServer(error, shift)
  const words = error instanceof Error ? error.message || error.name : String(error)
  return new DatabaseError(`the connection to PostgreSQL was lost: ${words}`, {
    code: CONNECTION_FAILURE,
    lost: true,
    cause: error,
  })
}

/** A warning that came with a write: the write did something else than it says. */
export function warningError(warning: Notice): DatabaseError {
  const { message, moved } = withoutValues(warning.message ?? '', warning.code ?? '')
  return new DatabaseError(`PostgreSQL warned: ${message}`, {
    code: warning.code ?? '01000',
    detail: details(moved, warning.detail, warning.where),
  })
}

/** The fields of a NoticeResponse that we read. */
export interface Notice {
  severity: string | undefined
  code: string | undefined
  message: string | undefined
  detail: string | undefined
  where: string | undefined
}

// SQLSTATEs: https://www.postgresql.org/docs/current/errcodes-appendix.html
export const CONNECTION_FAILURE = '08006'
export const CONNECTION_REFUSED = '08001'
/** The class of a full disk, memory that ran out, and limits on either. */
const NO_ROOM = '53'
const IO_ERROR = '58030'
const RAISED_BY_CODE = 'P0001'
const BAD_COPY_FORMAT = '22P04'
const BYTES_IN_MESSAGE = new Set(['22021', '22P05'])

function saidByServer(error: pg.DatabaseError, shift: number): DatabaseError {
  const code = error.code ?? 'XX000'
  const { message, moved } = withoutValues(error.message, code)
  const position = error.position === undefined ? null : Number(error.position) - shift
  // FATAL and PANIC end the session: 57P01 (an administrator's), 57P02 (a crash), time limits on idle sessions.
  const ended = error.severity === 'FATAL' || error.severity === 'PANIC' || code.startsWith('08')
  return new DatabaseError(message, {
    code,
    about: {
      ...(error.table && { table: error.table }),
      ...(error.column && { column: error.column }),
      ...(error.constraint && { constraint: error.constraint }),
    },
    detail: details(moved, error.detail, error.hint, error.where),
    position: position !== null && position > 0 ? position : null,
    lost: ended || code.startsWith(NO_ROOM) || code === IO_ERROR,
    // The driver's error holds the values in its own words: it stays behind.
  })
}

const details = (...parts: (string | null | undefined)[]): string | null =>
  parts.filter(part => part !== undefined && part !== null && part !== '').join('\n') || null

/**
 * PostgreSQL keeps values of rows to DETAIL, with two exceptions: data exceptions (class 22) quote the text that could
 * not be read, and what a function raises says whatever its author liked. `moved`: the words as they were.
 */
function withoutValues(message: string, code: string): { message: string; moved: string | null } {
  if (code === RAISED_BY_CODE) {
    return { message: 'a trigger or function of the database raised an error', moved: message }
  }
  if (!code.startsWith('22') || code === BAD_COPY_FORMAT) return { message, moved: null }
  const clean = BYTES_IN_MESSAGE.has(code)
    ? message.replace(/0x[0-9a-f]{2}( 0x[0-9a-f]{2})*/gi, '…')
    : message.replace(/["“„«][\s\S]*["”“»]/, '"…"')
  return clean === message ? { message, moved: null } : { message: clean, moved: message }
}
