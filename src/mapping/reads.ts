import { DatabaseError } from '../engine/engine.ts'
import { fold } from '../engine/names.ts'
import type { MappedSide } from './context.ts'
import type { SourceRelation } from './plan.ts'
import { own } from './sql/value.ts'

/**
 * The columns that an expression of the author's reads: those without which it does not prepare. A column that is nowhere in its
 * text is not tried; whole rows (`s.*`, `to_json(s)`) read all.
 */
export async function sqlReads(
  sql: string,
  relation: SourceRelation,
  source: MappedSide,
): Promise<string[]> {
  const text = fold(sql)
  const names = relation.columns.map(c => c.name)
  if (!names.includes('s') && WHOLE_ROW.test(withoutTexts(text))) return names
  const reads: string[] = []
  for (const column of relation.columns) {
    if (!text.includes(fold(column.name))) continue
    if (!(await prepares(sql, without(relation, column.name, source), source)))
      reads.push(column.name)
  }
  return reads
}

/** The alias of every relation, alone or with a star. */
const WHOLE_ROW = /(?<![\w.$"`])s(?!\s*\.\s*[^*\s]|[\w$"`])/

/** The relation without one column, as a derived table. */
function without(relation: SourceRelation, column: string, source: MappedSide): string {
  const { dialect } = source.session.engine
  const rest = relation.columns.filter(c => c.name !== column).map(c => `r.${dialect.name(c.name)}`)
  return `(select ${rest.length === 0 ? '1 as rehearse_nothing' : rest.join(', ')} from ${relation.relation} r)`
}

async function prepares(sql: string, relation: string, { session }: MappedSide): Promise<boolean> {
  try {
    await session.engine.describe(session, `select ${own(sql)} as v from ${relation} s`)
    return true
  } catch (error) {
    if (!(error instanceof DatabaseError) || error.lost) throw error
    return false
  }
}

const withoutTexts = (sql: string): string => sql.replace(/'(?:[^']|'')*'/g, "''")
