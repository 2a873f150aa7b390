import type { Cause } from './cause.ts'
import { fieldWith } from './mend.ts'
import { likeliest, placesText, roundings } from './places.ts'

const KINDS = new Set(['decimal', 'integer', 'float'])

/** Fewer decimal places than the mapping makes. */
export const rounded: Cause = {
  name: 'rounded',
  match: ({ type, want, have }) => {
    if (!KINDS.has(type.kind) || want === null || have === null) return null
    const readings = roundings(want, have)
    return readings.length === 0 ? null : { readings }
  },
  say: ({ readings }) => {
    const rule = likeliest(readings)
    if (rule === null) return 'rounded, not all alike'
    const to = placesText(rule.scale)
    if (rule.mode === 'down') return `cut off to ${to}`
    return `rounded to ${to}${rule.mode === 'half-up' ? '' : `, ${rule.mode}`}`
  },
  mend: ({ readings }, field) => {
    const rule = likeliest(readings)
    return rule === null ? null : fieldWith(field, { round: rule })
  },
}
