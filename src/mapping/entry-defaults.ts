import type { SpecPath } from '../spec/move.ts'
import type { Entry } from '../spec/schema.ts'
import { type Context, described } from './context.ts'
import type { Transfer } from './plan.ts'

/** What becomes of rows that are there already: as the entry says, else as the writers demand. */
export function existingOf(entry: Entry, { move }: Context): Transfer['existing'] {
  if (entry.existing !== undefined) return entry.existing
  const writes = entry.writes ?? move.spec.scope?.writes
  if (writes?.mode === 'dual-write') return 'keep'
  return writes?.mode === 'catch-up' ? 'overwrite' : 'error'
}

/** How much at once: the entry's own words before the move's. */
export async function batchesOf(
  entry: Entry,
  path: SpecPath,
  context: Context,
): Promise<Transfer['batch']> {
  const whole = context.move.spec.batches
  const own = entry.batches
  const pause = own?.throttle?.['pause-while'] ?? whole?.throttle?.['pause-while']
  const at = own?.throttle?.['pause-while'] === undefined ? [] : path
  return {
    size: own?.size ?? whole?.size ?? 'auto',
    rowsPerSecond:
      own?.throttle?.['rows-per-second'] ?? whole?.throttle?.['rows-per-second'] ?? null,
    pauseWhile:
      pause === undefined
        ? null
        : await pauseOf(pause, [...at, 'batches', 'throttle', 'pause-while'], context),
    foreignKeys: own?.['foreign-keys'] ?? whole?.['foreign-keys'] ?? 'ordered',
    triggers: own?.triggers ?? whole?.triggers ?? 'fire',
  }
}

async function pauseOf(
  pause: {
    source?: string | undefined
    target?: string | undefined
    database?: string | undefined
  },
  path: SpecPath,
  context: Context,
): Promise<Transfer['batch']['pauseWhile']> {
  const side = pause.source === undefined ? 'target' : 'source'
  const query = pause.source ?? pause.target ?? pause.database
  if (query === undefined) return null
  await described(context, side, query, path, 'this query')
  return { side, query }
}
