import { namedSchemas } from '../../spec/named-schemas.ts'
import { type Digested, digestOf } from '../../validate/standing.ts'
import { type Scene, sessionOn } from '../scene.ts'

/** Every table of the target, columns that it fills itself and rows that the move does not own included. */
export async function digestsOf(scene: Scene): Promise<Digested[]> {
  await using session = await sessionOn(scene, scene.target)
  const { tables } = await session.engine.catalog(session, namedSchemas(scene.move, 'target'))
  const digests: Digested[] = []
  for (const table of tables) digests.push(await digestOf(session, table))
  return digests
}

/** Tables that hold something else than before, a line each. */
export const changed = (before: readonly Digested[], after: readonly Digested[]): string[] =>
  before.flatMap(one => {
    const now = after.find(({ table }) => table === one.table)
    return now?.rows === one.rows && now.digest === one.digest
      ? []
      : [`${one.table} has changed: ${one.rows} rows before, ${now?.rows ?? 'none'} after`]
  })
