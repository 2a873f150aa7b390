import type { CheckId } from '../../src/check/catalogue.ts'
import type { EngineName } from '../../src/engine/engine.ts'

/** A row of traps.md: what goes wrong silently, what must happen instead, and data that has it. */
export interface Trap {
  value: string
  wrong: string
  must: string
  cases: Case[]
}

/** One table that has the trap: without a rule it fails, with one it passes. In SQL `TABLE` is the table's name. */
export interface Case {
  about: string
  from: EngineName[]
  to: EngineName
  /** SQL that makes the source's table, and fills it. */
  source: string
  target: string
  /** What the entries read, where that is not the table alone. */
  relation?: string
  /** Of the entry that declares no rule; else `v` is copied as it is. */
  fields?: string
  /** More keys of that entry. */
  entry?: string
  /** What a wrong mover, or somebody else, makes of the rows once they are there: SQL of the target. */
  harm?: string
  finds: Finding | null
  declared: Rule[]
}

/** A failed check, or a spec that is refused at once. */
export type Finding = Found | { seen: 'at once'; says: string }

export interface Found {
  check: CheckId
  /** Before a row moves, on the source; or after, in the target. */
  seen: 'before' | 'after'
  /** What it is about, behind the target table: `.v`, or nothing for the table. */
  at: string
  /** Keys of the rows that are named. */
  keys: string[]
}

/** A rule of the spec, or of the target, with which the same rows pass. */
export interface Rule {
  fields?: string
  entry?: string
  target?: string
  /** `as` of a line of `tolerate` for `v`. */
  tolerate?: string
  /** The harm is done here too. */
  harmed?: true
}

export const MYSQL: EngineName[] = ['mysql', 'mariadb']

/** A table of `id` and `v`: its first row is right, the others have the trap. */
export const column = (type: string, rows: readonly string[]): string =>
  `create table TABLE (id integer primary key, v ${type} null); insert into TABLE values ${rows.map((row, n) => `(${n + 1}, ${row})`).join(', ')};`
export const into = (type: string): string =>
  `create table TABLE (id integer primary key, v ${type} null);`

export const rowsWrong = (...ids: number[]): string[] => ids.map(id => `id=${id}`)

/** Found on the source, in column v of these rows. */
export const before = (check: CheckId, ...ids: number[]): Finding => ({
  check,
  seen: 'before',
  at: '.v',
  keys: rowsWrong(...ids),
})

/** Found by the comparison, in column v of these rows. */
export const compared = (...ids: number[]): Finding => ({
  check: 'validation.cells',
  seen: 'after',
  at: '.v',
  keys: rowsWrong(...ids),
})
