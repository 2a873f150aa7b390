import { type Cause, isText, variantsText } from './cause.ts'
import { tolerate } from './mend.ts'

export const blanks: Cause = {
  name: 'blanks',
  match: ({ type, want, have }) => {
    if (!isText(type) || want === null || have === null) return null
    if (want.trim() !== have.trim()) return null
    const end = want.trimStart() !== have.trimStart()
    const start = want.trimEnd() !== have.trimEnd()
    const where = start && end ? 'at both ends' : start ? 'at the start' : 'at the end'
    const change =
      have.length < want.length
        ? 'are gone'
        : have.length > want.length
          ? 'are added'
          : 'are other ones'
    return { variant: `${where} ${change}` }
  },
  say: group => `blanks ${variantsText(group, variant => variant)}`,
  mend: (_group, field) => tolerate(field, 'trimmed'),
}
