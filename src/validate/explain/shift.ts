import { readClock } from '../field/clock.ts'
import type { Cause, Cell, Field, Group, Match, Mend } from './cause.ts'
import { onlyVariant, variantsText } from './cause.ts'
import { fieldWith } from './mend.ts'
import { zoneThatExplains } from './zone-of-shift.ts'

/** From one end of the world's offsets to the other. A longer way is no matter of zones, and would tell where a value lies. */
const FARTHEST = 26 * 60
/** Every zone of today stands a multiple of this from every other. */
const QUARTER = 15

/** A clock that is off by what lies between two zones. */
export const hours: Cause = {
  name: 'hours-shifted',
  match: cell => {
    const shift = shifted(cell)
    return shift !== null && shift.minutes % QUARTER === 0 ? matchOf(shift) : null
  },
  say: group => variantsText(group, distance, 'by many different hours'),
  mend: zoneMend,
  advice: () => 'A session, a driver or a trigger reads the clock in another zone.',
}

/** A clock that is off by other whole minutes: a cause only where all cells are alike. */
export const minutes: Cause = {
  name: 'minutes-shifted',
  match: cell => {
    const shift = shifted(cell)
    return shift === null ? null : matchOf(shift)
  },
  say: group => variantsText(group, distance),
  advice: () => 'Something adds the same time to every row.',
}

interface Shift {
  minutes: number
  want: number
  have: number
}

function shifted({ type, want, have }: Cell): Shift | null {
  if (want === null || have === null) return null
  if (type.kind !== 'wall' && type.kind !== 'instant' && type.kind !== 'date') return null
  const [a, b] = [readClock(want), readClock(have)]
  if (a === null || b === null || a.fraction !== b.fraction) return null
  const apart = (b.seconds - a.seconds) / 60
  if (!Number.isInteger(apart) || apart === 0 || Math.abs(apart) > FARTHEST) return null
  return { minutes: apart, want: a.seconds, have: b.seconds }
}

/** One sample a month and distance: enough to see a zone's summer and winter. */
function matchOf({ minutes: apart, want, have }: Shift): Match {
  const month = new Date(want * 1000).getUTCMonth()
  return { variant: String(apart), sample: [`${apart} ${month}`, `${want} ${have}`] }
}

function zoneMend(group: Group, field: Field): Mend | null {
  const { form } = field
  if (form?.kind !== 'from' || field.type.kind !== 'instant' || form.column.type.kind !== 'wall')
    return null
  const declared = form.forms.zone ?? form.zone
  if (declared === null) return null
  const pairs = [...(group.samples?.values() ?? [])].map(sample => {
    const [want = 0, have = 0] = sample.split(' ').map(Number)
    return { want, have }
  })
  const zone = zoneThatExplains(pairs, declared)
  return zone === null ? null : fieldWith(field, { zone })
}

/** `3 h later`, `5 h 30 min earlier`, `a day earlier`. */
function distance(variant: string): string {
  const apart = Math.abs(Number(variant))
  const [hour, minute] = [Math.floor(apart / 60), apart % 60]
  const text =
    apart === 24 * 60
      ? 'a day'
      : [hour > 0 ? `${hour} h` : '', minute > 0 ? `${minute} min` : ''].filter(Boolean).join(' ')
  return `${text} ${variant.startsWith('-') ? 'earlier' : 'later'}`
}

/** Whether cells that are off by whole minutes have anything in common. */
export const areAlike = (group: Group): boolean => onlyVariant(group) !== null
