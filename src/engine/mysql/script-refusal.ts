import { z } from 'zod'
import { SpecError } from '../../spec/errors.ts'
import type { Place } from '../../spec/place.ts'
import type { DatabaseError } from '../engine.ts'
import { definesOnly, excerpt } from '../script-opening.ts'
import { databaseError } from './errors.ts'

/** What the server said: by number, in its words, and as our error, which names no value. */
export interface Failure {
  number: number
  words: string
  error: DatabaseError
}

const Thrown = z.object({ errno: z.number().catch(0), message: z.string() })

export function failure(thrown: unknown, maria: boolean): Failure {
  const parsed = Thrown.safeParse(
    thrown instanceof Error ? { ...thrown, message: thrown.message } : thrown,
  )
  const { errno, message } = parsed.success ? parsed.data : { errno: 0, message: String(thrown) }
  return { number: errno, words: message, error: databaseError(thrown, maria) }
}

const SYNTAX = 1064

/** The server's error as the author's; a syntax error at its own line, which the server counts from the statement's first. */
export function refusal(
  { number, error, words: said }: Failure,
  { words, place, fix }: { words: string; place: Place; fix: string },
): SpecError {
  const line = number === SYNTAX ? /at line (\d+)$/.exec(said)?.[1] : undefined
  const offset = line === undefined ? 0 : Number(line) - 1
  const message = definesOnly(words)
    ? error.message
    : error.message.replace(/near '[\s\S]*' at line/, "near '…' at line")
  return new SpecError(
    `${shorter(message)}, says the server (${number || error.code}) of: ${excerpt(words)}`,
    {
      place: offset === 0 ? place : { file: place.file, line: place.line + offset, column: 1 },
      fix,
      cause: error,
    },
  )
}

/** Syntax errors are told with a sentence of manual in front. */
const shorter = (message: string): string =>
  message.replace(
    /check the manual that corresponds to your (?:MySQL|MariaDB) server version for the right syntax to use /,
    '',
  )
