import { readClock } from '../field/clock.ts'
import {
  type Cause,
  type Cell,
  type Field,
  type Group,
  isText,
  type Mend,
  variantsText,
} from './cause.ts'
import { fieldWith, flow, isPlain } from './mend.ts'

/** Values longer than this are no labels. */
const LONGEST = 64

/** A list of values that is longer is not one to paste. */
const LABELS = 32

/** What no cause explains. */
export const other: Cause = {
  name: 'other',
  match: cell => {
    const { want, have } = cell
    const variant = kindOf(cell)
    return want === null || have === null || want.length > LONGEST || have.length > LONGEST
      ? { variant }
      : { variant, sample: [want, have] }
  },
  say: group => variantsText(group, variant => variant),
}

/** Of many cells that no cause explains: every value always became the same other value. */
export const recoded: Cause = {
  name: 'recoded',
  match: () => null,
  say: ({ samples }) =>
    samples?.size === 1
      ? 'one value became another one, always the same'
      : `${samples?.size ?? 'many'} values became others, each always the same`,
  mend: valuesMend,
  advice: () => null,
}

/** Whether a group is a recoding: each value seen more than once or at least in a list short enough to be one of labels. */
export const isRecoding = ({ samples, blurred, count }: Group): boolean =>
  !blurred && samples !== null && samples.size <= LABELS && count >= 2 * samples.size

/** A list of values stands for a plain copy, or takes the place of the list that is there. */
function valuesMend({ samples }: Group, field: Field): Mend | null {
  const { form } = field
  if (form?.kind !== 'from' || samples === null) return null
  const { values, ...rest } = form.forms
  if (!isPlain(rest)) return null
  if (!field.shown) return { under: 'fields', text: hidden(form.column.name, field) }
  const became = (text: string): string => samples.get(text) ?? text
  const labels = form.column.type.kind === 'enum' ? form.column.type.labels : []
  const list =
    values === undefined
      ? [...labels.map(label => [label, became(label)]), ...samples]
      : Object.entries(values).map(([of, to]) => [of, to === null ? null : became(to)])
  return fieldWith(field, { values: Object.fromEntries(list) })
}

/** The list is for the author to fill in: the spec refuses it as long as it is empty. */
const hidden = (source: string, { column }: Field): string =>
  `${flow(column)}: { from: ${flow(source)}, values: { } }`

function kindOf({ type, want, have }: Cell): string {
  if (want === null || have === null) return 'another value'
  switch (type.kind) {
    case 'wall':
    case 'instant':
    case 'date':
      return clocks(want, have)
    case 'integer':
    case 'decimal':
    case 'float':
    case 'year':
      return 'another number'
    case 'boolean':
      return 'the other of the two'
    default:
      return isText(type) || type.kind === 'bytes' ? lengths(want, have) : 'another value'
  }
}

function lengths(want: string, have: string): string {
  if (want.length === have.length) return 'other characters, the same length'
  return have.length < want.length ? 'other characters, shorter' : 'other characters, longer'
}

function clocks(want: string, have: string): string {
  const [a, b] = [readClock(want), readClock(have)]
  if (a === null || b === null) return 'another value'
  if (a.seconds === b.seconds) return 'another fraction of a second'
  return b.seconds > a.seconds ? 'later' : 'earlier'
}
