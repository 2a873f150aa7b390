import type { Column } from '../../engine/catalog.ts'
import type { Dialect } from '../../engine/dialect.ts'
import type { Form } from '../plan.ts'
import { canonicalText } from './canonical-text.ts'
import type { Fault, WayStep } from './compiled.ts'
import type { FormStep } from './form-step.ts'
import { type Dialects, formSteps, keysOnce } from './form-steps.ts'
import { misfits, say } from './say.ts'
import { type Foreseen, type Said, type Term, wireOf } from './term.ts'

export type { Dialects, Fault, Foreseen }

/** A field's value as SQL of the source. */
export interface Value {
  sql: string
  faults: Foreseen[]
  way: WayStep | null
  /** It can be NULL, as far as the catalog knows. */
  nullable: boolean
}

/** `wire`: what the source prints for the mover. `typed`: what `update … set` assigns to the column in place. */
export type Mode = 'wire' | 'typed'

/** Forms that are computed where the source is; lookups are the target's, `filled-by` is nobody's. */
export type SourceForm = Exclude<Form, { kind: 'lookup' | 'filled-by' }>

/** A source column, by the alias that every relation has. */
export const columnSql = (dialect: Dialect, column: string): string => `s.${dialect.name(column)}`

/** The author's SQL, in parentheses; a comment at its end must not swallow ours. */
export const own = (sql: string): string =>
  sql.includes('--') || sql.includes('#') ? `(${sql}\n)` : `(${sql})`

/** A form as SQL over the alias `s`. `about`: the target column that messages name. */
export function value(
  form: SourceForm,
  target: Column,
  dialects: Dialects,
  mode: Mode,
  about: string,
): Value {
  const dialect = dialects.source
  switch (form.kind) {
    case 'value':
      return plain(
        form.value === null ? 'null' : literal(form.value, target, dialect, mode),
        form.value === null,
      )
    case 'sql': {
      const term = { sql: own(form.sql), type: form.type, wire: false }
      const faults = misfits(term, target, { dialect, about })
      return { ...plain(finish(term, target, dialect, mode), true), faults }
    }
    case 'uuid5':
      return uuid5(form, dialect, about)
    case 'from':
      return from(form, target, dialects, mode, about)
  }
}

const plain = (sql: string, nullable: boolean): Value => ({ sql, faults: [], way: null, nullable })

/** A source column through its forms: as far as SQL says them, and from there on the way. */
function from(
  form: Extract<Form, { kind: 'from' }>,
  target: Column,
  dialects: Dialects,
  mode: Mode,
  about: string,
): Value {
  const dialect = dialects.source
  const { column, forms } = form
  // No SQL says it of every JSON: a move in place is looked at ahead, and copies within its server.
  const once = mode === 'wire' ? keysOnce(form, target, dialect) : []
  const steps = [...formSteps(form, target, dialects), ...once]
  const start: Term = { sql: columnSql(dialect, column.name), type: column.type, wire: false }
  const { term, faults, finals, rest } = sayAll(start, steps, { dialect, about })
  const makesNull =
    forms.empty !== undefined ||
    forms.zero === null ||
    Object.values(forms.values ?? {}).includes(null)
  const nullable = (column.nullable || makesNull) && forms.default === undefined
  if (rest.length > 0) {
    const way = wayOf(rest, target, forms.default, nullable)
    return { sql: wireOf(term, dialect), faults, way, nullable }
  }
  const made = finals.reduceRight(
    (sql, { when, text }) =>
      `case when ${when} then ${literal(text, target, dialect, mode)} else ${sql} end`,
    finish(term, target, dialect, mode),
  )
  if (forms.default === undefined) return { sql: made, faults, way: null, nullable }
  const otherwise = literal(forms.default, target, dialect, mode)
  return { sql: `coalesce(${made}, ${otherwise})`, faults, way: null, nullable }
}

interface SaidAll {
  term: Term
  faults: Foreseen[]
  finals: NonNullable<Said['final']>[]
  /** What SQL does not say. */
  rest: FormStep[]
}

/** Where a step cannot be said, all behind it cannot either, nor what came after the first value that is final. */
function sayAll(
  start: Term,
  steps: readonly FormStep[],
  saying: { dialect: Dialect; about: string },
): SaidAll {
  let made: SaidAll = { term: start, faults: [], finals: [], rest: [] }
  let beforeFinals: SaidAll | null = null
  for (const [n, step] of steps.entries()) {
    const one = say(made.term, step, saying)
    if (one === null) return beforeFinals ?? { ...made, rest: steps.slice(n) }
    if (one.final !== null) beforeFinals ??= { ...made, rest: steps.slice(n) }
    made = {
      term: one.term,
      faults: [...made.faults, ...one.faults],
      finals: one.final === null ? made.finals : [...made.finals, one.final],
      rest: [],
    }
  }
  return made
}

function wayOf(
  steps: FormStep[],
  target: Column,
  fallback: string | undefined,
  nullable: boolean,
): WayStep {
  const otherwise = fallback === undefined ? {} : { otherwise: fallback }
  const [only] = steps
  if (steps.length === 1 && only?.do === 'zone') {
    const { zone, gap, overlap } = only
    return { kind: 'zone', zone, gap, overlap, ...otherwise }
  }
  return { kind: 'forms', steps, ...otherwise, required: nullable && !target.nullable }
}

/** The texts that are hashed, joined; the hash itself is made on the way. */
function uuid5(form: Extract<Form, { kind: 'uuid5' }>, dialect: Dialect, about: string): Value {
  const texts = form.columns.map(c => canonicalText(columnSql(dialect, c.name), c.type, dialect))
  const nullable = form.columns.filter(c => c.nullable)
  const nulls = nullable.map(c => `${columnSql(dialect, c.name)} is null`).join(' or ')
  const fault: Foreseen = {
    sql: `(${nulls})`,
    column: about,
    check: 'mapping.key',
    summary: `a column that ${about} is hashed from is NULL`,
    fix: 'Hash columns that are NOT NULL, or leave such rows out with `where`.',
    anyway: false,
  }
  return {
    sql: texts.length === 1 ? texts.join('') : `concat_ws(':', ${texts.join(', ')})`,
    faults: nullable.length === 0 ? [] : [fault],
    way: { kind: 'uuid5', namespace: form.namespace },
    nullable: false,
  }
}

function finish(term: Term, target: Column, dialect: Dialect, mode: Mode): string {
  if (mode === 'typed') {
    const assignable =
      !term.wire && term.type.kind === target.type.kind && term.type.kind !== 'enum'
    return assignable ? term.sql : dialect.typed(wired(term, target, dialect), target)
  }
  return wired(term, target, dialect)
}

function wired(term: Term, target: Column, dialect: Dialect): string {
  if (term.wire) return term.sql
  // A column of whole numbers does not read `10.00`.
  const whole = term.type.kind === 'decimal' && target.type.kind === 'integer'
  return dialect.wire(whole ? `round(${term.sql}, 0)` : term.sql, term.type)
}

function literal(text: string, target: Column, dialect: Dialect, mode: Mode): string {
  return mode === 'typed' ? dialect.typed(dialect.text(text), target) : dialect.text(text)
}
