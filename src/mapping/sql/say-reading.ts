import type { LogicalType } from '../../engine/catalog.ts'
import type { Dialect } from '../../engine/dialect.ts'
import { ANY_TEXT } from '../readings.ts'
import type { FormStep } from './form-step.ts'
import {
  invalid,
  type Said,
  type Saying,
  said,
  type Term,
  textTerm,
  unpadded,
  wireOf,
} from './term.ts'

type Read = Extract<FormStep, { do: 'read' }>

/** What a value is read as, in SQL that every engine has; null for what needs a closer look than that: the mover takes it. */
export function sayReading(term: Term, read: Read, saying: Saying): Said | null {
  if (term.wire) return null
  switch (read.as) {
    case 'text':
      return text(term, read, saying.dialect)
    case 'boolean':
      return boolean(term, saying)
    case 'integer':
      return integer(term, read, saying)
    case 'date':
      return date(term, read, saying.dialect)
    case 'hex':
      return hex(term, saying.dialect)
    default:
      return null
  }
}

/** Kinds whose text is what the server prints anyway. */
const AS_PRINTED: ReadonlySet<LogicalType['kind']> = new Set([
  'integer',
  'text',
  'date',
  'interval',
  'bits',
  'uuid',
  'json',
  'enum',
  'set',
  'array',
  'range',
  'network',
])

function text(term: Term, { digits }: Read, dialect: Dialect): Said | null {
  const { kind } = term.type
  if (kind === 'boolean')
    return said(textTerm(`case when ${term.sql} then 'true' when not ${term.sql} then 'false' end`))
  const printed = AS_PRINTED.has(kind) || (kind === 'decimal' && digits === null)
  return printed ? said(textTerm(unpadded(term, dialect))) : null
}

const TRUE = ['1', 't', 'true']
const FALSE = ['0', 'f', 'false']

function boolean(term: Term, { dialect, about }: Saying): Said | null {
  const { kind } = term.type
  if (kind === 'boolean') return said(term)
  const [yes, no] =
    kind === 'integer' || kind === 'decimal'
      ? [`${term.sql} = 1`, `${term.sql} = 0`]
      : kind === 'text' || kind === 'enum'
        ? [isWord(term, TRUE, dialect), isWord(term, FALSE, dialect)]
        : [null, null]
  if (yes === null || no === null) return null
  const fault = invalid(
    `${term.sql} is not null and not (${yes} or ${no})`,
    about,
    'a value that is neither true nor false (0 1 true false t f)',
    'Say `values: { … }` in the field, mend the rows, or leave them out with `where`.',
  )
  return said(textTerm(`case when ${yes} then '1' when ${no} then '0' end`), [fault])
}

/** By bytes: a collation could take other letters for these, and so could lower case. */
function isWord(term: Term, words: readonly string[], dialect: Dialect): string {
  const exact = (sql: string) => dialect.binary(sql, ANY_TEXT)
  const any = words.flatMap(casings).map(word => exact(dialect.text(word)))
  return `${exact(unpadded(term, dialect))} in (${any.join(', ')})`
}

/** A word in every mix of upper and lower case. */
const casings = (word: string): string[] =>
  [...word].reduce<string[]>(
    (made, letter) => [
      ...new Set(
        made.flatMap(start => [
          `${start}${letter.toLowerCase()}`,
          `${start}${letter.toUpperCase()}`,
        ]),
      ),
    ],
    [''],
  )

function integer(term: Term, { lossy }: Read, { about }: Saying): Said | null {
  const type: LogicalType = { kind: 'decimal', precision: null, scale: 0 }
  if (term.type.kind === 'integer' || term.type.kind === 'year')
    return said({ ...term, type: term.type })
  if (term.type.kind !== 'decimal' || lossy) return null
  const fault = invalid(
    `${term.sql} <> floor(${term.sql})`,
    about,
    'a number with a fraction',
    'Say `lossy` and why the fraction may go, or `round`.',
  )
  return said({ sql: `floor(${term.sql})`, type, wire: false }, [fault])
}

function date(term: Term, { zone }: Read, dialect: Dialect): Said | null {
  const { kind } = term.type
  const isUtc = kind === 'instant' && (zone === null || zone === 'UTC')
  if (kind === 'date') return said(term)
  return kind === 'wall' || isUtc ? said(textTerm(`left(${wireOf(term, dialect)}, 10)`)) : null
}

function hex(term: Term, dialect: Dialect): Said | null {
  return term.type.kind === 'bytes' ? said(textTerm(`substr(${wireOf(term, dialect)}, 3)`)) : null
}
