import {
  type Corruption,
  corruptionsOf,
  type Kind,
} from '../../src/rehearse/planted/corruptions.ts'
import { plant } from '../../src/rehearse/planted/plant.ts'
import type { Ground } from '../../src/rehearse/planted/rows.ts'
import { Random } from '../../src/rehearse/random.ts'

/** Chinook has no empty text: these columns get one, on both sides. */
export const EMPTY = [
  ['Artist', 'Name'],
  ['Customer', 'Fax'],
  ['Employee', 'Fax'],
  ['Genre', 'Name'],
  ['Invoice', 'BillingState'],
  ['MediaType', 'Name'],
  ['Playlist', 'Name'],
  ['Track', 'Composer'],
] as const

export const snake = (name: string): string =>
  name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase()

/** Tables without a column, or a value, that a corruption could be done to. */
export const NOT_APPLICABLE: Partial<Record<Kind, string>> = {
  'two values swapped between rows': 'playlist_track',
  'a cent moved': 'artist album employee customer genre media_type playlist playlist_track',
  'a digit turned': 'genre media_type playlist_track',
  'a string cut': 'invoice_line playlist_track',
  'case changed': 'invoice_line playlist_track',
  'an hour shifted':
    'artist album customer genre media_type playlist track invoice_line playlist_track',
  "NULL for ''": 'album invoice_line playlist_track',
  'a child pointing to another parent': 'artist genre media_type playlist',
  'a stale version of a row': 'artist album genre media_type playlist playlist_track',
}

/** Plants one of a kind, in the first column that holds what it takes; null where none does. */
export async function plantIn(ground: Ground, kind: Kind, url: string): Promise<Corruption | null> {
  for (const corruption of corruptionsOf(ground).filter(each => each.kind === kind)) {
    const bed = { engine: 'postgres', url } as const
    if ((await plant(corruption, bed, new Random(`${ground.name} ${kind}`))) === null)
      return corruption
  }
  return null
}

/** What has to fail: the rows, where some came or went or have another key, or the columns that were changed. */
export function blamed({ ground, columns, kind }: Corruption, failed: readonly string[]): string[] {
  const keyed = columns.some(({ name }) => ground.key.some(key => key.name === name))
  if (columns.length === 0 || keyed) return [`validation.rows ${ground.name}`]
  const cells = columns.map(({ name }) => `validation.cells ${ground.name}.${name}`)
  // An older version may be like the new one in one of its columns.
  const stale = kind === 'a stale version of a row' && failed.length > 1
  return (stale ? cells.filter(cell => failed.includes(cell)) : cells).toSorted()
}
