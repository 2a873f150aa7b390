import type { Check } from '../check/check.ts'
import type { Catalog, Column, Table } from '../engine/catalog.ts'
import type { Dialect } from '../engine/dialect.ts'
import { DatabaseError, type Session } from '../engine/engine.ts'
import type { Move, SpecPath } from '../spec/move.ts'
import type { Author } from './author.ts'
import type { SourceRelation } from './plan.ts'

/** One side of the move as the mapping sees it: an open session, and what it holds (the change's `expand` included). */
export interface MappedSide {
  session: Session
  catalog: Catalog
}

export interface Sides {
  source: MappedSide
  target: MappedSide
}

/** What every part of the mapping needs: the spec, both sides, and where to put errors and findings. */
export interface Context {
  move: Move
  sides: Sides
  author: Author
  checks: Check[]
  /** Source and target are one database. */
  inPlace: boolean
}

/** Both ends of the way, as SQL. */
export const dialectsOf = ({ sides }: Context): { source: Dialect; target: Dialect } => ({
  source: sides.source.session.engine.dialect,
  target: sides.target.session.engine.dialect,
})

/** Where a field stands: in which entry, over which relation, for which column. */
export interface FieldContext extends Context {
  path: SpecPath
  relation: SourceRelation
  target: Column
  table: Table
}

/** Asks a server what the author's SQL is; where it does not prepare, that is the author's error, in the server's words. Null then. */
export async function described(
  context: Context,
  side: 'source' | 'target',
  query: string,
  path: SpecPath,
  what: string,
): Promise<{ name: string; type: Column['type']; native: string }[] | null> {
  const { session } = context.sides[side]
  try {
    return await session.engine.describe(session, query)
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.lost) throw error
    return context.author.wrong(path, `the ${side} does not take ${what}: ${error.message}`)
  }
}
