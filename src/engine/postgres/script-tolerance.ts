import type pg from 'pg'

/**
 * What psql, which goes on after an error, leaves behind without harm to schema or rows: a statement that the server refused
 * may be passed over for one of these reasons; any other error stops the load.
 */
interface Tolerance {
  statement: RegExp
  codes: readonly string[]
  /** The server's words, where the code alone says too little. */
  words?: RegExp
  why: string
}

// SQLSTATEs: https://www.postgresql.org/docs/current/errcodes-appendix.html
const UNDEFINED_OBJECT = '42704'
const DUPLICATE_OBJECT = '42710'
const DUPLICATE_SCHEMA = '42P06'
const INSUFFICIENT_PRIVILEGE = '42501'
const INVALID_PARAMETER_VALUE = '22023'
const OBJECT_IN_USE = '55006'

const TOLERATED: readonly Tolerance[] = [
  {
    statement:
      /^(alter\b.*\bowner to|grant\b|revoke\b|alter default privileges|(create|alter) policy|reassign owned|drop owned|comment on role|security label|set (session |local )?(role|session authorization)|alter (role|user|group)|drop (role|user|group))/i,
    codes: [UNDEFINED_OBJECT, INVALID_PARAMETER_VALUE],
    words: /^role ".*" does not exist$/,
    why: 'the role does not exist here',
  },
  {
    statement: /^(set\b|select (pg_catalog\.)?set_config\b|alter (database|role|user)\b.*\bset\b)/i,
    codes: [UNDEFINED_OBJECT],
    words: /^unrecognized configuration parameter/,
    why: 'this version has no such setting',
  },
  {
    statement: /^create (role|user|group|extension|((trusted|procedural|or replace) )*language)\b/i,
    codes: [DUPLICATE_OBJECT],
    why: 'it is there already',
  },
  {
    statement: /^create schema "?public"?(;|\s|$)/i,
    codes: [DUPLICATE_SCHEMA],
    why: 'it is there already',
  },
  {
    statement: /^comment on (extension|database|language)\b/i,
    codes: [UNDEFINED_OBJECT, INSUFFICIENT_PRIVILEGE],
    why: 'a comment changes no row, and its object is not ours to comment on',
  },
  {
    // table, type and its like, function, schema, database
    statement: /^drop /i,
    codes: ['42P01', UNDEFINED_OBJECT, '42883', '3F000', '3D000'],
    why: 'there is none to drop',
  },
  {
    statement: /^drop (role|user)\b/i,
    codes: [OBJECT_IN_USE],
    why: 'this run is connected as that role',
  },
]

/** Why a statement (its opening, white space single, comments gone) that the server refused may be passed over, or null. */
export function passable(opening: string, error: pg.DatabaseError): string | null {
  const found = TOLERATED.find(
    rule =>
      rule.statement.test(opening) &&
      rule.codes.includes(error.code ?? '') &&
      (rule.words === undefined || rule.words.test(error.message)),
  )
  return found?.why ?? null
}

/** True where a refusal of this statement might be passed over, so that a transaction around it needs a savepoint. */
export const mayBePassable = (opening: string): boolean =>
  TOLERATED.some(rule => rule.statement.test(opening))

/** Why a statement is not sent at all, or null: pg_dumpall would give the role that we connect as another password. */
export function notSent(opening: string, user: string): string | null {
  const role = /^alter (?:role|user) ("(?:[^"]|"")+"|\S+)/i.exec(opening)?.[1]
  if (role === undefined) return null
  const name = role.startsWith('"') ? role.slice(1, -1).replaceAll('""', '"') : role.toLowerCase()
  return name === user || name === 'current_user' || name === 'session_user'
    ? 'this run is connected as that role'
    : null
}

/** What to do about an error of the server, in terms of files and of the spec. */
export function advice(error: pg.DatabaseError, shown: string): string {
  const words = error.message
  if (/extension ".*" is not available|could not open extension control file/.test(words)) {
    return 'Name an image that has the extension (`image:` of this side), or take it out of the file.'
  }
  if (/^role ".*" does not exist$/.test(words))
    return 'Create the role in an SQL file that loads before this one.'
  switch (error.code) {
    case '22021':
      return "The file is not in the session's encoding: begin it with set client_encoding to 'LATIN1'; (or what it is), or save it as UTF-8."
    case '42P07':
    case '42P06':
    case DUPLICATE_OBJECT:
      return 'It is made twice: look for another file, or an extension, that makes it already.'
    case '42P04':
      return 'The database is there already: let the file drop it first (drop database if exists …).'
    case OBJECT_IN_USE:
      return 'A file that drops and creates its own database needs `database:` with its name on this side.'
    case '42P01':
      return 'Load the file that makes it before this one: files load in the order of the spec.'
    case '42601':
      return 'Correct the statement.'
    default:
      return `Correct it; psql -v ON_ERROR_STOP=1 -f ${shown} stops at the same place.`
  }
}
