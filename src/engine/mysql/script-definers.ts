import type { Place } from '../../spec/place.ts'
import type { PassedOver } from '../script.ts'
import { text } from './quote.ts'
import { ScriptConnection } from './script-connection.ts'

/** The account that a view, trigger or routine runs as. */
export interface Definer {
  user: string
  host: string
  what: string
  place: Place
}

const PART = '(?:`((?:[^`]|``)*)`|\'([^\']*)\'|"([^"]*)"|([\\w$.%-]+))'
const DEFINER = new RegExp(`^(?:/\\*M?!\\d* ?)?create\\b.*?\\bdefiner ?= ?${PART}@${PART}`, 'i')

/** The definer that a statement names, by its opening. */
export function definerOf(opening: string): { user: string; host: string } | null {
  const found = DEFINER.exec(opening)
  if (found === null) return null
  const part = (from: number): string =>
    (found[from] ?? found[from + 1] ?? found[from + 2] ?? found[from + 3] ?? '').replaceAll(
      '``',
      '`',
    )
  return { user: part(1), host: part(5) }
}

/**
 * What was made under an account that does not exist: a superuser may, and using it fails (error 1449). Asked afterwards, on a
 * connection of its own: dumps switch the server's notes off and lock tables.
 */
export async function strangers(url: string, definers: readonly Definer[]): Promise<PassedOver[]> {
  if (definers.length === 0) return []
  await using session = await ScriptConnection.open(url)
  const wanted = definers.map(({ user, host }) => `(${text(user)}, ${text(host)})`).join(', ')
  // An account that may not read the accounts cannot tell.
  const known = await session
    .ask(`select user, host from mysql.user where (user, host) in (${wanted})`)
    .catch(() => null)
  if (known === null) return []
  const there = new Set(known.map(([user, host]) => `${user}@${host}`))
  return definers
    .filter(({ user, host }) => !there.has(`${user}@${host}`))
    .map(({ user, host, what, place }) => ({
      file: place.file,
      line: place.line,
      what,
      why: `its definer ${user}@${host} does not exist here: using it fails until a schema file creates the account`,
    }))
}
