import type pg from 'pg'
import { SpecError } from '../../spec/errors.ts'
import type { Place } from '../../spec/place.ts'
import { definesOnly, excerpt } from '../script-opening.ts'
import { databaseError } from './errors.ts'

interface Refused {
  sql: Buffer
  /** The statement's opening. */
  words: string
  place: Place
  /** First line of the data of a COPY, or 0. */
  copyLine: number
  /** The session's client_encoding. */
  encoding: string
  fix: string
}

/** The server's error as the author's: at its own line and column where the server tells a position, else at the statement's. */
export function refusal(error: pg.DatabaseError, refused: Refused): SpecError {
  const { words } = refused
  const said = databaseError(error).message
  const message = definesOnly(words) ? said : said.replace(/(at or near) "[\s\S]*"/, '$1 "…"')
  const copied = /^COPY [^\n]*?, line (\d+)(?:, column ([^\s:]+))?/m.exec(error.where ?? '')
  const column = copied?.[2] === undefined ? '' : ` (column ${copied[2]})`
  const hint = error.hint === undefined || !definesOnly(words) ? '' : ` (${error.hint})`
  return new SpecError(
    `${message}${column}${hint}, says PostgreSQL (${error.code}) of: ${excerpt(words)}`,
    {
      place: placeOf(error, refused, copied?.[1]),
      fix: refused.fix,
      cause: error,
    },
  )
}

function placeOf(
  error: pg.DatabaseError,
  { sql, place, copyLine, encoding }: Refused,
  copied: string | undefined,
): Place {
  if (copied !== undefined && copyLine > 0)
    return { file: place.file, line: copyLine + Number(copied) - 1, column: 1 }
  if (error.position === undefined) return place
  const at = byteOffset(sql, Number(error.position), encoding)
  const before = sql
    .subarray(0, at)
    .toString(encoding === 'UTF8' ? 'utf8' : 'latin1')
    .split('\n')
  const last = before.at(-1) ?? ''
  if (before.length === 1) return { ...place, column: place.column + last.length }
  return { file: place.file, line: place.line + before.length - 1, column: last.length + 1 }
}

/** The server counts characters of the session's encoding; one that is not UTF-8 is taken to have one byte a character. */
function byteOffset(sql: Buffer, position: number, encoding: string): number {
  if (encoding !== 'UTF8') return position - 1
  let characters = 0
  for (let at = 0; at < sql.length; at++) {
    if (((sql[at] ?? 0) & 0xc0) !== 0x80 && ++characters === position) return at
  }
  return sql.length
}
