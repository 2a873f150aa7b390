import { type Cause, type Field, type Mend, onlyVariant, variantsText } from './cause.ts'
import { fieldWith } from './mend.ts'

const KINDS = new Set(['integer', 'decimal'])
const NUMBER = /^(-?)(\d+)(?:\.(\d+))?$/

/** Cents for dollars: the same digits, the point elsewhere. */
export const scaled: Cause = {
  name: 'scaled',
  match: ({ type, want, have }) => {
    if (!KINDS.has(type.kind) || want === null || have === null) return null
    const [a, b] = [parts(want), parts(have)]
    if (a === null || b === null || a.digits !== b.digits || a.power === b.power) return null
    return { variant: String(b.power - a.power) }
  },
  say: group =>
    variantsText(group, power => {
      const times = `1${'0'.repeat(Math.abs(Number(power)))}`
      return power.startsWith('-') ? `a ${times}th of what it should be` : `${times} times too much`
    }),
  mend: (group, field) => {
    const power = Number(onlyVariant(group) ?? 0)
    return power === 0 ? null : byFactor(power, field)
  },
}

function byFactor(power: number, field: Field): Mend | null {
  if (field.form?.kind !== 'from') return null
  const { multiply, divide } = field.form.forms
  const factor = `1${'0'.repeat(Math.abs(power))}`
  if (multiply === undefined && divide === undefined)
    return fieldWith(field, power > 0 ? { multiply: factor } : { divide: factor })
  // A factor too many is taken away; any other product is the author's to find.
  if (power > 0 && divide === factor) return fieldWith(field, { divide: undefined })
  if (power < 0 && multiply === factor) return fieldWith(field, { multiply: undefined })
  return null
}

/** Sign and digits without zeros at either end, and where the point stands. */
function parts(text: string): { digits: string; power: number } | null {
  const [, minus = '', whole, fraction = ''] = NUMBER.exec(text) ?? []
  if (whole === undefined) return null
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const bare = digits.replace(/0+$/, '')
  return { digits: `${minus}${bare}`, power: digits.length - bare.length - fraction.length }
}
