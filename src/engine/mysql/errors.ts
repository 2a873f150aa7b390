import { z } from 'zod'
import { DatabaseError } from '../engine.ts'

const Failure = z.object({
  code: z.string().optional(),
  errno: z.number().optional(),
  message: z.string(),
  sqlMessage: z.string().optional(),
  fatal: z.boolean().optional(),
})

/**
 * MariaDB's own numbers, which the driver knows by MySQL's names or not at all.
 * https://mariadb.com/kb/en/mariadb-error-codes/
 */
const MARIADB_NAMES: Record<number, string> = {
  1906: 'ER_WARNING_NON_DEFAULT_VALUE_FOR_GENERATED_COLUMN',
  1927: 'ER_CONNECTION_KILLED',
  1969: 'ER_STATEMENT_TIMEOUT',
  4025: 'ER_CONSTRAINT_FAILED',
  4031: 'ER_REFERENCED_TRG_DOES_NOT_EXIST',
}

/** Errors after which a server cannot go on: the connection is gone, however the driver takes them, or there is no room left. */
const LOST = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ER_SERVER_SHUTDOWN',
  'ER_CONNECTION_KILLED',
  'ER_CLIENT_INTERACTION_TIMEOUT',
  'ER_NORMAL_SHUTDOWN',
  'ER_DISK_FULL',
  'ER_RECORD_FILE_FULL',
  'ER_ERROR_ON_WRITE',
  'ER_TEMP_FILE_WRITE_FAILURE',
  'ER_OUTOFMEMORY',
  'ER_OUT_OF_RESOURCES',
  'ER_CON_COUNT_ERROR',
])

/** What the driver threw, in our words. */
export function databaseError(thrown: unknown, maria: boolean): DatabaseError {
  if (thrown instanceof DatabaseError) return thrown
  const parsed = Failure.safeParse(
    thrown instanceof Error ? { ...thrown, message: thrown.message } : thrown,
  )
  if (!parsed.success) {
    return new DatabaseError(String(thrown), { code: 'UNKNOWN', cause: thrown })
  }
  const { code, errno = 0, message, sqlMessage, fatal = false } = parsed.data
  const name = (maria ? MARIADB_NAMES[errno] : undefined) ?? code ?? (errno > 0 ? `${errno}` : null)
  const said = code === 'ABORT_ERR' ? 'the session was ended' : (sqlMessage ?? message)
  const { text, detail } = withoutValues(said, name ?? '')
  return new DatabaseError(text, {
    code: name ?? 'CONNECTION_CLOSED',
    about: about(said),
    detail,
    lost: fatal || LOST.has(name ?? ''),
    // The driver's error carries the statement's whole text, with the values in it: it stays
    // behind.
  })
}

/** A warning where none may be. */
export function warningError(code: string, said: string): DatabaseError {
  const { text, detail } = withoutValues(said, code)
  return new DatabaseError(`the server warned: ${text}`, { code, about: about(said), detail })
}

/**
 * Where messages carry values of rows (the servers' errmsg-utf8.txt): the quoted part is left out,
 * up to the last quote, since values may hold quotes themselves.
 */
const VALUES: readonly [RegExp, string][] = [
  [/^Duplicate entry '.*' for key /s, 'Duplicate entry for key '],
  [/^(Incorrect [\w ()]*?value): '.*' (for (?:column|function) )/s, '$1 $2'],
  [/^((?:Truncated i|I)ncorrect [\w ()]*?value): '.*'$/s, '$1'],
  [/^(Invalid \w+ character string): .*$/s, '$1'],
  [/^(Cannot convert string) '.*' (from \w+ to \w+)$/s, '$1 $2'],
  [/^(.* value is out of range) in '.*'$/s, '$1'],
  [/^(Table has no partition for value) .*$/s, '$1'],
  [/^(Invalid JSON text.*?): ".*" (at position \d+.*)$/s, '$1 $2'],
  [/^(Encountered illegal value) '.*' (when converting .*)$/s, '$1 $2'],
  [/^(Unknown [\w ]*time zone): '.*'$/s, '$1'],
]

function withoutValues(said: string, code: string): { text: string; detail: string | null } {
  // What a trigger or routine says with SIGNAL is its author's text, and may hold anything.
  if (
    code === 'ER_SIGNAL_EXCEPTION' ||
    code === 'ER_SIGNAL_WARN' ||
    code === 'ER_SIGNAL_NOT_FOUND'
  ) {
    return { text: 'a trigger or routine refused the statement (SIGNAL)', detail: said }
  }
  for (const [pattern, instead] of VALUES) {
    if (pattern.test(said)) return { text: said.replace(pattern, instead), detail: said }
  }
  return { text: said, detail: null }
}

function about(said: string): { table?: string; column?: string; constraint?: string } {
  const key = /for key '([^']+)'$/.exec(said)?.[1]?.split('.') ?? []
  const foreign = /\(`[^`]*`\.`([^`]*)`, CONSTRAINT `([^`]*)`/.exec(said)
  const check =
    /^(?:Check constraint '([^']+)' is|CONSTRAINT `([^`]+)` failed for `[^`]*`\.`([^`]*)`)/.exec(
      said,
    )
  const column =
    /for column (?:`[^`]*`\.`[^`]*`\.`([^`]+)`|'([^']+)') at row/.exec(said) ??
    /^(?:Column|Field) '([^']+)'/.exec(said)
  const table = (key.length > 1 ? key[0] : undefined) ?? foreign?.[1] ?? check?.[3]
  const constraint = key.at(-1) ?? foreign?.[2] ?? check?.[1] ?? check?.[2]
  const named = column?.[1] ?? column?.[2]
  return {
    ...(table !== undefined && { table }),
    ...(named !== undefined && { column: named }),
    ...(constraint !== undefined && { constraint }),
  }
}
