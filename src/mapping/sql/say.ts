import type { Column, LogicalType } from '../../engine/catalog.ts'
import type { Dialect, Oddity } from '../../engine/dialect.ts'
import { type Bound, bounds } from '../bounds.ts'
import { factor } from '../factor.ts'
import { ANY_TEXT } from '../readings.ts'
import type { FormStep } from './form-step.ts'
import { misfit } from './misfit.ts'
import { sayReading } from './say-reading.ts'
import { sayRounded } from './say-rounded.ts'
import {
  type Foreseen,
  invalid,
  type Said,
  type Saying,
  said,
  type Term,
  textTerm,
  unpadded,
  wireOf,
} from './term.ts'

/** A step as SQL of the source, or null where that cannot say it exactly: the mover then does it, and all behind it. */
export function say(term: Term, step: FormStep, saying: Saying): Said | null {
  const { dialect, about } = saying
  switch (step.do) {
    case 'charset':
    case 'cut-fraction':
    case 'epoch':
      return null
    case 'empty':
      return said({ ...term, sql: withoutEmpty(term, dialect) })
    case 'nul':
      // Where text has no NUL, there is nothing to strip but its escapes in JSON.
      return !step.json && dialect.oddity('nul', term.sql, term.type) === null ? said(term) : null
    case 'zero':
      return zero(term, step, dialect)
    case 'values':
      return values(term, step.list, saying)
    case 'zone':
      return inZone(term, step, saying)
    case 'number':
      return number(term, step, saying)
    case 'read':
      return sayReading(term, step, saying)
    case 'cut':
      return step.unit === 'characters'
        ? said(textTerm(`left(${wireOf(term, dialect)}, ${step.max})`))
        : null
    case 'refuse': {
      const odd = dialect.oddity(step.what, term.sql, term.wire ? ANY_TEXT : term.type)
      const [what, fix] = ODDITIES[step.what]
      return said(term, odd === null ? [] : [invalid(odd, about, what, fix, step.anyway)])
    }
    case 'fit':
      return fitting(term, step, saying)
  }
}

const MEND = 'mend the rows, or leave them out with `where`.'
const ODDITIES: Record<Oddity, [what: string, fix: string]> = {
  'zero dates': [
    'a date with a year, month or day of 0',
    `Say \`zero: null\` or \`zero: { value: … }\` in the field, ${MEND} A plain copy takes them only into MySQL or MariaDB, where \`settings: { sql_mode: … }\` of the target names neither NO_ZERO_DATE nor NO_ZERO_IN_DATE.`,
  ],
  'not finite': [
    'a value that is not finite, or outside of years 1 to 9999,',
    `Say in \`sql\` what it becomes, ${MEND}`,
  ],
  nul: ['a NUL character', `Say \`nul: strip\` in the field, ${MEND}`],
  'empty label': [
    'the empty label, which an ENUM keeps of what it refused (index 0),',
    `Say \`empty: null\` in the field, ${MEND}`,
  ],
}

function withoutEmpty(term: Term, dialect: Dialect): string {
  const bytes = term.type.kind === 'bytes' && !term.wire
  const measured = bytes ? term.sql : unpadded(term, dialect)
  return `case when octet_length(${measured}) = 0 then null else ${term.sql} end`
}

const COUNTED: ReadonlySet<LogicalType['kind']> = new Set(['year', 'integer', 'decimal', 'float'])

function zero(
  term: Term,
  { value }: Extract<FormStep, { do: 'zero' }>,
  dialect: Dialect,
): Said | null {
  if (term.type.kind === 'text') return null
  const when = COUNTED.has(term.type.kind)
    ? `${term.sql} = 0`
    : dialect.oddity('zero dates', term.sql, term.type)
  if (when === null) return said(term)
  const rest = { ...term, sql: `case when ${when} then null else ${term.sql} end` }
  return { term: rest, faults: [], final: value === null ? null : { when, text: value } }
}

/** A table of values. What is compared is the exact text, or the number: a collation that takes 'a' for 'A' must not decide. */
function values(term: Term, list: Record<string, string | null>, { dialect, about }: Saying): Said {
  const entries = Object.entries(list)
  const cases = entries.map(([label, result]) => {
    const then = result === null ? 'null' : dialect.text(result)
    return `when ${isLabel(term.sql, term.type, label, dialect)} then ${then}`
  })
  const known = entries.map(([label]) => isLabel(term.sql, term.type, label, dialect))
  const outside = known.length === 0 ? '' : ` and not (${known.join(' or ')})`
  const fault: Foreseen = {
    sql: `(${term.sql} is not null${outside})`,
    column: about,
    check: 'mapping.value-outside-list',
    summary: `a value is not in the list of values for ${about}`,
    fix: 'Add the value to the list, or leave such rows out with `where`.',
    anyway: false,
  }
  const sql = cases.length === 0 ? 'null' : `case ${cases.join(' ')} end`
  return said(textTerm(sql), [fault])
}

const NUMBERS: ReadonlySet<LogicalType['kind']> = new Set([
  'integer',
  'decimal',
  'float',
  'boolean',
  'year',
])

/** Whether an expression is a label of a list of values. */
export function isLabel(sql: string, type: LogicalType, label: string, dialect: Dialect): string {
  if (NUMBERS.has(type.kind)) return `${sql} = ${dialect.literal(label, type)}`
  const clock = CLOCKS.has(type.kind)
  const wire = dialect.wire(sql, type)
  const [is, wanted] = clock
    ? [withoutZeros(wire), label.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '')]
    : [wire, label]
  return `${dialect.binary(is, ANY_TEXT)} = ${dialect.binary(dialect.text(wanted), ANY_TEXT)}`
}

const CLOCKS: ReadonlySet<LogicalType['kind']> = new Set(['time', 'wall', 'instant'])

/** Servers print as many digits of a second's fraction as the column has, or as there are. */
const withoutZeros = (wire: string): string =>
  `case when ${wire} like '%.%' then trim(trailing '.' from trim(trailing '0' from ${wire})) else ${wire} end`

function inZone(
  term: Term,
  { zone, gap, overlap }: Extract<FormStep, { do: 'zone' }>,
  { dialect, about }: Saying,
): Said | null {
  const wall = wireOf(term, dialect)
  if (zone === 'UTC') return said(textTerm(wall))
  const made = dialect.zone(wall, zone, gap, overlap)
  if (made === null) return null
  if (gap !== 'error' && overlap !== 'error') return said(textTerm(made.sql))
  const fault: Foreseen = {
    sql: `(${made.fault})`,
    column: about,
    check: 'mapping.type',
    summary: `a wall clock that ${zone} skipped, or had twice, stands in ${about}`,
    fix: 'Say `gap: earlier` or `later`, and `overlap: earlier` or `later`, in the field.',
    anyway: false,
  }
  return said(textTerm(made.sql), [fault])
}

/** Multiplied and divided as one exact factor; where there is none, or no room for its digits, the server cannot say it. */
function number(
  term: Term,
  step: Extract<FormStep, { do: 'number' }>,
  { dialect }: Saying,
): Said | null {
  const by = factor(step.multiply, step.divide)
  if (by === null) return null
  try {
    const sql =
      by === '1' && term.type.kind !== 'float'
        ? term.sql
        : dialect.multiply(term.sql, by, term.type)
    const type = step.to
    if (step.round === null) return said({ sql, type, wire: false })
    const rounded = sayRounded(sql, term.type, step.round)
    return rounded === null ? null : said({ sql: rounded, type, wire: false })
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function fitting(
  term: Term,
  { bounds: limits, native }: Extract<FormStep, { do: 'fit' }>,
  { dialect, about }: Saying,
): Said | null {
  if (term.wire && limits.some(isNumeric)) return null
  return said(term, tooNarrow(term, limits, native, { dialect, about }))
}

/** A server may round or cut without a word what its column does not hold: such a row is refused before it is sent. */
export const misfits = (term: Term, target: Column, saying: Saying): Foreseen[] =>
  tooNarrow(term, bounds(term.type, target.type) ?? [], target.native, saying)

const tooNarrow = (
  term: Term,
  bounds: readonly Bound[],
  native: string,
  { dialect, about }: Saying,
): Foreseen[] =>
  bounds.map(bound => ({
    sql: `(${misfit(bound, term.sql, term.type, dialect)})`,
    column: about,
    check: 'mapping.narrower-target',
    summary: `a value does not fit ${about}, which is ${native}`,
    fix: 'Widen the target column, or say in the field what becomes of such values.',
    anyway: false,
  }))

const isNumeric = (bound: Bound): boolean => bound.kind === 'range' || bound.kind === 'scale'
