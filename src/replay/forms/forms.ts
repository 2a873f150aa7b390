import type { LogicalType } from '../../engine/catalog.ts'
import type { WayStep } from '../../mapping/sql/compiled.ts'
import type { FormStep } from '../../mapping/sql/form-step.ts'
import { ZoneClock } from '../zone.ts'
import { zoneFault } from '../zone-fault.ts'
import { charsetWork } from './charset.ts'
import { isBeyondYears, isZeroDate, withFraction } from './clock.ts'
import { decimalOf } from './decimal.ts'
import { cutWork, fitWork } from './fit.ts'
import { hasNulEscape, withoutNul } from './json.ts'
import { Final, type Impossible, invalid, type Work } from './made.ts'
import { epochWork, numberWork, valuesWork } from './number.ts'
import { readingWork } from './reading.ts'

type Forms = Extract<WayStep, { kind: 'forms' }>

/** What a cell becomes that no SQL of the source says: wire text in (null: NULL), wire text of the target column out, or why it cannot be. */
export function formsWork({
  steps,
  otherwise,
  required,
}: Forms): (value: string | null) => string | null | Impossible {
  const works = steps.map(step => ({ work: workOf(step), padded: isPadded(step) }))
  const nothing = otherwise ?? (required ? NOTHING : null)
  return cell => {
    if (cell === null) return nothing
    let value = cell
    for (const { work, padded } of works) {
      const made = work(padded ? value.replace(/ +$/, '') : value)
      if (made === null) return nothing
      if (made instanceof Final) return made.text
      if (typeof made !== 'string') return made
      value = made
    }
    return value
  }
}

const NOTHING: Impossible = {
  check: 'mapping.unfilled-target-column',
  summary: 'NULL for a column that is NOT NULL',
  fix: 'say default: … in the field, or leave such rows out with where',
}

/** The blanks that pad a CHAR(n) are no part of what these read. */
const isPadded = (step: FormStep): boolean =>
  step.from.kind === 'text' &&
  step.from.fixed &&
  (step.do === 'empty' || step.do === 'charset' || step.do === 'read')

function workOf(step: FormStep): Work {
  const { from } = step
  switch (step.do) {
    case 'charset':
      return charsetWork(from.kind === 'bytes' ? 'bytes' : 'text', step.charset, step.invalid)
    case 'empty': {
      const empty = from.kind === 'bytes' ? '\\x' : ''
      return value => (value === empty ? null : value)
    }
    case 'nul':
      return step.json ? withoutNul : value => value.replaceAll('\0', '')
    case 'zero': {
      const zero = step.value === null ? null : new Final(step.value)
      return value => (isZero(value, from) ? zero : value)
    }
    case 'values': {
      const find = valuesWork(from, step.list)
      return value => {
        const found = find(value)
        if (found === undefined) return OUTSIDE
        return found === null ? null : new Final(found)
      }
    }
    case 'epoch':
      return epochWork(step)
    case 'zone': {
      const clock = new ZoneClock(step.zone, step.gap, step.overlap)
      return value => {
        const made = clock.toUtc(value)
        return 'text' in made ? made.text : zoneFault(made.fault, step.zone)
      }
    }
    case 'number':
      return numberWork(step)
    case 'read':
      return readingWork(from, step)
    case 'cut':
      return cutWork(step.max, step.unit)
    case 'cut-fraction':
      return value => withFraction(value, step.digits)
    case 'refuse':
      return REFUSALS[step.what](from)
    case 'fit':
      return fitWork(from, step.bounds, step.native)
  }
}

const OUTSIDE: Impossible = {
  check: 'mapping.value-outside-list',
  summary: 'a value that is not in the list of values',
  fix: 'add the value to the list, or leave such rows out with where',
}

function isZero(value: string, from: LogicalType): boolean {
  if (
    from.kind === 'date' ||
    from.kind === 'wall' ||
    from.kind === 'instant' ||
    from.kind === 'text'
  )
    return isZeroDate(value)
  return decimalOf(value)?.digits === 0n
}

const DECLARE = 'declare what becomes of them, mend the rows, or leave them out with where'
const ZERO_DATE = invalid(
  'a date with a year, month or day of zero',
  'say zero: null or zero: { value: … }, mend the rows, or leave them out with where',
)
const NOT_FINITE = invalid('a value that is not finite, or outside of years 1 to 9999', DECLARE)
const NUL = invalid('a text with a NUL character', 'say nul: strip, or mend the rows')
const EMPTY_LABEL = invalid(
  'the empty label, which stands for a value that was refused (index 0)',
  'say empty: null, mend the rows, or leave them out with where',
)

type What = Extract<FormStep, { do: 'refuse' }>['what']

const REFUSALS: Record<What, (from: LogicalType) => Work> = {
  'zero dates': () => value => (isZeroDate(value) ? ZERO_DATE : value),
  'not finite': from =>
    from.kind === 'float' || from.kind === 'decimal'
      ? value => (decimalOf(value) === null ? NOT_FINITE : value)
      : value => (isBeyondYears(value) ? NOT_FINITE : value),
  nul: from =>
    from.kind === 'json'
      ? value => (hasNulEscape(value) ? NUL : value)
      : value => (value.includes('\0') ? NUL : value),
  'empty label': () => value => (value === '' ? EMPTY_LABEL : value),
}
