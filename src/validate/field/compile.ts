import type { Column, LogicalType } from '../../engine/catalog.ts'
import type { Engine } from '../../engine/engine.ts'
import type { Form } from '../../mapping/plan.ts'
import { canonical } from '../canonical/canonical.ts'
import { uniqueJson } from '../canonical/json.ts'
import { convert } from '../convert.ts'
import { type Canonical, NULL, type Slot, setFault, setNull, slot, slotText } from '../slot.ts'
import { type Evaluate, plain, type SelectList } from './evaluate.ts'
import { literal, setSame } from './literal.ts'
import type { Lookups } from './lookup.ts'
import { isBytes } from './step.ts'
import { type Steps, steps } from './steps.ts'
import { uuid5 } from './uuid5.ts'

/** A field, ready to be computed from rows of one reading. */
export interface Compiled {
  evaluate: Evaluate
  /** The one cell that it copies, where equal raw text on both sides means equal values: no canonical form needs to be made then. */
  same: number | null
  /** The source computed the value itself: free SQL. */
  inferred: boolean
}

/** What compiling needs to know of the reading: its engine, its select list, and where lookups are asked. */
export interface Reading {
  engine: Engine
  select: SelectList
  lookups: Lookups
  /** False where rows are compared with what they were: whatever stands there is right. */
  judged: boolean
}

/**
 * A field's form in TypeScript, for a target column of `type`. Null where a type has no canonical form or a form is not computed
 * here: such cells are not compared, and counted.
 */
export function compile(form: Form, type: LogicalType, reading: Reading): Compiled | null {
  switch (form.kind) {
    case 'from':
      return from(form, type, reading)
    case 'sql': {
      const copy = convert(form.type, type)
      if (copy === null) return null
      // On a line of its own: the author's SQL may end in a comment.
      const input = reading.select.add(reading.engine.cell(`${form.sql}\n`, form.type))
      return { evaluate: plain(input, copy), same: null, inferred: true }
    }
    case 'value': {
      if (canonical(type) === null) return null
      const value = literal(form.value, type)
      return observed((_chunk, _base, to) => setSame(to, value))
    }
    case 'uuid5':
      return surrogate(form, type, reading)
    case 'lookup': {
      const evaluate = lookup(form, type, reading)
      return evaluate && observed(evaluate)
    }
    case 'filled-by':
      return null
  }
}

type TextTo = (text: string, to: Slot) => void

const plainText =
  (form: Canonical): TextTo =>
  (text, to) => {
    const data = Buffer.from(text)
    form(data, 0, data.length, to)
  }

const observed = (evaluate: Evaluate): Compiled => ({ evaluate, same: null, inferred: false })

function column(named: { name: string; type: LogicalType }, { engine, select }: Reading): number {
  return select.add(engine.cell(`s.${engine.dialect.name(named.name)}`, named.type))
}

function from(
  form: Extract<Form, { kind: 'from' }>,
  type: LogicalType,
  reading: Reading,
): Compiled | null {
  const work = steps(form, type)
  const own = canonical(form.column.type)
  if (work === null || own === null) return null
  const last = lastOf(work.type, type, reading)
  if (last === null) return null
  const input = column(form.column, reading)
  const copied =
    work.steps.length === 0 ? plain(input, last) : stepped(input, form.column.type, work, last)
  if (form.forms.default !== undefined)
    return observed(orElse(copied, literal(form.forms.default, type)))
  const same = work.steps.length === 0 && last === canonical(type) && last === own
  return { evaluate: copied, same: same ? input : null, inferred: false }
}

/** What the steps gave, in the column's canonical form. JSON whose objects have a key twice says two things: no copy is right. */
function lastOf(made: LogicalType, type: LogicalType, { judged }: Reading): Canonical | null {
  if (judged && made.kind === 'json' && type.kind === 'json') return uniqueJson
  return convert(made, type)
}

/** The steps upon one cell's raw text. */
function stepped(input: number, type: LogicalType, work: Steps, last: Canonical): Evaluate {
  const encoding = isBytes(type) ? 'latin1' : 'utf8'
  const padded = type.kind === 'text' && type.fixed
  const write = isBytes(work.type) ? 'latin1' : 'utf8'
  return (chunk, base, to) => {
    const start = chunk.start[base + input] ?? NULL
    if (start < 0) return setNull(to)
    const raw = chunk.data.toString(encoding, start, chunk.end[base + input] ?? start)
    let text = padded ? raw.replace(/ +$/, '') : raw
    for (const step of work.steps) {
      const made = step(text)
      if (made === null) return setNull(to)
      if (typeof made === 'object')
        return 'fault' in made ? setFault(to, made.fault) : setSame(to, made.final)
      text = made
    }
    const data = Buffer.from(text, write)
    last(data, 0, data.length, to)
  }
}

function orElse(first: Evaluate, value: Slot): Evaluate {
  return (chunk, base, to) => {
    first(chunk, base, to)
    if (to.start === NULL && to.fault === null) setSame(to, value)
  }
}

function surrogate(
  form: Extract<Form, { kind: 'uuid5' }>,
  type: LogicalType,
  reading: Reading,
): Compiled | null {
  const last = convert({ kind: 'uuid' }, type)
  if (last === null) return null
  const parts: { evaluate: Evaluate; value: Slot }[] = []
  for (const named of form.columns) {
    const own = canonical(named.type)
    if (own === null) return null
    parts.push({ evaluate: plain(column(named, reading), own), value: slot() })
  }
  const make = uuid5(form.namespace)
  const write = plainText(last)
  return observed((chunk, base, to) => {
    const texts: string[] = []
    for (const { evaluate, value } of parts) {
      evaluate(chunk, base, value)
      const text = slotText(value)
      if (text === null)
        return setFault(to, value.fault ?? 'a deterministic key is made of no NULL')
      texts.push(text)
    }
    write(make(texts.join(':')), to)
  })
}

function lookup(
  form: Extract<Form, { kind: 'lookup' }>,
  type: LogicalType,
  reading: Reading,
): Evaluate | null {
  const take = convert(form.take.type, type)
  if (take === null) return null
  const by: { column: Column; evaluate: Evaluate }[] = []
  for (const { column: named, form: field } of form.by) {
    const compiled = compile(field, named.type, reading)
    if (compiled === null) return null
    by.push({ column: named, evaluate: compiled.evaluate })
  }
  return reading.lookups.add({
    table: form.table,
    by,
    take: { column: form.take, form: take },
    missing: form.missing.kind === 'value' ? literal(form.missing.value, type) : form.missing.kind,
  })
}
