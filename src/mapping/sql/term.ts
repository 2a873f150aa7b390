import type { LogicalType } from '../../engine/catalog.ts'
import type { Dialect } from '../../engine/dialect.ts'
import { ANY_TEXT } from '../readings.ts'
import type { Fault } from './compiled.ts'

/** A value on its way through the forms: typed SQL of the source, or wire text already. */
export interface Term {
  sql: string
  type: LogicalType
  wire: boolean
}

/** A fault, and whether the target refuses such a value anyway, so that only a look ahead has to ask. */
export interface Foreseen extends Fault {
  anyway: boolean
}

/** What the target refuses anyway is not asked of every row once more. */
export const needed = (faults: readonly Foreseen[]): Fault[] =>
  faults.flatMap(({ anyway, ...fault }) => (anyway ? [] : [fault]))

/** What a step is in SQL. `final`: rows that have their value already, as wire text; `term` is NULL for these. */
export interface Said {
  term: Term
  faults: Foreseen[]
  final: { when: string; text: string } | null
}

/** What every step is told. `about`: the target column that messages name. */
export interface Saying {
  dialect: Dialect
  about: string
}

export const said = (term: Term, faults: Foreseen[] = []): Said => ({ term, faults, final: null })

/** A term as wire text. */
export const wireOf = ({ sql, type, wire }: Term, dialect: Dialect): string =>
  wire ? sql : dialect.wire(sql, type)

/** Wire text, of which nothing else is known. */
export const textTerm = (sql: string): Term => ({ sql, type: ANY_TEXT, wire: true })

/** The characters of a text; a CHAR(n) without the blanks that pad it. */
export function unpadded(term: Term, dialect: Dialect): string {
  const text = wireOf(term, dialect)
  return term.type.kind === 'text' && term.type.fixed ? `trim(trailing ' ' from ${text})` : text
}

export const invalid = (
  sql: string,
  about: string,
  what: string,
  fix: string,
  anyway = false,
): Foreseen => ({
  sql: `(${sql})`,
  column: about,
  check: 'mapping.invalid-value',
  summary: `${what} stands in the source of ${about}`,
  fix,
  anyway,
})
