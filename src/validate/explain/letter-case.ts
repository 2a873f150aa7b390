import { type Cause, isText, variantsText } from './cause.ts'
import { tolerate } from './mend.ts'

export const letterCase: Cause = {
  name: 'case',
  match: ({ type, want, have }) => {
    if (!isText(type) || want === null || have === null) return null
    const lower = want.toLowerCase()
    if (lower !== have.toLowerCase()) return null
    return { variant: have === lower ? 'lower' : have === want.toUpperCase() ? 'upper' : 'other' }
  },
  say: group => variantsText(group, variant => SAID[variant] ?? 'case only'),
  mend: (_group, field) => tolerate(field, 'case'),
}

const SAID: Record<string, string> = {
  lower: 'case only: it is lower case now',
  upper: 'case only: it is upper case now',
}
