import type { DatabaseError } from '../engine.ts'

/** As in engine/postgres: what the client, told to go on, leaves behind without harm to schema or rows. */
interface Tolerance {
  statement: RegExp
  /** The server's numbers: https://dev.mysql.com/doc/mysql-errors/9.7/en/server-error-reference.html and MariaDB's of the same. */
  errors: readonly number[]
  words?: RegExp
  why: string
}

/** SET, also in a comment that the server executes. */
const SET = /^(\/\*M?!\d* ?)?set\b/i

const TOLERATED: readonly Tolerance[] = [
  {
    // database, table or view, routine, trigger, event; MariaDB's view and sequence
    statement: /^(\/\*M?!\d* ?)?drop /i,
    errors: [1008, 1051, 1305, 1360, 1539, 4091, 4092],
    why: 'there is none to drop',
  },
  { statement: SET, errors: [1193], why: 'this server has no such setting' },
  {
    // `set unique_checks = @old_unique_checks`, whose saving was passed over.
    statement: SET,
    errors: [1231],
    words: /value of 'NULL'$/,
    why: 'what it would put back was never saved',
  },
  {
    statement: /\b(sql_log_bin|gtid_\w+|pseudo_\w+|server_id)\b/i,
    errors: [1227, 1238, 1694, 1781, 3546],
    why: 'it is about the replication of the server that the dump is from',
  },
  {
    statement:
      /^(\/\*M?!\d* ?)?(grant|revoke|set default role|alter user|drop user|drop role|create user|create role)\b/i,
    errors: [1133, 1141, 1147, 1269, 1396, 1410, 3523, 3530, 1959, 1976],
    why: 'the account is not here, or is here already',
  },
]

export function passable(opening: string, error: { number: number; words: string }): string | null {
  const found = TOLERATED.find(
    rule =>
      rule.errors.includes(error.number) &&
      rule.statement.test(opening) &&
      (rule.words === undefined || rule.words.test(error.words)),
  )
  return found?.why ?? null
}

/** Why a statement is not sent at all, or null. */
export function notSent(opening: string, user: string): string | null {
  if (/^(\/\*M?!\d* ?)?set @@global\.gtid_(purged|slave_pos)\b/i.test(opening)) {
    return 'it is about the replication of the server that the dump is from'
  }
  const account = /^(?:\/\*M?!\d* ?)?(?:alter|drop) user (?:if exists )?[`'"]?([^`'"@\s]+)/i.exec(
    opening,
  )?.[1]
  return account === user || /^set password\b(?!.*\bfor\b)/i.test(opening)
    ? 'this run is connected as that account'
    : null
}

/** Modes of older versions that no newer one takes; a dump's own SET names them among others. */
const GONE =
  /NO_AUTO_CREATE_USER|POSTGRESQL|ORACLE|MSSQL|DB2|MAXDB|MYSQL323|MYSQL40|NO_KEY_OPTIONS|NO_TABLE_OPTIONS|NO_FIELD_OPTIONS/

/** The same SET without the SQL modes that this server refused, or null where that is not why it refused. */
export function withoutGoneModes(
  sql: Buffer,
  error: { number: number; words: string },
): { sql: Buffer; modes: string } | null {
  const named =
    error.number === 1231
      ? /^Variable 'sql_mode' can't be set to the value of '([^']*)'/i.exec(error.words)
      : null
  if (named === null) return null
  const text = sql.toString('latin1')
  const modes = [...new Set(text.match(new RegExp(GONE, 'g')) ?? [])]
  if (modes.length === 0) return null
  const rest = modes.reduce(
    (kept, mode) => kept.replaceAll(new RegExp(`${mode},|,?${mode}`, 'g'), ''),
    text,
  )
  return { sql: Buffer.from(rest, 'latin1'), modes: modes.join(', ') }
}

/** What to do about an error of the server, in terms of files and of the spec. */
export function advice(number: number, error: DatabaseError, shown: string): string {
  switch (number) {
    case 1064:
      return 'Correct the statement; a body with semicolons needs DELIMITER around it.'
    case 1050:
    case 1007:
      return 'It is made twice: look for another file that makes it already, or let this one drop it first.'
    case 1046:
      return 'Let the file USE a database, and name it under `database:` on this side.'
    case 1049:
      return 'Let the file create the database first.'
    case 1146:
    case 1824:
      return 'Load the file that makes it before this one: files load in the order of the spec.'
    case 1148:
    case 3948:
    case 4166:
      return 'List the file of rows under data: { table: …, file: … }.'
    case 1115:
    case 1273:
      return 'The dump is from a server with other charsets or collations: load it into the engine and version that it is from.'
    default:
      return error.lost
        ? 'See the end of the server’s log.'
        : `Correct it; the mysql client stops at the same place: mysql < ${shown}`
  }
}
