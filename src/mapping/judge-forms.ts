import type { Kind, LogicalType } from '../engine/catalog.ts'
import type { FromField } from '../spec/schema.ts'
import { CHARSETS, charsetOf } from './charset.ts'
import type { FieldContext } from './context.ts'
import { factor } from './factor.ts'
import type { SourceColumn } from './plan.ts'
import { ANY_TEXT } from './readings.ts'

type Forms = Omit<FromField, 'from'>

const NUMBERS: readonly Kind[] = ['integer', 'decimal', 'float']
/** Other kinds of which one text is one value, and says it on every engine. */
const LABELLED: readonly Kind[] = [
  'boolean',
  'text',
  'bytes',
  'date',
  'time',
  'wall',
  'instant',
  'year',
  'bits',
  'uuid',
  'enum',
  'set',
]
const COMPUTED = {
  words: 'and only numbers are multiplied and divided',
  fix: 'Compute it in `sql`.',
}

/** Kinds of value that a form works on, and what the author is told of others. */
const WORKS_ON: readonly { form: keyof Forms; on: readonly Kind[]; words: string; fix: string }[] =
  [
    {
      form: 'empty',
      on: ['text', 'bytes', 'enum', 'set'],
      words: 'which is never the empty string',
      fix: 'Leave `empty` out.',
    },
    {
      form: 'nul',
      on: ['text', 'json'],
      words: 'which holds no characters',
      fix: 'Leave `nul` out.',
    },
    {
      form: 'values',
      on: [...LABELLED, ...NUMBERS],
      words: 'whose values can be written in more ways than one: no list of labels finds them all',
      fix: 'Say in `sql` which value becomes which.',
    },
    {
      form: 'epoch',
      on: NUMBERS,
      words: 'and only numbers count seconds',
      fix: 'Leave `epoch` out, or compute it in `sql`.',
    },
    { form: 'multiply', on: NUMBERS, ...COMPUTED },
    { form: 'divide', on: NUMBERS, ...COMPUTED },
    {
      form: 'round',
      on: NUMBERS,
      words: 'and only numbers are rounded',
      fix: 'Compute it in `sql`.',
    },
  ]

/** Tells the author which forms of a field do not suit its column, or each other. */
export function judgeForms(column: SourceColumn, forms: Forms, context: FieldContext): void {
  const { author, path, target } = context
  const { name, native } = column
  charset(column, forms, context)
  const type = forms.charset === undefined ? column.type : ANY_TEXT
  for (const { form, on, words, fix } of WORKS_ON) {
    if (forms[form] === undefined || on.includes(type.kind)) continue
    if (form === 'divide' && forms.multiply !== undefined) continue
    const at = form === 'multiply' || form === 'divide' ? path : [...path, form]
    author.wrong(at, `${name} is ${native}, ${words}`, fix)
  }
  const counts = forms.multiply !== undefined || forms.divide !== undefined
  if (counts && NUMBERS.includes(type.kind)) arithmetic(column, forms, context)
  zero(column, type, forms, context)
  zone(column, type, forms, context)
  alone(forms, context)
  if (forms['too-long'] !== undefined && target.type.kind !== 'text') {
    const message = `${target.name} is ${target.native}, and only text is cut`
    author.wrong([...path, 'too-long'], message, 'Leave `too-long` out.')
  }
}

function charset(column: SourceColumn, forms: Forms, { author, path }: FieldContext): void {
  if (forms.charset === undefined) return
  const at = [...path, 'charset']
  if (charsetOf(forms.charset) === null) {
    const fix = `Say ${CHARSETS.join(', ')}, or decode it in \`sql\`.`
    author.wrong(at, `"${forms.charset}" is no charset that is known here`, fix)
  }
  if (column.type.kind !== 'text' && column.type.kind !== 'bytes') {
    const message = `${column.name} is ${column.native}, and only text and bytes have a charset`
    author.wrong(at, message, 'Leave `charset` out.')
  }
}

const CALENDAR: readonly Kind[] = ['date', 'wall', 'instant', 'year']

function zero(
  column: SourceColumn,
  { kind }: LogicalType,
  forms: Forms,
  { author, path }: FieldContext,
): void {
  if (forms.zero === undefined) return
  const has =
    CALENDAR.includes(kind) ||
    (kind === 'text' && forms.as === 'date') ||
    (NUMBERS.includes(kind) && forms.epoch !== undefined)
  if (has) return
  const message = `${column.name} is ${column.native}: it has no zero dates, YEAR 0 or epoch 0`
  author.wrong([...path, 'zero'], message, 'Leave `zero` out, or give 0 in `values`.')
}

function zone(
  column: SourceColumn,
  { kind }: LogicalType,
  forms: Forms,
  { author, path, target }: FieldContext,
): void {
  const { name, native } = column
  const asDate = forms.as === 'date'
  if (forms.zone === undefined) {
    if (kind !== 'instant' || !asDate) return
    const message = `${name} is an instant, whose day depends on the zone`
    author.wrong([...path, 'as'], message, 'Add `zone: UTC`, or the zone whose day is meant.')
  } else if (kind === 'wall' && asDate) {
    const message = `${name} is a wall clock, whose day is the same in every zone`
    const fix = `Leave \`zone\` out, or fill ${target.name} by \`sql\`.`
    author.wrong([...path, 'zone'], message, fix)
  } else if (kind !== 'wall' && !(kind === 'instant' && asDate)) {
    const what =
      kind === 'instant' ? 'an instant already' : `${native}, no date and time without a zone`
    author.wrong([...path, 'zone'], `${name} is ${what}`, 'Leave `zone` out.')
  }
}

/** Forms beside which others have nothing left to do. */
function alone(forms: Forms, { author, path }: FieldContext): void {
  const computes = (['epoch', 'zone', 'multiply', 'divide', 'round', 'as'] as const).filter(
    form => forms[form] !== undefined,
  )
  if (forms.values !== undefined && computes.length > 0) {
    author.wrong(
      [...path, 'values'],
      '`values` gives the value itself: nothing is left to compute',
      'Write the results into the list.',
    )
  }
  const beside = computes.filter(form => ['multiply', 'divide', 'round'].includes(form))
  if (forms.epoch !== undefined && beside.length > 0) {
    const message = '`epoch` makes an instant, and instants are not multiplied, divided or rounded'
    author.wrong([...path, 'epoch'], message, `Leave ${beside.join(', ')} out, or use \`sql\`.`)
  }
}

/** `multiply` and `divide` are exact, or an error. */
function arithmetic(column: SourceColumn, forms: Forms, context: FieldContext): void {
  if (forms.round !== undefined) return
  const { author, path } = context
  const { name, type } = column
  const by = factor(forms.multiply, forms.divide)
  if (by === null) {
    const fix =
      'Say how it is rounded, `round: { scale: 2, mode: half-even }`, or compute it in `sql`.'
    author.wrong([...path, 'divide'], `divided by ${forms.divide}, ${name} has no last digit`, fix)
    return
  }
  try {
    context.sides.source.session.engine.dialect.multiply(name, by, type)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    author.wrong(path, `the source cannot compute ${name} times ${by}: ${error.message}`)
  }
}
