import { DatabaseError, type EngineName } from '../../engine/engine.ts'
import { engines } from '../../engine/index.ts'
import type { Random } from '../random.ts'
import type { Corruption } from './corruptions.ts'
import { Rows } from './rows.ts'

/** Where something is to be planted. */
export interface Bed {
  engine: EngineName
  url: string
  signal?: AbortSignal
}

/** Rows that others refer to are refused; elsewhere there may be some that are not. */
const TRIES = 3

/** Plants a corruption for good; null, or why the target cannot hold it: then nothing has changed. */
export async function plant(
  corruption: Corruption,
  bed: Bed,
  random: Random,
): Promise<string | null> {
  await using session = await engines[bed.engine].connect(bed.url, {
    name: 'rehearse/planted',
    statementTimeout: 60,
    ...(bed.signal && { signal: bed.signal }),
  })
  let why = 'no row has what it takes'
  for (let n = 0; n < TRIES; n++) {
    const rows = new Rows(session, corruption.ground, random.branch(`${n}`))
    await session.begin()
    try {
      const before = await rows.digest()
      if (await corruption.plant(rows)) {
        if ((await rows.digest()) !== before) {
          // What a database checks at the end of a transaction it may refuse now.
          await session.commit()
          return null
        }
        why = 'the target puts it back, or takes it for the same'
      }
    } catch (error) {
      if (!(error instanceof DatabaseError) || error.lost) throw error
      why = `the target refuses it: ${error.message}`
    }
    await session.rollback()
  }
  return why
}
