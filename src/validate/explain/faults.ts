import { type Cause, type Field, type Mend, onlyVariant, variantsText } from './cause.ts'
import { fieldWith } from './mend.ts'

/** The mapping makes no value at all, or the target's is not readable; the words come from who found out. */
export const noValue: Cause = {
  name: 'no-value',
  match: ({ wantFault }) => (wantFault === null ? null : { variant: wantFault }),
  say: group => variantsText(group, fault => fault),
  mend: (group, field) => {
    const fault = onlyVariant(group)
    return fault === null ? null : ruleFor(fault, field)
  },
  advice: () => 'The mapping has no value for these rows: give the field a rule for them.',
}

export const notReadable: Cause = {
  name: 'not-readable',
  match: ({ haveFault }) => (haveFault === null ? null : { variant: haveFault }),
  say: group => `not readable: ${variantsText(group, fault => fault)}`,
}

/** The rule that takes away a fault of the prover's own steps. */
function ruleFor(fault: string, field: Field): Mend | null {
  if (/ skipped this wall clock$/.test(fault)) return fieldWith(field, { gap: 'later' })
  if (/ had this wall clock twice$/.test(fault)) return fieldWith(field, { overlap: 'earlier' })
  if (/ has no last digit/.test(fault))
    return fieldWith(field, { round: { scale: scaleOf(field), mode: 'half-up' } })
  return null
}

const scaleOf = ({ type }: Field): number => (type.kind === 'decimal' ? (type.scale ?? 2) : 0)
