import { type Cause, isText, onlyVariant, variantsText } from './cause.ts'
import { fieldBySql, fieldWith } from './mend.ts'

/** The value's beginning, and no more. */
export const cut: Cause = {
  name: 'cut',
  match: ({ type, want, have }) => {
    if (want === null || have === null || have.length >= want.length) return null
    if (!want.startsWith(have)) return null
    if (type.kind === 'bytes') return { variant: lengthText(have.length / 2, 'byte') }
    return isText(type) ? { variant: lengthText([...have].length, 'character') } : null
  },
  say: group => variantsText(group, variant => `cut at ${variant}`, 'cut, to many lengths'),
  mend: (group, field) => {
    const at = Number.parseInt(onlyVariant(group) ?? '', 10)
    if (Number.isNaN(at)) return null
    if (field.type.kind === 'text' && field.type.max === at)
      return fieldWith(field, { 'too-long': 'cut' })
    return fieldBySql(field, column =>
      field.type.kind === 'bytes' ? `substring(${column}, 1, ${at})` : `left(${column}, ${at})`,
    )
  },
  advice: () => 'Something on the way has too little room: make it wider, or cut on purpose.',
}

const lengthText = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`
